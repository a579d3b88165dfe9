import type { ReactNode } from 'react';
import type { LanguageOfPart } from '../../content/language.js';
import type { Person, Place } from '../../content/meeting.js';
import { SafeLink } from '../../elements/safe-link.js';
import { interpolatePlural, splitAtPlaceholder } from '../../format/interpolate.js';
import { languageOf } from '../../format/language-of.js';
import { alternateNames, personName } from '../../format/person-name.js';
import { addressText } from '../../format/postal-address.js';
import type { Detail, Row, Wording } from './fact-rows.js';

/** Lists longer than this wait behind a disclosure on screen; on paper they are whole. */
const longList = 8;

/** What a row says: one `<dd>` each, or one for a long list of names. */
export function FactDetails({ row: { said, named }, wording }: { row: Row; wording: Wording }) {
  const { words, plurals, dates } = wording;
  const isLong = named.length > longList;
  return (
    <>
      {(isLong ? said : [...said, ...named]).map((detail, index) => (
        <dd key={index}>
          <FactDetail detail={detail} words={words} />
        </dd>
      ))}
      {isLong && (
        <dd>
          <details className="pr-meeting-fact-box-more">
            <summary {...languageOf(words)}>{interpolatePlural(words.showAll, named.length, plurals, dates.digits)}</summary>
            <ul>
              {named.map((detail, index) => (
                <li key={index}>
                  <FactDetail detail={detail} words={words} />
                </li>
              ))}
            </ul>
          </details>
        </dd>
      )}
    </>
  );
}

/** One detail; set apart where its language or direction may not be that of the box. */
function FactDetail({ detail, words }: { detail: Detail; words: Wording['words'] }) {
  const { kind, lang, dir } = detail;
  const content = kind === 'text' ? detail.text : detailContent(detail, words);
  return kind === 'text' || lang || dir ? (
    <bdi lang={lang} dir={dir}>
      {content}
    </bdi>
  ) : (
    content
  );
}

function detailContent(detail: Exclude<Detail, { kind: 'text' }>, words: Wording['words']): ReactNode {
  switch (detail.kind) {
    case 'date':
      return detail.dateTime ? <time dateTime={detail.dateTime}>{detail.text}</time> : detail.text;
    case 'person':
      return <PersonDetail person={detail.person} words={words} />;
    case 'organisation':
      return (
        <Linked to={detail.organisation} translate="no">
          {detail.organisation.name}
        </Linked>
      );
    case 'link':
      return <Linked to={detail.link}>{detail.link.label}</Linked>;
    case 'place':
      return <PlaceDetail place={detail.place} />;
    default:
      return null;
  }
}

interface LinkedProps {
  to: LanguageOfPart & { href?: string };
  className?: string;
  translate?: 'no';
  children: ReactNode;
}

/** A name, and a link where there is a page about it. */
function Linked({ to: { href, lang, dir }, className, translate, children }: LinkedProps) {
  const attributes = { className, translate, lang, dir };
  return href ? (
    <SafeLink where="MeetingFactBox" href={href} {...attributes}>
      {children}
    </SafeLink>
  ) : (
    <bdi {...attributes}>{children}</bdi>
  );
}

function PlaceDetail({ place }: { place: Place }) {
  const address = addressText(place);
  return (
    <>
      <Linked to={place}>{place.text}</Linked>
      {address && (
        <span className="pr-meeting-fact-box-address" translate="no">
          {address}
        </span>
      )}
    </>
  );
}

function PersonDetail({ person, words }: { person: Person; words: Wording['words'] }) {
  const { role, representing } = person;
  const [before, after] = splitAtPlaceholder(words.representing, 'whom');
  return (
    <>
      <Linked to={person} className="pr-meeting-fact-box-name" translate="no">
        {personName(person)}
      </Linked>
      {alternateNames(person).map((other, index) => (
        <span key={index}>
          {' '}
          (
          <bdi lang={other.lang} dir={other.dir} translate="no">
            {other.name}
          </bdi>
          )
        </span>
      ))}
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
