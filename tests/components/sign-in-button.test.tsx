import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SignInButton } from '../../src/index.js';
import { find } from '../support/dom.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();

test('renders a link while signed out', () => {
  render(<SignInButton signIn={{ href: '/login' }} />);
  expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/login');
});

test('renders "unknown" exactly as "signed-out"', () => {
  const [unknown, out] = (['unknown', 'signed-out'] as const).map((status) =>
    renderToStaticMarkup(<SignInButton signIn={{ href: '/login', status }} />),
  );
  expect(unknown).toBe(out);
});

test.each([
  ['/login', '/news?x=1', '/login?returnTo=%2Fnews%3Fx%3D1'],
  ['/login?a=b', '/news', '/login?a=b&returnTo=%2Fnews'],
  ['/login#top', '/news', '/login?returnTo=%2Fnews#top'],
  // A truncated emoji, for which `encodeURIComponent` throws a URIError.
  ['/login', '/news/\ud800', '/login?returnTo=%2Fnews%2F%EF%BF%BD'],
])('links to %s with %s as the page to return to', (href, returnTo, expected) => {
  render(<SignInButton signIn={{ href, returnTo }} />);
  expect(screen.getByRole('link')).toHaveAttribute('href', expected);
});

test.each(['https://evil.example/', '//evil.example', '/\\evil.example', '\t//other.example', 'javascript:alert(1)'])(
  'rejects the return path %j, and warns',
  (returnTo) => {
    render(<SignInButton signIn={{ href: '/login', returnTo }} />);
    expect(screen.getByRole('link')).toHaveAttribute('href', '/login');
    expect(warnings()).toEqual([expect.stringMatching(/signIn\.returnTo .*not a path on this site/)]);
  },
);

test('is busy while redirecting', () => {
  render(<SignInButton signIn={{ href: '/login', status: 'redirecting' }} />);
  expect(screen.getByRole('link', { name: 'Signing in…', busy: true })).toBeInTheDocument();
});

test('opens links and a sign-out form while signed in', () => {
  const { container } = render(
    <SignInButton
      signIn={{ href: '/login', status: 'signed-in', name: 'Robin', links: [{ label: 'Profile', href: '/me' }], signOutAction: '/logout' }}
    />,
  );
  const button = screen.getByRole('button', { name: 'Account: Robin' });
  const list = container.querySelector('[popover]');
  expect(button).toHaveAttribute('popovertarget', list?.id);
  expect(list?.querySelector('a')).toHaveAttribute('href', '/me');
  expect(list?.querySelector('form')).toHaveAttribute('method', 'post');
  expect(list?.querySelector('form')).toHaveAttribute('action', '/logout');
});

test.each([
  ['expired', 'Your session has expired. Sign in again to continue.', 'Sign in again'],
  ['step-up', 'You need to confirm your identity to continue.', 'Confirm your identity'],
  ['signed-out-elsewhere', 'You signed out in another window or tab.', 'Sign in again'],
  ['error', 'There was a problem signing you in. Try again.', 'Sign in'],
] as const)('announces %s in an existing live region', (status, message, name) => {
  const { rerender } = render(<SignInButton signIn={{ href: '/login', status: 'signed-out' }} />);
  const region = find(document, '[aria-live]');
  expect(region).toBeEmptyDOMElement();
  rerender(<SignInButton signIn={{ href: '/login', status }} />);
  expect(find(document, '[aria-live]')).toBe(region);
  expect(region).toHaveTextContent(message);
  expect(screen.getByRole('link', { name })).toBeInTheDocument();
});

test('renders nothing for a blank URL, and text for a blank link', () => {
  const { container, rerender } = render(<SignInButton signIn={{ href: '' }} />);
  expect(container).toBeEmptyDOMElement();
  rerender(<SignInButton signIn={{ href: '', status: 'signed-in', signOutAction: '', links: [{ label: 'Drafts', href: '' }] }} />);
  expect(container.querySelector('form, a')).toBeNull();
  expect(screen.getByText('Drafts')).toBeInTheDocument();
});

test('opens nothing where there is neither a page of the account nor a way to sign out', () => {
  const { container } = render(<SignInButton signIn={{ status: 'signed-in', name: 'Robin Example' }} />);
  expect(container.querySelector('.pr-sign-in-link')).toHaveTextContent('Account: Robin Example');
  expect(screen.queryByRole('button')).toBeNull();
  expect(container.querySelector('[popover]')).toBeNull();
});

test('says with which provider to sign in', () => {
  render(<SignInButton signIn={{ providers: [{ label: 'Coast Login', href: '/login' }], returnTo: '/news' }} />);
  expect(screen.getByRole('link', { name: 'Sign in: Coast Login' })).toHaveAttribute('href', '/login?returnTo=%2Fnews');
});

test('lists several providers, each with the page to return to', () => {
  const providers = [{ label: 'Coast Login', href: '/coast' }, { label: 'Küstenpass', href: '/pass', lang: 'de' }, { label: 'No address' }];
  const { container } = render(<SignInButton signIn={{ href: '/login', providers, status: 'error', returnTo: '/news' }} />);
  const button = screen.getByRole('button', { name: 'Sign in' });
  const popup = container.querySelector('[popover]');
  expect(button).toHaveAttribute('popovertarget', popup?.id);
  expect(button).toHaveAccessibleDescription('There was a problem signing you in. Try again.');
  expect(popup?.querySelector('ul')).toHaveAttribute('aria-label', 'Sign in');
  expect([...(popup?.querySelectorAll('a') ?? [])].map((link) => [link.textContent, link.getAttribute('href'), link.lang])).toEqual([
    ['Coast Login', '/coast?returnTo=%2Fnews', ''],
    ['Küstenpass', '/pass?returnTo=%2Fnews', 'de'],
  ]);
});

test('shows a decorative picture over the initials, at a fixed size', () => {
  const signIn = { status: 'signed-in', name: 'Robin Example', picture: '/robin.jpg', initials: true, signOutAction: '/logout' } as const;
  const { container } = render(<SignInButton signIn={signIn} />);
  const picture = container.querySelector('img');
  expect([picture?.getAttribute('src'), picture?.alt, picture?.width, picture?.height]).toEqual(['/robin.jpg', '', 28, 28]);
  expect(picture?.parentElement).toHaveTextContent(/R\W?E/);
  expect(screen.getByRole('button', { name: 'Account: Robin Example' })).toBeInTheDocument();
});

test('shows initials only where the site wants them, and the icon for a name without letters', () => {
  const { container, rerender } = render(<SignInButton signIn={{ status: 'signed-in', name: 'Robin Example' }} />);
  expect(container.querySelector('.pr-sign-in-link > svg')).toBeInTheDocument();
  rerender(<SignInButton signIn={{ status: 'signed-in', name: '***', initials: true }} />);
  expect(container.querySelector('.pr-sign-in-link > svg')).toBeInTheDocument();
});

test('leaves out a picture with an unsafe URL, and warns', () => {
  const { container } = render(<SignInButton signIn={{ status: 'signed-in', name: 'Robin', picture: 'javascript:alert(1)' }} />);
  expect(container.querySelector('img')).toBeNull();
  expect(warnings()).toEqual([expect.stringMatching(/signIn\.picture/)]);
});

test('says the whole name in the account list', () => {
  const name = 'Professor Robin Maria Example-Placeholder, Examplian Delegation to the Coastal Council';
  const { container } = render(<SignInButton signIn={{ status: 'signed-in', name, signOutAction: '/logout' }} />);
  expect(container.querySelector('[popover]')).toHaveTextContent(name);
});

test('sends the fields of the site with the request to sign out', () => {
  const signIn = { status: 'signed-in', signOutAction: '/logout', signOutFields: { csrf: 'a "token"' } } as const;
  const { container } = render(<SignInButton signIn={signIn} />);
  const form = container.querySelector('form') as HTMLFormElement;
  expect([...new FormData(form)]).toEqual([['csrf', 'a "token"']]);
});

test('holds all states, of which one is shown, if the site tells the state later', () => {
  const signIn = { href: '/login', session: '/session', links: [{ label: 'Profile', href: '/me' }] };
  const { container } = render(<SignInButton signIn={signIn} />);
  const names = (selector: string) => [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
  expect(names('[data-state]:not([hidden])')).toEqual(['Sign in']);
  expect(names('[data-state][hidden] .pr-sign-in-link')).toEqual(['Sign in again', 'Confirm your identity', 'Account']);
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Sign in']);
  // Who comes to the link when the message has been said hears it with the link.
  find(container, '[aria-live]').textContent = 'You need to know this.';
  expect(screen.getByRole('link')).toHaveAccessibleDescription('You need to know this.');
});
