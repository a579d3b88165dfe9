import { expect, test } from 'vitest';
import { llms } from '../../scripts/machines/llms.js';
import { markdownOf } from '../../scripts/machines/mdx.js';
import { type Entry, manifest, pages } from '../../scripts/machines/pages.js';

const blocks = {
  story: (module: string, name: string) => `story ${module} ${name}`,
  block: (name: string, of?: string) => `block ${name} ${of ?? ''}`.trim(),
};

test('a docs page becomes Markdown: its code stays, its blocks are replaced, its examples become a list', () => {
  const mdx = `import { Meta } from '@storybook/addon-docs/blocks';
import * as Quotes from './quote.stories';

<Meta of={Quotes} name="Guide" />

# Quote

<Canvas of={Quotes.Pull} />

\`\`\`tsx
import { Quote } from 'pressroom-ui/quote';
\`\`\`

See [feed](?path=/docs/functions-feed--docs) and [it](?path=/story/a--b).

<Usage wide>
  <Do reason="Short.">
    <Quote quote={{ text: 'x' }} />
  </Do>
  <DoNot reason="Long.">
    <p>y</p>
  </DoNot>
</Usage>

<Unstyled>
  <Colours />
</Unstyled>

<Family of="Quote" />
`;
  expect(markdownOf(mdx, blocks)).toBe(`# Quote

story Quotes Pull

\`\`\`tsx
import { Quote } from 'pressroom-ui/quote';
\`\`\`

See [feed](functions-feed--docs.md) and [it](../?path=/story/a--b).

- Do: Short.
- Do not: Long.

block Colours

block Family Quote
`);
});

const entries: Entry[] = [
  { id: 'quote--docs', type: 'docs', title: 'Components/Quote', name: 'Docs', importPath: './stories/components/quote.stories.tsx' },
  { id: 'quote--guide', type: 'docs', title: 'Components/Quote', name: 'Guide', importPath: './stories/components/quote.guide.mdx' },
  ...['LeadIn', 'Attributed', 'InOneSentence', 'Nested', 'Translated', 'Pull'].map((exportName) => ({
    ...{ id: `quote--${exportName}`, type: 'story' as const, title: 'Components/Quote', name: exportName, exportName },
    importPath: './stories/components/quote.stories.tsx',
  })),
];

test('the page of a component has its code, the tables of its props and content, and its states', () => {
  const written = pages(entries);
  const page = written['quote--docs'];
  expect(page).toContain("import { type Quotation, Quote } from 'pressroom-ui/quote';");
  expect(page).toContain('| `pull` | `boolean` | Pull quote:');
  expect(page).toContain('### Quotation');
  expect(page).toContain('- [Pull](../?path=/story/quote--Pull): A pull quote repeats words');
  expect(written['quote--guide']).toContain('Example: [Attributed](../?path=/story/quote--Attributed).');
  const list = llms(entries, written);
  expect(list).toContain('- [Quote](docs/quote--docs.md): A quotation with its attribution.');
  expect(list).toContain('- [Quote, guide](docs/quote--guide.md): What somebody said or wrote, word for word, and who did.');
});

test('the list of components has props with defaults', () => {
  expect(manifest().find(({ name }) => name === 'Quote')).toMatchObject({
    import: "import { Quote } from 'pressroom-ui/quote';",
    props: expect.arrayContaining([expect.objectContaining({ name: 'pull', type: 'boolean', required: false, initial: 'false' })]),
    root: { element: 'figure' },
  });
});
