import type { ComponentPropsWithRef, ReactNode } from 'react';
import { type Meeting, meeting as meetingReader } from '../../content/meeting.js';
import { plainText, read } from '../../content/reader.js';
import { hasContent } from '../../elements/has-content.js';
import { Icon } from '../../elements/icon.js';
import { type LinkComponentProp, LinkOrText } from '../../elements/link-or-text.js';
import { Marked } from '../../elements/marked.js';
import { usePartId } from '../../elements/use-part-id.js';
import { languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import { warn } from '../../lib/warn.js';
import type { Locale } from '../../locales/en.js';
import { dates, meetingFactBox, person } from '../../locales/en-parts.js';
import { FactDetails } from './fact-details.js';
import { factRows } from './fact-rows.js';

export interface MeetingFactBoxProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'aria-labelledby'>, LinkComponentProp {
  /** The facts. Every part may be missing. */
  meeting: Meeting;
  /**
   * Heading of the box.
   * @default the title of the meeting, else "The meeting at a glance"
   */
  heading?: string | undefined;
  /**
   * Level of the heading, to follow the page's outline.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4;
  /** Rows of your own after those of the meeting: `FactRow`s. */
  rows?: ReactNode;
  /** What can be done about the meeting, after its facts: `AddToCalendar`, a link to registration. */
  children?: ReactNode;
  /**
   * Words of the component.
   * @default en
   */
  locale?: Locale;
}

/**
 * The facts of a meeting, pulled out of the prose: date, place, organisers, chairs, participants, objective.
 * One description list; names are marked as not to be translated; dates carry their machine-readable value where it is known.
 * Without any fact it renders nothing. Give each of several on one page a heading of its own.
 *
 * Root: `<section>`, named by its heading. Metadata: give the same meeting to `eventJsonLd` and `toICalendar`.
 */
export function MeetingFactBox({
  meeting: given,
  heading,
  headingLevel,
  rows: ownRows,
  children,
  locale,
  linkComponent,
  className,
  ...rest
}: MeetingFactBoxProps) {
  const meeting = read(meetingReader, given, 'MeetingFactBox', 'meeting') ?? {};
  const words = locale?.messages.meetingFactBox ?? meetingFactBox;
  const languages = languagesOf(words, locale, rest);
  const wording = {
    words,
    person: locale?.messages.person ?? person,
    plurals: locale?.plurals,
    dates: locale?.dates ?? dates,
    languages,
    dateLanguage: languagesOf({}, locale, rest).words,
  };
  const rows = factRows(meeting, wording);
  const { lang, dir, status = 'scheduled', title, calendarHref } = meeting;
  const own = plainText(heading);
  const id = usePartId('meeting-fact-box', own ?? title ?? meeting.date?.start ?? meeting.objective);
  if (rows.length === 0 && !hasContent(ownRows)) {
    if (process.env.NODE_ENV !== 'production')
      warn('MeetingFactBox', 'meeting has no facts; nothing is rendered.', 'Give it a date, a place, people or an objective.');
    return null;
  }
  const Heading = `h${headingLevel ?? 2}` as const;
  return (
    <section {...rest} className={classNames('pr-meeting-fact-box', className)} aria-labelledby={id} data-status={status}>
      <Heading className="pr-meeting-fact-box-heading" id={id}>
        {own ?? (title ? <Marked {...{ lang, dir }}>{title}</Marked> : <Marked {...languages.words}>{words.heading}</Marked>)}
      </Heading>
      <dl className="pr-meeting-fact-box-list">
        {rows.map((row) => (
          <div key={row.name} className="pr-meeting-fact-box-row" data-row={row.name}>
            <dt>
              <Marked {...row.termLanguage}>{row.term}</Marked>
            </dt>
            <FactDetails row={row} wording={wording} linkComponent={linkComponent} />
          </div>
        ))}
        {ownRows}
      </dl>
      {calendarHref && status !== 'cancelled' && (
        <LinkOrText
          linkComponent={linkComponent}
          className="pr-meeting-fact-box-calendar"
          href={calendarHref}
          type="text/calendar"
          {...languages.words}
        >
          <Icon name="calendar" />
          {words.addToCalendar}
        </LinkOrText>
      )}
      {children}
    </section>
  );
}
