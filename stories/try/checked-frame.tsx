import axe from 'axe-core/axe.min.js?raw';
import { useMemo, useState } from 'react';

export interface Violation {
  id: string;
  help: string;
  helpUrl: string;
  count: number;
}

interface CheckedFrameProps {
  title: string;
  /** A whole document. */
  html: string;
  /** Added to the document: a stylesheet, a theme. */
  css?: string;
  theme?: string;
  /** Adds behaviour to the document. */
  enhance?(page: Document): void;
  onChecked(violations: Violation[]): void;
}

type AxeWindow = Window & { axe: { run(page: Document, options: object): Promise<{ violations: (Violation & { nodes: unknown[] })[] }> } };

/** Only axe runs, and nothing is requested: what was pasted stays in this browser. */
const policy = (nonce: string) =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'nonce-${nonce}'">`;

/** What would run or be requested. The policy forbids it, and each attempt would be an error in the console. */
const active =
  'script:not([type="application/ld+json"]), link:not([rel="canonical"], [rel="alternate"]), base, meta[http-equiv], iframe, object, embed';

/** A document without what would run or be requested, and with more at the beginning of its head: a policy applies to what follows it. */
function quiet(html: string, head: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(active)) element.remove();
  for (const element of page.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) if (/^(on.*|src|srcset|poster)$/i.test(name)) element.removeAttribute(name);
  page.head.insertAdjacentHTML('afterbegin', head);
  return `<!DOCTYPE html>${page.documentElement.outerHTML}`;
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A page in a frame, which axe checks. Its links lead nowhere, its scripts and pictures are not loaded. */
export function CheckedFrame({ title, html, css = '', theme, enhance, onChecked }: CheckedFrameProps) {
  const [nonce] = useState(() => crypto.randomUUID());
  const srcDoc = useMemo(() => quiet(html, `${policy(nonce)}<style>${css}</style>`), [html, css, nonce]);
  const check = async (frame: HTMLIFrameElement) => {
    const { contentDocument: page, contentWindow } = frame;
    if (!page || !contentWindow) return;
    if (theme) page.documentElement.dataset.theme = theme;
    const stay = (event: Event) => {
      const link = (event.target as Element).closest?.('a[href]:not([href^="#"])');
      if (link || event.type === 'submit') event.preventDefault();
    };
    for (const type of ['click', 'submit']) page.addEventListener(type, stay);
    enhance?.(page);
    const script = Object.assign(page.createElement('script'), { nonce, textContent: axe });
    page.head.append(script);
    script.remove();
    const { violations } = await (contentWindow as unknown as AxeWindow).axe.run(page, { runOnly: standards, iframes: false });
    onChecked(violations.map(({ id, help, helpUrl, nodes }) => ({ id, help, helpUrl, count: nodes.length })));
  };
  return <iframe title={title} srcDoc={srcDoc} onLoad={({ currentTarget }) => void check(currentTarget)} />;
}
