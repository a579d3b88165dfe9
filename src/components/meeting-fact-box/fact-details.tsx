import type { ReactNode } from 'react';
import type { ReadLanguage } from '../../content/language.js';
import type { ReadPlace } from '../../content/place.js';
import { dateText } from '../../elements/date-text.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { LinkedName } from '../../elements/linked-name.js';
import { Mixed } from '../../elements/mixed.js';
import { organisationWithRole } from '../../elements/organisation-name.js';
import { personWithRole } from '../../elements/person-name.js';
import { proseContent } from '../../elements/prose-content.js';
import { interpolatePlural } from '../../format/interpolate.js';
import { addressText } from '../../format/postal-address.js';
import { Agenda } from './agenda.js';
import type { Detail, Row, Wording } from './fact-rows.js';

/** Longer lists collapse into a disclosure on screen; in print they are shown in full. */
const longList = 8;

interface FactDetailsProps extends LinkComponentProp {
  row: Row;
  wording: Wording;
}

/** The details of a row: one `<dd>` each, and a single one for a long list of names. */
export function FactDetails({ row: { texts, names }, ...shared }: FactDetailsProps) {
  const { words, plurals, dates, languages } = shared.wording;
  const isLong = names.length > longList;
  return (
    <>
      {(isLong ? texts : [...texts, ...names]).map((detail, index) => (
        <Mixed key={index} as="dd">
          {factDetail(detail, shared)}
        </Mixed>
      ))}
      {isLong && (
        <dd>
          <details className="pr-meeting-fact-box-more">
            <summary {...languages.words}>{interpolatePlural(words.showAll, names.length, plurals, dates.digits)}</summary>
            <ul>
              {names.map((detail, index) => (
                <Mixed key={index} as="li">
                  {factDetail(detail, shared)}
                </Mixed>
              ))}
            </ul>
          </details>
        </dd>
      )}
    </>
  );
}

/** One detail, isolated if its language or direction may differ from the box. A function, so that what contains it sees its text. */
function factDetail(detail: Detail, shared: Omit<FactDetailsProps, 'row'>): ReactNode {
  const { kind, lang, dir } = detail;
  if (kind === 'agenda') return <Agenda {...detail} language={{ lang, dir }} {...shared} />;
  const content =
    kind === 'text'
      ? proseContent(detail.text, { lang, locale: shared.wording.locale, linkComponent: shared.linkComponent })
      : detailContent(detail, shared);
  return kind === 'text' || lang || dir ? (
    <Mixed as="bdi" lang={lang} dir={dir}>
      {content}
    </Mixed>
  ) : (
    content
  );
}

function detailContent(
  detail: Exclude<Detail, { kind: 'text' | 'agenda' }>,
  { wording, linkComponent }: Omit<FactDetailsProps, 'row'>,
): ReactNode {
  const { languages, comma } = wording;
  switch (detail.kind) {
    case 'date':
      return detail.isVoid ? <Mixed as="s">{dateText(detail.date, {})}</Mixed> : dateText(detail.date, {});
    case 'person':
      return personWithRole({ person: detail.person, words: wording.person, languages, comma, linkComponent });
    case 'organisation':
      return organisationWithRole({ organisation: detail.organisation, comma, linkComponent });
    case 'link':
      return (
        <LinkedName {...attributesOf(detail.link)} linkComponent={linkComponent}>
          {detail.link.label}
        </LinkedName>
      );
    default:
      return <PlaceDetail place={detail.place} linkComponent={linkComponent} />;
  }
}

/** Of content only what becomes an attribute of its name. */
const attributesOf = ({ href, lang, dir }: ReadLanguage & { href?: string }) => ({ href, lang, dir });

function PlaceDetail({ place, linkComponent }: { place: ReadPlace } & LinkComponentProp) {
  const address = addressText(place);
  return (
    <>
      <LinkedName {...attributesOf(place)} linkComponent={linkComponent}>
        {place.text}
      </LinkedName>
      {address && (
        <span className="pr-meeting-fact-box-address" translate="no">
          {address}
        </span>
      )}
    </>
  );
}
