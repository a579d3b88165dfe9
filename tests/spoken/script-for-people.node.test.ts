import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { resultsFolder, tasks, withScript } from './script-for-people.js';

test('the script for people is that of the scenarios: npm run screen-reader-script', () => {
  const page = readFileSync('docs/contributing/devices.md', 'utf8');
  expect(page).toBe(withScript(page));
});

// JSON Schema: the format in which people send what they have heard.
const schema = JSON.parse(readFileSync('docs/screen-reader-results.schema.json', 'utf8'));
const isValid = new Ajv({ allErrors: true }).compile(schema);

test.each(readdirSync(resultsFolder))('%s follows the schema and names scenarios that there are', (file) => {
  const results = JSON.parse(readFileSync(`${resultsFolder}/${file}`, 'utf8'));
  isValid(results);
  expect(isValid.errors).toBeNull();
  const names = tasks.map(({ name }) => name);
  expect(Object.keys(results.scenarios).filter((name) => !names.includes(name))).toEqual([]);
});

test.each([
  ['without a version of the screen reader', { screenReader: 'NVDA' }],
  ['without a date', { date: undefined }],
  ['with a word for yes', { scenarios: { 'copy-the-link': { heard: 'yes' } } }],
])('results %s are refused', (_, change) => {
  const results = {
    screenReader: 'NVDA 2026.1',
    browser: 'Firefox 153',
    system: 'Windows 11',
    date: '2026-11-26',
    scenarios: { a: { heard: true } },
  };
  expect(isValid(results)).toBe(true);
  expect(isValid(JSON.parse(JSON.stringify({ ...results, ...change })))).toBe(false);
});
