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
 * Writes the clock time of a date, and whose clock it is.
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

/** One instant in every language, on the clocks of Amsterdam. */
export const EveryLanguage: Story = {};

/** The zone in words of the page. */
export const NamedZone: Story = { args: { timeZoneName: 'heure de La Haye', language: 'fr' } };

/** Without a zone an instant is shown as it is given. */
export const WithoutAZone: Story = { args: { timeZone: '', language: 'en' } };
