import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ArticleLayout } from '../../src/index.js';

test('orders header, text, aside and footer, and is not a live region', () => {
  render(
    <ArticleLayout header={<h1>Header</h1>} aside="Aside" footer="Footer">
      Text
    </ArticleLayout>,
  );
  const article = screen.getByRole('article');
  expect(article.textContent).toBe('HeaderTextAsideFooter');
  expect(article.outerHTML).not.toContain('aria-live');
});

test('leaves out missing regions', () => {
  render(<ArticleLayout>Text</ArticleLayout>);
  expect(screen.getByRole('article').innerHTML).toBe('Text');
  expect(screen.getByRole('article')).not.toHaveAttribute('data-has-aside');
});

test('puts the aside before the text if it is asked to', () => {
  render(
    <ArticleLayout header={<h1>Header</h1>} aside="Aside" asideFirst footer="Footer">
      Text
    </ArticleLayout>,
  );
  expect(screen.getByRole('article').textContent).toBe('HeaderAsideTextFooter');
});
