import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { cases, parts } from './cases.js';

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
