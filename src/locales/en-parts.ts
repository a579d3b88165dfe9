/**
 * The English words, one constant a component, so that a page which uses one component
 * ships the words of that component only. `en.ts` puts them together.
 */

export const skipLinks = {
  label: 'Skip links',
  toMain: 'Skip to main content',
  pastRibbon: 'Skip ribbon commands',
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
  linkNotCopied: 'The link could not be copied',
  sharePage: 'Share this page',
  options: 'More options: {command}',
};

export const ribbonTabs = {
  label: 'Editing commands',
  collapse: 'Show commands',
  appeared: 'New tab: {tab}',
  gone: 'Tab closed: {tab}',
  keyTips: 'Key tips: type a number. Escape hides them.',
};

export const navigateUp = {
  to: 'Navigate up to {parent}',
};

export const breadcrumbs = {
  label: 'Breadcrumb',
  fewer: 'Show fewer levels',
  more: { one: 'Show {count} more level', other: 'Show {count} more levels' },
  back: 'Back to {parent}',
  siblings: 'Other pages beside {crumb}',
};

export const signInButton = {
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  signInAgain: 'Sign in again',
  confirm: 'Confirm it is you',
  account: 'Account: {name}',
  accountNoName: 'Account',
  signOut: 'Sign out',
  expired: 'Your session has ended. Sign in again to go on.',
  stepUp: 'This page asks you to confirm that it is you.',
  signedOutElsewhere: 'You have been signed out in another window.',
  error: 'Signing in did not work. Try again.',
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
  change: 'Change language. Now: {language}',
};

export const siteFooter = {
  links: 'About this site',
};

export const article = {
  comma: ', ',
  published: 'Published {date}',
  updated: 'Last updated {date}',
  documentNumber: { one: 'Document number', other: 'Document numbers' },
  authors: { one: 'Author', other: 'Authors' },
  languageVersions: 'Available translations',
  footnotes: 'Footnotes',
  footnote: 'Footnote {number}',
  backToText: 'Back to the text',
  untitled: 'Untitled page',
  correction: { one: 'Correction', other: 'Corrections' },
};

export const meetingFactBox = {
  heading: 'The meeting at a glance',
  numbered: 'Meeting {number} of {count}',
  date: 'Date',
  previousDate: 'First planned for',
  place: 'Place',
  organisers: 'Organised by',
  chairs: { one: 'Chair', other: 'Chairs' },
  coChairs: { one: 'Co-chair', other: 'Co-chairs' },
  speakers: { one: 'Speaker', other: 'Speakers' },
  participants: 'Participants',
  bodies: 'Took part',
  objective: 'Objective',
  status: 'Status',
  attendance: 'Attendance',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  rescheduled: 'Rescheduled',
  online: 'Online',
  mixed: 'On site and online',
  count: { one: '{count} participant', other: '{count} participants' },
  countries: { one: '{count} country', other: '{count} countries' },
  showAll: { one: 'Show {count} name', other: 'Show all {count} names' },
  addToCalendar: 'Add to calendar',
  comma: ', ',
};

export const person = {
  comma: ', ',
  representing: 'representing {whom}',
};

export const photoCredit = {
  made: 'Photo: {credit}',
  owned: 'Photo {credit}',
  comma: ', ',
  licence: 'Licence: {name}',
  acquire: 'Get this picture',
  trainedAlgorithmicMedia: 'Made with artificial intelligence',
  compositeWithTrainedAlgorithmicMedia: 'Altered with artificial intelligence',
  algorithmicallyEnhanced: 'Enhanced by software',
  missing: 'Picture not available',
};

export { dates, plurals } from './dates/en.js';
