import { userEvent } from 'vitest/browser';

/** Name of what has the focus: its label, or its text. */
export const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';

/** Presses keys one after another ("ArrowDown", "a", "{Shift>}{Tab}{/Shift}"); names what has the focus after each. */
export async function walk(...keys: string[]): Promise<string[]> {
  const passed: string[] = [];
  for (const key of keys) {
    await userEvent.keyboard(key.includes('}') ? key : `{${key}}`);
    // A pop-up moves the focus once it has opened.
    await new Promise((done) => setTimeout(done, 60));
    passed.push(focused());
  }
  return passed;
}
