import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ListFilter, type ListFilterContent } from '../../src/index.js';
import { filterInUse, filterOfNews } from '../../stories/fixtures/list-filter.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();

/** The query that the form sends, as a browser serialises it (HTML, constructing the entry list). */
const query = () =>
  new URLSearchParams(
    [...new FormData(screen.getByRole<HTMLFormElement>('form'))].map(([name, value]) => [name, String(value)]),
  ).toString();

test('labels every field', () => {
  render(<ListFilter filter={filterOfNews} />);
  const form = screen.getByRole('form', { name: 'Filter the list' });
  expect(within(form).getByRole('textbox', { name: 'Words' })).toBeInTheDocument();
  expect(within(form).getByRole('combobox', { name: 'Topic' })).toHaveDisplayValue('All topics');
  expect(within(form).getByLabelText('From')).toHaveAttribute('type', 'date');
  expect(within(screen.getByRole('group', { name: 'Kind' })).getAllByRole('checkbox')).toHaveLength(3);
  expect(within(form).getByRole('checkbox', { name: 'With documents only' })).not.toBeChecked();
  expect(within(form).getByRole('button', { name: 'Apply filters' })).toHaveAttribute('type', 'submit');
});

test('sends the current values and the hidden fields by GET', () => {
  render(<ListFilter filter={filterInUse} />);
  expect(screen.getByRole('form')).toHaveAttribute('method', 'get');
  expect(screen.getByRole('form')).toHaveAttribute('action', '/news');
  expect(query()).toBe('lang=en&words=&topic=Navigation&from=2026-09-01&until=&kind=release&kind=tender');
});

test('offers to clear the filters only while one is set', () => {
  const { rerender } = render(<ListFilter filter={filterInUse} />);
  expect(screen.getByRole('link', { name: 'Clear filters' })).toHaveAttribute('href', '/news?lang=en');
  rerender(<ListFilter filter={filterOfNews} />);
  expect(screen.queryByRole('link')).toBeNull();
});

test('leaves out fields without a name or a label, dates that are none, and itself without a field or a URL', () => {
  const fields = [
    { type: 'text', name: 'q' },
    { type: 'date', name: 'from', label: 'From', value: 'soon' },
    { type: 'select', name: 'topic', label: 'Topic', options: [] },
  ] as unknown as ListFilterContent['fields'];
  const { container, rerender } = render(<ListFilter filter={{ action: '/news', fields }} />);
  expect(query()).toBe('from=');
  expect(warnings().join()).toMatch(/fields\[0\] has no usable "label"[\s\S]*fields\[1\].value is "soon"/);
  rerender(<ListFilter filter={{ action: '/news', fields: [] }} />);
  expect(container).toBeEmptyDOMElement();
  rerender(<ListFilter filter={{ ...filterOfNews, action: 'javascript:alert(1)' }} />);
  expect(container).toBeEmptyDOMElement();
});
