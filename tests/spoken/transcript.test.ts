import { expect, test } from 'vitest';
import { faults, transcriptOf } from './transcript.js';

const step = (...texts: string[]) => ({ key: 'Tab', heard: texts.map((text) => ({ text, language: 'en' })) });

test('a transcript names the language of what is not in that of the page', () => {
  const steps = [
    {
      key: 'Tab',
      heard: [
        { text: 'News', language: 'en' },
        { text: 'Actualités', language: 'fr' },
      ],
    },
    step(),
  ];
  expect(transcriptOf(steps, 'en')).toBe('Tab\n    News\n    [fr] Actualités\n\nTab\n');
});

test.each([
  ['clickable', ['End of page commands clickable.'], 1],
  ['said twice', ['The result', 'The result'], 1],
  ['a link without a name', ['link'], 1],
  ['a button without a name in a toolbar', ['tool bar', 'push button'], 1],
  ['the label of a field, which is its name', ['Words', 'Words', 'entry'], 0],
  ['the heading of a landmark, which is its name', ['navigation', 'On this page', 'On this page'], 0],
  ['what is well', ['About', 'link', 'Contact', 'link'], 0],
])('the rules tell %s', (_, texts, count) => {
  expect(faults([step(...texts)])).toHaveLength(count);
});
