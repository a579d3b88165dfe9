import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { openFrom } from '../../src/components/ribbon-toolbar/ribbon-layout.js';
import { RibbonCommand, RibbonGroup, RibbonToggle, RibbonToolbar } from '../../src/index.js';
import { watchWarnings } from '../support/warnings.js';

const { told } = watchWarnings();
const groups = [
  {
    label: 'Share',
    commands: [
      { label: 'E-mail', href: 'mailto:?body=x' },
      { label: 'Copy link', action: 'copy-link' as const },
    ],
  },
  { label: 'Page', commands: [{ label: 'Print', action: 'print' as const }] },
];

test('three commands are a toolbar of named groups', () => {
  render(<RibbonToolbar groups={groups} />);
  const bar = screen.getByRole('toolbar', { name: 'Page commands' });
  expect(
    within(bar)
      .getAllByRole('group')
      .map((group) => group.getAttribute('aria-label')),
  ).toEqual(['Share', 'Page']);
  expect(bar).toHaveAttribute('focusgroup', 'toolbar wrap');
});

test('fewer are a plain list; none leave no trace', () => {
  const { container, rerender } = render(<RibbonToolbar groups={groups.slice(1)} />);
  expect(screen.queryByRole('toolbar')).toBeNull();
  expect(screen.getByRole('list', { name: 'Page commands' })).toContainElement(screen.getByRole('button', { name: 'Print' }));
  rerender(<RibbonToolbar groups={[{ label: 'Empty', commands: [] }]} />);
  expect(container).toBeEmptyDOMElement();
});

test('begins with a link past itself, to a place it renders, unless the page has one', () => {
  const { rerender } = render(<RibbonToolbar groups={groups} />);
  const id = screen.getByRole('link', { name: 'Skip ribbon commands' }).getAttribute('href')?.slice(1);
  const end = document.getElementById(id ?? '');
  expect(end).not.toBeNull();
  expect(screen.getByRole('toolbar').compareDocumentPosition(end as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  rerender(<RibbonToolbar groups={groups} skipLink={false} />);
  expect(screen.queryByRole('link', { name: 'Skip ribbon commands' })).toBeNull();
});

test('a command that cannot be used is focusable, says why and does nothing', async () => {
  const onClick = vi.fn();
  render(<RibbonCommand label="Save" unavailable="Wait until the page is published." onClick={onClick} />);
  const button = screen.getByRole('button', { name: 'Save', description: 'Wait until the page is published.' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(button);
  expect(button).toHaveFocus();
  expect(onClick).not.toHaveBeenCalled();
});

test('a form command posts its fields without script', () => {
  render(<RibbonCommand label="Subscribe" formAction="/subscribe" fields={{ token: 't' }} />);
  const form = screen.getByRole('button', { name: 'Subscribe' }).closest('form');
  expect(form).toHaveAttribute('method', 'post');
  expect(form).toHaveAttribute('action', '/subscribe');
  expect(form).toHaveFormValues({ token: 't' });
});

test('an unsafe address leaves the command out, and the developer is told', () => {
  const { container } = render(<RibbonCommand label="Bad" href="vbscript:x" />);
  expect(container).toBeEmptyDOMElement();
  expect(told()).toEqual([expect.stringMatching(/<RibbonCommand> got the URL "vbscript:x"/)]);
});

test('your own click handler runs; a toggle says whether it is on', async () => {
  const onClick = vi.fn();
  render(
    <RibbonToolbar>
      <RibbonGroup label="View">
        <RibbonToggle label="Large text" pressed={true} onClick={onClick} />
      </RibbonGroup>
    </RibbonToolbar>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Large text', pressed: true }));
  expect(onClick).toHaveBeenCalledOnce();
});

test('groups give way in order, the last first, pinned ones never', () => {
  const group = (label: string, more = {}) => ({
    label,
    commands: [
      { label: 'A command', href: '/' },
      { label: 'Another one', href: '/' },
    ],
    ...more,
  });
  const [a = 0, b = 0, c = 0] = openFrom([group('A'), group('B'), group('C')]);
  expect(c).toBeGreaterThanOrEqual(b);
  expect(b).toBeGreaterThanOrEqual(a);
  expect(c).toBeGreaterThan(a);
  const ordered = openFrom([group('A', { collapseOrder: 1 }), group('B'), group('C')]);
  expect(ordered[0]).toBe(c);
  expect(openFrom([group('A', { pinned: true }), group('B')])[0]).toBeUndefined();
});
