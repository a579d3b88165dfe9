import type { ComponentPropsWithRef } from 'react';
import type { ReadLanguage } from '../content/language.js';
import type { ReadLink } from '../content/link.js';
import { languageOf } from '../format/languages.js';
import type { LinkComponentProp } from './link-component.js';
import { linkOrText } from './link-or-text.js';

interface LinkListProps extends ComponentPropsWithRef<'ul'>, LinkComponentProp {
  links: readonly ReadLink[];
  /** Language of labels without a language of their own. */
  language?: ReadLanguage | undefined;
}

/** A list of links. Root: `<ul>`. */
export function LinkList({ links, language, linkComponent, className, ...rest }: LinkListProps) {
  return (
    <ul className={className} {...rest}>
      {links.map((link, index) => (
        <li key={index}>
          {linkOrText(
            <a href={link.href} {...languageOf(link, language)}>
              {link.label}
            </a>,
            linkComponent,
          )}
        </li>
      ))}
    </ul>
  );
}
