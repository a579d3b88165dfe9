import { HtmlValidate } from 'html-validate/node';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { App, lists, pages } from '../support/app.js';
import { htmlFaults } from '../support/html-faults.js';

/** The HTML standard and its accessibility rules, as html-validate knows them; exceptions with their reasons. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: [
    'html5',
    {
      // Attributes newer than the validator: https://open-ui.org/components/scoped-focusgroup.explainer, blocking=render on links.
      '*': { attributes: { focusgroup: {} } },
    },
  ],
  rules: {
    // React writes attributes of SVG and booleans in ways of its own, which are valid.
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // A list may have a name (ARIA 1.2).
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

test.each(Object.keys({ ...pages, ...lists }))('%s is valid HTML', async (path) => {
  const html = `<!DOCTYPE html>${renderToStaticMarkup(<App path={path} script="/client.js" />)}`;
  const { results } = await validator.validateString(html);
  const faults = results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`));
  expect([...new Set(faults), ...htmlFaults(html)]).toEqual([]);
});

test('invalid HTML is detected', async () => {
  const html =
    '<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><ul><p>B</p></ul><table><thead><tr></tr></thead></table></body></html>';
  const { valid } = await validator.validateString(html);
  expect(valid).toBe(false);
  expect(htmlFaults(html)).not.toEqual([]);
});
