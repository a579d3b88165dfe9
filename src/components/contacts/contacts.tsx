import type { ComponentPropsWithRef } from 'react';
import { type ContactPoint, contactPoints } from '../../content/contact-point.js';
import { read } from '../../content/reader.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { marked } from '../../elements/marked.js';
import { usePartId } from '../../elements/use-part-id.js';
import { labelOf } from '../../format/interpolate.js';
import { languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { contacts as englishWords } from '../../locales/en-parts.js';
import { ContactCard } from './contact-card.js';

export interface ContactsProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'aria-labelledby'>, LinkComponentProp {
  /** The contacts, the first to ask first. */
  contacts: readonly ContactPoint[];
  /**
   * Level of the heading in the page's outline.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | undefined;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * Whom to ask about an article, under a heading. Place it inside the `<article>`, after the running text.
 * Without contacts it renders nothing. Metadata: `newsPageJsonLd` includes the same contacts.
 *
 * Root: `<section>`, named by its heading.
 */
export function Contacts({ contacts: given, headingLevel, locale, linkComponent, className, ...rest }: ContactsProps) {
  const contacts = read(contactPoints, given, 'Contacts', 'contacts') ?? [];
  const [first] = contacts;
  const id = usePartId('contacts', contacts, locale);
  if (!first) return null;
  const words = locale?.messages.contacts ?? englishWords;
  const Heading = `h${headingLevel ?? 2}` as const;
  return (
    <section className={classNames('pr-contacts', className)} {...rest} aria-labelledby={id}>
      <Heading id={id}>{marked(labelOf(words.heading, contacts.length), languagesOf(words, locale, rest).words)}</Heading>
      {contacts.map((contact, index) => (
        <ContactCard key={index} {...{ contact, locale, linkComponent }} lang={rest.lang} dir={rest.dir} />
      ))}
    </section>
  );
}
