/**
 * The English messages, one constant per component, so that a page with one component
 * loads the messages of that component only. `en.ts` combines them.
 */

export const skipLinks = {
  label: 'Skip links',
  toMain: 'Skip to main content',
  pastRibbon: 'Skip ribbon commands',
  toResults: 'Skip to the list',
};

export const ribbonToolbar = {
  label: 'Page commands',
  skip: 'Skip ribbon commands',
  end: 'End of page commands',
  share: 'Share',
  email: 'E-mail',
  copyLink: 'Copy link',
  page: 'Page',
  print: 'Print',
  save: 'Save page',
  follow: 'Follow',
  subscribe: 'Subscribe',
  linkCopied: 'Link copied',
  linkNotCopied: 'The link could not be copied: {url}',
  notLoaded: 'This command has not loaded. Reload the page, or use the menu of your browser.',
  sharePage: 'Share this page',
  options: 'More options: {command}',
};

export const ribbonTabs = {
  label: 'Editing commands',
  collapse: 'Commands',
  appeared: 'Tab added: {tab}',
  gone: 'Tab removed: {tab}',
  keyTips: 'Key tips shown. Press a number to choose, or Escape to hide them.',
  notLoaded: 'Key tips have not loaded. Reload the page.',
};

export const navigateUp = {
  to: 'Navigate up to {parent}',
};

export const breadcrumbs = {
  label: 'Breadcrumb',
  more: { one: 'Show {count} more level', other: 'Show {count} more levels' },
  back: 'Back to {parent}',
  siblings: 'Pages at the same level as {crumb}',
};

export const signInButton = {
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  signInAgain: 'Sign in again',
  confirm: 'Confirm your identity',
  account: 'Account',
  signOut: 'Sign out',
  expired: 'Your session has expired. Sign in again to continue.',
  stepUp: 'You need to confirm your identity to continue.',
  signedOutElsewhere: 'You signed out in another window or tab.',
  error: 'There was a problem signing you in. Try again.',
};

export const siteNavigation = {
  label: 'Main',
  menu: 'Menu',
  more: 'More {section} pages',
};

export const siteHeader = {
  home: '{name}, home page',
  search: 'Search',
};

export const languageSwitcher = {
  label: 'Languages',
  change: 'Change language, current language is {language}',
};

export const siteFooter = {
  links: 'About this site',
};

/** By themselves, because many components need them: what separates the members of a list, and a label from its value. */
export const comma = ', ';
export const labelled = '{label}: {value}';

/** By itself, because every running text can have a mark of a footnote. */
export const footnote = 'Footnote {number}';

export const article = {
  comma,
  labelled,
  embargo: 'Embargo until {date}',
  published: 'Published {date}',
  updated: 'Last updated {date}',
  documentNumber: { one: 'Document number', several: 'Document numbers' },
  authors: { one: 'Author', several: 'Authors' },
  readingTime: { one: 'Reading time: {count} minute', other: 'Reading time: {count} minutes' },
  languageVersions: 'Available translations',
  outdated: 'earlier version',
  footnotes: 'Footnotes',
  footnote,
  backToText: 'Back to the text',
  untitled: 'Untitled page',
  correction: { one: 'Correction', several: 'Corrections' },
  links: 'Links',
  contents: 'On this page',
};

export const articleColophon = {
  publishers: { several: 'Publishers' },
  source: 'Source',
  tags: { one: 'Topic', several: 'Topics' },
  licence: 'Licence of the text',
};

export const meetingFactBox = {
  heading: 'The meeting at a glance',
  numbered: 'Meeting {number} of {count}',
  date: 'Date',
  previousDate: 'Original date',
  place: 'Place',
  organisers: { several: 'Organised by' },
  hosts: { one: 'Host', several: 'Hosts' },
  partners: 'Cooperation',
  supporters: 'Support',
  chairs: { one: 'Chair', several: 'Chairs' },
  coChairs: { one: 'Co-chair', several: 'Co-chairs' },
  viceChairs: { one: 'Vice-chair', several: 'Vice-chairs' },
  speakers: { one: 'Speaker', several: 'Speakers' },
  delegates: { one: 'Delegate', several: 'Delegates' },
  participants: 'Participants',
  bodies: { one: 'Participating organisation', several: 'Participating organisations' },
  objective: 'Objective',
  agenda: 'Agenda',
  status: 'Status',
  attendance: 'Format',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  rescheduled: 'Rescheduled',
  online: 'Online',
  mixed: 'In person and online',
  count: { one: '{count} participant', other: '{count} participants' },
  qualifiedCount: { one: '{qualifier} {count} participant', other: '{qualifier} {count} participants' },
  countries: { one: '{count} country', other: '{count} countries' },
  showAll: { one: 'Show {count} name', other: 'Show all {count} names' },
  addToCalendar: 'Add to calendar',
  notSaved: 'The file could not be saved. Reload the page, or enter the date yourself.',
};

export const person = {
  representing: 'representing {whom}',
};

export const photoCredit = {
  made: 'Photo: {credit}',
  owned: 'Photo {credit}',
  comma,
  licence: 'Licence: {name}',
  acquire: 'Get a licence for this photo',
  trainedAlgorithmicMedia: 'Generated by artificial intelligence',
  compositeWithTrainedAlgorithmicMedia: 'Edited using artificial intelligence',
  algorithmicallyEnhanced: 'Enhanced by software',
  missing: 'Image not available',
  algorithmicMedia: 'Generated by software',
  composite: 'Photomontage',
};

export const quote = {
  original: 'Original text',
};

export const newsListPage = {
  results: { one: '{count} result', other: '{count} results' },
  range: 'Results {range} of {total}',
  empty: 'There is nothing here yet.',
  noMatch: 'Nothing matches these filters. Choose others, or clear them.',
  feed: 'News feed',
};

export const listFilter = {
  label: 'Filter the list',
  submit: 'Apply filters',
  clear: 'Clear filters',
  all: 'All',
};

export const pagination = {
  label: 'Pages of the list',
  page: 'Page {number}',
  previous: 'Previous page',
  next: 'Next page',
  more: 'Load more',
};

export const newsList = {
  documents: 'Documents',
  undated: 'Without date',
};

export const notice = {
  information: 'Information',
  important: 'Important',
  withdrawn: 'Withdrawn',
  archived: 'Archived',
  updated: 'Updated',
};

export const fileSize = {
  kilobytes: '{size} kB',
  megabytes: '{size} MB',
  gigabytes: '{size} GB',
  decimal: '.',
};

export const duration = {
  hours: { one: '{count} hour', other: '{count} hours' },
  minutes: { one: '{count} minute', other: '{count} minutes' },
  seconds: { one: '{count} second', other: '{count} seconds' },
};

export const documents = {
  heading: { one: 'Document', several: 'Documents' },
  pages: { one: '{count} page', other: '{count} pages' },
  languages: 'Other languages: {languages}',
  accessibleFormat: 'Request an accessible format',
};

export const contacts = {
  heading: { one: 'Contact', several: 'Contacts' },
  phone: 'Phone',
  email: 'E-mail',
  address: 'Address',
  hours: 'Hours',
  languages: 'Languages',
};

export const videoCard = {
  video: 'Video',
  live: 'Live',
  transcript: 'Transcript: {languages}',
  subtitles: 'Subtitles: {languages}',
};

export { dates, plurals } from './dates/en.js';
