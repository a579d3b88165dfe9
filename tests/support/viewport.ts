import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';

/** Sets the size of the window in CSS pixels until the end of the test. */
export async function resizeTo(width: number, height: number): Promise<void> {
  const { innerWidth, innerHeight } = window;
  onTestFinished(() => page.viewport(innerWidth, innerHeight));
  await page.viewport(width, height);
}
