import type { Page } from 'playwright';
import type { Candidate } from '../candidates.js';
import { pause } from './browser.js';

/** As a person does: open until it has been seen, and closed as long. Transitions end. */
const pace = 250;

/** A page in its first section, of which every candidate has a link in its first menu. */
const inFirstMenu = 'a[href^="/about/"]';

export interface Menu {
  /** Opens or closes it with the mouse. */
  press(): Promise<void>;
  isOpen(): Promise<boolean>;
  /** Opens and closes it. */
  toggle(): Promise<void>;
}

/** The first menu of a page. Its place is asked for once, so that pressing it costs the page nothing but the press. */
export async function firstMenu(page: Page, { name, trigger }: Candidate): Promise<Menu> {
  const first = page.locator(trigger).first();
  await first.scrollIntoViewIfNeeded();
  const box = await first.boundingBox();
  if (!box) throw new Error(`${name}: there is no ${trigger}.`);
  const press = async () => {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await pause(pace);
  };
  const isOpen = () =>
    page
      .locator(inFirstMenu)
      .evaluateAll((links) =>
        links.some((link) => link.checkVisibility({ visibilityProperty: true }) && link.getBoundingClientRect().height > 4),
      );
  return {
    press,
    isOpen,
    toggle: async () => {
      await press();
      await press();
    },
  };
}
