import { createElement, Fragment, type ReactElement } from 'react';
import { expect, test } from 'vitest';
import { readDeclarations } from '../../scripts/declarations/declarations.mjs';
import { codeOf, jsonOf } from '../../stories/reference/code/code-of.js';
import { cases } from '../conformance/cases.js';

type Element = ReactElement<Record<string, unknown>>;

const declarations = readDeclarations();
const states = cases.flatMap(({ name, Component, states }) =>
  states.map(([state, props]) => ({ name: `${name}: ${state}`, element: createElement(Component, props) as Element })),
);

test('the content of every state is shown as JSON', () => {
  const read = states.flatMap(({ element }) => jsonOf(element) ?? []).map((json) => JSON.parse(json));
  expect(read.length).toBeGreaterThan(200);
  const quote = states.find(({ name }) => name === 'Quote: leadIn')?.element.props.quote;
  expect(read).toContainEqual(quote);
});

test('code is written with imports, content as data, and short fragments', () => {
  const Quote = cases.find(({ name }) => name === 'Quote')?.Component;
  const quote = { text: ['One.', "It's two."], lang: 'en' };
  const written = codeOf(
    createElement(Quote as never, { quote, pull: true, title: 'A “title”' } as never) as unknown as Element,
    declarations,
  );
  expect(written).toBe(`import { type Quotation, Quote } from 'pressroom-ui/quote';

const quote: Quotation = { text: ['One.', "It's two."], lang: 'en' };

export const example = <Quote quote={quote} pull title="A “title”" />;
`);
  expect(codeOf(createElement(Fragment, {}, createElement('b', {}, 'a < b'), ' c') as unknown as Element, declarations)).toContain(
    "<><b>{'a < b'}</b>{' c'}</>",
  );
});
