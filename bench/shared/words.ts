import { interpolate } from '../../src/format/interpolate.js';
import * as messages from '../../src/locales/en-parts.js';
import { seed } from '../../stories/fixtures/seed.js';

export interface Link {
  label: string;
  href: string;
}

/** A section of the navigation; one without children is a link. */
export interface Section extends Link {
  children?: (Link & { description?: string })[];
}

/** A command of the toolbar: a link, or a button that does what its id says. */
export interface Command {
  id: 'email' | 'copy' | 'print' | 'save' | 'subscribe';
  label: string;
  href?: string;
}

export interface Fact {
  term: string;
  values: string[];
  /** Machine-readable form of the value, if it is a date. */
  dateTime?: string;
}

interface Organisation {
  name: string;
}

interface Person extends Organisation {
  role: string;
  representing?: string;
}

/** The seed page as it is, of all that a page may be. */
export interface Seed {
  publisher: Organisation;
  url: string;
  subscribeHref: string;
  trail: { label: string; href?: string }[];
  navigation: Section[];
  signIn: { href: string; returnTo: string };
  article: { kicker: string; headline: string; body: { type: string; text: string; leadIn?: string; marks?: [string, string] }[] };
  meetings: [
    {
      date: { text: string; start: string };
      place: { text: string };
      organisers: Organisation[];
      chairs: Person[];
      coChairs: Person[];
      participants: { text: string };
      bodies: Organisation[];
      objective: string;
    },
  ];
  photos: [{ credit: { text: string } }];
  footer: { text: string; links: Link[] };
}

const { publisher, url, subscribeHref, trail, navigation, signIn, article, meetings, photos, footer } = seed as unknown as Seed;
const { skipLinks, ribbonToolbar: ribbon, siteHeader, meetingFactBox: facts, person } = messages;
const [meeting] = meetings;
const crumbs = trail.filter((crumb): crumb is Link => crumb.href !== undefined);
const parent = crumbs.at(-1) as Link;
const quote = article.body.find(({ type }) => type === 'quote');
const [open, close] = quote?.marks ?? ['', ''];

const names = (organisations: Organisation[]) => organisations.map(({ name }) => name);
const people = (all: Person[]) =>
  all.map(({ name, role, representing }) =>
    [name, role, ...(representing ? [interpolate(person.representing, { whom: representing })] : [])].join(', '),
  );
const email = `mailto:?subject=${encodeURIComponent(article.headline)}&body=${encodeURIComponent(url)}`;

export type Words = typeof words;

/** The words and links of the seed page, as they stand on it. */
export const words = {
  publisher: publisher.name,
  home: { label: interpolate(siteHeader.home, { name: publisher.name }), href: crumbs[0]?.href ?? '/' },
  skip: {
    label: skipLinks.label,
    toolbar: skipLinks.pastRibbon,
    main: skipLinks.toMain,
    links: [
      { label: skipLinks.pastRibbon, href: '#after-toolbar' },
      { label: skipLinks.toMain, href: '#main' },
    ],
  },
  toolbar: {
    label: ribbon.label,
    groups: [
      {
        label: ribbon.share,
        commands: [
          { id: 'email', label: ribbon.email, href: email },
          { id: 'copy', label: ribbon.copyLink },
        ],
      },
      {
        label: ribbon.page,
        commands: [
          { id: 'print', label: ribbon.print },
          { id: 'save', label: ribbon.save, href: '' },
        ],
      },
      { label: ribbon.follow, commands: [{ id: 'subscribe', label: ribbon.subscribe, href: subscribeHref }] },
    ] as { label: string; commands: Command[] }[],
  },
  signIn: { label: messages.signInButton.signIn, href: `${signIn.href}?returnTo=${encodeURIComponent(signIn.returnTo)}` },
  navigation: { label: messages.siteNavigation.label, more: messages.siteNavigation.more, sections: navigation },
  up: { label: interpolate(messages.navigateUp.to, { parent: parent.label }), href: parent.href },
  trail: { label: messages.breadcrumbs.label, crumbs, current: article.headline },
  article: {
    kicker: article.kicker,
    headline: article.headline,
    paragraphs: article.body.filter(({ type }) => type === 'paragraph').map(({ text }) => text),
    quote: { leadIn: quote?.leadIn ?? '', text: `${open}${quote?.text}${close}` },
    credit: photos[0].credit.text,
  },
  facts: {
    heading: facts.heading,
    rows: [
      { term: facts.date, values: [meeting.date.text], dateTime: meeting.date.start },
      { term: facts.place, values: [meeting.place.text] },
      { term: facts.organisers.several, values: names(meeting.organisers) },
      { term: facts.chairs.one, values: people(meeting.chairs) },
      { term: facts.coChairs.several, values: people(meeting.coChairs) },
      { term: facts.participants, values: [meeting.participants.text] },
      { term: facts.bodies.several, values: names(meeting.bodies) },
      { term: facts.objective, values: [meeting.objective] },
    ] as Fact[],
  },
  footer: { label: messages.siteFooter.links, links: footer.links, text: footer.text },
};
