import { useEffect, useId, useState } from 'react';
import { enhance } from '../../src/enhance.js';
import css from '../../src/styles/all.css?inline';
import documentCss from '../../src/styles/document.css?inline';
import { CodeBlock } from '../reference/code/code-block.js';
import { Tabs } from '../support/tabs.js';
import { CheckedFrame, type Violation } from './checked-frame.js';
import { type Composed, compose } from './compose.js';
import savedPage from './saved-page.txt?raw';
import '../reference/reference.css';
import './try-page.css';

/** How long after the last key the page is composed again, in milliseconds. */
const pause = 400;

/** A page that somebody pastes, as it is and as `NewsPage` composes it, with what axe finds in both. */
export function TryPage({ theme }: { theme: string }) {
  const [text, setText] = useState(savedPage);
  const [composed, setComposed] = useState<Composed>();
  const [before, setBefore] = useState<Violation[]>();
  const [after, setAfter] = useState<Violation[]>();
  const id = useId();
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => compose(text).then((result) => isCurrent && setComposed(result)), pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text]);
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
              key={composed.html + theme}
              title="The page as NewsPage composes it"
              html={composed.html}
              css={`${css}${documentCss}`}
              theme={theme}
              enhance={enhance}
              onChecked={setAfter}
            />
          )}
        </section>
      </div>
      {composed && (
        <section aria-labelledby={`${id}take`}>
          <h2 id={`${id}take`}>What to take away</h2>
          <Tabs
            label="What to take away"
            tabs={[
              { label: `Problems in the content (${composed.problems.length})`, panel: () => <Problems {...composed} /> },
              { label: 'Accessibility', panel: () => <Findings before={composed.format === 'HTML' ? before : undefined} after={after} /> },
              { label: 'JSON', panel: () => <CodeBlock label="JSON of the page" code={composed.json} /> },
              { label: 'HTML', panel: () => <CodeBlock label="HTML of the page" code={composed.html} /> },
            ]}
          />
        </section>
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

function Problems({ problems }: Composed) {
  if (problems.length === 0) return <p>None. Every field was understood.</p>;
  return (
    <ul className="try-problems">
      {problems.map(({ path, text }) => (
        <li key={path + text}>
          <code>{path}</code> {text}
        </li>
      ))}
    </ul>
  );
}

function Findings({ before, after }: { before: Violation[] | undefined; after: Violation[] | undefined }) {
  return (
    <div className="try-findings">
      {before && <FindingList title="Before" violations={before} />}
      {after && <FindingList title="After" violations={after} />}
    </div>
  );
}

function FindingList({ title, violations }: { title: string; violations: Violation[] }) {
  return (
    <div>
      <h3>{title}</h3>
      {violations.length === 0 ? (
        <p>axe finds nothing. That is where testing begins: go through the page with the keyboard and a screen reader.</p>
      ) : (
        <ul className="try-problems">
          {violations.map(({ id, help, helpUrl, count }) => (
            <li key={id}>
              <a href={helpUrl}>{help}</a> ({count})
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
