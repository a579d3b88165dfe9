import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';

/** Name of the focused element: its label, or its text. */
export const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';

/** Presses keys in sequence ("ArrowDown", "a", "{Shift>}{Tab}{/Shift}"). @returns the name of the focused element after each */
export async function walk(...keys: string[]): Promise<string[]> {
  const names: string[] = [];
  for (const key of keys) {
    await userEvent.keyboard(key.includes('}') ? key : `{${key}}`);
    // A pop-up moves the focus once it has opened.
    await new Promise((done) => setTimeout(done, 60));
    names.push(focused());
  }
  return names;
}

/** Presses Alt+F10 until the key tips are there: they are loaded after the page. A second press changes nothing. @returns the name of the focused element */
export async function showKeyTips(): Promise<string> {
  const show = async () => {
    await walk('{Alt>}{F10}{/Alt}');
    return document.querySelector('[data-key-tip]');
  };
  await expect.poll(show).not.toBeNull();
  return focused();
}
