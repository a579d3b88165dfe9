export type { Meeting } from '../../content/meeting.js';
export type { Locale } from '../../locales/en.js';
export { MeetingFactBox, type MeetingFactBoxProps } from './meeting-fact-box.js';
