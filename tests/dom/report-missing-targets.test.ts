import { expect, onTestFinished, test, vi } from 'vitest';
import { reportMissingTargets } from '../../src/dom/report-missing-targets.js';
import { find, mount } from '../support/dom.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();

test('reports missing and ambiguous targets once the page is complete, unless it has been detached', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const root = mount(
    '<nav><a href="#gone">1</a><a href="#twice">2</a><a href="#fine">3</a></nav><i id="twice"></i><i id="twice"></i><i id="fine"></i>',
  );
  const detached = new AbortController();
  reportMissingTargets(find(root, 'nav'), detached.signal, 'Detached');
  detached.abort();
  reportMissingTargets(find(root, 'nav'), new AbortController().signal, 'Links');
  vi.advanceTimersByTime(2000);
  expect(warnings()).toEqual([
    expect.stringMatching(/<Links>.*"#gone"/),
    expect.stringMatching(/<Links>.*"#twice", which 2 elements have/),
  ]);
});

// jsdom 26, which Jest 30 uses, has no `CSS` (Window interface, CSSOM).
test('reports targets whose ids need escaping in selectors, also where there is no CSS object', () => {
  vi.useFakeTimers();
  vi.stubGlobal('CSS', undefined);
  onTestFinished(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const root = mount('<nav><a href="#1%22]">1</a><a href="#2%22]">2</a></nav><i id="2&quot;]"></i>');
  reportMissingTargets(find(root, 'nav'), new AbortController().signal, 'Links');
  vi.advanceTimersByTime(2000);
  expect(warnings()).toEqual([expect.stringMatching(/<Links>.*"#1"\]"/)]);
});
