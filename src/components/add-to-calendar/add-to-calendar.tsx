import type { ComponentPropsWithRef } from 'react';
import type { Meeting } from '../../content/meeting.js';
import { Icon } from '../../elements/icon.js';
import { classNames } from '../../lib/class-names.js';
import { cleanProps } from '../../lib/clean.js';
import type { Locale } from '../../locales/en.js';
import { meetingFactBox } from '../../locales/en-parts.js';
import { type CalendarOptions, toICalendar } from '../../metadata/i-calendar.js';
import { CalendarFileButton } from './add-to-calendar.island.js';

export interface AddToCalendarProps extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'type'> {
  /** The meeting to add. One without a usable date, or cancelled, renders nothing. */
  meeting: Meeting;
  /** What the calendar needs to know beside the meeting: `uid` and `stamp`, as `toICalendar` takes them. */
  calendar: Omit<CalendarOptions, 'locale' | 'method'>;
  /** Name of the saved file. Default `meeting.ics`. */
  fileName?: string;
  /** Words of the component. Default English. */
  locale?: Locale;
}

/**
 * A button that saves a meeting as a calendar file, for sites that serve none: the server's HTML carries the file, and script
 * hands it over, also under a strict content security policy. Where scripting is off it is not shown; a served file, linked by
 * `meeting.calendarHref`, works there too and is the better choice.
 * It has a door of its own, `pressroom-ui/add-to-calendar`, so that only pages which use it load its script.
 * Put it into the `MeetingFactBox` of the same meeting. Static pages load `enhance-calendar-page.js`.
 *
 * Root: `<button>`.
 */
export function AddToCalendar(props: AddToCalendarProps) {
  const { meeting = {}, calendar, fileName = 'meeting.ics', locale, className, ...rest } = cleanProps(props);
  const file = meeting.status === 'cancelled' ? undefined : toICalendar(meeting, { ...calendar, ...(locale && { locale }) });
  if (file === undefined) return null;
  const words = locale?.messages.meetingFactBox ?? meetingFactBox;
  return (
    <CalendarFileButton
      {...rest}
      className={classNames('pr-add-to-calendar', className)}
      data-needs-script=""
      data-file-name={fileName}
      data-calendar={file.replaceAll('\r\n', '\n')}
    >
      <Icon name="calendar" />
      {words.addToCalendar}
    </CalendarFileButton>
  );
}
