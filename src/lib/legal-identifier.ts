/** What identifies an act, a case or a document of European law. */
export interface LegalIdentifier {
  scheme: 'ecli' | 'eli' | 'celex' | 'oj' | 'com';
  /** The identifier as its authority writes it. */
  value: string;
  /** Its name in the addresses of EUR-Lex; the whole URL of what is not there. */
  uri: string;
  /** Whether it identifies legislation, and not a case or a document. */
  isLegislation: boolean;
}

/** Council conclusions 2011/C 127/01, annex, § 1: country, court, year and a number with dots. The Court of Justice omits the first part. */
const ecli = /^(?:ECLI:(?=[A-Z]{2}:)|(?=EU:))([A-Z]{2}):[A-Z][A-Z\d]{0,6}:\d{4}:[A-Z\d.]{0,24}[A-Z\d]$/i;

function caseLaw(given: string): LegalIdentifier | undefined {
  const [, country] = ecli.exec(given) ?? [];
  if (!country) return undefined;
  const value = /^ECLI:/i.test(given) ? given.toUpperCase() : `ECLI:${given.toUpperCase()}`;
  const uri = country.toUpperCase() === 'EU' ? `ecli:${value}` : `https://e-justice.europa.eu/ecli/${value}`;
  return { scheme: 'ecli', value, uri, isLegislation: false };
}

const date = String.raw`\d{4}-\d\d-\d\d`;

/** EUR-Lex, ELI register, URI templates of the Publications Office. A language at the end belongs to one version of the text. */
const eliOfUnion = new RegExp(
  String.raw`^https?://(?:data|eur-lex)\.europa\.eu/(eli/(?:treaty/[a-z]+_\d{4}|(?:[a-z]+(?:_[a-z]+)*|C)/\d{4}/\d{1,5}(?:\(\d\d\))?)(?:/corrigendum/${date}(?:/\d\d?)?)?(?:/oj|/${date})?)(?:/[a-z]{3})?$`,
);

/** Council conclusions 2012/C 325/02: elsewhere an HTTP URI whose parts follow `eli`. */
const eliElsewhere = /^https?:\/\/(?!(?:data|eur-lex)\.europa\.eu)[a-z\d-]+(?:\.[a-z\d-]+)+\/(?:[\w-]+\/)?eli\/[\w.()/-]*\w$/;

function legislation(given: string): LegalIdentifier | undefined {
  const [, path] = eliOfUnion.exec(given) ?? [];
  const shared = { scheme: 'eli', isLegislation: true } as const;
  if (path) return hasRealDates(path) ? { ...shared, value: `http://data.europa.eu/${path}`, uri: path } : undefined;
  return eliElsewhere.test(given) ? { ...shared, value: given, uri: given } : undefined;
}

/** EUR-Lex, "How CELEX numbers are composed": sector, year, type and number, by sector; corrigenda end with R(01). */
const celexForms = [
  String.raw`1\d{4}[A-Z]{1,2}(?:\d{3}|/[A-Z]{3}(?:/\d\d)?)`,
  String.raw`[2345689E]\d{4}[A-Z]{1,2}\d{4}(?:\(\d\d\))?`,
  String.raw`0\d{4}[A-Z]{1,2}\d{4}(?:\(\d\d\))?-\d{8}`,
  String.raw`7\d{4}[A-Z]\d{4}[A-Z]{3}_\d{1,9}`,
  String.raw`9\d{4}E\d{6}`,
  String.raw`C\d{4}/\d{3,5}/\d\d`,
];
const celex = new RegExp(String.raw`^(?:CELEX:\s?)?((?:${celexForms.join('|')})(?:R\(\d\d\))?)$`);

function celexNumber(given: string): LegalIdentifier | undefined {
  const [, value] = celex.exec(given) ?? [];
  return value && hasRealDates(value) ? { scheme: 'celex', value, uri: `CELEX:${value}`, isLegislation: /^[0-4]/.test(value) } : undefined;
}

/** Interinstitutional Style Guide, 3.1: until 30 September 2023 the number of an issue, since then that of a document. */
const issue = /^OJ ([LC]) (\d{1,3})(?: ([AEI]))?, (\d{1,2})\.(\d{1,2})\.(\d{4})(?:, p\. \d+)?$/;
const act = /^OJ ([LC]), (?:C\/)?(\d{4})\/(\d{1,5}), (\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const actByAct = '2023-10-01';

function officialJournal(given: string): LegalIdentifier | undefined {
  const shared = { scheme: 'oj', value: given, isLegislation: false } as const;
  const [, series, number = '', part = '', ...day] = issue.exec(given) ?? [];
  if (series) {
    const published = dayOf(day);
    const isValid = published && published >= '1968-01-01' && published < actByAct;
    return isValid ? { ...shared, uri: `OJ:${series}:${day[2]}:${number.padStart(3, '0')}${part}:TOC` } : undefined;
  }
  const [, serial, year = '', serialNumber = '', ...when] = act.exec(given) ?? [];
  const published = serial && dayOf(when);
  if (!published || published < actByAct || (serial === 'C') !== given.includes('C/')) return undefined;
  return { ...shared, uri: `OJ:${serial}_${year}${serialNumber.padStart(5, '0')}` };
}

/** Whether the dates of versions, as in "/2016-05-04" and "-20160504", are on the calendar. */
const hasRealDates = (value: string) =>
  [...value.matchAll(/[-/](\d{4})(-?)(\d\d)\2(\d\d)(?!\d)/g)].every(([, year = '', , month = '', day = '']) => dayOf([day, month, year]));

/** A day of the calendar in ISO 8601. */
function dayOf([day = '', month = '', year = '']: readonly string[]): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(iso);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? undefined : iso;
}

/** Interinstitutional Style Guide, 3.2.2 and annex A4: documents of the Commission, also with the High Representative. */
const commission = /^(COM|JOIN|SWD)\((\d{4})\) (\d{1,4}) final$/;

function commissionDocument(given: string): LegalIdentifier | undefined {
  const [value, series, year, number] = commission.exec(given) ?? [];
  return value ? { scheme: 'com', value, uri: `${series}:${year}:${Number(number)}:FIN`, isLegislation: false } : undefined;
}

/** Recognises an identifier of European law by its form. White space of any kind counts as a space. Whether it exists is not checked. */
export function legalIdentifier(given: string): LegalIdentifier | undefined {
  const text = given.trim().replace(/\s+/g, ' ');
  return caseLaw(text) ?? legislation(text) ?? celexNumber(text) ?? officialJournal(text) ?? commissionDocument(text);
}
