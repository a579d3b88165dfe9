// Slips in names, roles and the structure of HTML.
const commands = ['tests/components/ribbon-commands.test.tsx'];
const photo = ['tests/components/photo-credit.test.tsx'];
const pagination = ['tests/components/pagination.test.tsx'];
const blocks = ['tests/components/article-blocks.test.tsx'];
const conformance = ['tests/conformance/conformance.test.tsx'];

/** @type {import('./slips.mjs').Slip[]} */
export const structure = [
  {
    breaks: 'A toggle that is off is no toggle.',
    file: 'src/components/ribbon-toolbar/ribbon-toggle.tsx',
    find: 'aria-pressed={Boolean(pressed)}',
    replace: 'aria-pressed={Boolean(pressed) || undefined}',
    tests: commands,
  },
  {
    breaks: 'The credit of a photo stands outside the caption.',
    file: 'src/elements/photo-figure.tsx',
    find: '<PhotoCaption caption={photo.caption} credit={photo.credit} lang={own.lang} {...{ locale, linkComponent }} />',
    replace:
      '<PhotoCaption caption={photo.caption} credit={undefined} lang={own.lang} {...{ locale, linkComponent }} />\n      {photo.credit && isShown(photo.credit) && <CreditLine credit={photo.credit} {...{ words, linkComponent, languages }} />}',
    tests: photo,
  },
  {
    breaks: 'The name of a photographer is translated.',
    file: 'src/elements/credit-line.tsx',
    find: '<span translate="no">{line}</span>',
    replace: '<span>{line}</span>',
    tests: photo,
  },
  {
    breaks: 'A list item loses its direction.',
    file: 'src/components/article-body/article-list.tsx',
    find: 'lang={item.lang} dir={item.dir}>',
    replace: 'lang={item.lang}>',
    tests: blocks,
  },
  {
    breaks: 'A list with numbers is one with bullets.',
    file: 'src/components/article-body/article-list.tsx',
    find: "isNumbered(marker) ? 'ol' : 'ul'",
    replace: "isNumbered(marker) ? 'ul' : 'ul'",
    tests: blocks,
  },
  {
    breaks: 'A table without a name is a stop of the keyboard that says nothing.',
    file: 'src/components/article-body/article-table.tsx',
    find: 'tabIndex={isNamed ? 0 : undefined}',
    replace: 'tabIndex={0}',
    tests: blocks,
  },
  {
    breaks: 'Headings of rows are plain cells.',
    file: 'src/components/article-body/article-table.tsx',
    find: "const hasRowHeadings = headers === 'row' || headers === 'both';",
    replace: "const hasRowHeadings = headers === 'both';",
    tests: blocks,
  },
  {
    breaks: 'The pages of a list are called by their numbers only.',
    file: 'src/components/pagination/pagination.tsx',
    find: '                  aria-label={name(number)}\n',
    replace: '',
    tests: pagination,
  },
  {
    breaks: 'No page of a list is the current one.',
    file: 'src/components/pagination/pagination.tsx',
    find: "aria-current={number === page ? 'page' : undefined}",
    replace: 'aria-current={undefined}',
    tests: pagination,
  },
  {
    breaks: 'The gap between page numbers is read aloud.',
    file: 'src/components/pagination/pagination.tsx',
    find: '<li key={index} aria-hidden="true">',
    replace: '<li key={index}>',
    tests: pagination,
  },
  {
    breaks: 'The last crumb is a link to the page itself.',
    file: 'src/components/breadcrumbs/breadcrumbs.tsx',
    find: 'href={index === last ? undefined : crumb.href}',
    replace: 'href={crumb.href}',
    tests: ['tests/components/breadcrumbs.test.tsx'],
  },
  {
    breaks: 'A trail has no name.',
    file: 'src/components/breadcrumbs/breadcrumbs.tsx',
    find: 'aria-label={plainText(label) ?? words.label}',
    replace: '',
    tests: ['tests/components/breadcrumbs.test.tsx'],
  },
  {
    breaks: 'The message that a session has expired is no live region.',
    file: 'src/components/sign-in-button/sign-in-button.tsx',
    find: '        role="status"\n',
    replace: '',
    tests: ['tests/components/sign-in-button.test.tsx'],
  },
  {
    breaks: 'Signing out is a request that prefetching sends.',
    file: 'src/components/sign-in-button/account.tsx',
    find: "submitsTo(signOutAction, 'post')",
    replace: "submitsTo(signOutAction, 'get')",
    tests: ['tests/components/sign-in-button.test.tsx'],
  },
  {
    breaks: 'A link home is called by its logo.',
    file: 'src/components/site-header/site-header.tsx',
    find: 'aria-label={interpolate(words.home, { name: publisher.name })}',
    replace: 'aria-label={undefined}',
    tests: ['tests/components/site-header.test.tsx'],
  },
  {
    breaks: 'A link to another language does not say which.',
    file: 'src/components/language-switcher/language-switcher.tsx',
    find: '            hrefLang={language.lang}\n',
    replace: '',
    tests: ['tests/components/language-switcher.test.tsx'],
  },
  {
    breaks: 'A pull quote is read twice.',
    file: 'src/components/quote/quote.tsx',
    find: '      aria-hidden={pull || undefined}\n',
    replace: '',
    tests: ['tests/components/quote.test.tsx'],
  },
  {
    breaks: 'A box of facts has no name.',
    file: 'src/components/meeting-fact-box/meeting-fact-box.tsx',
    find: 'aria-labelledby={id} data-status={status}',
    replace: 'data-status={status}',
    tests: ['tests/components/meeting-fact-box.test.tsx'],
  },
  {
    breaks: 'A footnote does not lead back.',
    file: 'src/components/article-body/footnotes.tsx',
    find: 'markId(id, index + 1)',
    replace: 'noteId(id)',
    tests: ['tests/components/article-body.test.tsx', 'tests/content/prose.test.tsx'],
  },
  {
    breaks: 'Alternative text of a photo is dropped.',
    file: 'src/elements/photo-figure.tsx',
    find: "alt={alt ?? ''}",
    replace: 'alt=""',
    tests: photo,
  },
  {
    breaks: 'The id that the caller gives is overwritten.',
    file: 'src/components/quote/quote.tsx',
    find: "      {...rest}\n      className={classNames('pr-quote', className)}",
    replace: '      {...rest}\n      id="quote"\n      className={classNames(\'pr-quote\', className)}',
    tests: conformance,
    named: 'Quote',
  },
  {
    breaks: 'Server HTML has a negative tabindex.',
    file: 'src/components/ribbon-tabs/ribbon-tabs.tsx',
    find: '              aria-selected={tab.id === current}',
    replace: '              aria-selected={tab.id === current}\n              tabIndex={tab.id === current ? 0 : -1}',
    tests: conformance,
    named: 'RibbonTabs',
  },
];
