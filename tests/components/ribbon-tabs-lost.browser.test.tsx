import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { RibbonTabs } from '../../src/components/ribbon-tabs/ribbon-tabs.js';
import { fr } from '../../src/locales/fr.js';
import { ribbonTabs } from '../../stories/fixtures/ribbon-tabs.js';
import { focused, walk } from '../support/keys.js';
import '../../src/styles/all.css';

vi.mock('../../src/components/ribbon-tabs/key-tips.behaviour.js', () => ({
  get attach() {
    throw new Error('The network is gone.');
  },
}));

const said = () => [...document.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent);

test('key tips that do not come are told where they are asked for, and not before', async () => {
  render(<RibbonTabs {...ribbonTabs.keyTips} />);
  screen.getAllByRole('tab')[0]?.focus();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(said().filter(Boolean)).toEqual([]);
  await walk('{Alt>}{F10}{/Alt}');
  await expect.poll(said).toContain('Key tips have not loaded. Reload the page.');
  expect(document.querySelector('[data-key-tip]')).toBeNull();
});

test('without key tips, Alt+F10 of an editor that handles it stays silent, and the tabs work', async () => {
  render(
    <>
      <textarea aria-label="Text" onKeyDown={(event) => event.key === 'F10' && event.preventDefault()} />
      <RibbonTabs {...ribbonTabs.keyTips} locale={fr} />
    </>,
  );
  screen.getByRole('textbox').focus();
  await walk('{Alt>}{F10}{/Alt}');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(said().filter(Boolean)).toEqual([]);
  screen.getAllByRole('tab')[0]?.focus();
  expect(await walk('ArrowRight')).toEqual([screen.getAllByRole('tab')[1]?.textContent]);
  await walk('{Alt>}{F10}{/Alt}');
  await expect.poll(said).toContain('Les touches d’accès n’ont pas été chargées. Rechargez la page.');
  expect(focused()).toBe(screen.getAllByRole('tab')[1]?.textContent);
});
