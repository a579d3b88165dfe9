import { Writable } from 'node:stream';
import { Suspense, use } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { hasFailedBoundary } from '../../src/dom/failed-boundary.js';

/** What React's server renderer sends for a part that waits for something. */
async function served(late: Promise<string>, stopAfter?: number): Promise<HTMLElement> {
  const Late = () => <p>{use(late)}</p>;
  let html = '';
  const stream = renderToPipeableStream(
    <article>
      <h1>Storm</h1>
      <Suspense fallback={<p>Loading</p>}>
        <Late />
      </Suspense>
    </article>,
    { onError: () => undefined, onAllReady: () => stream.pipe(sink) },
  );
  const sink = new Writable({
    write(chunk, _, done) {
      html += chunk;
      done();
    },
  });
  if (stopAfter !== undefined) setTimeout(() => stream.abort(), stopAfter);
  await new Promise((resolve) => sink.on('finish', resolve));
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

vi.spyOn(console, 'error').mockImplementation(() => {});

test.each<[string, boolean, () => Promise<string>, number?]>([
  ['came', false, async () => 'Dates'],
  ['failed', true, () => Promise.reject(new Error('No answer'))],
  ['was given up', true, () => new Promise(() => {}), 20],
])('a part that %s on the server: %s', async (_, expected, late, stopAfter) => {
  const root = await served(late(), stopAfter);
  expect(root.querySelector('h1')).toHaveTextContent('Storm');
  expect(hasFailedBoundary(root)).toBe(expected);
});
