// JSON Schemas (2020-12) of content files, generated from their types. The build writes them into dist/schema.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFormatter, createParser, createProgram, DEFAULT_CONFIG, SchemaGenerator, UndefinedType } from 'ts-json-schema-generator';
import { root } from './here.mjs';

/** The types of content files, by the name of their schema. @type {Record<string, { type: string, title: string }>} */
const files = {
  'news-page': { type: 'NewsPageFile', title: 'News page' },
  'news-list-page': { type: 'NewsListPageFile', title: 'Page with a list of news' },
};

/** Where the schemas can be found: they name themselves so, and nothing has to load them from there. */
const address = 'https://pressroom-ui.example/schema';

/** Keywords whose values are objects by name, and those whose values are no schemas. */
const maps = ['properties', '$defs'];
const values = ['const', 'enum', 'default', 'examples', 'required'];

/**
 * From draft-07, which the generator writes, to 2020-12: definitions are "$defs", and the items of a tuple "prefixItems".
 *
 * @param {any} schema
 * @returns {any}
 */
function modern(schema) {
  if (Array.isArray(schema)) return schema.map(modern);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { default: initial, ...rest } = schema;
  const entries = Object.entries({ ...rest, ...defaultOf(initial, rest.description) }).map(([key, value]) => {
    if (values.includes(key)) return [key, value];
    if (maps.includes(key)) return [key, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, modern(inner)]))];
    if (key === '$ref') return [key, value.replace('#/definitions/', '#/$defs/')];
    if (key === 'items' && Array.isArray(value)) return ['prefixItems', modern(value)];
    if (key === 'additionalItems') return ['items', modern(value)];
    return [key, modern(value)];
  });
  return Object.fromEntries(entries);
}

/** A "@default" in words, rather than a value, becomes part of the description. @param {unknown} value @param {string} [description] */
function defaultOf(value, description = '') {
  if (value === undefined) return {};
  return typeof value === 'string' && /\s/.test(value) ? { description: `${description} Default: ${value}.`.trim() } : { default: value };
}

/** @type {import('ts-json-schema-generator').CompletedConfig} */
const config = {
  ...DEFAULT_CONFIG,
  path: join(root, 'src/cli/content-file.ts'),
  tsconfig: join(root, 'tsconfig.build.json'),
  type: undefined,
  skipTypeCheck: true,
  // Editors show descriptions, and point out fields that nothing reads.
  jsDoc: 'extended',
  additionalProperties: false,
  topRef: false,
};

/** Reads `undefined` in objects of which types are derived by `typeof`; the generator knows it as a type only. */
const undefinedValue = {
  supportsNode: (/** @type {any} */ node) => node.escapedText === 'undefined',
  createType: () => new UndefinedType(),
};

/** @returns {Record<string, Record<string, any>>} the schemas by name */
export function schemas() {
  const program = createProgram(config);
  const parser = createParser(program, config, (chain) => chain.addNodeParser(undefinedValue));
  const generator = new SchemaGenerator(program, parser, createFormatter(config), config);
  return Object.fromEntries(
    Object.entries(files).map(([name, { type, title }]) => {
      const { $schema: _, definitions = {}, ...schema } = generator.createSchema(type);
      const own = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `${address}/${name}.json`,
        title,
        ...schema,
        $defs: definitions,
      };
      return [name, modern(own)];
    }),
  );
}

/** Writes the schemas. @param {string} folder */
export function writeSchemas(folder) {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(schemas()))
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
