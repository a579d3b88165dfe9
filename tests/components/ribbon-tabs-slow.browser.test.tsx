import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { RibbonTabs } from '../../src/components/ribbon-tabs/ribbon-tabs.js';
import { ribbonTabs } from '../../stories/fixtures/ribbon-tabs.js';
import { focused, walk } from '../support/keys.js';
import '../../src/styles/all.css';

const network = vi.hoisted(() => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  return { arrive, arrived };
});

vi.mock('../../src/components/ribbon-tabs/key-tips.behaviour.js', async (original) => {
  await network.arrived;
  return original();
});

test('key tips that are asked for twice before they have come are shown, and not ended by the second press', async () => {
  render(<RibbonTabs {...ribbonTabs.keyTips} />);
  await walk('{Alt>}{F10}{/Alt}', '{Alt>}{F10}{/Alt}');
  expect(document.querySelector('[data-key-tip]')).toBeNull();
  network.arrive();
  const tabs = screen.getAllByRole('tab');
  await expect.poll(() => tabs.map((tab) => tab.dataset.keyTip)).toEqual(['1', '2']);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(tabs.map((tab) => tab.dataset.keyTip)).toEqual(['1', '2']);
  expect(focused()).toBe(tabs[0]?.textContent);
});
