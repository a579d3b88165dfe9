import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { schemas } from '../../scripts/schemas.mjs';
import { withBlocks } from '../../src/cli/rich-body.js';
import { newsListPage } from '../../src/content/news-list-page.js';
import { newsPage } from '../../src/content/news-page.js';
import { Place } from '../../src/content/problems.js';
import { readWith } from '../../src/content/reader.js';
import { leniencies, readersOnly } from '../../stories/support/leniencies.js';
import { brokenAtRandom } from '../support/broken-at-random.js';
import { randomCases } from '../support/random-cases.js';
import { randomFile, randomFromSchema, type Schema } from '../support/random-content.js';
import { randomNumbers } from '../support/random-numbers.js';

const all = schemas();
// An independent validator, which in strict mode also refuses keywords that 2020-12 does not have.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const types = ['news-page', 'news-list-page'] as const;
const validators = { 'news-page': ajv.compile(all['news-page'] ?? {}), 'news-list-page': ajv.compile(all['news-list-page'] ?? {}) };
const typeOf = (value: object) => ('article' in value ? 'news-page' : 'news-list-page');
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

const isValid = (value: object): boolean => validators[typeOf(value)](value);
const faults = (value: object) =>
  isValid(value) ? [] : (validators[typeOf(value)].errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

async function read(value: object) {
  const outside = new Place();
  const rich = await withBlocks(value);
  const page = readWith<unknown>(typeOf(value) === 'news-page' ? newsPage : newsListPage, rich.value, 'page', outside);
  const errors = rich.problems.filter(({ isError }) => isError).map(() => 'option');
  return { page, codes: [...errors, ...outside.problems.map(({ code }) => code)] };
}

test.each(types)('%s names its dialect and itself, and describes its fields', (type) => {
  const { $schema, $id, properties, $defs } = all[type] as Schema & { $schema: string; $id: string };
  expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect($id).toMatch(new RegExp(`/schema/${type}\\.json$`));
  expect(properties?.$schema).toEqual({ type: 'string', description: expect.any(String) });
  expect(ajv.validateSchema(all[type] ?? {})).toBe(true);
  expect($defs?.Organisation?.properties?.role).toMatchObject({ description: expect.stringContaining('shown verbatim after its name') });
  expect(JSON.stringify(all[type])).not.toMatch(/"definitions"|#\/definitions|"additionalItems"|"items":\[/);
});

test('10,000 files that the types allow are valid', () => {
  const invalid: string[] = [];
  const next = randomNumbers(1);
  for (let round = 0; round < 10_000; round++) {
    const file = asJson(randomFile(next));
    if (!isValid(file)) invalid.push(`Round ${round}: ${faults(file)[0]}`);
  }
  expect(invalid).toEqual([]);
});

test.each(types)('whatever the schema of %s allows is read, but for the rules of readers alone', async (type) => {
  const next = randomNumbers(2);
  for (let round = 0; round < randomCases(5000); round++) {
    const file = randomFromSchema(all[type] as Schema, next) as object;
    expect(faults(file), `Round ${round}`).toEqual([]);
    const { codes } = await read(file);
    expect(
      codes.filter((code) => !(code in readersOnly)),
      `Round ${round}: ${JSON.stringify(file)}`,
    ).toEqual([]);
  }
});

describe('what readers accept beyond the schema', () => {
  test.each(leniencies)('$rule', async ({ given, same }) => {
    expect(isValid(given), 'the schema is stricter').toBe(false);
    const { page, codes } = await read(given);
    expect(codes).toEqual([]);
    if (!same) return;
    expect(faults(same)).toEqual([]);
    expect(page).toEqual((await read(same)).page);
  });
});

test('files broken at random are refused by both, or accepted by one as documented', async () => {
  const next = randomNumbers(3);
  const seen = new Set<string>();
  for (let round = 0; round < randomCases(20_000); round++) {
    const good = asJson(randomFile(next));
    const { file, change, leniency } = brokenAtRandom(good, next);
    const { codes } = await read(file);
    // A fault of the unbroken file is none of the change.
    const before = codes.length > 0 ? (await read(good)).codes : [];
    const reported = codes.length > before.length || codes.some((code) => !before.includes(code));
    const valid = isValid(file);
    if (!valid && !reported) expect(leniency, `Round ${round}: ${change}: ${faults(file)[0]}`).toBeDefined();
    if (valid && reported)
      expect(
        codes.filter((code) => !(code in readersOnly)),
        `Round ${round}: ${change}`,
      ).toEqual([]);
    if (leniency && !valid && !reported) seen.add(leniency);
  }
  expect([...seen].sort(), 'Each leniency comes up.').toEqual(leniencies.map(({ name }) => name).sort());
});
