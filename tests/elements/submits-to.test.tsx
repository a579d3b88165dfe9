import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { cases } from '../conformance/cases.js';

/** A form and the buttons that send it, as they stand in the HTML. */
function formsIn(html: string) {
  const page = document.createElement('div');
  page.innerHTML = html;
  return [...page.querySelectorAll('form')].flatMap((form) => [...form.querySelectorAll('button')].map((button) => ({ form, button })));
}

const forms = cases.flatMap(({ name, Component, states }) =>
  states.flatMap(([state, props]) => formsIn(renderToStaticMarkup(<Component {...props} />)).map((one) => ({ name, state, ...one }))),
);

test('finds the forms of components', () => {
  expect([...new Set(forms.map(({ name }) => name))]).toEqual(
    expect.arrayContaining(['SignInButton', 'SiteHeader', 'ListFilter', 'RibbonToolbar']),
  );
});

// HTML, "Attributes for form submission": what the button says takes the place of what its form says. A form inside another is dropped by
// the parser ("in body", start tag "form"), so that only the button still says it.
test.each(forms)('$name ($state): a button says where, how and in which window its form is sent', ({ form, button }) => {
  const attributes = ['type', 'formaction', 'formmethod', 'formenctype', 'formtarget', 'formnovalidate'].map((name) =>
    button.getAttribute(name),
  );
  expect(attributes).toEqual([
    'submit',
    form.getAttribute('action'),
    form.getAttribute('method'),
    'application/x-www-form-urlencoded',
    '_self',
    '',
  ]);
});
