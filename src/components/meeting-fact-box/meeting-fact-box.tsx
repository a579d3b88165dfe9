import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import type { Meeting } from '../../content/meeting.js';
import { Icon } from '../../elements/icon.js';
import { languageOf } from '../../format/language-of.js';
import { classNames } from '../../lib/class-names.js';
import { cleanProps } from '../../lib/clean.js';
import { linkUrl } from '../../lib/safe-url.js';
import { warn } from '../../lib/warn.js';
import type { Locale } from '../../locales/en.js';
import { dates, meetingFactBox } from '../../locales/en-parts.js';
import { FactDetails } from './fact-details.js';
import { factRows } from './fact-rows.js';

export interface MeetingFactBoxProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'aria-labelledby'> {
  /** The facts. Every part may be missing; without any the box is not rendered. */
  meeting: Meeting;
  /** Heading of the box. Default the meeting's `title`, else "The meeting at a glance". */
  heading?: string;
  /** Level of the heading, to follow the page's outline. Default 2. */
  headingLevel?: 2 | 3 | 4;
  /** What can be done about the meeting, after its facts: `AddToCalendar`, a link to registration. */
  children?: ReactNode;
  /** Words of the component. Default English. */
  locale?: Locale;
}

/**
 * The facts of a meeting, pulled out of the prose: date, place, organisers, chairs, participants, objective.
 * One description list; names are marked as not to be translated; dates carry their machine value where it is known.
 * Several on one page need a heading of their own each.
 *
 * Root: `<section>`, named by its heading. Metadata: give the same meeting to `eventJsonLd` and `toICalendar`.
 */
export function MeetingFactBox(props: MeetingFactBoxProps) {
  const { meeting = {}, heading, headingLevel = 2, children, locale, className, ...rest } = cleanProps(props);
  const id = useId();
  const words = locale?.messages.meetingFactBox ?? meetingFactBox;
  const wording = { words, plurals: locale?.plurals, dates: locale?.dates ?? dates };
  const rows = factRows(meeting, wording);
  if (rows.length === 0) {
    if (process.env.NODE_ENV !== 'production')
      warn('MeetingFactBox', 'got a meeting without facts; nothing is rendered.', 'Give it a date, a place, people or an objective.');
    return null;
  }
  const { lang, dir, status = 'scheduled' } = meeting;
  const [own, title] = [heading, meeting.title].map((text) => text?.trim());
  const Heading = `h${headingLevel}` as const;
  const calendar = status === 'cancelled' ? undefined : linkUrl(meeting.calendarHref, 'MeetingFactBox');
  return (
    <section {...rest} className={classNames('pr-meeting-fact-box', className)} aria-labelledby={id} data-status={status}>
      <Heading className="pr-meeting-fact-box-heading" id={id} {...(own ? {} : title ? { lang, dir } : languageOf(words))}>
        {own || title || words.heading}
      </Heading>
      <dl className="pr-meeting-fact-box-list">
        {rows.map((row) => (
          <div key={row.name} className="pr-meeting-fact-box-row" data-row={row.name}>
            <dt {...(row.name.startsWith('fact-') ? { lang, dir } : languageOf(words))}>{row.term}</dt>
            <FactDetails row={row} wording={wording} />
          </div>
        ))}
      </dl>
      {calendar !== undefined && (
        <a className="pr-meeting-fact-box-calendar" href={calendar} type="text/calendar" {...languageOf(words)}>
          <Icon name="calendar" />
          {words.addToCalendar}
        </a>
      )}
      {children}
    </section>
  );
}
