import type { Entry } from './pages.js';

const heading = `# Pressroom UI

> Accessible React components for the news pages of public institutions. They also render static HTML, with little or no script.

- [components.json](components.json): every component with its import and its props
- [schema/news-page.json](schema/news-page.json), [schema/news-list-page.json](schema/news-list-page.json): JSON Schemas (2020-12) of content
`;

/** The first sentence of a page. */
function summaryOf(markdown: string): string {
  const text = markdown.split('\n\n').find((part) => /^[A-Z*_`[]/.test(part)) ?? '';
  return (/^[\s\S]*?[.:](?=\s|$)/.exec(text)?.[0] ?? text)
    .replace(/\s+/g, ' ')
    .replace(/:$/, '.')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** The list of pages for language models, in the form of llmstxt.org. */
export function llms(entries: readonly Entry[], pages: Record<string, string>): string {
  const sections: Record<string, string[]> = {};
  for (const { id, title, name } of entries.filter(({ type }) => type === 'docs')) {
    const [section = '', ...rest] = title.split('/');
    const label = [rest.at(-1) ?? section, ...(name === 'Docs' ? [] : [name.toLowerCase()])].join(', ');
    const group = rest.length > 0 ? section : 'Overview';
    sections[group] = [...(sections[group] ?? []), `- [${label}](docs/${id}.md): ${summaryOf(pages[id] ?? '')}`];
  }
  const lists = Object.entries(sections).map(([section, links]) => `## ${section}\n\n${links.join('\n')}\n`);
  return [heading, ...lists].join('\n');
}
