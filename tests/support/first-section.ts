import type { Page } from 'playwright';
import { expect } from 'vitest';

/**
 * Opens and closes the first section of the navigation with the keyboard; the focus has to return to what opened it.
 *
 * @param whileOpen further checks
 */
export async function opensAndCloses(page: Page, whileOpen: () => unknown = () => undefined): Promise<void> {
  const section = page.locator('nav summary.pr-site-navigation-expander').first();
  await section.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('nav details[open]').count()).toBe(1);
  await whileOpen();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('nav details[open]').count()).toBe(0);
  expect(await section.evaluate((element) => element === document.activeElement)).toBe(true);
}
