import type { Meta, StoryObj } from '@storybook/react-vite';
import { type EventDate, en, formatDateRange } from '../../src/index.js';
import { inMain } from '../support/landmark.js';
import { locales } from '../support/locales.js';
import { controls, Written } from '../support/written.js';

interface Arguments extends EventDate {
  language?: string;
}

/**
 * Formats a range of dates and states common parts only once. It takes the `date` of a meeting, and is what the fact box shows.
 *
 * ```ts
 * import { formatDateRange } from 'pressroom-ui';
 * import { cs } from 'pressroom-ui/locales/cs';
 *
 * formatDateRange({ start: '2026-03-09', end: '2026-03-11' }, cs.dates); // "9.–11. března 2026"
 * formatDateRange({ start: '2026-06-15T09:00', end: '2026-06-15T12:30', timeZone: 'Europe/Prague' }, cs.dates);
 * // "15. června 2026, 9:00–12:30 (místní čas: Prague)"
 * ```
 *
 * A time needs its `timeZone`. The zone is named after its city; `timeZoneName` overrides the name.
 * A local time needs no arithmetic. An instant (`Z`, `+02:00`) depends on the time zone data of the machine: for zones whose
 * rules have changed recently, machines may differ. Prefer local times for future events.
 */
const meta = {
  title: 'Functions/formatDateRange',
  render: ({ language, ...date }) => <Written language={language} write={(tag) => formatDateRange(date, (locales[tag] ?? en).dates)} />,
  decorators: [inMain],
  args: { start: '2026-03-09', end: '2026-03-11' },
  argTypes: {
    start: { control: 'text', description: 'ISO 8601 date, local date and time, or instant.' },
    end: { control: 'text', description: 'As `start`; inclusive.' },
    text: { control: 'text', description: 'Words of the page; they come back as they are.' },
    timeZoneName: { control: 'text', description: 'The zone in words.' },
    ...controls,
  },
} satisfies Meta<Arguments>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Days within one month. */
export const WithinAMonth: Story = {};

/** Days within one year. */
export const WithinAYear: Story = { args: { start: '2026-06-30', end: '2026-07-01' } };

/** Across New Year. */
export const AcrossYears: Story = { args: { start: '2026-12-31', end: '2027-01-01' } };

/** Times on one day. */
export const TimesOfADay: Story = { args: { start: '2026-06-15T09:00', end: '2026-06-15T12:30', timeZone: 'Europe/Malta' } };

/** Times on different days. */
export const TimesOfDays: Story = { args: { start: '2026-06-15T09:00', end: '2026-06-16T12:30', timeZone: 'Europe/Malta' } };

/** Text is shown verbatim, in any calendar and with any digits. */
export const InWords: Story = { args: { text: '١٥ رمضان ١٤٣٨ هـ', start: '2017-06-10', language: 'ar' } };
