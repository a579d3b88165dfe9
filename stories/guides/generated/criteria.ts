import { rowsOf, sectionOf, tableOf } from './rows.js';

const guides = import.meta.glob<string>(['../../components/*.guide.mdx', '../../components/news-*page.mdx'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The guides, each with a link to it. */
const pages = Object.entries(guides).map(([path, text]) => {
  const [, file = '', guide] = /([\w-]+?)(\.guide)?\.mdx$/.exec(path) ?? [];
  const [, title = ''] = /^# (.*?)(?:: guide)?$/m.exec(text) ?? [];
  return { title, link: `[${title}](?path=/docs/components-${file}--${guide ? 'guide' : 'docs'})`, text };
});

/** A number such as 1.4.10 in the order of WCAG. */
const place = (criterion: string) =>
  criterion
    .split(' ', 1)[0]
    ?.split('.')
    .reduce((sum, part) => sum * 100 + Number(part), 0) ?? 0;

/** What the guides say of criteria of WCAG: by which component, and what remains. */
const entries = pages.flatMap(({ title, link, text }) =>
  rowsOf(sectionOf(text, '## WCAG 2.2'))
    .filter(([criterion = '']) => /^\d/.test(criterion))
    .map(([criterion = '', , remains = '']) => ({ criterion, title, link, remains: remains.replace(/^–$/, '') })),
);

/** The criteria to which the components contribute, in the order of WCAG. */
export const criteriaNames = [...new Set(entries.map(({ criterion }) => criterion))].sort((one, other) => place(one) - place(other));

/** Each criterion, the components that help to meet it, and what remains for the site. */
export const criteria = (): string =>
  tableOf(
    ['criterion', 'what components do for it', 'what remains for you'],
    criteriaNames.map((name) => {
      const all = entries.filter(({ criterion }) => criterion === name);
      const left = all.filter(({ remains }) => remains).map(({ title, remains }) => `*${title}*: ${remains}`);
      return [name, all.map(({ link }) => link).join(', '), left.join('; ') || '–'];
    }),
  );

/** What the components do not do, by component. */
export const knownLimits = (): string =>
  pages
    .map(({ link, text }) => [link, sectionOf(text, '## Known limits')] as const)
    .filter(([, limits]) => limits)
    .map(([link, limits]) => `### ${link}\n\n${limits}`)
    .join('\n\n');
