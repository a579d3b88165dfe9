import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RibbonTabs } from '../../src/components/ribbon-tabs/ribbon-tabs.js';
import { fr } from '../../src/locales/fr.js';
import { find } from '../support/dom.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();
const tab = (id: string, more = {}) => ({ id, label: `Tab ${id}`, panel: <p>Panel {id}</p>, ...more });

test('renders on the server a named tab list whose tabs link to their panels', () => {
  const container = document.createElement('div');
  container.innerHTML = renderToStaticMarkup(<RibbonTabs tabs={[tab('a'), tab('b')]} locale={fr} />);
  const list = within(container).getByRole('tablist', { name: 'Commandes d’édition' });
  expect(container.querySelector('[tabindex]')).toBeNull();
  for (const each of within(list).getAllByRole('tab')) {
    const panel = container.querySelector(`[id="${each.getAttribute('href')?.slice(1)}"]`);
    expect(panel).toHaveAttribute('role', 'tabpanel');
    expect(panel).toHaveAttribute('aria-labelledby', each.id);
    expect(each).toHaveAttribute('aria-controls', panel?.id);
    expect(list.contains(panel)).toBe(false);
  }
  expect(within(list).getByRole('tab', { selected: true })).toHaveTextContent('Tab a');
});

// ARIA APG, Tabs pattern: Tab leads from a tab into its panel. Headings in the banner would precede the page's h1.
test('has the button after the panels that it controls, and no headings', () => {
  const { container } = render(<RibbonTabs tabs={[tab('a'), tab('b')]} />);
  const panels = [...container.querySelectorAll('[role="tabpanel"]')];
  const button = screen.getByRole('button', { name: 'Commands', expanded: true });
  expect(button.getAttribute('aria-controls')?.split(' ')).toEqual(panels.map(({ id }) => id));
  for (const panel of panels) expect(panel.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(container.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"]')).toBeNull();
});

test('shows the selected tab, or the first if there is none with that id', () => {
  const { rerender } = render(<RibbonTabs tabs={[tab('a'), tab('b')]} selected="b" />);
  expect(screen.getByRole('tabpanel', { name: 'Tab b' })).toBeVisible();
  rerender(<RibbonTabs key="other" tabs={[tab('a'), tab('b')]} selected="z" />);
  expect(screen.getByRole('tabpanel', { name: 'Tab a' })).toBeVisible();
});

test('renders nothing without tabs; keeps the first of two with the same id, and warns', () => {
  const { container, rerender } = render(<RibbonTabs tabs={[]} />);
  expect(container).toBeEmptyDOMElement();
  rerender(<RibbonTabs tabs={null as never} />);
  expect(container).toBeEmptyDOMElement();
  rerender(<RibbonTabs tabs={[tab('twin'), tab('twin', { label: 'Second' })]} />);
  expect(screen.getAllByRole('tab')).toHaveLength(1);
  expect(warnings()).toEqual([expect.stringMatching(/<RibbonTabs> got two tabs with the id "twin"/)]);
});

test.each(['text', {}, 1])('renders nothing for what is no list: %j', (tabs) => {
  const { container } = render(<RibbonTabs tabs={tabs as never} />);
  expect(container).toBeEmptyDOMElement();
});

test('leaves out a tab without a label, and tells the developer', () => {
  render(<RibbonTabs tabs={[tab('a', { label: ' ' }), tab('b')]} />);
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['Tab b']);
  expect(screen.getByRole('tabpanel', { name: 'Tab b' })).toBeVisible();
  expect(warnings()).toEqual([expect.stringMatching(/<RibbonTabs> got a tab without a label/)]);
});

test('accepts hostile ids', () => {
  render(<RibbonTabs tabs={[tab('a b"#'), null as never, tab('</a>'), tab('\ud83d')]} selected="</a>" />);
  expect(screen.getByRole('tabpanel', { name: 'Tab </a>' })).toBeVisible();
});

test('marks its own text in another language than the page, but neither tabs nor panels', () => {
  const words = fr.messages.ribbonTabs;
  const { container, rerender } = render(<RibbonTabs lang="ar" locale={fr} tabs={[tab('a'), tab('b')]} />);
  const language = (element: Element) => element.closest('[lang]')?.getAttribute('lang');
  expect(container.firstElementChild).toHaveAttribute('lang', 'ar');
  expect(container.firstElementChild).not.toHaveAttribute('dir');
  expect(language(screen.getByRole('tablist', { name: words.label }))).toBe('fr');
  expect(language(screen.getByRole('button', { name: words.collapse }))).toBe('fr');
  expect(language(find(document, '[aria-live]'))).toBe('fr');
  expect([...screen.getAllByRole('tab'), screen.getByText('Panel a')].map(language)).toEqual(['ar', 'ar', 'ar']);
  rerender(<RibbonTabs lang="ar" locale={fr} label="Of the site" tabs={[tab('a')]} />);
  expect(language(screen.getByRole('tablist', { name: 'Of the site' }))).toBe('ar');
});
