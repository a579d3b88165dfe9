import type { ComponentPropsWithRef, ReactNode } from 'react';
import { isDateVoid, type Meeting, meeting as meetingReader } from '../../content/meeting.js';
import { plainText, read } from '../../content/reader.js';
import { wordsOf } from '../../content/text-in-language.js';
import { hasContent } from '../../elements/has-content.js';
import { svgIcon } from '../../elements/icon.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { marked } from '../../elements/marked.js';
import { usePartId } from '../../elements/use-part-id.js';
import { languageOf, languageOfWords, languagesOf } from '../../format/languages.js';
import { commaOf } from '../../format/punctuation.js';
import { classNames } from '../../lib/class-names.js';
import { calendar as calendarIcon } from '../../lib/icons.js';
import { warn } from '../../lib/warn.js';
import type { Locale } from '../../locales/en.js';
import { dates, meetingFactBox, person } from '../../locales/en-parts.js';
import { factDetails } from './fact-details.js';
import { factRows } from './fact-rows.js';

export interface MeetingFactBoxProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'aria-labelledby'>, LinkComponentProp {
  /** The facts. Every field is optional. */
  meeting: Meeting;
  /**
   * Heading of the box.
   * @default the title of the meeting, or "The meeting at a glance" in the language of `locale`
   */
  heading?: string | undefined;
  /**
   * Level of the heading in the page's outline.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | undefined;
  /** Custom rows after those of the meeting: `FactRow`s. */
  rows?: ReactNode;
  /** Actions after the facts: `AddToCalendar`, a link to registration. */
  children?: ReactNode;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * The facts of a meeting as a description list: date, place, organisers, chairs, participants, objective.
 * Names are marked as not to be translated; dates have their machine-readable value, if it is known.
 * Without facts it renders nothing. If a page has several boxes, give each a different heading.
 *
 * Root: `<section>`, named by its heading. Metadata: pass the same meeting to `eventJsonLd` and `toICalendar`.
 */
export function MeetingFactBox({
  meeting: given,
  heading,
  headingLevel,
  rows: customRows,
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
    locale,
    words,
    person: locale?.messages.person ?? person,
    comma: commaOf(locale),
    plurals: locale?.plurals,
    dates: locale?.dates ?? dates,
    languages,
    dateLanguage: languageOfWords({}, locale, rest),
  };
  const rows = factRows(meeting, wording);
  const { lang, dir, status = 'scheduled', title, calendarHref } = meeting;
  const own = plainText(heading);
  const id = usePartId('meeting-fact-box', [own, meeting], locale);
  if (rows.length === 0 && !hasContent(customRows)) {
    if (process.env.NODE_ENV !== 'production')
      warn('MeetingFactBox', 'meeting has no facts, so nothing is rendered.', 'Add a date, a place, people or an objective.');
    return null;
  }
  const Heading = `h${headingLevel ?? 2}` as const;
  return (
    <section className={classNames('pr-meeting-fact-box', className)} {...rest} aria-labelledby={id} data-status={status}>
      <Heading className="pr-meeting-fact-box-heading" id={id}>
        {own ?? (title ? marked(wordsOf(title), languageOf(title, { lang, dir })) : marked(words.heading, languages.words))}
      </Heading>
      <dl className="pr-meeting-fact-box-list">
        {rows.map((row) => (
          <div key={row.name} className="pr-meeting-fact-box-row" data-row={row.name}>
            <dt>{marked(row.term, row.termLanguage)}</dt>
            {factDetails(row, { wording, linkComponent })}
          </div>
        ))}
        {customRows}
      </dl>
      {calendarHref &&
        !isDateVoid(meeting) &&
        linkOrText(
          <a className="pr-meeting-fact-box-calendar" href={calendarHref} type="text/calendar" {...languages.words}>
            {svgIcon('calendar', calendarIcon)}
            <span>{words.addToCalendar}</span>
          </a>,
          linkComponent,
        )}
      {children}
    </section>
  );
}
