// Keyboard support (ARIA APG, Tabs pattern), added and removed tabs, and key tips.
import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server.browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { type RibbonTab, RibbonTabs, type RibbonTabsProps } from '../../src/components/ribbon-tabs/ribbon-tabs.js';
import { enhanceEditing } from '../../src/enhance-editing.js';
import { RibbonMenu, RibbonToolbar } from '../../src/index.js';
import { mount } from '../support/dom.js';
import { focused, showKeyTips, walk } from '../support/keys.js';
import { press } from '../support/pointer.js';
import '../../src/styles/all.css';

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
      skipTargetId={false}
      groups={[{ label: 'Commands', commands: commands.map((label) => ({ type: 'link' as const, label, href: `#${label}` })) }]}
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

test('makes the tabs one tab stop, then the toolbar of the panel, then the button', async () => {
  open();
  expect(await walk('Tab', 'Tab', 'Tab', 'Tab')).toEqual(['Draft tab', 'Save', 'Commands', 'After']);
  expect(await walk(...Array(4).fill('{Shift>}{Tab}{/Shift}'))).toEqual(['Commands', 'Save', 'Draft tab', 'Before']);
});

test('moves along the tabs with arrows, which wrap around, Home and End, and the panel follows', async () => {
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

test('mirrors the arrows in right-to-left text', async () => {
  open({}, 'rtl');
  expect(await walk('Tab', 'ArrowLeft', 'ArrowLeft', 'ArrowRight')).toEqual(['Draft tab', 'Insert tab', 'Picture tab', 'Insert tab']);
});

test('returns to the selected tab on Tab', async () => {
  open();
  expect(await walk('Tab', 'ArrowRight', 'Tab', 'Tab', 'Tab')).toEqual(['Draft tab', 'Insert tab', 'Table', 'Commands', 'After']);
  expect(await walk(...Array(3).fill('{Shift>}{Tab}{/Shift}'))).toEqual(['Commands', 'Table', 'Insert tab']);
});

test('selects a tab on click, and does not change the URL of the page', async () => {
  const onTabsChange = vi.fn();
  open({ onTabsChange });
  await press(screen.getByRole('tab', { name: 'Insert tab' }));
  expect(shown()).toEqual(['Insert']);
  expect(location.hash).toBe('');
  expect(onTabsChange).toHaveBeenCalledExactlyOnceWith({ selected: 'Insert', collapsed: false });
});

test('collapses to the tabs, and shows the commands again on Enter and Space on a tab', async () => {
  const onTabsChange = vi.fn();
  open({ onTabsChange });
  const button = screen.getByRole('button', { name: 'Commands', expanded: true });
  await walk('Tab', 'Tab', 'Tab', 'Enter');
  expect(button).toHaveAttribute('aria-expanded', 'false');
  expect(shown()).toEqual([]);
  expect(await walk('{Shift>}{Tab}{/Shift}', 'ArrowRight')).toEqual(['Draft tab', 'Insert tab']);
  expect(shown()).toEqual([]);
  await walk(' ');
  expect(shown()).toEqual(['Insert']);
  await walk('Tab', 'Tab', ' ', '{Shift>}{Tab}{/Shift}', 'Enter');
  expect(shown()).toEqual(['Insert']);
  expect(onTabsChange.mock.calls.map(([state]) => `${state.selected} ${state.collapsed}`)).toEqual([
    'Draft true',
    'Insert true',
    'Insert false',
    'Insert true',
    'Insert false',
  ]);
});

test('lets the site select a tab and collapse the panels, without losing the focus', async () => {
  const change = open();
  await walk('Tab', 'Tab');
  change({ selected: 'Insert' });
  await expect.poll(shown).toEqual(['Insert']);
  expect(focused()).toBe('Insert tab');
  await walk('ArrowRight');
  expect(shown()).toEqual(['Picture']);
  change({ selected: 'Insert', collapsed: true });
  await expect.poll(shown).toEqual([]);
  expect(screen.getByRole('button', { name: 'Commands', expanded: false })).toBeVisible();
});

test('announces an added tab without selecting it; selects the previous tab when the selected one is removed', async () => {
  const change = open({ tabs: [draft, insert] });
  await walk('Tab', 'ArrowRight');
  change({ tabs: [draft, insert, picture] });
  await expect
    .poll(() => [...document.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent))
    .toContain('Tab added: Picture tab');
  expect(shown()).toEqual(['Insert']);
  expect(focused()).toBe('Insert tab');

  await walk('ArrowRight', 'Tab');
  expect(focused()).toBe('Crop');
  change({ tabs: [draft, insert] });
  await expect.poll(shown).toEqual(['Insert']);
  await expect.poll(focused).toBe('Insert tab');
  await expect
    .poll(() => [...document.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent))
    .toContain('Tab removed: Picture tab');
});

test('renders each tab as a link to its panel until script runs, and keeps the panel of a followed link', async () => {
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

test('key tips: numbers the tabs on Alt+F10, numbers the commands on the number of a tab, and presses a command on its number', async () => {
  open({ keyTips: true });
  expect(await showKeyTips()).toBe('Draft tab');
  expect(tips()).toEqual(['1 Draft tab', '2 Insert tab', '3 Picture tab']);
  await expect
    .poll(() => [...document.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent))
    .toContain('Key tips shown. Press a number to choose, or Escape to hide them.');
  await walk('2');
  expect(tips()).toEqual(['1 Table', '2 Quote', '3 Link']);
  expect(await walk('3')).toEqual(['Link']);
  expect(location.hash).toBe('#Link');
  expect(tips()).toEqual([]);
});

test('key tips: goes back one step on Escape, finally to the previous focus; ends on any other key', async () => {
  open({ keyTips: true });
  await showKeyTips();
  await walk('3', 'Escape');
  expect(tips()).toEqual(['1 Draft tab', '2 Insert tab', '3 Picture tab']);
  expect(await walk('Escape')).toEqual(['Before']);
  expect(tips()).toEqual([]);
  await walk('{Alt>}{F10}{/Alt}', 'ArrowRight');
  expect(tips()).toEqual([]);
  await walk('{Alt>}{F10}{/Alt}');
  await press(screen.getByRole('button', { name: 'After' }));
  expect(tips()).toEqual([]);
});

test('key tips: does nothing unless enabled', async () => {
  open();
  expect(await walk('{Alt>}{F10}{/Alt}')).toEqual(['Before']);
  expect(tips()).toEqual([]);
});

test('removes its listeners when it leaves the page', async () => {
  const called = () =>
    !document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F10', altKey: true, bubbles: true, cancelable: true }));
  const { unmount } = render(<RibbonTabs tabs={[draft]} keyTips />);
  await expect.poll(called).toBe(true);
  act(unmount);
  expect(called()).toBe(false);
});

const link = { tabs: [draft, insert], keyTips: true };

test('key tips: neither appear nor press anything while a modal dialog is open', async () => {
  const clicked = vi.fn();
  open({ ...link, onClick: clicked });
  await showKeyTips();
  await walk('Escape');
  const dialog = mount('<dialog><button>Inside</button><input aria-label="Number"></dialog>').firstElementChild as HTMLDialogElement;
  dialog.showModal();
  const reached = vi.fn();
  dialog.addEventListener('keydown', ({ key, defaultPrevented }) => reached(key, defaultPrevented));
  expect(await walk('{Alt>}{F10}{/Alt}')).toEqual(['Inside']);
  expect(tips()).toEqual([]);
  expect(await walk('1', '1')).toEqual(['Inside', 'Inside']);
  expect(clicked).not.toHaveBeenCalled();
  expect(reached.mock.calls).toContainEqual(['1', false]);
  dialog.close();
  await walk('{Alt>}{F10}{/Alt}', '1');
  expect(tips()).toEqual(['1 Save', '2 Send', '3 Check']);
  // Opened from elsewhere while the numbers are shown.
  dialog.showModal();
  dialog.querySelector('input')?.focus();
  await walk('1', '2');
  expect(dialog.querySelector('input')?.value).toBe('12');
  expect(clicked).not.toHaveBeenCalledTimes(2);
});

test('key tips: do not appear in a ribbon that is inert, but in the next one', async () => {
  render(
    <>
      <button type="button">Here</button>
      <div inert>
        <RibbonTabs tabs={[draft]} keyTips />
      </div>
      <RibbonTabs tabs={[insert]} keyTips />
    </>,
  );
  screen.getByRole('button', { name: 'Here' }).focus();
  expect(await showKeyTips()).toBe('Insert tab');
  expect(tips()).toEqual(['1 Insert tab']);
});

test.each([
  ['prevents the key', (event: Event) => event.preventDefault()],
  ['stops the key', (event: Event) => event.stopPropagation()],
  ['moves the focus', () => screen.getByRole('button', { name: 'Before' }).focus()],
])('key tips: leave Alt+F10 to an editor that %s', async (_, handle) => {
  open(link);
  await showKeyTips();
  await walk('Escape');
  const editor = mount('<div contenteditable aria-label="Text">Text</div>').firstElementChild as HTMLElement;
  const handled = vi.fn(handle);
  editor.addEventListener('keydown', (event) => event.key === 'F10' && handled(event));
  editor.focus();
  await walk('{Alt>}{F10}{/Alt}');
  expect(handled).toHaveBeenCalledOnce();
  expect(tips()).toEqual([]);
  expect(focused()).not.toBe('Draft tab');
});

test.each(['<div contenteditable aria-label="Text"></div>', '<textarea aria-label="Text"></textarea>'])(
  'key tips: are reached from %s, which keeps all its other keys, and give the focus back',
  async (html) => {
    open(link);
    const editor = mount(html).firstElementChild as HTMLElement;
    editor.focus();
    expect(await walk('1', 'Escape', '2')).toEqual(['Text', 'Text', 'Text']);
    expect(await showKeyTips()).toBe('Draft tab');
    expect(await walk('Escape', '3')).toEqual(['Text', 'Text']);
    expect('value' in editor ? editor.value : editor.textContent).toBe('123');
  },
);

test('key tips: give the focus back into a web component', async () => {
  open(link);
  const host = mount('<div></div>').firstElementChild as HTMLElement;
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<textarea></textarea>';
  shadow.querySelector('textarea')?.focus();
  await showKeyTips();
  await walk('Escape');
  expect(shadow.activeElement?.localName).toBe('textarea');
});

test('key tips: stay through a key that is composed and an event without a key', async () => {
  open(link);
  await showKeyTips();
  const send = (event: Event) => document.activeElement?.dispatchEvent(event);
  send(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, keyCode: 229, bubbles: true }));
  send(new Event('keydown', { bubbles: true }));
  expect(tips()).toEqual(['1 Draft tab', '2 Insert tab']);
});

test('presses a tab once while Space is held', async () => {
  const onClick = vi.fn();
  open({ ...link, onClick });
  await walk('Tab');
  for (const repeat of [false, true, true])
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', repeat, bubbles: true, cancelable: true }));
  expect(onClick).toHaveBeenCalledOnce();
});

test('key tips: opens in the first of two ribbons, and remembers the previous focus when opened twice', async () => {
  render(
    <>
      <RibbonTabs tabs={[draft]} keyTips />
      <RibbonTabs tabs={[insert]} keyTips />
      <button type="button">Here</button>
    </>,
  );
  screen.getByRole('button', { name: 'Here' }).focus();
  expect(await showKeyTips()).toBe('Draft tab');
  expect(await walk('{Alt>}{F10}{/Alt}', 'Escape')).toEqual(['Draft tab', 'Here']);
});

test('key tips: opens a collapsed group on its number, and numbers its commands', async () => {
  const grouped = {
    ...draft,
    panel: (
      <RibbonToolbar
        label="Draft"
        skipLink={false}
        skipTargetId={false}
        groups={['Check', 'Release'].map((label) => ({
          label,
          commands: [1, 2].map((at) => ({ type: 'link' as const, label: `${label} ${at}`, href: `#${label}${at}` })),
        }))}
      />
    ),
  };
  render(<RibbonTabs tabs={[grouped]} keyTips style={{ inlineSize: '220px' }} />);
  await expect.poll(() => screen.queryByRole('button', { name: 'Release' })).not.toBeNull();
  await showKeyTips();
  expect(tips()).toEqual(['1 Draft tab']);
  await walk('1');
  expect(tips()).toEqual(['1 Check', '2 Release']);
  await walk('2');
  expect(tips()).toEqual(['1 Release 1', '2 Release 2']);
  await walk('Escape');
  expect(tips()).toEqual(['1 Draft tab']);
  expect(document.querySelector(':popover-open')).toBeNull();
  await walk('1', '2', '2');
  expect(location.hash).toBe('#Release2');
});

test('does not move the focus when a previously focused tab is removed', async () => {
  const change = open();
  await walk('Tab', 'End', 'Tab');
  expect(focused()).toBe('Crop');
  // A press on plain text removes the focus.
  (document.activeElement as HTMLElement).blur();
  await new Promise((done) => setTimeout(done, 50));
  change({ tabs: [draft, insert] });
  await expect.poll(shown).toEqual(['Draft']);
  await new Promise((done) => setTimeout(done, 50));
  expect(document.activeElement).toBe(document.body);
});

test('remembers the command last used in a toolbar whose panel was hidden', async () => {
  open();
  await walk('Tab', 'Tab', 'End');
  expect(focused()).toBe('Check');
  expect(await walk('Tab', 'Enter', 'Enter', '{Shift>}{Tab}{/Shift}')).toEqual(['Commands', 'Commands', 'Commands', 'Check']);
  await press(screen.getByRole('tab', { name: 'Insert tab' }));
  await press(screen.getByRole('tab', { name: 'Draft tab' }));
  screen.getByRole('button', { name: 'Commands' }).focus();
  expect(await walk('{Shift>}{Tab}{/Shift}')).toEqual(['Check']);
});

test('closes a menu when its panel is hidden; runs the commands of a menu outside a ribbon', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const bare = {
    id: 'bare',
    label: 'Bare',
    panel: <RibbonMenu command={{ label: 'Ways', menu: [{ type: 'copy-link', label: 'Copy link' }] }} />,
  };
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
