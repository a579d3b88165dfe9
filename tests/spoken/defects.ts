/** A defect of the HTML that a screen reader tells and axe does not. */
export interface Defect {
  breaks: string;
  /** Name of the scenario in which it must be heard. */
  scenario: string;
  find: RegExp;
  replace: string;
  /** Why this screen reader does not notice it. One that it does notice fails as well. */
  unnoticed?: string;
}

export const defects: readonly Defect[] = [
  { breaks: 'A group of commands has lost its name.', scenario: 'seed-from-top-to-end', find: / aria-label="Share"/, replace: '' },
  { breaks: 'The toolbar has lost its name.', scenario: 'seed-from-top-to-end', find: / aria-label="Page commands"/, replace: '' },
  {
    breaks: 'What leads to a quotation is also its caption, and said twice.',
    scenario: 'seed-from-top-to-end',
    find: /<p class="pr-quote-lead-in">(.*?)<\/p>/,
    replace: '<figcaption>$1</figcaption>',
  },
  {
    breaks: 'A quotation is set like one, and is none.',
    scenario: 'seed-from-top-to-end',
    find: /<(\/?)blockquote/g,
    replace: '<$1div',
  },
  {
    breaks: 'The credit of the photo is outside its figure.',
    scenario: 'seed-from-top-to-end',
    find: /<figcaption class="pr-photo-credit-caption">(.*?)<\/figcaption><\/figure>/,
    replace: '</figure><div class="pr-photo-credit-caption">$1</div>',
  },
  {
    breaks: 'A value comes before its term.',
    scenario: 'seed-from-top-to-end',
    find: /(<dt[^>]*>Place<\/dt>)(<dd.*?<\/dd>)/,
    replace: '$2$1',
  },
  {
    breaks: 'A paragraph is shown, and hidden from assistive technology.',
    scenario: 'seed-from-top-to-end',
    find: /<p>(?=The European Commission)/,
    replace: '<p aria-hidden="true">',
  },
  {
    breaks: 'The link to the home page does not say where it leads.',
    scenario: 'seed-from-top-to-end',
    find: / aria-label="Eurojust, home page"/,
    replace: '',
  },
  {
    breaks: 'All expanders have the same name.',
    scenario: 'open-a-section',
    find: /More (About|Casework|Partners|Press centre) pages/g,
    replace: 'More pages',
  },
  {
    breaks: 'The second skip link comes first.',
    scenario: 'skip-the-ribbon-without-script',
    find: /(<li><a class="pr-skip-link".*?<\/li>)(<li><a class="pr-skip-link".*?<\/li>)/,
    replace: '$2$1',
  },
  {
    breaks: 'Where the skip link leads, nothing says so.',
    scenario: 'skip-the-ribbon-without-script',
    find: /<span>End of page commands<\/span>/,
    replace: '',
  },
  {
    breaks: 'That the link is copied is shown, and not said.',
    scenario: 'copy-the-link',
    find: /aria-live="polite" aria-atomic="true" (?=data-copied)/,
    replace: '',
  },
  {
    breaks: 'That the link is copied interrupts, and is said twice.',
    scenario: 'copy-the-link',
    find: /aria-live="polite" aria-atomic="true" (?=data-copied)/,
    replace: 'role="alert" ',
  },
  {
    breaks: 'The reference to a footnote is a number only.',
    scenario: 'footnote-there-and-back',
    find: /<span class="pr-visually-hidden">Footnote <\/span>|Footnote (?=\d)/g,
    replace: '',
  },
  {
    breaks: 'The heads of the columns are cells.',
    scenario: 'table-by-cells',
    find: /<th scope="col"[^>]*>(.*?)<\/th>/g,
    replace: '<td>$1</td>',
  },
  {
    breaks: 'The table has lost its caption.',
    scenario: 'table-by-cells',
    find: /<caption.*?<\/caption>/g,
    replace: '',
    unnoticed: 'Orca 43 does not say the caption of a table in a region.',
  },
  { breaks: 'The links to pages are numbers only.', scenario: 'pagination-by-links', find: / aria-label="Page \d+"/g, replace: '' },
  {
    breaks: 'The landmark of the pages has lost its name.',
    scenario: 'pagination-by-links',
    find: / aria-label="Pages of the list"/,
    replace: '',
  },
  { breaks: 'The name of a language is not in that language.', scenario: 'list-from-top-to-end', find: / lang="fr"/g, replace: '' },
  { breaks: 'A picture says the name of its file.', scenario: 'photo-by-images', find: / alt="[^"]+"/g, replace: ' alt="IMG_2041.jpg"' },
  {
    breaks: 'A link does not say why to sign in again.',
    scenario: 'sign-in-expired',
    find: / aria-describedby="pr-sign-in-message[^"]*"/g,
    replace: '',
  },
  {
    breaks: 'That the session has expired is shown, and not said.',
    scenario: 'session-expires',
    find: / aria-live="polite" aria-atomic="true" (?=data-messages)/,
    replace: ' ',
  },
  {
    breaks: 'A link that comes with the end of the session does not say why.',
    scenario: 'session-expires',
    find: / aria-describedby="pr-sign-in-message[^"]*"/g,
    replace: '',
  },
  {
    breaks: 'A menu does not say of which command it is.',
    scenario: 'menus-of-the-ribbon',
    find: / aria-label="More options: Share this page"/,
    replace: ' aria-label="More options"',
  },
  {
    breaks: 'An item that is unavailable does not say why.',
    scenario: 'menus-of-the-ribbon',
    find: /(role="menuitem"[^>]*) aria-describedby="pr-ribbon-reason[^"]*"/g,
    replace: '$1',
  },
  { breaks: 'The account does not say whose it is.', scenario: 'account-opened', find: /Robin Example/g, replace: '' },
  {
    breaks: 'The current page is not told.',
    scenario: 'pagination-by-links',
    find: / aria-current="page"/g,
    replace: '',
    unnoticed: 'Orca 43 says nothing of aria-current.',
  },
];
