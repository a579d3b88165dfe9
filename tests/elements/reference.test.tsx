import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Quote } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';

const reference = (text: string, identifier?: string) => ({ type: 'reference' as const, text, identifier });

test('links an identifier to EUR-Lex in the language of the text, and keeps it from translation', () => {
  render(<Quote quote={{ text: [['Voir ', reference('ECLI:EU:C:2020:559')]] }} locale={fr} />);
  const link = screen.getByRole('link', { name: 'ECLI:EU:C:2020:559' });
  expect(link).toHaveAttribute('href', 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=ecli:ECLI:EU:C:2020:559');
  expect(link).toHaveAttribute('translate', 'no');
  expect(link).toHaveClass('pr-identifier');
});

test('leaves the words of a reference to translators', () => {
  render(<Quote quote={{ text: [['See ', reference('the act on data', '32016R0679')]] }} />);
  const link = screen.getByRole('link', { name: 'the act on data' });
  expect(link).toHaveAttribute('href', 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679');
  expect(link).not.toHaveAttribute('translate');
});
