import type { Meta, StoryObj } from '@storybook/react-vite';
import { en, formatDate } from '../../src/index.js';
import { inMain } from '../support/landmark.js';
import { locales } from '../support/locales.js';
import { controls, Written } from '../support/written.js';

interface Arguments {
  iso: string;
  language?: string;
  timeZone?: string;
}

/**
 * Formats the day of a date. The result is the same on every server and in every browser, because the words come from the locale, not from `Intl`.
 *
 * ```ts
 * import { formatDate } from 'pressroom-ui';
 * import { mt } from 'pressroom-ui/locales/mt';
 *
 * formatDate('2017-06-15', mt.dates); // "15 ta’ Ġunju 2017"
 * formatDate('2017-06-15T22:30Z', mt.dates, { timeZone: 'Europe/Malta' }); // "16 ta’ Ġunju 2017"
 * formatDate('mid-June', mt.dates); // "mid-June", and a warning in development
 * ```
 *
 * Dates in other calendars are not supported; show them as text.
 */
const meta = {
  title: 'Functions/formatDate',
  render: ({ iso, language, timeZone }) => (
    <Written language={language} write={(tag) => formatDate(iso, (locales[tag] ?? en).dates, timeZone ? { timeZone } : {})} />
  ),
  decorators: [inMain],
  args: { iso: '2017-06-15' },
  argTypes: { iso: { control: 'text', description: 'ISO 8601 date, or date and time.' }, ...controls },
} satisfies Meta<Arguments>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One day in every language. */
export const EveryLanguage: Story = {};

/** An instant is shown with the day of its time zone. */
export const Instant: Story = { args: { iso: '2017-06-15T22:30Z', language: 'mt', timeZone: 'Europe/Malta' } };

/** A text that is not a date is returned unchanged. */
export const Malformed: Story = { args: { iso: 'mid-June', language: 'en' } };
