import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { containers } from '../../scripts/partials/partials.js';
import { parts } from '../conformance/cases.js';

/** How many states of a component are shown. */
const most = 4;

/** "severalParagraphs" as "several paragraphs". */
const words = (name: string) => name.replace(/(?<!^)(?=[A-Z])/g, ' ').toLowerCase();

/** The components by themselves, on a few pages, by the first letters of their names. */
const ranges = { 'a-b': /^[AB]/, 'c-f': /^[C-F]/, 'g-n': /^[G-N]/, 'o-q': /^[O-Q]/, r: /^R/, 's-z': /^[S-Z]/ };

const states = ({ states: all }: (typeof parts)[number]) => all.slice(0, most);

/** The pages by path, with the headings on them: `/parts/a-b`. */
export const partPages: Record<string, string[]> = Object.fromEntries(
  Object.entries(ranges).map(([range, letters]) => [
    `/parts/${range}`,
    parts.filter(({ name }) => letters.test(name)).flatMap((part) => [part.name, ...states(part).map(([name]) => name)].map(words)),
  ]),
);

/** A page that shows components in their first states, each under headings. */
export function partPage(path: string, scripts: readonly string[]): string {
  const [, letters] = Object.entries(ranges).find(([range]) => path === `/parts/${range}`) ?? [];
  if (!letters) return '';
  return `<!doctype html>${renderToString(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>Components</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href="/styles.css" />
      </head>
      <body>
        <main id="main">
          <h1>Components</h1>
          {parts
            .filter(({ name }) => letters.test(name))
            .map((part) => (
              <section key={part.name}>
                <h2>{words(part.name)}</h2>
                {states(part).map(([state, props]) => (
                  <section key={state}>
                    <h3>{words(state)}</h3>
                    {createElement(containers[part.name] ?? 'div', null, <part.Component {...props} />)}
                  </section>
                ))}
              </section>
            ))}
        </main>
        {scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </body>
    </html>,
  )}`;
}
