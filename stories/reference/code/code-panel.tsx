import declarations from 'virtual:declarations';
import { lazy, type ReactElement, Suspense } from 'react';
import { Tabs } from '../../support/tabs.js';
import { CodeBlock } from './code-block.js';
import { codeOf, jsonOf } from './code-of.js';

interface CodePanelProps {
  /** What is rendered. */
  name: string;
  element: ReactElement<Record<string, unknown>>;
  /** Code of its own, for a story with state. */
  code?: string | undefined;
}

/** The HTML needs the server's renderer, which is loaded when it is looked at. */
const Html = lazy(async () => {
  const { htmlOf } = await import('./html-of.js');
  return { default: ({ name, element }: CodePanelProps) => <CodeBlock label={`HTML: ${name}`} code={htmlOf(element)} /> };
});

/** The code of an example: as React, as the HTML that servers render, and its content as JSON. */
export function CodePanel(props: CodePanelProps) {
  const { name, element, code } = props;
  const json = jsonOf(element);
  return (
    <Tabs
      label={`Code: ${name}`}
      tabs={[
        { label: 'React', panel: () => <CodeBlock label={`React: ${name}`} code={code ?? codeOf(element, declarations)} /> },
        {
          label: 'HTML',
          panel: () => (
            <Suspense fallback={<p>…</p>}>
              <Html {...props} />
            </Suspense>
          ),
        },
        ...(json === undefined ? [] : [{ label: 'JSON', panel: () => <CodeBlock label={`JSON: ${name}`} code={json} /> }]),
      ]}
    />
  );
}
