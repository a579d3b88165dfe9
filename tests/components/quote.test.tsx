import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { readQuotation } from '../../src/content/exports.js';
import { Quote } from '../../src/index.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();
const words = () => screen.getByRole('blockquote', { hidden: true }).textContent;

test.each([
  ['en', '“Yes”'],
  ['en-GB', '‘Yes’'],
  ['fr', '«\u202fYes\u202f»'],
  ['de', '„Yes“'],
  ['de-CH', '«Yes»'],
  ['pl', '„Yes”'],
  ['ja', '「Yes」'],
  ['sv-FI', '”Yes”'],
  ['xx', '“Yes”'],
])('writes quotation marks of %s: %s', (lang, expected) => {
  render(<Quote quote={{ text: 'Yes', lang }} />);
  expect(words()).toBe(expected);
});

test('uses the given marks, or none', () => {
  const { rerender } = render(<Quote quote={{ text: 'Yes', marks: ['‘', '’'] }} />);
  expect(words()).toBe('‘Yes’');
  rerender(<Quote quote={{ text: 'Yes', marks: 'none' }} />);
  expect(words()).toBe('Yes');
});

test('leaves marks it cannot use to the language, and says so', () => {
  const { content, problems } = readQuotation({ text: 'Ja', lang: 'de', marks: 'guillemets' });
  render(<Quote quote={content ?? {}} />);
  expect(screen.getByText('„Ja“')).toBeInTheDocument();
  expect(problems.map(({ path }) => path)).toEqual(['quote.marks']);
});

test('adds no marks to a text that brings its own, and says so', () => {
  render(<Quote quote={{ text: ['«Oui»'], lang: 'fr' }} />);
  expect(words()).toBe('«Oui»');
  expect(warnings()).toEqual([expect.stringMatching(/quote begins and ends with quotation marks/)]);
});

test('has the other marks of the language in a quotation inside the quotation, by turns', () => {
  render(
    <Quote
      quote={{
        lang: 'en-GB',
        text: [['Say ', { type: 'quotation', text: ['a ', { type: 'quotation', text: 'b' }] }, { type: 'quotation', text: 'c' }]],
      }}
    />,
  );
  expect(words()).toBe('‘Say “a ‘b’”“c”’');
});

test('makes one sentence of a quotation and its lead-out', () => {
  render(<Quote quote={{ text: 'We act', leadOut: ', said the Chair.', attribution: 'The Chair' }} />);
  expect(screen.getByRole('figure')).toHaveTextContent(/^“We act”, said the Chair\.$/);
  expect(screen.getByRole('figure')).not.toHaveAccessibleName();
  expect(words()).toBe('“We act”');
});

test('shows the original of a translated quotation on demand, in its own language and marks', async () => {
  render(<Quote quote={{ text: 'Yes', attribution: 'The Chair', original: { text: 'Oui', lang: 'fr', language: 'français' } }} />);
  const summary = screen.getByText((_, element) => element?.localName === 'summary' && element.textContent === 'Original text: français');
  const original = screen.getByText('«\u202fOui\u202f»', { collapseWhitespace: false, trim: false });
  expect(original).not.toBeVisible();
  await userEvent.click(summary);
  expect(original).toBeVisible();
  expect(original.closest('[lang]')).toHaveAttribute('lang', 'fr');
});

test('opens marks before every paragraph and closes them once', () => {
  render(<Quote quote={{ text: ['One.', '', 'Two.'], lang: 'en' }} />);
  expect(words()).toBe('“One.“Two.”');
});

test('renders the attribution outside the blockquote, after it or before it as a lead-in', () => {
  const { container, rerender } = render(<Quote quote={{ text: 'Yes', attribution: 'The Chair' }} />);
  expect(screen.getByRole('figure')).toHaveTextContent('“Yes”The Chair');
  expect(words()).toBe('“Yes”');
  rerender(<Quote quote={{ text: 'Yes', leadIn: 'The Chair said:', attribution: 'The Chair' }} />);
  expect(container).toHaveTextContent(/^The Chair said:“Yes”$/);
});

test('hides a pull quote from assistive technology', () => {
  render(<Quote quote={{ text: 'Yes' }} pull />);
  expect(screen.queryByRole('figure')).toBeNull();
});

test('cites only safe URLs and renders nothing without text, with warnings', () => {
  const { container } = render(<Quote quote={{ text: 'Yes', cite: 'javascript:alert(1)' }} />);
  expect(container.querySelector('[cite]')).toBeNull();
  const empty = render(<Quote quote={{ text: [' '] }} />);
  expect(empty.container).toBeEmptyDOMElement();
  expect(warnings()).toEqual([
    expect.stringMatching(/quote\.cite .*scheme is not allowed/),
    expect.stringMatching(/quote has no usable "text"/),
  ]);
});

test('renders children in place of the text, without adding marks', () => {
  const { rerender } = render(
    <Quote quote={{ attribution: 'The Chair' }}>
      <p>
        “We <em>must</em> act.”
      </p>
    </Quote>,
  );
  expect(words()).toBe('“We must act.”');
  expect(screen.getByRole('figure')).toHaveTextContent('The Chair');
  rerender(<Quote quote={{ text: 'Yes' }}>{false}</Quote>);
  expect(words()).toBe('“Yes”');
});
