import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';

/** Another size of the window until the end of the test, in CSS pixels. */
export async function resizeTo(width: number, height: number): Promise<void> {
  const { innerWidth, innerHeight } = window;
  onTestFinished(() => page.viewport(innerWidth, innerHeight));
  await page.viewport(width, height);
}
