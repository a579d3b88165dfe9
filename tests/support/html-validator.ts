import { HtmlValidate } from 'html-validate/node';

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
    // VoiceOver takes a list without bullets for plain text, unless it has the role.
    'no-redundant-role': 'off',
    // A list may have a name (ARIA 1.2).
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

/** The faults of a document, each once. */
export async function validationFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  const faults = results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`));
  return [...new Set(faults)];
}
