import { useState } from 'react';
import { createPortal } from 'react-dom';
import { ArticleHeader, Breadcrumbs, CallToAction, MeetingFactBox, Quote } from '../../src/index.js';
import type { Scheme } from '../../src/styles/brand.js';
import { brandStylesheet, brandThemes, hasAccent, nameOf } from '../../src/styles/brand-stylesheet.js';
import { limits, pairs, ratioOf, type Theme } from '../../src/styles/colour-pairs.js';
import { contrast } from '../../src/styles/contrast.js';
import { CodeBlock } from '../reference/code/code-block.js';
import { BrandedPage, type BrandName, stylesheets } from './brands/brands.js';
import { ColourField } from './colour-field.js';
import { dark, light } from './tokens.js';
import '../reference/reference.css';
import './foundations.css';
import './themes.css';

const themes: Record<Scheme, Theme> = { light, dark };
const columns = ['Light', 'Light, more contrast', 'Dark', 'Dark, more contrast'];

/** A brand of one's own: the colours that follow from one, components in them, the contrast of every pair, and the stylesheet. */
export function BrandEditor() {
  const [brand, setBrand] = useState('#7a1740');
  const results = brandThemes(brand, themes);
  return (
    <div className="brand-editor">
      <div className="foundations">
        <ColourField
          label="Colour of your institution"
          colour={brand}
          onColour={setBrand}
          consequence={`Links are ${results[0]?.accent} in the light theme and ${results[2]?.accent} in the dark theme.`}
        />
      </div>
      <div className="brand-editor-previews">
        {(['light', 'dark'] as const).map((scheme, index) => (
          <Preview key={scheme} scheme={scheme} brand={brand} theme={results[index * 2] ?? themes[scheme]} />
        ))}
      </div>
      <Figures results={results} />
      <details className="foundations">
        <summary>The stylesheet, to copy or to save, as npx pressroom-ui theme writes it</summary>
        <CodeBlock label="Stylesheet of the brand" code={brandStylesheet(brand, themes)} file="brand.css" />
      </details>
    </div>
  );
}

/** Some components in the colours of a theme. */
function Preview({ scheme, brand, theme }: { scheme: Scheme; brand: string; theme: Theme }) {
  const ratio = contrast(brand, theme.raised);
  const properties = Object.fromEntries(Object.entries(theme).map(([name, colour]) => [`--pr-color-${name}`, colour]));
  return (
    <section className="brand-editor-preview" aria-label={`Preview: ${scheme} theme`} style={{ ...properties, colorScheme: scheme }}>
      <p className="brand-editor-verdict">
        {theme.accent === brand
          ? `The colour itself: ${ratio.toFixed(1)} to 1 on the raised background.`
          : `${brand} has only ${ratio.toFixed(1)} to 1 here. Links are ${theme.accent}: ${contrast(theme.accent, theme.raised).toFixed(1)} to 1.`}
      </p>
      <Breadcrumbs
        label={`Breadcrumb, ${scheme}`}
        trail={[{ label: 'Home', href: '#' }, { label: 'Press centre', href: '#' }, { label: 'Tide gauges' }]}
      />
      <ArticleHeader
        article={{ kicker: 'Press release', headline: 'Tide gauges agree on a common calendar', published: '2026-10-14' }}
        headingLevel={3}
      />
      <Quote quote={{ text: 'High water now has the same name everywhere.', attribution: 'Lou Model, harbour master' }} />
      <MeetingFactBox
        meeting={{
          title: 'Conference of gauges',
          date: { text: '14 October 2026', start: '2026-10-14' },
          place: { text: 'Harbour Court' },
        }}
        heading={`The meeting at a glance, ${scheme}`}
        headingLevel={3}
      />
      <CallToAction action={{ label: 'Register', href: '#', text: 'Places are free of charge.' }} />
    </section>
  );
}

/** The contrast of every pair that changes with the brand. */
function Figures({ results }: { results: Theme[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    <section className="foundations brand-editor-figures" aria-label="Contrast of every pair" tabIndex={0}>
      <table className="foundations-table">
        <thead>
          <tr>
            <th scope="col">Pair</th>
            <th scope="col">At least</th>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(limits).flatMap(([use, limit]) =>
            pairs[use as keyof typeof pairs].filter(hasAccent).map((pair) => (
              <tr key={use + nameOf(pair)}>
                <th scope="row">{nameOf(pair)}</th>
                <td>{limit}</td>
                {results.map((theme, index) => (
                  <td key={columns[index]}>{ratioOf(pair, theme).toFixed(1)}</td>
                ))}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

/** The stylesheet of an example, and its page in both themes. */
export function Brand({ name }: { name: BrandName }) {
  return (
    <div className="foundations brand-example">
      <pre>{stylesheets[name]}</pre>
      <div className="brand-example-pages">
        {(['light', 'dark'] as const).map((scheme) => (
          <figure key={scheme}>
            <Picture name={name} scheme={scheme} />
            <figcaption>
              <a href={`?path=/story/foundations-brands--${name}${scheme === 'dark' ? '-dark' : ''}`} target="_parent">
                Open the page of the {name}, {scheme}
              </a>
            </figcaption>
          </figure>
        ))}
      </div>
    </div>
  );
}

/** A page in a document of its own, because its stylesheet is for `:root`. It is to be seen, not used. */
function Picture({ name, scheme }: { name: BrandName; scheme: Scheme }) {
  const [body, setBody] = useState<HTMLElement>();
  const fill = ({ contentDocument }: HTMLIFrameElement) => {
    if (!contentDocument) return;
    contentDocument.documentElement.dataset.theme = scheme;
    contentDocument.documentElement.lang = 'en';
    // The stylesheets of this document, with the web fonts.
    for (const sheet of document.querySelectorAll('head > style, head > link[rel="stylesheet"]'))
      contentDocument.head.append(contentDocument.importNode(sheet, true));
    contentDocument.body.style.margin = '0';
    setBody(contentDocument.body);
  };
  return (
    <div className="brand-example-picture" inert>
      <iframe title={`The page of the ${name}, ${scheme}`} onLoad={(event) => fill(event.currentTarget)} srcDoc="<!doctype html>" />
      {body && createPortal(<BrandedPage brand={name} />, body)}
    </div>
  );
}
