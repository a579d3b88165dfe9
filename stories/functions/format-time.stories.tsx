import type { Meta, StoryObj } from '@storybook/react-vite';
import { en, formatTime } from '../../src/index.js';
import { inMain } from '../support/landmark.js';
import { locales } from '../support/locales.js';
import { controls, Written } from '../support/written.js';

interface Arguments {
  iso: string;
  language?: string;
  timeZone?: string;
  timeZoneName?: string;
}

/**
 * Formats the time of a date with its time zone.
 *
 * ```ts
 * import { formatTime } from 'pressroom-ui';
 * import { de } from 'pressroom-ui/locales/de';
 *
 * formatTime('2017-06-15T10:00', de.dates, { timeZone: 'Europe/Amsterdam' }); // "10:00 Uhr (Ortszeit: Amsterdam)"
 * formatTime('2017-06-15T08:00Z', de.dates, { timeZone: 'Europe/Amsterdam' }); // the same
 * formatTime('2017-06-15T08:00Z', de.dates); // "08:00 Uhr (UTC)", and a warning in development
 * ```
 */
const meta = {
  title: 'Functions/formatTime',
  render: ({ iso, language, timeZone, timeZoneName }) => (
    <Written
      language={language}
      write={(tag) => formatTime(iso, (locales[tag] ?? en).dates, { ...(timeZone && { timeZone }), ...(timeZoneName && { timeZoneName }) })}
    />
  ),
  decorators: [inMain],
  args: { iso: '2017-06-15T08:00Z', timeZone: 'Europe/Amsterdam' },
  argTypes: {
    iso: { control: 'text', description: 'ISO 8601 date and time, local or an instant.' },
    timeZoneName: { control: 'text', description: 'The zone in words.' },
    ...controls,
  },
} satisfies Meta<Arguments>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One instant in every language, in Amsterdam time. */
export const EveryLanguage: Story = {};

/** A custom name for the time zone. */
export const NamedZone: Story = { args: { timeZoneName: 'heure de La Haye', language: 'fr' } };

/** Without a time zone an instant is shown with its own offset. */
export const WithoutAZone: Story = { args: { timeZone: '', language: 'en' } };
