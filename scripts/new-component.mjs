// npm run new-component NAME: creates a component with its stylesheet, fixture, story and test.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestFields } from './entries.mjs';
import { isStarted } from './here.mjs';

const pascal = (/** @type {string} */ kebab) => kebab.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
const camel = (/** @type {string} */ kebab) => kebab.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** @param {string} name in kebab case @returns {Record<string, string>} files by path */
function templates(name) {
  const Name = pascal(name);
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll('-', ' ');
  return {
    [`src/components/${name}/${name}.tsx`]: `import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../../lib/class-names.js';

export interface ${Name}Props extends ComponentPropsWithRef<'div'> {
  /** What it contains. */
  children?: ReactNode;
}

/**
 * The purpose of the component, and what the page must provide.
 *
 * Root: \`<div>\`.
 */
export function ${Name}({ className, ...rest }: ${Name}Props) {
  return <div className={classNames('pr-${name}', className)} {...rest} />;
}
`,
    [`src/components/${name}/exports.ts`]: `export { ${Name}, type ${Name}Props } from './${name}.js';
`,
    [`src/components/${name}/${name}.css`]: `.pr-${name} {
  color: var(--pr-color-ink);
}
`,
    [`stories/fixtures/${name}.ts`]: `import type { ${Name}Props } from '../../src/index.js';

/** The states of the component, for its stories, the conformance tests and axe, which find them by the name of this file. */
export const ${camel(name)} = {
  typical: { children: 'Typical text.' },
} satisfies Record<string, ${Name}Props>;
`,
    [`stories/components/${name}.stories.tsx`]: `import type { Meta, StoryObj } from '@storybook/react-vite';
import { ${Name} } from '../../src/index.js';
import { ${camel(name)} } from '../fixtures/${name}.js';
import { inMain } from '../support/landmark.js';

const meta = {
  title: 'Components/${title}',
  component: ${Name},
  decorators: [inMain],
} satisfies Meta<typeof ${Name}>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Describe here when to use it. */
export const Typical: Story = { args: ${camel(name)}.typical };
`,
    [`stories/components/${name}.guide.mdx`]: guide(name),
    [`tests/components/${name}.test.tsx`]: `import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ${Name} } from '../../src/index.js';

test('renders its children', () => {
  render(<${Name}>Words</${Name}>);
  expect(screen.getByText('Words')).toBeInTheDocument();
});
`,
  };
}

/** A guide with the parts that every guide has. @param {string} name in kebab case */
function guide(name) {
  const [Name, title] = [pascal(name), `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll('-', ' ')];
  const part = (/** @type {string} */ heading, /** @type {string} */ text) => `## ${heading}\n\n${text}\n`;
  return `import { Meta } from '@storybook/addon-docs/blocks';
import { ${Name} } from '../../src/index.js';
import { Canvas } from '../reference/canvas.js';
import { Do, DoNot, Usage } from '../support/usage.js';
import * as Stories from './${name}.stories';

<Meta of={Stories} name="Guide" />

# ${title}: guide

What it is for, in one sentence.

<Canvas of={Stories.Typical} />

${part('When to use it', '- For …')}
${part('When not to use it', '- Not for … Use …')}
${part('Anatomy', '| part | element | description |\n| --- | --- | --- |\n| the root | `<div>` | … |')}
${part('Keyboard', 'It has no keys of its own.')}
${part('Content', '- **What goes into it**, and how to write it.')}
## Do and do not

<Usage>
  <Do reason="Why it is good.">
    <${Name}>Typical text.</${Name}>
  </Do>
  <DoNot reason="Why it is bad.">
    <${Name}>Text that is not.</${Name}>
  </DoNot>
</Usage>

${part('WCAG 2.2', '| criterion | contribution | what remains for you |\n| --- | --- | --- |\n| 1.3.1 Info and Relationships (A) | … | … |')}
${part('Known limits', '- …')}`;
}

/** Inserts a line after the last matching line. @param {string} text @param {RegExp} kind @param {string} line */
function afterLast(text, kind, line) {
  const last = [...text.matchAll(kind)].at(-1);
  if (!last) throw new Error(`Found no line like ${kind} after which to insert: ${line}`);
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}

/**
 * Writes the files of a new component and registers it in stylesheet, main entry point and subpaths.
 *
 * @param {string} name in kebab case
 * @param {string} root of the repository
 * @returns {string[]} the files written or changed
 */
export function scaffold(name, root) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new Error(`"${name}" is not a name in kebab case, such as "photo-credit".`);
  const files = templates(name);
  for (const file of Object.keys(files)) if (existsSync(join(root, file))) throw new Error(`${file} already exists.`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  /** @param {string} file @param {(text: string) => string} change */
  const edit = (file, change) => writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
  edit('src/styles/index.css', (text) =>
    afterLast(text, /^@import "\.\.\/components\/.*$/gm, `@import "../components/${name}/${name}.css" layer(pr.components);`),
  );
  const Name = pascal(name);
  edit('src/index.ts', (text) =>
    afterLast(text, /^.*from '\.\/components\/.*$/gm, `export { ${Name}, type ${Name}Props } from './components/${name}/exports.js';`),
  );
  edit('package.json', (text) => {
    const manifest = { ...JSON.parse(text), ...manifestFields(root) };
    return `${JSON.stringify(manifest, null, 2)}\n`;
  });
  return [...Object.keys(files), 'src/styles/index.css', 'src/index.ts', 'package.json'];
}

if (isStarted(import.meta.url)) {
  try {
    const written = scaffold(process.argv[2] ?? '', process.cwd());
    console.log(`Written or changed:\n  ${written.join('\n  ')}\n
Next:
  npm run format
  npm run reference   (lists its classes and attributes in docs/reference.md)
  npm run partials   (writes its states as plain HTML into html/)
  npx vitest run --project node tests/contracts/exports -u   (records the new names in docs/public-api.md)
  npm test   (each test says what is still missing)
Its stories and states are found by the names of their files. A further part of the family is named in its exports.ts,
and has its states in a fixture of its own name.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error, '\nUsage: npm run new-component NAME');
    process.exitCode = 1;
  }
}
