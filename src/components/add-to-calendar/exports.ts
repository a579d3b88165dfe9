export type { EventDate } from '../../content/event-date.js';
export type { Meeting } from '../../content/meeting.js';
export type { Locale } from '../../locales/en.js';
export type { CalendarOptions } from '../../metadata/i-calendar.js';
export { AddToCalendar, type AddToCalendarProps } from './add-to-calendar.js';
