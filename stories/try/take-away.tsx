import { useId } from 'react';
import { CodeBlock } from '../reference/code/code-block.js';
import { SaveButton } from '../support/save-button.js';
import { Tabs } from '../support/tabs.js';
import type { Violation } from './checked-frame.js';
import { type Composed, withStyles } from './compose.js';

interface TakeAwayProps {
  composed: Composed;
  /** All that the page is styled with. */
  styles: string;
  /** The stylesheet of the brand, or empty. */
  brandCss: string;
  before: Violation[] | undefined;
  after: Violation[] | undefined;
}

/** What has been found, and the page in every form. */
export function TakeAway({ composed, styles, brandCss, before, after }: TakeAwayProps) {
  const id = useId();
  const { problems, json, html } = composed;
  const brand = { label: 'Brand', panel: () => <CodeBlock label="Stylesheet of the brand" code={brandCss} file="brand.css" /> };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>What to take away</h2>
      <Tabs
        label="What to take away"
        tabs={[
          { label: `Problems (${problems.length})`, panel: () => <Problems {...composed} /> },
          { label: 'Accessibility', panel: () => <Findings before={before} after={after} /> },
          { label: 'JSON', panel: () => <CodeBlock label="JSON of the page" code={json} file="page.json" /> },
          { label: 'HTML', panel: () => <Html html={html} styles={styles} /> },
          ...(brandCss ? [brand] : []),
        ]}
      />
    </section>
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

function Html({ html, styles }: { html: string; styles: string }) {
  return (
    <>
      <p>
        As a server sends it. Stylesheets and script are files of the package, which{' '}
        <a href="?path=/docs/guides-without-react--docs" target="_parent">
          one command
        </a>{' '}
        writes beside the page.
      </p>
      <p className="try-actions">
        <span>One file that opens anywhere, with the styles in it:</span>
        <SaveButton file="page.html" text={withStyles(html, styles)} />
      </p>
      <CodeBlock label="HTML of the page" code={html} />
    </>
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
