import type { ComponentPropsWithRef } from 'react';
import { isDateVoid, type Meeting, meeting as meetingReader } from '../../content/meeting.js';
import { plainText, read } from '../../content/reader.js';
import { svgIcon } from '../../elements/icon.js';
import { usePartId } from '../../elements/use-part-id.js';
import { languageOfWords } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import { calendar as calendarIcon } from '../../lib/icons.js';
import type { Locale } from '../../locales/en.js';
import { meetingFactBox } from '../../locales/en-parts.js';
import { type CalendarOptions, toICalendar } from '../../metadata/i-calendar.js';
import { CalendarFileButton } from './add-to-calendar.island.js';

export interface AddToCalendarProps extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'type'> {
  /** The meeting to add. Without a usable date, or when it is cancelled or postponed without a new date, nothing is rendered. */
  meeting: Meeting;
  /** Data that the calendar file needs in addition to the meeting: `uid` and `stamp`, as for `toICalendar`. */
  calendar: Omit<CalendarOptions, 'locale' | 'method'>;
  /**
   * Name of the saved file.
   * @default 'meeting.ics'
   */
  fileName?: string | undefined;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * A button that saves a meeting as a calendar file, for sites that do not serve one: the server's HTML contains the file, and script
 * saves it, even under a strict content security policy. The button is hidden if scripting is off. If the site can serve the file,
 * prefer `meeting.calendarHref`, which needs no script.
 * Import it from `pressroom-ui/add-to-calendar`, so that only pages which use it load its script.
 * Make it a child of the `MeetingFactBox` of the same meeting. Static pages load `enhance-calendar-page.js`.
 *
 * Root: `<button>`, followed by a pop-up that says if the file cannot be saved or the script has not arrived.
 */
export function AddToCalendar({ meeting: given, calendar, fileName, locale, className, ...rest }: AddToCalendarProps) {
  const meeting = read(meetingReader, given, 'AddToCalendar', 'meeting');
  const id = usePartId('add-to-calendar', [meeting, plainText(calendar?.uid)], locale);
  if (!meeting || isDateVoid(meeting)) return null;
  // Only what is known is read: the data may come from a CMS.
  const { uid, stamp, url, title, sequence, sessions }: Partial<CalendarOptions> = calendar ?? {};
  const file = toICalendar(meeting, { uid, stamp, url, title, sequence, sessions, ...(locale && { locale }) } as CalendarOptions);
  if (file === undefined) return null;
  const words = locale?.messages.meetingFactBox ?? meetingFactBox;
  const language = languageOfWords(words, locale, rest);
  return (
    <>
      <CalendarFileButton
        className={classNames('pr-add-to-calendar', className)}
        {...rest}
        {...language}
        popoverTarget={id}
        data-needs-script=""
        data-file-name={fileName ?? 'meeting.ics'}
        data-calendar={file.replaceAll('\r\n', '\n')}
      >
        {svgIcon('calendar', calendarIcon)}
        <span>{words.addToCalendar}</span>
      </CalendarFileButton>
      <span className="pr-popup" id={id} popover="auto" role="alert" {...language}>
        {words.notSaved}
      </span>
    </>
  );
}
