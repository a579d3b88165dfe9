export type { Meeting } from '../content/meeting.js';
export type { Locale } from '../locales/en.js';
export { type CalendarOptions, toICalendar } from './i-calendar.js';
