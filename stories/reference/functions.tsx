import declarations from 'virtual:declarations';
import { DocsLink } from './docs-link.js';
import { DocText } from './text.js';
import { TypeText } from './type-text.js';
import './reference.css';

const pages = Object.keys(import.meta.glob('../functions/*.{mdx,tsx}')).map((file) =>
  file.replace(/^.*\/|\.(mdx|stories\.tsx)$/g, '').replaceAll('-', ''),
);

/** Every function that the package exports. */
export function Functions() {
  return declarations.functions.map(({ name, subpaths, description, signature }) => (
    <section key={name} className="sb-unstyled reference" id={`function-${name}`} aria-label={name}>
      <h2>{name}</h2>
      <p>
        <TypeText type={signature} />
      </p>
      <DocText text={description} />
      <p className="reference-default">
        {subpaths.map((subpath, index) => (
          <span key={subpath}>
            {index > 0 && ', '}
            <code>{['pressroom-ui', subpath].filter(Boolean).join('/')}</code>
          </span>
        ))}
        {pages.includes(name.toLowerCase()) && (
          <>
            {' · '}
            <DocsLink page={`docs/functions-${name.toLowerCase()}--docs`}>Examples</DocsLink>
          </>
        )}
      </p>
    </section>
  ));
}
