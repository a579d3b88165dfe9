import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NewsPage, Quote } from '../../src/index.js';

const pageWith = (text: unknown[], lang?: string) =>
  ({ publisher: { name: 'Agency' }, article: { headline: 'Acts', lang, body: [{ type: 'paragraph', text }] } }) as never;

test('links an identifier to EUR-Lex in the language of the article, and keeps it from translation', () => {
  render(<NewsPage page={pageWith(['Voir ', { type: 'reference', text: 'EU:C:2020:559' }], 'fr-BE')} />);
  const link = screen.getByRole('link', { name: 'EU:C:2020:559' });
  const identifier = screen.getByText('EU:C:2020:559');
  expect(link).toHaveAttribute('href', 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=ecli:ECLI:EU:C:2020:559');
  expect(identifier).toHaveAttribute('translate', 'no');
  expect(identifier).toHaveClass('pr-identifier');
});

test('leaves the words of a reference to translators, and its address to the content', () => {
  render(
    <NewsPage
      page={pageWith([
        { type: 'reference', text: 'the act on data', identifier: '32016R0679' },
        ' and ',
        { type: 'reference', text: 'the case', identifier: 'ECLI:NL:HR:2015:472', href: '/case' },
      ])}
    />,
  );
  const link = screen.getByRole('link', { name: 'the act on data' });
  expect(link).toHaveAttribute('href', 'https://eur-lex.europa.eu/legal-content/AUTO/?uri=CELEX:32016R0679');
  expect(link).not.toHaveAttribute('translate');
  expect(screen.getByRole('link', { name: 'the case' })).toHaveAttribute('href', '/case');
});

test('is text in a part that is used without an article', () => {
  render(<Quote quote={{ text: [['See ', { type: 'reference', text: '32016R0679' }]] }} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('32016R0679')).toBeVisible();
});
