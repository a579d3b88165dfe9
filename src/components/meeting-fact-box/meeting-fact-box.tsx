import { type ComponentPropsWithRef, useId } from 'react';
import type { Meeting, Person } from '../../content/meeting.js';
import { Icon } from '../../elements/icon.js';
import { SafeLink } from '../../elements/safe-link.js';
import { classNames } from '../../lib/class-names.js';
import { fillPlural } from '../../lib/fill.js';
import { languageOf } from '../../lib/language-of.js';
import { personName } from '../../lib/person-name.js';
import { safeUrl } from '../../lib/safe-url.js';
import { warn } from '../../lib/warn.js';
import type { Locale } from '../../locales/en.js';
import { dates, meetingFactBox } from '../../locales/en-parts.js';
import { type Detail, factRows, type Row } from './fact-rows.js';

export interface MeetingFactBoxProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'aria-labelledby'> {
  /** The facts. Every part may be missing; without any the box is not rendered. */
  meeting: Meeting;
  /** Heading of the box. Default the meeting's `title`, else "The meeting at a glance". */
  heading?: string;
  /** Level of the heading, to follow the page's outline. Default 2. */
  headingLevel?: 2 | 3 | 4;
  /** Words of the component. Default English. */
  locale?: Locale;
}

/** Lists longer than this wait behind a disclosure on screen; on paper they are whole. */
const longList = 8;

/**
 * The facts of a meeting, pulled out of the prose: date, place, organisers, chairs, participants, objective.
 * One description list; names are marked as not to be translated; dates carry their machine value where it is known.
 *
 * Root: `<section>`, named by its heading. Metadata: give the same meeting to `eventJsonLd`.
 */
export function MeetingFactBox({ meeting, heading, headingLevel = 2, locale, className, ...rest }: MeetingFactBoxProps) {
  const id = useId();
  const words = locale?.messages.meetingFactBox ?? meetingFactBox;
  const plurals = locale?.plurals;
  const rows = factRows(meeting, { words, plurals, dates: locale?.dates ?? dates });
  if (rows.length === 0) {
    if (process.env.NODE_ENV !== 'production')
      warn('MeetingFactBox', 'got a meeting without facts; nothing is rendered.', 'Give it a date, a place, people or an objective.');
    return null;
  }
  const Heading = `h${headingLevel}` as const;
  const calendar = meeting.status === 'cancelled' ? undefined : safeUrl(meeting.calendarHref, 'MeetingFactBox');
  return (
    <section
      {...rest}
      className={classNames('pr-meeting-fact-box', className)}
      aria-labelledby={id}
      data-status={meeting.status ?? 'scheduled'}
    >
      <Heading className="pr-meeting-fact-box-heading" id={id} {...((heading ?? meeting.title) ? {} : languageOf(words))}>
        {heading ?? meeting.title ?? words.heading}
      </Heading>
      <dl className="pr-meeting-fact-box-list">
        {rows.map((row) => (
          <div key={row.name} className="pr-meeting-fact-box-row" data-row={row.name}>
            <dt {...(row.name.startsWith('fact-') ? {} : languageOf(words))}>{row.term}</dt>
            <Details row={row} words={words} plurals={plurals} digits={locale?.dates.digits} />
          </div>
        ))}
      </dl>
      {calendar !== undefined && (
        <a className="pr-meeting-fact-box-calendar" href={calendar} type="text/calendar" {...languageOf(words)}>
          <Icon name="calendar" />
          {words.addToCalendar}
        </a>
      )}
    </section>
  );
}

type Words = Locale['messages']['meetingFactBox'];

function Details({
  row,
  words,
  plurals,
  digits,
}: {
  row: Row;
  words: Words;
  plurals: Locale['plurals'] | undefined;
  digits: string | undefined;
}) {
  if (row.details.length <= longList) {
    return row.details.map((detail, index) => (
      <dd key={index}>
        <OneDetail detail={detail} words={words} />
      </dd>
    ));
  }
  return (
    <dd>
      <details className="pr-meeting-fact-box-more">
        <summary {...languageOf(words)}>{fillPlural(words.showAll, row.details.length, plurals, digits)}</summary>
        <ul>
          {row.details.map((detail, index) => (
            <li key={index}>
              <OneDetail detail={detail} words={words} />
            </li>
          ))}
        </ul>
      </details>
    </dd>
  );
}

function OneDetail({ detail, words }: { detail: Detail; words: Words }) {
  switch (detail.kind) {
    case 'date':
      return detail.dateTime ? <time dateTime={detail.dateTime}>{detail.text}</time> : detail.text;
    case 'person':
      return <PersonDetail person={detail.person} words={words} />;
    case 'organisation': {
      const { name, href, lang, dir } = detail.organisation;
      return href ? (
        <SafeLink where="MeetingFactBox" href={href} lang={lang} dir={dir} translate="no">
          {name}
        </SafeLink>
      ) : (
        <bdi lang={lang} dir={dir} translate="no">
          {name}
        </bdi>
      );
    }
    case 'place': {
      const { text, address, href, lang, dir } = detail.place;
      return (
        <>
          {href ? (
            <SafeLink where="MeetingFactBox" href={href} lang={lang} dir={dir}>
              {text}
            </SafeLink>
          ) : (
            <bdi lang={lang} dir={dir}>
              {text}
            </bdi>
          )}
          {address && (
            <span className="pr-meeting-fact-box-address" translate="no">
              {address}
            </span>
          )}
        </>
      );
    }
    default:
      return (
        <bdi lang={detail.lang} dir={detail.dir}>
          {detail.text}
        </bdi>
      );
  }
}

function PersonDetail({ person, words }: { person: Person; words: Words }) {
  const { role, representing, alternateName, lang, dir } = person;
  const [before, after] = words.representing.split('{whom}');
  return (
    <>
      <bdi className="pr-meeting-fact-box-name" lang={lang} dir={dir} translate="no">
        {personName(person)}
      </bdi>
      {alternateName && (
        <>
          {' '}
          (<bdi translate="no">{alternateName}</bdi>)
        </>
      )}
      {role && (
        <span className="pr-meeting-fact-box-role">
          {words.comma}
          {role}
        </span>
      )}
      {representing && (
        <span className="pr-meeting-fact-box-role">
          {words.comma}
          {before}
          {representing}
          {after}
        </span>
      )}
    </>
  );
}
