import { languageTag } from '../content/language.js';
import type { ReadLanguage } from '../content/language-of-part.js';
import { readWith } from '../content/reader.js';
import type { HtmlElement } from './html-tree.js';
import type { Scope } from './job.js';

/** Languages written from right to left (CLDR). */
const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ks|ku-arab|nqo|pa-arab|ps|sd|syr|ug|ur|yi)(-|$)/i;

/** The tag in its usual spelling; `undefined` if it names no language. */
function tagOf(given: string | undefined): string | undefined {
  // Word writes "x-none".
  const tag = readWith(languageTag, given?.trim(), '');
  if (!tag || /^(x|und|zxx)(-|$)/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Whether two tags name the same language in the same script. Regions do not matter: editors mark English as British in any text. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  const written = (tag: string | undefined) =>
    tag
      ?.split('-')
      .filter((part, index) => index === 0 || /^[A-Z][a-z]{3}$/.test(part))
      .join('-');
  return written(one) === written(other);
}

const directionOf = (given: string | undefined) =>
  ['ltr', 'rtl', 'auto'].find((dir) => dir === given?.trim().toLowerCase()) as ReadLanguage['dir'];

/** The language and direction of the whole text. */
export function languageOfText(elements: readonly (HtmlElement | undefined)[], language: string | undefined): ReadLanguage {
  const first = (name: string) => elements.map((element) => element?.attributes[name]).find(Boolean);
  const lang = tagOf(language) ?? tagOf(first('lang'));
  return { lang, dir: lang ? (rightToLeft.test(lang) ? 'rtl' : 'ltr') : (directionOf(first('dir')) ?? 'ltr') };
}

/** The scope inside an element: its own language and direction, or those around. */
export function inside(element: HtmlElement, scope: Scope): Scope {
  const { lang: ownLang, 'xml:lang': xmlLang, dir: ownDir } = element.attributes;
  const given = tagOf(ownLang ?? xmlLang);
  const lang = given && !isSame(given, scope.lang) ? given : scope.lang;
  const dir = directionOf(ownDir) ?? (element.tag === 'bdi' ? 'auto' : scope.dir);
  return lang === scope.lang && dir === scope.dir ? scope : { ...scope, lang, dir };
}

/** How the language and direction of a part differ from those around it. */
export function difference(part: ReadLanguage, around: ReadLanguage): ReadLanguage {
  return {
    ...(part.lang !== around.lang && { lang: part.lang }),
    ...(part.dir !== around.dir && { dir: part.dir }),
  };
}
