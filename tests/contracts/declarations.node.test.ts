import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDeclarations } from '../../scripts/declarations/declarations.mjs';
import { readDoc } from '../../scripts/declarations/sources.mjs';
import { typeGroups } from '../../stories/reference/type-groups.js';

const { components, types, functions } = readDeclarations();
const contentTypes = Object.values(types).filter(({ name }) => !name.endsWith('Props'));
const tables = [
  ...components.map(({ name, props }) => ({ name, fields: props })),
  ...contentTypes.map(({ name, fields }) => ({ name, fields })),
];
const fields = tables.flatMap(({ name, fields }) => fields.map((field) => ({ ...field, path: `${name}.${field.name}` })));

/** What the entry points export at run time and as types: docs/public-api.md, which tests/contracts/exports compares with them. */
const listed = readFileSync('docs/public-api.md', 'utf8');
const exported = new Set([...listed.matchAll(/^- `(\w+)`/gm)].map(([, name = '']) => name));
const exportedTypes = new Set([...listed.matchAll(/^- type `(\w+)`/gm)].map(([, name = '']) => name));

test('every component, function and type that is exported is read, and nothing else', () => {
  const isConstant = (name: string) => name === 'headParts' || /^[a-z]{2}$/.test(name);
  const read = [...components, ...functions].map(({ name }) => name);
  expect(read.sort()).toEqual([...exported].filter((name) => !isConstant(name)).sort());
  expect(Object.keys(types).sort()).toEqual([...exportedTypes].sort());
});

test('every component, function, type and field says what it is for', () => {
  const all = [...components, ...functions, ...contentTypes, ...fields.map(({ path, description }) => ({ name: path, description }))];
  expect(all.length).toBeGreaterThan(900);
  expect(all.filter(({ description }) => description.length < 4).map(({ name }) => name)).toEqual([]);
});

test('types are written so that they can be read', () => {
  const written = [
    ...fields.map(({ path, type }) => `${path}: ${type}`),
    ...contentTypes.map(({ name, text = '' }) => `${name}: ${text}`),
    ...functions.map(({ signature }) => signature),
  ];
  const unreadable =
    /\b(union|Omit|Pick|Exclude|Extract|unknown|ReadonlyArray|readonly|undefined|null|keyof|typeof|NonNullable|ReturnType)\b(?!')/;
  expect(written.filter((line) => unreadable.test(line) || /[:|] *$/.test(line.replace(/: $/, '')))).toEqual([]);
});

test('every prop that switches something has a default', () => {
  const switches = components.flatMap(({ name, props }) => props.map((prop) => ({ ...prop, path: `${name}.${prop.name}` })));
  expect(switches.filter(({ type, required, initial }) => type === 'boolean' && !required && !initial).map(({ path }) => path)).toEqual([]);
  expect(fields.filter(({ initial }) => initial === '' || initial === '-').map(({ path }) => path)).toEqual([]);
});

test('components that show links or words have the props for them, and their own children are described', () => {
  const propsOf = (name: string) => components.find((one) => one.name === name)?.props.map((prop) => prop.name) ?? [];
  expect(propsOf('ArticleHeader')).toEqual(expect.arrayContaining(['article', 'locale', 'linkComponent']));
  expect(propsOf('RibbonToggle')).toEqual(expect.arrayContaining(['command', 'pressed', 'popoverTarget']));
  const undescribed = components.filter(
    ({ props, attributes }) => attributes && !attributes.except.includes('children') && !props.some(({ name }) => name === 'children'),
  );
  expect(undescribed.map(({ name }) => name)).toEqual([]);
});

test('every type has one place on the page of content types', () => {
  expect(Object.values(typeGroups).flat().sort()).toEqual(contentTypes.map(({ name }) => name).sort());
});

test('the states of a component with many of them are in groups, each in one', () => {
  const stories = readdirSync('stories/components').filter((file) => file.endsWith('.stories.tsx'));
  const grouped = stories.flatMap((file) => {
    const code = readFileSync(`stories/components/${file}`, 'utf8');
    const all = [...code.matchAll(/^export const (\w+): Story = \{(\s*tags: \['!autodocs'\])?/gm)].flatMap(([, name, hidden]) =>
      hidden ? [] : name,
    );
    const [groups = ''] = /\n {4}states: \{[\s\S]*?\n {4}\}/.exec(code) ?? [];
    const named = [...groups.replace(/^.*:(?= \[|$)/gm, '').matchAll(/'(\w+)'/g)].map(([, name]) => name);
    return all.length > 8 || named.length > 0 ? [{ file, all: all.sort(), named: named.sort() }] : [];
  });
  expect(grouped.length).toBeGreaterThan(5);
  for (const { file, all, named } of grouped) expect(named, file).toEqual(all);
});

test('every component is on a docs page', () => {
  const pages = readdirSync('stories', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(mdx|stories\.tsx)$/.test(file))
    .map((file) => readFileSync(`stories/${file}`, 'utf8'));
  // A page shows the props of a component together with those of all that its subpath exports.
  const shown = components.filter(({ name }) =>
    pages.some(
      (page) => page.includes(`<Family of="${name}"`) || (page.includes("'Components/") && page.includes(`  component: ${name},`)),
    ),
  );
  const families = new Set(shown.map(({ subpath }) => subpath));
  expect(components.filter(({ subpath }) => !families.has(subpath)).map(({ name }) => name)).toEqual([]);
});

test('reads description and default of a comment', () => {
  expect(readDoc('*\n   * Level of the\n   * heading.\n   *\n   * - one\n   * @default 2\n   '.slice(1))).toEqual({
    text: 'Level of the heading.\n\n- one',
    initial: '2',
  });
});
