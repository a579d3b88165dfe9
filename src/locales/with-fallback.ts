import { primaryLanguage } from '../lib/primary-language.js';
import { warn } from '../lib/warn.js';
import type { Locale, Messages } from './en.js';

/** A language that does not say everything yet, or changes a few words of another. */
export interface PartialLocale extends Omit<Locale, 'messages'> {
  messages: { [Part in keyof Messages]?: Partial<Messages[Part]> };
}

/**
 * A whole language from a part of one. Where `fallback` is of the same language (`fr` for `fr-BE`), single words are taken from it:
 * that is how a site changes a few. Where it is another, a component for which a word is missing speaks the other language throughout,
 * and its words carry that language, so that the page can say `lang` and `dir` (WCAG 3.1.2).
 *
 * @example const ours = withFallback({ ...fr, messages: { navigateUp: { to: 'Retour à {parent}' } } }, fr);
 * @example const lb = withFallback({ tag: 'lb', dir: 'ltr', plurals, dates, messages: { skipLinks } }, fr);
 */
export function withFallback(own: PartialLocale, fallback: Locale): Locale {
  const complete = Object.entries(fallback.messages).map(([part, others]) => {
    const words = own.messages[part as keyof Messages] ?? {};
    const missing = Object.keys(others).filter((key) => key !== 'lang' && key !== 'dir' && !(key in words));
    if (missing.length === 0) return [part, words];
    if (primaryLanguage(own.tag) === primaryLanguage(fallback.tag)) return [part, { ...others, ...words }];
    if (process.env.NODE_ENV !== 'production' && missing.length < Object.keys(others).length)
      warn(
        'withFallback',
        `got the locale "${own.tag}" without ${part}.${missing.join(`, ${part}.`)}, so all of ${part} uses "${fallback.tag}".`,
        'Add the missing messages.',
      );
    return [part, { lang: fallback.tag, dir: fallback.dir, ...others }];
  });
  return { ...own, messages: Object.fromEntries(complete) as Messages };
}
