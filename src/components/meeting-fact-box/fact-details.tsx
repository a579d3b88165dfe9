import type { ReactNode } from 'react';
import type { ReadLanguage } from '../../content/language.js';
import type { ReadPlace } from '../../content/place.js';
import { dateText } from '../../elements/date-text.js';
import type { LinkComponent, LinkComponentProp } from '../../elements/link-component.js';
import { linkedName } from '../../elements/linked-name.js';
import { mixed } from '../../elements/mixed.js';
import { organisationWithRole } from '../../elements/organisation-name.js';
import { personWithRole } from '../../elements/person-name.js';
import { proseContent } from '../../elements/prose-content.js';
import { interpolatePlural } from '../../format/interpolate.js';
import { addressText } from '../../format/postal-address.js';
import { Agenda } from './agenda.js';
import type { Detail, Row, Wording } from './fact-rows.js';

/** Longer lists collapse into a disclosure on screen; in print they are shown in full. */
const longList = 8;

interface Shared extends LinkComponentProp {
  wording: Wording;
}

/** The details of a row: one `<dd>` each, and a single one for a long list of names. */
export function factDetails({ texts, names }: Row, shared: Shared): ReactNode {
  const { words, plurals, dates, languages } = shared.wording;
  const isLong = names.length > longList;
  return (
    <>
      {(isLong ? texts : [...texts, ...names]).map((detail, index) => mixed(<dd key={index}>{factDetail(detail, shared)}</dd>))}
      {isLong && (
        <dd>
          <details className="pr-meeting-fact-box-more">
            <summary {...languages.words}>{interpolatePlural(words.showAll, names.length, plurals, dates.digits)}</summary>
            <ul>{names.map((detail, index) => mixed(<li key={index}>{factDetail(detail, shared)}</li>))}</ul>
          </details>
        </dd>
      )}
    </>
  );
}

/** One detail, isolated if its language or direction may differ from the box. A function, so that what contains it sees its text. */
function factDetail(detail: Detail, shared: Shared): ReactNode {
  const { kind, lang, dir } = detail;
  if (kind === 'agenda') return <Agenda {...detail} language={{ lang, dir }} {...shared} />;
  const content =
    kind === 'text'
      ? proseContent(detail.text, { lang, locale: shared.wording.locale, linkComponent: shared.linkComponent })
      : detailContent(detail, shared);
  return kind === 'text' || lang || dir
    ? mixed(
        <bdi lang={lang} dir={dir}>
          {content}
        </bdi>,
      )
    : content;
}

function detailContent(detail: Exclude<Detail, { kind: 'text' | 'agenda' }>, { wording, linkComponent }: Shared): ReactNode {
  const { languages, comma } = wording;
  switch (detail.kind) {
    case 'date':
      return detail.isVoid ? mixed(<s>{dateText(detail.date, {})}</s>) : dateText(detail.date, {});
    case 'person':
      return personWithRole({ person: detail.person, words: wording.person, languages, comma, linkComponent });
    case 'organisation':
      return organisationWithRole({ organisation: detail.organisation, comma, linkComponent });
    case 'link':
      return nameOf(detail.link.label, detail.link, linkComponent);
    default:
      return placeDetail(detail.place, linkComponent);
  }
}

/** Of content only what becomes an attribute of its name. */
const nameOf = (name: string, { href, lang, dir }: ReadLanguage & { href?: string }, linkComponent: LinkComponent | undefined) =>
  linkedName(<a {...{ href, lang, dir }}>{name}</a>, linkComponent);

function placeDetail(place: ReadPlace, linkComponent: LinkComponent | undefined): ReactNode {
  const address = addressText(place);
  return (
    <>
      {nameOf(place.text, place, linkComponent)}
      {address && (
        <span className="pr-meeting-fact-box-address" translate="no">
          {address}
        </span>
      )}
    </>
  );
}
