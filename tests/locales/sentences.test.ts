// Every message with a count, as it is read: a form in the place of another is a mistake that no rule finds. The sentences have been read by
// somebody who knows the language's grammar. After a change, read them again: npx vitest run --project unit tests/locales/sentences -u
import { expect, test } from 'vitest';
import { interpolatePlural } from '../../src/format/interpolate.js';
import type { Locale } from '../../src/locales/en.js';
import type { PluralMessage } from '../../src/locales/language-data.js';
import { locales } from '../../stories/support/locales.js';

/** One, two, and numbers that Slavonic, Baltic and Semitic languages treat in different ways. */
const counts = [1, 2, 5, 22];

function sentencesOf({ messages, plurals, dates }: Locale): string {
  const lines = Object.entries(messages).flatMap(([part, words]) =>
    Object.entries<unknown>({ ...words }).flatMap(([key, message]) =>
      typeof message === 'object' && message !== null && 'other' in message
        ? [
            `${part}.${key}: ${counts.map((count) => interpolatePlural(message as PluralMessage, count, plurals, dates.digits)).join(' | ')}`,
          ]
        : [],
    ),
  );
  return `${lines.sort().join('\n')}\n`;
}

test.each(Object.entries(locales))('%s: counts 1, 2, 5 and 22 as it was reviewed', async (tag, locale) => {
  await expect(sentencesOf(locale)).toMatchFileSnapshot(`sentences/${tag}.txt`);
});
