import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ContactCard, Contacts } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();

test('is the contact information of the article (HTML, address), under a heading that names it', () => {
  render(<Contacts contacts={[{ name: 'Robin Example' }, { name: 'Press office' }]} />);
  expect(screen.getByRole('region', { name: 'Contacts' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Contacts');
  for (const name of ['Robin Example', 'Press office']) expect(screen.getByText(name).closest('address')).not.toBeNull();
});

test('has one contact under a heading in the singular', () => {
  render(<Contacts contacts={[{ name: 'Service de presse' }]} locale={fr} headingLevel={3} />);
  expect(screen.getByRole('heading', { level: 3, name: 'Contact' })).toBeInTheDocument();
});

test('links telephone numbers and e-mail addresses (RFC 3966, RFC 6068)', () => {
  render(
    <ContactCard
      contact={{ phones: ['+31 (0)70 412 50 00, ext. 12', { label: 'Mobile', text: '+31 6 00' }], emails: ['o’neil+a@court.example'] }}
    />,
  );
  const phone = screen.getByRole('link', { name: '+31 (0)70 412 50 00, ext. 12' });
  expect(phone).toHaveAttribute('href', 'tel:+31704125000;ext=12');
  expect(phone).toHaveAttribute('dir', 'ltr');
  expect(screen.getByRole('link', { name: 'o’neil+a@court.example' })).toHaveAttribute('href', 'mailto:o%E2%80%99neil%2Ba@court.example');
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Phone', 'Mobile', 'E-mail']);
});

test('shows a number that cannot be dialled as text', () => {
  render(<ContactCard contact={{ name: 'Hotline', phones: '0800 FLOODS' }} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('0800 FLOODS')).toBeInTheDocument();
});

test('shows role, organisation, address, hours and languages, and keeps lines of an address', () => {
  render(
    <ContactCard
      contact={{
        name: 'Robin Example',
        role: 'Spokesperson',
        organisation: 'Agency',
        href: '/robin',
        address: '1 Harbour Square\nPort Example',
        hours: '9:00–17:00',
        languages: ['English', 'français'],
      }}
    />,
  );
  expect(screen.getByRole('link', { name: 'Robin Example' })).toHaveAttribute('translate', 'no');
  expect(screen.getByRole('group')).toHaveTextContent(
    /^Robin Example, SpokespersonAgencyAddress1 Harbour Square Port ExampleHours9:00–17:00LanguagesEnglish, français$/,
  );
});

test('has no empty list of details (HTML, dl)', () => {
  render(<ContactCard contact={{ name: 'Robin Example' }} />);
  expect(document.querySelector('dl')).toBeNull();
});

test('renders nothing with a role alone, and drops what is no e-mail address', () => {
  const { container } = render(
    <>
      <ContactCard contact={{ role: 'Spokesperson' }} />
      <ContactCard contact={{ emails: ['press(at)court.example', 'a@b.example?bcc=c@d.example'] }} />
      <Contacts contacts={[]} />
    </>,
  );
  expect(container).toBeEmptyDOMElement();
  expect(warnings()).toContainEqual(
    expect.stringMatching(/contact\.emails\[0\] is "press\(at\)court.example", which is not an e-mail address/),
  );
});
