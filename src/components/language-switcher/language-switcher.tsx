import type { ComponentPropsWithRef } from 'react';
import type { ReadLanguage } from '../../content/language.js';
import { type LanguageVersion, languageVersions, type ReadLanguageVersion } from '../../content/language-version.js';
import { plainText, read } from '../../content/reader.js';
import { svgIcon } from '../../elements/icon.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { usePartId } from '../../elements/use-part-id.js';
import { visuallyHidden } from '../../elements/visually-hidden.js';
import { isDefault, versionIn } from '../../format/language-match.js';
import { languageOf, languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import { down, globe } from '../../lib/icons.js';
import type { Locale } from '../../locales/en.js';
import { languageSwitcher } from '../../locales/en-parts.js';
import { LanguageSwitcherRoot } from './language-switcher.island.js';

export interface LanguageSwitcherProps extends Omit<ComponentPropsWithRef<'div'>, 'children'>, LinkComponentProp {
  /** The versions of this page in every language, including this one. Each label is in its own language. */
  languages: readonly LanguageVersion[];
  /**
   * BCP 47 tag of the language being shown.
   * @default the language of `locale`
   */
  current?: string | undefined;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/** Up to this number of languages, links side by side take hardly more room than a button. */
const sideBySide = 3;

/**
 * Links to this page in other languages, each in its own language, with the current language marked. More than three languages collapse
 * behind a button that names the current one and works without script. With fewer than two languages it renders nothing.
 *
 * Root: `<div>`. It is not a landmark, because it belongs in the banner.
 */
export function LanguageSwitcher({ languages: given, locale, current, linkComponent, className, ...rest }: LanguageSwitcherProps) {
  const languages = (read(languageVersions, given, 'LanguageSwitcher', 'languages') ?? []).filter((version) => !isDefault(version));
  const id = usePartId('language-switcher', [languages, plainText(current)], locale);
  if (languages.length < 2) return null;
  const words = locale?.messages.languageSwitcher ?? languageSwitcher;
  const attributes = languagesOf(words, locale, rest);
  const isButton = languages.length > sideBySide;
  const now = versionIn(plainText(current) ?? locale?.tag ?? 'en', languages);
  const list = (
    <ul className="pr-language-switcher-list" aria-label={words.label} lang={attributes.words.lang}>
      {languages.map((language, index) => (
        <li key={index}>
          {linkOrText(
            <a
              href={language.href}
              hrefLang={language.lang}
              {...languageOf(language, attributes.content)}
              rel={language === now ? undefined : 'alternate'}
              aria-current={language === now || undefined}
            >
              {language.label}
            </a>,
            linkComponent,
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <LanguageSwitcherRoot className={classNames('pr-language-switcher', className)} {...rest} data-nosnippet="">
      {isButton && <Button id={id} now={now} words={words} language={attributes.words} />}
      {isButton ? (
        <div className="pr-popup" id={id} popover="auto">
          {list}
        </div>
      ) : (
        list
      )}
    </LanguageSwitcherRoot>
  );
}

interface ButtonProps {
  id: string;
  now: ReadLanguageVersion | undefined;
  words: Locale['messages']['languageSwitcher'];
  language: ReadLanguage;
}

/** The button that shows the current language; screen readers also read its purpose. */
function Button({ id, now, words, language }: ButtonProps) {
  const [before = '', after = ''] = words.change.split(/\s*\{language\}\s*/);
  return (
    <button className="pr-language-switcher-button" type="button" popoverTarget={id}>
      {svgIcon('globe', globe)}
      {now ? (
        <span>
          {/* The space is outside the hidden text, because some browsers drop a trailing space from the accessible name. */}
          {visuallyHidden(before, language)}{' '}
          <bdi lang={now.lang} dir={now.dir}>
            {now.label}
          </bdi>
          {after && visuallyHidden(after, language)}
        </span>
      ) : (
        <span {...language}>{words.label}</span>
      )}
      {svgIcon('down', down)}
    </button>
  );
}
