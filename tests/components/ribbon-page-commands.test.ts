import { expect, test } from 'vitest';
import { pageCommands } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();

test('returns the labels, icons and URLs of the usual commands', () => {
  const commands = pageCommands({ url: 'https://a.example/news', title: 'A & B', subscribeHref: '/s', saveHref: '/n.pdf', locale: fr });
  expect(commands.email?.href).toBe('mailto:?subject=A%20%26%20B&body=https%3A%2F%2Fa.example%2Fnews');
  expect(commands).toMatchObject({
    email: { type: 'link', icon: 'email' },
    share: { type: 'share', label: 'Partager cette page', href: commands.email?.href, url: 'https://a.example/news' },
    copyLink: { type: 'copy-link', label: 'Copier le lien', url: 'https://a.example/news' },
    print: { type: 'print', label: 'Imprimer' },
    save: { type: 'link', href: '/n.pdf', download: true },
    subscribe: { type: 'link', href: '/s' },
  });
});

test('accepts a headline truncated in the middle of a character', () => {
  expect(pageCommands({ url: 'https://a.example/', title: 'Tide \ud83d' }).email?.href).toContain('subject=Tide%20%EF%BF%BD');
});

test('returns no e-mail without a safe URL, but copies and saves the page itself', () => {
  const commands = pageCommands({ url: 'vbscript:commands' });
  expect(commands).not.toHaveProperty('email');
  expect(commands).not.toHaveProperty('share');
  expect(commands).not.toHaveProperty('subscribe');
  expect(commands.copyLink).not.toHaveProperty('url');
  expect(commands.save).toMatchObject({ href: '', download: true });
  expect(warnings()).toEqual([expect.stringMatching(/pageCommands\(\): url is the URL "vbscript:commands"/)]);
});

test('needs no options', () => {
  expect(Object.keys(pageCommands())).toEqual(['copyLink', 'print', 'save']);
});
