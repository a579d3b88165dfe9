import { headlineLength } from '../../src/components/article-header/headline-length.js';
import { languageNames, locales } from '../support/locales.js';
import './foundations.css';
import { declarations, fonts } from './stylesheets.js';
import { tokensOf } from './tokens.js';

const inPixels = (rem: string) => `${Number.parseFloat(rem) * 16} px`;
const onPaper = (name: string) => declarations.find(({ property, around }) => property === name && around.includes('@media print'))?.value;

/** The two families, each in its own letters. */
export function Families() {
  return (
    <dl className="foundations foundations-rows">
      {tokensOf('font')
        .filter(({ path }) => path.length === 2)
        .map(({ name, css, description }) => (
          <div key={name}>
            <dt style={{ font: `var(--pr-font-size-heading-2) / var(--pr-font-leading-tight) var(${name})` }}>{description}</dt>
            <dd>
              <code>{name}</code>
              {css.replaceAll('"', '')}
            </dd>
          </div>
        ))}
    </dl>
  );
}

/** The sizes, from small to large. */
export function Sizes() {
  const sizes = tokensOf('font', 'size').sort((one, other) => Number.parseFloat(one.css) - Number.parseFloat(other.css));
  return (
    <dl className="foundations foundations-rows">
      {sizes.map(({ name, css, path }) => (
        <div key={name}>
          <dt style={{ font: `var(${name}) / var(--pr-font-leading-tight) var(--pr-font-text)` }}>{path[2]}</dt>
          <dd>
            <code>{name}</code>
            {css.replace('rem', ' rem')}, {inPixels(css)}; on paper {onPaper(name)?.replace('pt', ' pt')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The line heights, each around a paragraph. */
export function Leading() {
  return (
    <dl className="foundations foundations-rows">
      {tokensOf('font', 'leading').map(({ name, css }) => (
        <div key={name}>
          <dt style={{ font: `var(--pr-font-size-base) / var(${name}) var(--pr-font-text)` }}>
            The agency publishes the minutes of every meeting on the day after it, in all languages of the region, with the papers that were
            before the members. Questions of the press are answered on working days.
          </dt>
          <dd>
            <code>{name}</code>
            {css}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Custom properties by the end of their names, and everything else as written. */
const plain = (font: string) => font.replace(/var\(--pr-(?:font-)?([\w-]+)\)/g, '$1');

/** Every setting of weight, size, line height and family in use. */
export function Settings() {
  return (
    <dl className="foundations foundations-rows">
      {fonts().map(({ font, sheets }) => (
        <div key={font}>
          <dt style={{ font, ['--pr-tall-script' as string]: 0 }}>Minutes of the meeting</dt>
          <dd>
            <code>{plain(font)}</code>
            {sheets.join(', ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Long words of administration, by language: Latin, Greek, Cyrillic, Arabic, Hebrew and Georgian script. */
const words = {
  fi: ['Ympäristövaikutusten arviointimenettely', 'Yhdenvertaisuusvaltuutettu julkaisee tasa-arvosuunnitelman toimenpide-ehdotukset.'],
  de: [
    'Umweltverträglichkeits\u00adprüfung und Raumordnung',
    'Die Verkehrsinfrastruktur\u00adfinanzierungsgesellschaft veröffentlicht ihren Tätigkeitsbericht.',
  ],
  mt: ['Internazzjonalizzazzjoni u interoperabbiltà', 'Il-kostituzzjonalità tal-istandardizzazzjoni amministrattiva.'],
  el: ['Αντισυνταγματικότητα και αποκέντρωση', 'Η αλληλοσυμπληρωματικότητα των περιφερειακών αρμοδιοτήτων.'],
  uk: ['Загальнодержавна природоохоронна відповідальність', 'Адміністративно-територіальне самоврядування.'],
  ar: ['الاستراتيجيات والمسؤوليات المؤسسية', 'واستقلاليتها ومسؤولياتها واختصاصاتها القانونية.'],
  he: ['אינטרדיסציפלינריות והתמודדויותיהם', 'ההתפתחויות האדמיניסטרטיביות וחשיבותן.'],
  ka: ['თვითმმართველობის საკანონმდებლო უზრუნველყოფა', 'ადგილობრივი თვითმმართველობის პასუხისმგებლობა.'],
};

/** A headline and a standfirst in each, set as in an article. */
export function Scripts() {
  const names: Record<string, string> = { ...languageNames, ka: 'ქართული' };
  return (
    <ul className="foundations foundations-scripts">
      {Object.entries(words).map(([tag, [headline = '', standfirst]]) => (
        <li key={tag} lang={tag} dir={locales[tag]?.dir ?? 'ltr'}>
          <p>{names[tag]}</p>
          <div className="pr-article-header">
            <p className="pr-article-headline" {...headlineLength(headline)}>
              {headline}
            </p>
            <p className="pr-article-standfirst">{standfirst}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
