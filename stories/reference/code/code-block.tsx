import { useState } from 'react';
import { SaveButton } from '../../support/save-button.js';
import { Highlighted } from './highlight.js';

interface CodeBlockProps {
  label: string;
  code: string;
  /** Name of the file in which the code is saved, if it can be. */
  file?: string;
}

/** Code that scrolls in its own box, with a button that copies it, and one that saves it. */
export function CodeBlock({ label, code, file }: CodeBlockProps) {
  const [status, setStatus] = useState('');
  const copy = async () => {
    // Emptied first, so that copying again is announced again.
    setStatus('');
    const copied = navigator.clipboard?.writeText(code);
    setStatus((await copied?.then(() => 'Copied').catch(() => undefined)) ?? 'The browser does not allow copying');
  };
  return (
    <div className="code-block">
      <p className="code-block-copy">
        <span role="status">{status}</span>
        {file && <SaveButton file={file} text={code} />}
        <button type="button" onClick={copy}>
          Copy <span className="pr-visually-hidden">{label}</span>
        </button>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard. */}
      <section tabIndex={0} aria-label={label}>
        <pre>
          <code>
            <Highlighted code={code.trimEnd()} />
          </code>
        </pre>
      </section>
    </div>
  );
}
