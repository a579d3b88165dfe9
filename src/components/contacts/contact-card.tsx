import type { ComponentPropsWithRef, ReactNode } from 'react';
import { type ContactPoint, contactPoint } from '../../content/contact-point.js';
import type { ReadLanguage } from '../../content/language.js';
import { read } from '../../content/reader.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { linkedName } from '../../elements/linked-name.js';
import { marked } from '../../elements/marked.js';
import { languageOfRoot, languagesOf } from '../../format/languages.js';
import { commaOf } from '../../format/punctuation.js';
import { telephoneUrl } from '../../format/telephone.js';
import { classNames } from '../../lib/class-names.js';
import { uriPart } from '../../lib/uri-part.js';
import type { Locale } from '../../locales/en.js';
import { contacts } from '../../locales/en-parts.js';

export interface ContactCardProps extends Omit<ComponentPropsWithRef<'address'>, 'children'>, LinkComponentProp {
  /** Name, telephone numbers, e-mail addresses. */
  contact: ContactPoint;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * Whom to ask about the article in which it is. Telephone numbers and e-mail addresses are links.
 * Without a name, number or address it renders nothing.
 *
 * Root: `<address>`, which HTML defines as the contact information of the nearest `<article>`.
 */
export function ContactCard({ contact: given, locale, linkComponent, className, ...rest }: ContactCardProps) {
  const contact = read(contactPoint, given, 'ContactCard', 'contact');
  if (!contact) return null;
  const { name, role, organisation, href, phones = [], emails = [], address, hours, languages: spoken } = contact;
  const words = locale?.messages.contacts ?? contacts;
  const own = languageOfRoot(contact, rest);
  const ofWords = languagesOf(words, locale, own).words;
  const title = name ?? organisation;
  const hasDetails = phones.length > 0 || emails.length > 0 || address || hours || spoken;
  return (
    <address className={classNames('pr-contact-card', className)} {...rest} {...own}>
      {(title || role) && (
        <p>
          {title &&
            linkedName(
              <a className="pr-contact-card-name" translate="no" href={href}>
                {title}
              </a>,
              linkComponent,
            )}
          {role && <span className="pr-contact-card-role">{title ? `${commaOf(locale)}${role}` : role}</span>}
        </p>
      )}
      {name && organisation && <p translate="no">{organisation}</p>}
      {hasDetails && (
        <dl>
          {phones.map((phone, index) => (
            <Row
              key={index}
              {...(phone.label ? { term: phone.label, language: {} } : { kind: 'phone', term: words.phone, language: ofWords })}
            >
              {/* Signs and digits of a number run from left to right in every script. */}
              {linkOrText(
                <a href={telephoneUrl(phone.text)} dir="ltr">
                  {phone.text}
                </a>,
                undefined,
              )}
            </Row>
          ))}
          {emails.map((email, index) => (
            <Row key={index} kind="email" term={words.email} language={ofWords}>
              <a href={mailUrl(email)} dir="ltr" translate="no">
                {email}
              </a>
            </Row>
          ))}
          {address && (
            <Row kind="address" term={words.address} language={ofWords}>
              <span className="pr-contact-card-address">{address}</span>
            </Row>
          )}
          {hours && (
            <Row kind="hours" term={words.hours} language={ofWords}>
              {hours}
            </Row>
          )}
          {spoken && (
            <Row kind="languages" term={words.languages} language={ofWords}>
              {spoken.join(commaOf(locale))}
            </Row>
          )}
        </dl>
      )}
    </address>
  );
}

/** A `mailto:` URL (RFC 6068). */
const mailUrl = (email: string) => `mailto:${email.split('@').map(uriPart).join('@')}`;

interface RowProps {
  term: string;
  /** Which of the component's own terms it is; none if it is part of the content. */
  kind?: string | undefined;
  language: ReadLanguage;
  children: ReactNode;
}

function Row({ term, kind, language, children }: RowProps) {
  return (
    <div>
      <dt data-term={kind}>{marked(term, language)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
