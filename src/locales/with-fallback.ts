import { primaryLanguage } from '../lib/primary-language.js';
import { warn } from '../lib/warn.js';
import type { Locale, Messages } from './en.js';

/** A locale whose messages are incomplete: a translation in progress, or changes to another locale. */
export interface PartialLocale extends Omit<Locale, 'messages'> {
  /** The messages that there are. */
  messages: { [Part in keyof Messages]?: Partial<Messages[Part]> };
}

/**
 * Completes a partial locale. If `fallback` is in the same language (`fr` for `fr-BE`), single messages are taken from it, which is how a
 * site changes a few of them. If it is in another language, a component that lacks a message uses the fallback language throughout, and
 * the component sets `lang` and `dir` accordingly (WCAG 3.1.2).
 *
 * @example const custom = withFallback({ ...fr, messages: { navigateUp: { to: 'Retour : {parent}' } } }, fr);
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
