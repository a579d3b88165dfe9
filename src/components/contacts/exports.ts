export type { ContactPoint, PhoneNumber } from '../../content/contact-point.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export { ContactCard, type ContactCardProps } from './contact-card.js';
export { Contacts, type ContactsProps } from './contacts.js';
