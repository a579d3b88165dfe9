import { afterEach, beforeEach, vi } from 'vitest';

/** What the library tells developers during one test; each test's wording must be its own, for a thing is told once. */
export function watchWarnings(): { told(): string[] } {
  const error = vi.spyOn(console, 'error');
  beforeEach(() => void error.mockReset().mockImplementation(() => {}));
  afterEach(() => void error.mockReset());
  return { told: () => error.mock.calls.map(([first]) => String(first)) };
}
