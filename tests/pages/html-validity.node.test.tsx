import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { App, lists, pages } from '../support/app.js';
import { htmlFaults } from '../support/html-faults.js';
import { validationFaults } from '../support/html-validator.js';

test.each(Object.keys({ ...pages, ...lists }))('%s is valid HTML', async (path) => {
  const html = `<!DOCTYPE html>${renderToStaticMarkup(<App path={path} scripts={['/client.js']} />)}`;
  expect([...(await validationFaults(html)), ...htmlFaults(html)]).toEqual([]);
});

test('invalid HTML is detected', async () => {
  const html =
    '<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><ul><p>B</p></ul><table><thead><tr></tr></thead></table></body></html>';
  expect(await validationFaults(html)).not.toEqual([]);
  expect(htmlFaults(html)).not.toEqual([]);
});
