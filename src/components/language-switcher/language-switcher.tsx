import type { ComponentPropsWithRef } from 'react';
import type { LanguageOfPart } from '../../content/language.js';
import { type LanguageVersion, languageVersions, type ReadLanguageVersion } from '../../content/language-version.js';
import { plainText, read } from '../../content/reader.js';
import { Icon } from '../../elements/icon.js';
import { type LinkComponentProp, LinkOrText } from '../../elements/link-or-text.js';
import { Marked } from '../../elements/marked.js';
import { usePartId } from '../../elements/use-part-id.js';
import { VisuallyHidden } from '../../elements/visually-hidden.js';
import { languageOf, languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { languageSwitcher } from '../../locales/en-parts.js';

export interface LanguageSwitcherProps extends Omit<ComponentPropsWithRef<'div'>, 'children'>, LinkComponentProp {
  /** This page in every language it is published in, including this one. Each label is in its own language. */
  languages: readonly LanguageVersion[];
  /**
   * BCP 47 tag of the language being shown.
   * @default that of `locale`
   */
  current?: string;
  /**
   * Words of the component.
   * @default en
   */
  locale?: Locale;
}

/** Up to this many languages are shown side by side: a button would hide more than it saves. */
const sideBySide = 3;

/**
 * The same page in other languages: links in their own language, the current one marked. More than three wait behind a
 * button that says which language this is; it opens and closes without script. With fewer than two languages it renders nothing.
 *
 * Root: `<div>`; no landmark of its own, because it belongs in the banner.
 */
export function LanguageSwitcher({ languages: given, locale, current, linkComponent, className, ...rest }: LanguageSwitcherProps) {
  const languages = read(languageVersions, given, 'LanguageSwitcher', 'languages') ?? [];
  const id = usePartId('language-switcher', languages[0]?.href);
  if (languages.length < 2) return null;
  const words = locale?.messages.languageSwitcher ?? languageSwitcher;
  const marks = languagesOf(words, locale, rest);
  const isButton = languages.length > sideBySide;
  const now = versionIn(plainText(current) ?? locale?.tag ?? 'en', languages);
  return (
    <div {...rest} className={classNames('pr-language-switcher', className)} data-nosnippet="">
      {isButton && <Button id={id} now={now} words={words} language={marks.words} />}
      <ul
        className={classNames('pr-language-switcher-list', isButton && 'pr-popup')}
        aria-label={words.label}
        lang={marks.words.lang}
        {...(isButton && { id, popover: 'auto' as const, 'data-align': 'end' })}
      >
        {languages.map((language, index) => (
          <li key={index}>
            <LinkOrText
              linkComponent={linkComponent}
              href={language.href}
              hrefLang={language.lang}
              {...languageOf(language, marks.content)}
              rel={language === now ? undefined : 'alternate'}
              aria-current={language === now || undefined}
            >
              {language.label}
            </LinkOrText>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The language itself, else the nearest it is a kind of: `zh-Hant`, then `zh`, for `zh-Hant-TW` (RFC 4647, lookup). */
function versionIn(tag: string, languages: readonly ReadLanguageVersion[]): ReadLanguageVersion | undefined {
  const tagOf = ({ lang }: ReadLanguageVersion) => lang?.toLowerCase();
  // Step by step the last part goes, and with it a single letter before it, which says nothing without it.
  for (let wanted = tag.toLowerCase(); wanted; wanted = wanted.replace(/(^|-)(\w-)?[^-]*$/, '')) {
    const found = languages.find((language) => tagOf(language) === wanted);
    if (found) return found;
  }
  return undefined;
}

interface ButtonProps {
  id: string;
  now: ReadLanguageVersion | undefined;
  words: Locale['messages']['languageSwitcher'];
  language: LanguageOfPart;
}

/** Shows the name of the language, and says what pressing does. */
function Button({ id, now, words, language }: ButtonProps) {
  const [before = '', after = ''] = words.change.split(/\s*\{language\}\s*/);
  return (
    <button className="pr-language-switcher-button" type="button" popoverTarget={id}>
      <Icon name="globe" />
      {now ? (
        <span>
          {/* The space is outside: at the end of hidden text, some browsers drop it from the name. */}
          <VisuallyHidden {...language}>{before}</VisuallyHidden>{' '}
          <bdi lang={now.lang} dir={now.dir}>
            {now.label}
          </bdi>
          {after && <VisuallyHidden {...language}>{after}</VisuallyHidden>}
        </span>
      ) : (
        <Marked {...language}>{words.label}</Marked>
      )}
      <Icon name="down" />
    </button>
  );
}
