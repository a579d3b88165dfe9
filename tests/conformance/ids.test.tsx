import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { RibbonToolbar } from '../../src/index.js';
import { de } from '../../src/locales/de.js';
import { fr } from '../../src/locales/fr.js';
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

/** Texts of the caller's under the same heading only an `identifierPrefix` tells apart. */
const onlyByPrefix = /^pr-boilerplate/;

/** What a reader gets, without references. */
const wordsIn = (html: string) => html.replace(/ (id|for|name|popovertarget|aria-\w+|style)="[^"]*"/g, '');

/** The ids that two of several renderings share although they say something different. */
function shared(rendered: readonly string[]): string[] {
  const ids = rendered.map(namesIn);
  const words = rendered.map(wordsIn);
  return ids.flatMap((own, at) =>
    ids.flatMap((theirs, other) => (words[at] === words[other] ? [] : [...own].filter((id) => theirs.has(id) && !onlyByPrefix.test(id)))),
  );
}

describe.each(parts)('two $name', ({ Component, states }) => {
  const fromData = states.filter(([, props]) => !holdsElement(props));

  test('that are rendered one by one share no id, if they say something different', () => {
    expect(shared(fromData.map(([, props]) => renderToStaticMarkup(<Component {...props} />)))).toEqual([]);
  });

  test('that are rendered one by one share no id, if they say the same in two languages', () => {
    for (const [, props] of fromData) {
      const both = [de, fr].map((locale) => renderToStaticMarkup(<Component {...props} locale={locale} />));
      expect(shared(both)).toEqual([]);
    }
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

test('two ribbons that differ in one command only share no id', () => {
  const ribbon = (file: string, reason: string) =>
    renderToStaticMarkup(
      <RibbonToolbar
        groups={[
          { label: 'File', commands: [{ type: 'menu', label: 'Download', menu: [{ type: 'link', label: 'PDF', href: file }] }] },
          {
            label: 'Share',
            commands: [
              { type: 'print', label: 'Print' },
              { type: 'form', label: 'Publish', formAction: '/', unavailable: reason },
            ],
          },
        ]}
      />,
    );
  expect(shared([ribbon('/a.pdf', 'It is locked.'), ribbon('/b.pdf', 'It is locked.')])).toEqual([]);
  expect(shared([ribbon('/a.pdf', 'It is locked.'), ribbon('/a.pdf', 'You have no right to.')])).toEqual([]);
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
