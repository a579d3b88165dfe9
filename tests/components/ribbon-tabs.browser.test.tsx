// The keys of the ARIA APG pattern Tabs, on the ribbon; tabs that come and go; key tips.
import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server.browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { type RibbonTab, RibbonTabs, type RibbonTabsProps } from '../../src/components/ribbon-tabs/ribbon-tabs.js';
import { enhanceEditing } from '../../src/enhance-editing.js';
import { RibbonMenu, RibbonToolbar } from '../../src/index.js';
import { focused, walk } from '../support/keys.js';
import { press } from '../support/pointer.js';
import '../../src/styles/index.css';

beforeEach(() => {
  document.body.style.margin = '0';
  history.replaceState(null, '', location.pathname + location.search);
});

const tab = (id: string, commands: string[]): RibbonTab => ({
  id,
  label: `${id} tab`,
  panel: (
    <RibbonToolbar
      label={id}
      skipLink={false}
      endId={false}
      groups={[{ label: 'Commands', commands: commands.map((label) => ({ label, href: `#${label}` })) }]}
    />
  ),
});
const draft = tab('Draft', ['Save', 'Send', 'Check']);
const insert = tab('Insert', ['Table', 'Quote', 'Link']);
const picture = { ...tab('Picture', ['Crop', 'Credit', 'Words']), contextual: true };

const page = (props: Partial<RibbonTabsProps>, dir = 'ltr') => (
  <div dir={dir} style={{ inlineSize: '900px' }}>
    <button type="button">Before</button>
    <RibbonTabs tabs={[draft, insert, picture]} {...props} />
    <button type="button">After</button>
  </div>
);
function open(props: Partial<RibbonTabsProps> = {}, dir = 'ltr') {
  const { rerender } = render(page(props, dir));
  screen.getByRole('button', { name: 'Before' }).focus();
  return (changed: Partial<RibbonTabsProps>) => rerender(page(changed, dir));
}
const shown = () =>
  [...document.querySelectorAll('[role="tabpanel"]')]
    .filter((panel) => panel.checkVisibility())
    .map((panel) => panel.querySelector('[role="toolbar"]')?.getAttribute('aria-label'));
const selected = () => screen.getByRole('tab', { selected: true }).textContent;

test('one tab stop for the tabs, then the button, then the toolbar of the panel', async () => {
  open();
  expect(await walk('Tab', 'Tab', 'Tab', 'Tab')).toEqual(['Draft tab', 'Show commands', 'Save', 'After']);
  expect(await walk(...Array(4).fill('{Shift>}{Tab}{/Shift}'))).toEqual(['Save', 'Show commands', 'Draft tab', 'Before']);
});

test('arrows walk round the ends, Home and End go to the ends, and the panel follows', async () => {
  open();
  await walk('Tab');
  for (const [key, name] of [
    ['ArrowRight', 'Insert'],
    ['ArrowRight', 'Picture'],
    ['ArrowRight', 'Draft'],
    ['ArrowLeft', 'Picture'],
    ['Home', 'Draft'],
    ['End', 'Picture'],
  ] as const) {
    expect(await walk(key)).toEqual([`${name} tab`]);
    expect(shown(), `after ${key}`).toEqual([name]);
    expect(selected()).toBe(`${name} tab`);
  }
  expect(await walk('{Control>}{ArrowRight}{/Control}')).toEqual(['Picture tab']);
});

test('from right to left the arrows are mirrored', async () => {
  open({}, 'rtl');
  expect(await walk('Tab', 'ArrowLeft', 'ArrowLeft', 'ArrowRight')).toEqual(['Draft tab', 'Insert tab', 'Picture tab', 'Insert tab']);
});

test('Tab comes back to the tab that is selected', async () => {
  open();
  expect(await walk('Tab', 'ArrowRight', 'Tab', 'Tab', 'Tab')).toEqual(['Draft tab', 'Insert tab', 'Show commands', 'Table', 'After']);
  expect(await walk(...Array(3).fill('{Shift>}{Tab}{/Shift}'))).toEqual(['Table', 'Show commands', 'Insert tab']);
});

test('a press selects; the address of the page stays as it is', async () => {
  const onTabsChange = vi.fn();
  open({ onTabsChange });
  await press(screen.getByRole('tab', { name: 'Insert tab' }));
  expect(shown()).toEqual(['Insert']);
  expect(location.hash).toBe('');
  expect(onTabsChange).toHaveBeenCalledExactlyOnceWith({ selected: 'Insert', collapsed: false });
});

test('put away, only the tabs are left; Enter and Space on a tab bring the commands back', async () => {
  const onTabsChange = vi.fn();
  open({ onTabsChange });
  const button = screen.getByRole('button', { name: 'Show commands', expanded: true });
  await walk('Tab', 'Tab', 'Enter');
  expect(button).toHaveAttribute('aria-expanded', 'false');
  expect(shown()).toEqual([]);
  expect(await walk('{Shift>}{Tab}{/Shift}', 'ArrowRight')).toEqual(['Draft tab', 'Insert tab']);
  expect(shown()).toEqual([]);
  await walk(' ');
  expect(shown()).toEqual(['Insert']);
  await walk('Tab', ' ', '{Shift>}{Tab}{/Shift}', 'Enter');
  expect(shown()).toEqual(['Insert']);
  expect(onTabsChange.mock.calls.map(([state]) => `${state.selected} ${state.collapsed}`)).toEqual([
    'Draft true',
    'Insert true',
    'Insert false',
    'Insert true',
    'Insert false',
  ]);
});

test('the site may choose the tab and put the commands away, and the focus is not lost', async () => {
  const change = open();
  await walk('Tab', 'Tab', 'Tab');
  change({ selected: 'Insert' });
  await expect.poll(shown).toEqual(['Insert']);
  expect(focused()).toBe('Insert tab');
  await walk('ArrowRight');
  expect(shown()).toEqual(['Picture']);
  change({ selected: 'Insert', collapsed: true });
  await expect.poll(shown).toEqual([]);
  expect(screen.getByRole('button', { name: 'Show commands', expanded: false })).toBeVisible();
});

test('a tab that comes is announced and does not take over; one that goes gives way to the one before it', async () => {
  const change = open({ tabs: [draft, insert] });
  await walk('Tab', 'ArrowRight');
  change({ tabs: [draft, insert, picture] });
  await expect.poll(() => screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('New tab: Picture tab');
  expect(shown()).toEqual(['Insert']);
  expect(focused()).toBe('Insert tab');

  await walk('ArrowRight', 'Tab', 'Tab');
  expect(focused()).toBe('Crop');
  change({ tabs: [draft, insert] });
  await expect.poll(shown).toEqual(['Insert']);
  await expect.poll(focused).toBe('Insert tab');
  await expect.poll(() => screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Tab closed: Picture tab');
});

test('before the script has come a tab is a link to its panel, and whoever followed it stays there', async () => {
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(<RibbonTabs tabs={[draft, insert]} />);
  expect(shown()).toEqual(['Draft']);
  location.hash = screen.getByRole('tab', { name: 'Insert tab' }).getAttribute('href') ?? '';
  await expect.poll(shown).toEqual(['Insert']);
  const detach = enhanceEditing(container);
  expect(selected()).toBe('Insert tab');
  expect(shown()).toEqual(['Insert']);
  screen.getByRole('tab', { name: 'Insert tab' }).focus();
  await walk('ArrowLeft');
  expect(shown()).toEqual(['Draft']);
  detach();
  container.remove();
});

const tips = () =>
  [...document.querySelectorAll<HTMLElement>('[data-key-tip]')].map(({ textContent, dataset }) => `${dataset.keyTip} ${textContent}`);

test('key tips: Alt+F10 numbers the tabs, a number its commands, a number presses one', async () => {
  open({ keyTips: true });
  expect(await walk('{Alt>}{F10}{/Alt}')).toEqual(['Draft tab']);
  expect(tips()).toEqual(['1 Draft tab', '2 Insert tab', '3 Picture tab']);
  await expect
    .poll(() => screen.getAllByRole('status').map(({ textContent }) => textContent))
    .toContain('Key tips: type a number. Escape hides them.');
  await walk('2');
  expect(tips()).toEqual(['1 Table', '2 Quote', '3 Link']);
  expect(await walk('3')).toEqual(['Link']);
  expect(location.hash).toBe('#Link');
  expect(tips()).toEqual([]);
});

test('key tips: Escape goes a step back and in the end to where one was; any other key ends them', async () => {
  open({ keyTips: true });
  await walk('{Alt>}{F10}{/Alt}', '3', 'Escape');
  expect(tips()).toEqual(['1 Draft tab', '2 Insert tab', '3 Picture tab']);
  expect(await walk('Escape')).toEqual(['Before']);
  expect(tips()).toEqual([]);
  await walk('{Alt>}{F10}{/Alt}', 'ArrowRight');
  expect(tips()).toEqual([]);
  await walk('{Alt>}{F10}{/Alt}');
  await press(screen.getByRole('button', { name: 'After' }));
  expect(tips()).toEqual([]);
});

test('key tips are off unless asked for', async () => {
  open();
  expect(await walk('{Alt>}{F10}{/Alt}')).toEqual(['Before']);
  expect(tips()).toEqual([]);
});

test('taken off the page it leaves nothing behind', () => {
  const called = () => !document.dispatchEvent(new KeyboardEvent('keydown', { key: 'F10', altKey: true, bubbles: true, cancelable: true }));
  const { unmount } = render(<RibbonTabs tabs={[draft]} keyTips />);
  expect(called()).toBe(true);
  act(unmount);
  expect(called()).toBe(false);
});

test('key tips: of two ribbons the first is called; called twice it still knows where one was', async () => {
  render(
    <>
      <RibbonTabs tabs={[draft]} keyTips />
      <RibbonTabs tabs={[insert]} keyTips />
      <button type="button">Here</button>
    </>,
  );
  screen.getByRole('button', { name: 'Here' }).focus();
  expect(await walk('{Alt>}{F10}{/Alt}', '{Alt>}{F10}{/Alt}', 'Escape')).toEqual(['Draft tab', 'Draft tab', 'Here']);
});

test('key tips: the number of a collapsed group opens it and numbers what is in it', async () => {
  const grouped = {
    ...draft,
    panel: (
      <RibbonToolbar
        label="Draft"
        skipLink={false}
        endId={false}
        groups={['Check', 'Release'].map((label) => ({
          label,
          commands: [1, 2].map((at) => ({ label: `${label} ${at}`, href: `#${label}${at}` })),
        }))}
      />
    ),
  };
  render(<RibbonTabs tabs={[grouped]} keyTips style={{ inlineSize: '220px' }} />);
  await expect.poll(() => screen.queryByRole('button', { name: 'Release' })).not.toBeNull();
  await walk('{Alt>}{F10}{/Alt}', '1');
  expect(tips()).toEqual(['1 Check', '2 Release']);
  await walk('2');
  expect(tips()).toEqual(['1 Release 1', '2 Release 2']);
  await walk('Escape');
  expect(tips()).toEqual(['1 Draft tab']);
  expect(document.querySelector(':popover-open')).toBeNull();
  await walk('1', '2', '2');
  expect(location.hash).toBe('#Release2');
});

test('whoever left a tab long ago is not called back when it goes', async () => {
  const change = open();
  await walk('Tab', 'End', 'Tab', 'Tab');
  expect(focused()).toBe('Crop');
  // A press on plain text: the focus goes to nothing.
  (document.activeElement as HTMLElement).blur();
  await new Promise((done) => setTimeout(done, 50));
  change({ tabs: [draft, insert] });
  await expect.poll(shown).toEqual(['Draft']);
  await new Promise((done) => setTimeout(done, 50));
  expect(document.activeElement).toBe(document.body);
});

test('a toolbar in a panel that was put away remembers the command used last', async () => {
  open();
  await walk('Tab', 'Tab', 'Tab', 'End');
  expect(focused()).toBe('Check');
  expect(await walk('{Shift>}{Tab}{/Shift}', 'Enter', 'Enter', 'Tab')).toEqual([
    'Show commands',
    'Show commands',
    'Show commands',
    'Check',
  ]);
  await press(screen.getByRole('tab', { name: 'Insert tab' }));
  await press(screen.getByRole('tab', { name: 'Draft tab' }));
  screen.getByRole('button', { name: 'Show commands' }).focus();
  expect(await walk('Tab')).toEqual(['Check']);
});

test('a menu does not stay open in a panel that is put away, and acts without a ribbon around it', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const bare = { id: 'bare', label: 'Bare', panel: <RibbonMenu label="Ways" commands={[{ label: 'Copy link', action: 'copy-link' }]} /> };
  const change = open({ tabs: [bare, insert], selected: 'bare' });
  await press(screen.getByRole('button', { name: 'Ways' }));
  await expect.poll(focused).toBe('Copy link');
  change({ tabs: [bare, insert], selected: 'Insert' });
  await expect.poll(() => document.querySelector(':popover-open')).toBeNull();
  expect(focused()).toBe('Insert tab');
  change({ tabs: [bare, insert], selected: 'bare' });
  await expect.poll(() => screen.queryByRole('button', { name: 'Ways' })).not.toBeNull();
  screen.getByRole('button', { name: 'Ways' }).focus();
  await walk('Enter', 'Enter');
  expect(write).toHaveBeenCalledOnce();
  write.mockRestore();
});
