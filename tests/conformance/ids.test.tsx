import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { cases, holdsElement, parts } from './cases.js';

vi.spyOn(console, 'error').mockImplementation(() => {});

const attribute = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gi'))].map(([, value = '']) => value);

/** Ids that are part of the API; the documentation requires them to be unique on a page. */
const fixed = /^(main|pr-after-ribbon|note-.*)$/;

test('components that a CMS renders one by one have unique ids', () => {
  const owners = new Map<string, string[]>();
  for (const { name, Component, states } of parts) {
    const [state, props = {}] = states[0] ?? [];
    const html = renderToStaticMarkup(<Component {...props} />);
    for (const id of attribute(html, 'id').filter((id) => !fixed.test(id)))
      owners.set(id, [...(owners.get(id) ?? []), `${name} (${state})`]);
    // Radio buttons and exclusive disclosures are grouped by name across the page.
    for (const group of new Set([...html.matchAll(/<details[^>]*\sname="([^"]*)"/g)].map(([, value = '']) => value)))
      owners.set(group, [...(owners.get(group) ?? []), `${name} (${state})`]);
  }
  expect(owners.size).toBeGreaterThan(10);
  expect([...owners].filter(([, names]) => names.length > 1)).toEqual([]);
});

/** Ids and names of groups in HTML, apart from those that are part of the API, or the fixture's. */
const namesIn = (html: string) =>
  new Set(
    [...attribute(html, 'id'), ...attribute(html, 'popovertarget'), ...attribute(html.replace(/<(?!details)[^>]*>/g, ''), 'name')].filter(
      (name) => name.startsWith('pr-') && !fixed.test(name),
    ),
  );

/** Two ribbons with the same labels, and texts of the caller's under the same heading, only an `identifierPrefix` tells apart. */
const onlyByPrefix = /^pr-(ribbon|not-loaded|boilerplate)/;

describe.each(parts)('two $name', ({ Component, states }) => {
  test('that are rendered one by one share no id, if they say something different', () => {
    const rendered = states.filter(([, props]) => !holdsElement(props)).map(([, props]) => renderToStaticMarkup(<Component {...props} />));
    const ids = rendered.map(namesIn);
    const words = rendered.map((html) => html.replace(/ (id|for|name|popovertarget|aria-\w+|style)="[^"]*"/g, ''));
    const collisions = ids.flatMap((own, at) =>
      ids.flatMap((theirs, other) => (words[at] === words[other] ? [] : [...own].filter((id) => theirs.has(id) && !onlyByPrefix.test(id)))),
    );
    expect(collisions).toEqual([]);
  });

  test('that are the same share no id in roots with prefixes', () => {
    const collisions = states.flatMap(([, props]) => {
      const [first, second] = ['a-', 'b-'].map((identifierPrefix) =>
        namesIn(renderToString(<Component {...props} />, { identifierPrefix })),
      );
      return [...(first ?? [])].filter((id) => second?.has(id));
    });
    expect(collisions).toEqual([]);
  });
});

test('references to ids resolve', () => {
  for (const { name, Component, states } of cases) {
    for (const [state, props] of states) {
      const html = renderToStaticMarkup(<Component {...props} />);
      const ids = new Set(attribute(html, 'id'));
      const references = ['popovertarget', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((reference) =>
        attribute(html, reference).flatMap((value) => value.split(' ')),
      );
      expect(
        references.filter((id) => !ids.has(id)),
        `${name} (${state})`,
      ).toEqual([]);
    }
  }
});
