import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CodeBlock } from '../../stories/reference/code/code-block.js';
import { htmlOf } from '../../stories/reference/code/html-of.js';
import { Tabs } from '../../stories/support/tabs.js';

const tabs = ['React', 'HTML', 'JSON'].map((label) => ({ label, panel: () => `${label} code` }));

test('tabs follow the tabs pattern of the ARIA APG: one tab stop, arrows, Home and End', async () => {
  const user = userEvent.setup();
  render(<Tabs label="Code: Typical" tabs={tabs} />);
  const list = screen.getByRole('tablist', { name: 'Code: Typical' });
  const selected = () => within(list).getByRole('tab', { selected: true });
  await user.tab();
  expect(selected()).toHaveFocus();
  for (const [key, name] of [
    ['ArrowRight', 'HTML'],
    ['End', 'JSON'],
    ['ArrowRight', 'React'],
    ['ArrowLeft', 'JSON'],
    ['Home', 'React'],
  ]) {
    await user.keyboard(`{${key}}`);
    expect(selected()).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: `${name}` })).toHaveTextContent(`${name} code`);
  }
  expect(
    within(list)
      .getAllByRole('tab')
      .filter(({ tabIndex }) => tabIndex === 0),
  ).toEqual([selected()]);
});

test('code is in a region that can be reached and scrolled with the keyboard, and is copied as it is', async () => {
  const write = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: { writeText: write } } }));
  const code = 'const a = "<b>"; // and no more\n';
  render(<CodeBlock label="React: Typical" code={code} />);
  const region = screen.getByRole('region', { name: 'React: Typical' });
  expect(region).toHaveAttribute('tabindex', '0');
  expect(region).toHaveTextContent('const a = "<b>"; // and no more');
  fireEvent.click(screen.getByRole('button', { name: 'Copy React: Typical' }));
  await expect.poll(() => screen.getByRole('status').textContent).toBe('Copied');
  expect(write).toHaveBeenCalledWith(code);
  vi.unstubAllGlobals();
});

test('HTML is shown as servers render it, in lines', () => {
  expect(
    htmlOf(
      <ul className="pr-list">
        {['One', 'Two'].map((text) => (
          <li key={text} title={text.repeat(12)}>
            {text}
          </li>
        ))}
      </ul>,
    ),
  ).toBe(
    `<ul class="pr-list">
  <li title="${'One'.repeat(12)}">One</li>
  <li title="${'Two'.repeat(12)}">Two</li>
</ul>
`,
  );
});
