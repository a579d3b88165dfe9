import type { ReadMeeting } from '../content/meeting.js';
import { personName } from '../format/person-name.js';
import { proseText } from '../format/prose-text.js';
import { type CalendarEvent, periodValues } from './calendar-event.js';
import { textValue } from './content-line.js';
import { eventPeriod, isUsable } from './event-period.js';
import type { TimeValue } from './v-time-zone.js';

interface SessionEvent {
  values: [start: TimeValue, end?: TimeValue];
  event: CalendarEvent;
}

/** The sessions of a meeting that have dates of their own as events that belong to its event (RFC 5545, 3.8.4.5). */
export function sessionEvents({ agenda = [], date: { timeZone } = {} }: ReadMeeting, ofMeeting: CalendarEvent): SessionEvent[] {
  return agenda.flatMap(({ title, date = {}, speakers = [], description }, index) => {
    const zone = date.timeZone ?? timeZone;
    const period = eventPeriod({ ...date, timeZone: zone });
    if (!period || !isUsable(period)) return [];
    const event = {
      ...ofMeeting,
      uid: `${index + 1}-${ofMeeting.uid}`,
      summary: title,
      description: [speakers.map(personName).join(', '), description && proseText(description)],
      more: [`RELATED-TO:${textValue(ofMeeting.uid)}`],
    };
    return [{ values: periodValues(period, zone), event }];
  });
}
