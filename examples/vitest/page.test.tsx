import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NewsPage } from 'pressroom-ui';
import { readNewsPage } from 'pressroom-ui/content';
import { fr } from 'pressroom-ui/locales/fr';
import 'pressroom-ui/styles.css';
import json from './page.json';

const { content: page = {}, problems } = readNewsPage(json);

test('the content has no problems', () => {
  expect(problems).toEqual([]);
});

test('shows the headline, the title and the whole navigation', () => {
  render(<NewsPage page={page} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(json.article.headline);
  expect(document.title).toBe(`${json.article.headline} – ${json.publisher.name}`);
  const [navigation] = screen.getAllByRole('navigation', { name: 'Main' });
  for (const { href } of json.navigation) expect(navigation.querySelector(`[href="${href}"]`)).not.toBeNull();
});

test('is one stop for the Tab key in the toolbar', async () => {
  render(<NewsPage page={page} locale={fr} />);
  const toolbar = screen.getByRole('toolbar');
  const inside = within(toolbar).getAllByRole('link')[0];
  inside.focus();
  await userEvent.tab();
  expect(toolbar.contains(document.activeElement)).toBe(false);
});
