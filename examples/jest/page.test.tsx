import { render, screen } from '@testing-library/react';
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

test('copies the link of the page, and says so', async () => {
  const user = userEvent.setup();
  render(<NewsPage page={page} locale={fr} />);
  await user.click(screen.getByRole('button', { name: 'Copier le lien', hidden: true }));
  expect(await screen.findByText('Lien copié')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(json.url);
});
