import { expect, test } from 'vitest';
import { groupBreakpoints } from '../../src/components/ribbon-toolbar/ribbon-layout.js';
import { readWith } from '../../src/content/reader.js';
import { type RibbonGroupContent, ribbonGroups } from '../../src/content/ribbon.js';

const twoCommands = (label: string, more = {}): RibbonGroupContent => ({
  label,
  commands: [
    { type: 'link', label: 'A command', href: '/' },
    { type: 'link', label: 'Another one', href: '/' },
  ],
  ...more,
});
const breakpoints = (groups: RibbonGroupContent[]) => groupBreakpoints(readWith(ribbonGroups, groups, 'groups') ?? []);

test('shrinks groups from last to first, but never turns pinned ones or single commands into a button', () => {
  const mediumFrom = (groups: RibbonGroupContent[]) => breakpoints(groups).map(({ medium }) => medium ?? 0);
  const [a = 0, b = 0, c = 0] = mediumFrom([twoCommands('A'), twoCommands('B'), twoCommands('C')]);
  expect(c).toBeGreaterThanOrEqual(b);
  expect(b).toBeGreaterThanOrEqual(a);
  expect(c).toBeGreaterThan(a);
  expect(mediumFrom([twoCommands('A', { collapseOrder: 1 }), twoCommands('B'), twoCommands('C')])[0]).toBe(c);
  const [pinned, single, nameless] = breakpoints([
    twoCommands('A', { pinned: true }),
    { label: 'B', commands: [{ type: 'link', label: 'One', href: '/' }] },
    twoCommands(' '),
  ]);
  expect(pinned).toMatchObject({ small: 0 });
  expect(single).toMatchObject({ small: 0 });
  expect(nameless).toMatchObject({ small: 0 });
});

test('shrinks all large groups before a medium one, and all medium ones before a small one', () => {
  const sizes = ['large', 'medium', 'small', 'popup'] as const;
  const groups = breakpoints(['A', 'B', 'C'].map((label) => twoCommands(label, { sizes })));
  const least = (size: 'large' | 'medium' | 'small') => Math.min(...groups.map((group) => group[size] ?? 0));
  const most = (size: 'large' | 'medium' | 'small') => Math.max(...groups.map((group) => group[size] ?? 0));
  expect(least('large')).toBeGreaterThanOrEqual(most('medium'));
  expect(least('medium')).toBeGreaterThanOrEqual(most('small'));
  expect(most('large')).toBeGreaterThan(least('small'));
});

test('restricts a group to its own sizes', () => {
  const [onlyLarge] = breakpoints([twoCommands('A', { sizes: ['large'] })]);
  expect(onlyLarge).toEqual({ large: 0 });
  const [pinnedPopup] = breakpoints([twoCommands('A', { sizes: ['popup'], pinned: true })]);
  expect(pinnedPopup).toEqual({ medium: 0 });
});

test('uses the default sizes for a group whose list of sizes is empty or invalid', () => {
  const usual = breakpoints([twoCommands('A')]);
  for (const sizes of [[], null, ['huge']]) expect(breakpoints([twoCommands('A', { sizes })])).toEqual(usual);
});
