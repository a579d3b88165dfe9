import { useEffect, useId, useState } from 'react';
import { enhance } from '../../src/enhance.js';
import css from '../../src/styles/all.css?inline';
import { brandStylesheet } from '../../src/styles/brand-stylesheet.js';
import documentCss from '../../src/styles/document.css?inline';
import { ColourField } from '../foundations/colour-field.js';
import { dark, light } from '../foundations/tokens.js';
import { CheckedFrame, type Violation } from './checked-frame.js';
import { type Composed, compose } from './compose.js';
import savedPage from './saved-page.txt?raw';
import { TakeAway } from './take-away.js';
import '../reference/reference.css';
import './try-page.css';

/** How long after the last key the page is composed again, in milliseconds. */
const pause = 400;

/** A page that somebody pastes, as it is and as `NewsPage` composes it, with what axe finds in both. */
export function TryPage({ theme }: { theme: string }) {
  const [text, setText] = useState(savedPage);
  const [composed, setComposed] = useState<Composed>();
  const [brand, setBrand] = useState('');
  const [before, setBefore] = useState<Violation[]>();
  const [after, setAfter] = useState<Violation[]>();
  const id = useId();
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => compose(text, brand ? ['/brand.css'] : []).then((result) => isCurrent && setComposed(result)), pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, brand]);
  const brandCss = brand && brandStylesheet(brand, { light, dark });
  const styles = `${documentCss}${css}${brandCss}`;
  return (
    <main className="try">
      <header className="try-header">
        <h1>Try your own page</h1>
        <p>
          Paste the HTML of a news page, content as JSON, or Markdown. The page is composed here; nothing leaves this browser, and no
          picture or script of the page is loaded.
        </p>
      </header>
      <div className="try-columns">
        <section className="try-source" aria-labelledby={`${id}source`}>
          <h2 id={`${id}source`}>What you have</h2>
          <label htmlFor={`${id}text`}>HTML, JSON or Markdown</label>
          <textarea
            id={`${id}text`}
            value={text}
            spellCheck={false}
            aria-describedby={`${id}format`}
            onChange={({ target }) => setText(target.value)}
          />
          <p className="try-actions">
            <span id={`${id}format`}>{composed && `Read as ${composed.format}.`}</span>
            <button type="button" onClick={() => setText('')} disabled={text === ''}>
              Empty
            </button>
            <button type="button" onClick={() => setText(savedPage)} disabled={text === savedPage}>
              Back to the example
            </button>
          </p>
          <ColourField
            label="Colour of your institution"
            colour={brand}
            onColour={setBrand}
            consequence={brand ? 'The page has it, in both themes as far as it can be read.' : 'If you have none: that of the library.'}
            isOptional
          />
          {composed?.format === 'HTML' && (
            <figure className="try-before">
              <figcaption>
                Before <Count violations={before} />
              </figcaption>
              <CheckedFrame key={composed.source} title="The page as it was pasted" html={composed.source} onChecked={setBefore} />
            </figure>
          )}
        </section>
        <section className="try-result" aria-labelledby={`${id}result`}>
          <h2 id={`${id}result`}>
            What it becomes <Count violations={after} />
          </h2>
          {composed && (
            <CheckedFrame
              key={composed.html + theme + brand}
              title="The page as NewsPage composes it"
              html={composed.html}
              css={styles}
              theme={theme}
              enhance={enhance}
              onChecked={setAfter}
            />
          )}
        </section>
      </div>
      {composed && (
        <TakeAway
          composed={composed}
          styles={styles}
          brandCss={brandCss}
          before={composed.format === 'HTML' ? before : undefined}
          after={after}
        />
      )}
    </main>
  );
}

const countOf = (violations: readonly Violation[]) => violations.reduce((sum, { count }) => sum + count, 0);

/** What axe has found, in one number. */
function Count({ violations }: { violations: Violation[] | undefined }) {
  const count = violations && countOf(violations);
  return (
    <span className="try-count" role="status" data-found={count ? '' : undefined}>
      {count === undefined ? 'checking …' : count === 0 ? 'axe finds nothing' : `axe finds ${count}`}
    </span>
  );
}
