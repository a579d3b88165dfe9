import type { Block, ListItemContent, Meeting, NewsListPageContent, NewsPageContent, Person } from '../../src/index.js';

/** A page as a content management system keeps it: what editors typed, in the order of the page. */
export interface CmsPage {
  lang: string;
  dir: 'ltr' | 'rtl';
  section?: string | null;
  headline: string;
  dateline?: string;
  date?: string;
  place?: string;
  body: CmsBlock[];
  meeting?: CmsMeeting;
  photos?: { alt?: string | null; caption?: string }[];
  tags?: string[];
  related?: { title: string | null; fileType: string; fileSize: string }[];
  documentNumber?: string;
  contact?: { label: string | null; lines: string[] };
  author?: string;
  x: { institution: string; kind: string; languageVersions?: string[]; licence?: string; moreMeetings?: CmsMeeting[] };
}

type CmsBlock =
  | { type: 'paragraph' | 'heading' | 'footnote'; text: string; role?: 'divider' }
  | { type: 'list'; ordered?: boolean; role?: 'standfirst'; items: (string | CmsItem)[] }
  | { type: 'quote'; text: string; attribution: string; marks: [string, string]; leadIn: string };

interface CmsItem {
  text: string;
  items?: string[];
  date?: string;
  teaser?: string;
  languages?: string[];
}

interface CmsPerson {
  name: string;
  role: string;
  honorific?: string;
}

interface CmsMeeting {
  title: string;
  dates: { start?: string | null; end?: string | null; raw: string | null };
  place: string;
  organisers?: string[];
  chairs?: CmsPerson[];
  coChairs?: CmsPerson[];
  speakers?: CmsPerson[];
  delegates?: CmsPerson[];
  participants?: { text: string; list?: CmsPerson[] };
  agencies?: string[];
  objective?: string;
}

/** The standfirst of a page whose editors have typed it as its first list. */
export const isStandfirst = (block: CmsBlock): block is Extract<CmsBlock, { type: 'list' }> =>
  block.type === 'list' && block.role === 'standfirst';

const named = (names: string[] = []) => names.map((name) => ({ name }));
const people = (people: CmsPerson[] = []): Person[] =>
  people.map(({ name, role, honorific }) => ({ name, role, honorificPrefix: honorific }));

function meetingOf({ title, dates, place, organisers, participants, agencies, objective, ...given }: CmsMeeting): Meeting {
  return {
    title,
    date: dates.raw === null ? undefined : { text: dates.raw, start: dates.start ?? undefined, end: dates.end ?? undefined },
    place: { text: place },
    organisers: named(organisers),
    chairs: people(given.chairs),
    coChairs: people(given.coChairs),
    speakers: people(given.speakers),
    delegates: people(given.delegates),
    participants: participants && { text: participants.text, people: people(participants.list) },
    bodies: named(agencies),
    objective,
  };
}

/** Markers that editors have typed belong to the text: no others are added. */
const marker = (items: readonly (string | CmsItem)[], ordered = false) =>
  items.some((item) => typeof item === 'string' && /^\w\) /.test(item)) ? 'none' : ordered ? 'number' : 'bullet';

const itemOf = (item: string | CmsItem): string | ListItemContent =>
  typeof item === 'string' || !item.items ? item : { text: item.text, items: item.items, marker: marker(item.items) };

function blockOf(block: CmsBlock): Block {
  if (block.type === 'quote') return block;
  if (block.type === 'list') return { type: 'list', marker: marker(block.items, block.ordered), items: block.items.map(itemOf) };
  return block.role === 'divider' ? { type: 'divider' } : { type: block.type === 'heading' ? 'heading' : 'paragraph', text: block.text };
}

const bytes = (size: string) => Number.parseFloat(size) * (/MB/.test(size) ? 1_000_000 : 1000);
const autonym = (lang: string) => new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;

/** A page of a content management system as content of `NewsPage`. */
export function newsPageOf(page: CmsPage): NewsPageContent {
  const { body, dateline, date, contact, meeting, x } = page;
  const footnotes = body.flatMap((block) => (block.type === 'footnote' ? block.text.replace(/^\d+ /, '') : []));
  return {
    publisher: { name: x.institution },
    article: {
      lang: page.lang,
      dir: page.dir,
      kicker: page.section ?? undefined,
      headline: page.headline,
      standfirst: body.filter(isStandfirst).flatMap(({ items }) => items as string[]),
      documentNumbers: page.documentNumber ? [page.documentNumber] : undefined,
      published: dateline === undefined ? undefined : { text: dateline, date },
      place: page.place,
      authors: page.author ? [{ type: 'Organization', name: page.author }] : undefined,
      translations: x.languageVersions?.map((lang) => ({ lang, label: autonym(lang), href: `https://cms.example/${lang}` })),
      body: body.filter((block) => block.type !== 'footnote' && !isStandfirst(block)).map(blockOf),
      footnotes: footnotes.length > 0 ? footnotes.map((text) => ({ text })) : undefined,
      documents: page.related?.map(({ title, fileType, fileSize }) => ({
        title: title ?? page.headline,
        href: '/download',
        type: fileType,
        size: bytes(fileSize),
      })),
      contacts: contact && [{ name: contact.label ?? undefined, address: contact.lines.join('\n') }],
      tags: page.tags,
      copyright: x.licence,
    },
    meetings: [...(x.moreMeetings ?? []), ...(meeting ? [meeting] : [])].map(meetingOf),
    photos: page.photos?.map(({ alt, caption }) => ({ alt: alt ?? undefined, caption })),
  };
}

/** A page with a list of news as content of `NewsListPage`. */
export function newsListPageOf({ lang, dir, headline, body, x }: CmsPage): NewsListPageContent {
  const items = body.flatMap((block) => (block.type === 'list' ? block.items : []));
  return {
    publisher: { name: x.institution },
    lang,
    dir,
    heading: headline,
    list: items.flatMap((item) =>
      typeof item === 'string'
        ? { title: item }
        : {
            title: item.text,
            href: '/item',
            dateText: item.date,
            teaser: item.teaser,
            translations: item.languages?.map((tag) => ({ label: tag, lang: tag.toLowerCase(), href: `/${tag}` })),
          },
    ),
  };
}
