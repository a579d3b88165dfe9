import { act } from '@testing-library/react';
import fc from 'fast-check';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type RibbonGroupContent, RibbonToolbar } from '../../src/index.js';
import '../../src/styles/all.css';

const label = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom('</button><script>', '"><img src=x>', '&amp;', 'Bundesausbildungsförderungsgesetz', 'ελληνικά', '\u202eabc', '\u200b'),
);
const command = fc.oneof(
  fc.record({ type: fc.constant('link' as const), label, href: fc.constant('/a') }),
  fc.record({ type: fc.constantFrom('print' as const, 'copy-link' as const), label }),
  fc.record({ type: fc.constant('share' as const), label, href: fc.constant('mailto:?body=x') }),
  fc.record({ type: fc.constant('form' as const), label, formAction: fc.constant('/post') }),
  fc.record({ type: fc.constant('link' as const), label, href: fc.constant('/b'), unavailable: label }),
);
const item = fc.oneof(
  { weight: 4, arbitrary: command },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('menu' as const), label, menu: fc.array(command, { minLength: 1, maxLength: 3 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('link' as const), label, href: fc.constant('/c'), menu: fc.array(command, { maxLength: 3 }) }),
  },
);
const sizes = fc.subarray(['large', 'medium', 'small', 'popup'] as const);
const group: fc.Arbitrary<RibbonGroupContent> = fc.record(
  { label, commands: fc.array(item, { maxLength: 10, size: 'max' }), sizes, pinned: fc.boolean(), collapseOrder: fc.nat(5) },
  { requiredKeys: ['label', 'commands'] },
);
/** 0 to 60 commands, including those in menus. */
const groups = fc.array(group, { maxLength: 6, size: 'max' }).filter((tree) => labelsOf(tree).length <= 60);
/** Labels that must be rendered: all visible ones of commands and menus, except menus that contain no other. */
const labelsOfCommands = (tree: readonly RibbonGroupContent[]) =>
  tree
    .flatMap(({ commands }) => commands)
    .filter(({ label }) => isVisible(label))
    .map(({ type, label, menu }) => ({ type, labels: [label, ...(menu ?? []).map((command) => command.label).filter(isVisible)] }))
    .filter(({ type, labels }) => type !== 'menu' || labels.length > 1)
    .map(({ labels }) => labels.map((label) => label.trim()));
const labelsOf = (tree: readonly RibbonGroupContent[]) => labelsOfCommands(tree).flat();
const isVisible = (label: string) => /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(label);
const width = fc.integer({ min: 200, max: 1600 });

/** Number of tab stops inside the bar. */
async function tabStops(container: HTMLElement): Promise<number> {
  container.querySelector<HTMLElement>('[data-before]')?.focus();
  let stops = 0;
  for (; stops < 5; stops++) {
    await userEvent.keyboard('{Tab}');
    if (!container.querySelector('.pr-ribbon-bar')?.contains(document.activeElement)) break;
  }
  return stops;
}

test('renders and hydrates any tree of commands without losses or warnings, as one tab stop if it is a toolbar', async () => {
  await fc.assert(
    fc.asyncProperty(groups, width, async (tree, inlineSize) => {
      const container = document.body.appendChild(document.createElement('div'));
      container.style.inlineSize = `${inlineSize}px`;
      const page = (
        <>
          <button type="button" data-before="">
            Before
          </button>
          <RibbonToolbar groups={tree} skipLink={false} />
          <button type="button">After</button>
        </>
      );
      container.innerHTML = renderToString(page);
      const complaints: unknown[] = [];
      const root = await act(async () => hydrateRoot(container, page, { onRecoverableError: (error) => complaints.push(error) }));
      try {
        expect(complaints).toEqual([]);
        const labels = container.querySelectorAll('.pr-ribbon-command:not(.pr-ribbon-group-button) > .pr-ribbon-command-label');
        expect([...labels].map(({ textContent }) => textContent)).toEqual(labelsOf(tree));
        expect(container.querySelector('img, script')).toBeNull();
        expect(container.scrollWidth).toBeLessThanOrEqual(inlineSize);
        if (labelsOfCommands(tree).length >= 3) expect(await tabStops(container)).toBe(1);
      } finally {
        await act(async () => root.unmount());
        container.remove();
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
}, 60_000);
