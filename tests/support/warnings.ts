import { afterEach, beforeEach, vi } from 'vitest';

/** Collects the library's warnings during one test. Each test needs distinct texts, because a warning is logged only once. */
export function watchWarnings(): { warnings(): string[] } {
  const error = vi.spyOn(console, 'error');
  beforeEach(() => void error.mockReset().mockImplementation(() => {}));
  afterEach(() => void error.mockReset());
  return { warnings: () => error.mock.calls.map(([first]) => String(first)) };
}
