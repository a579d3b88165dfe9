import type { Page } from 'playwright';
import { differences, readProperties, readStyles } from './style-changes.js';

/** A document, and two stylesheets with which it is to look the same. */
export interface StyledTwice {
  name: string;
  html: string;
  expected: string;
  css: string;
}

/**
 * Shows documents one after another in a frame of some width, in which scripts run: as they are and with everything opened, with one
 * stylesheet and with the other. All that happens in the browser, because there are thousands of comparisons.
 *
 * @returns what differs, one line for each element
 */
export async function differencesInFrame(
  page: Page,
  documents: readonly StyledTwice[],
  width: number,
  scripts: readonly string[],
): Promise<string[]> {
  await page.evaluate(`Object.assign(window, { readStyles: ${readStyles}, differences: ${differences} })`);
  // Most documents expect the same stylesheet, which would be megabytes if each of them brought it.
  const stylesheets = [...new Set(documents.map(({ expected }) => expected))];
  const given = documents.map(({ expected, ...document }) => ({ ...document, expected: stylesheets.indexOf(expected) }));
  return page.evaluate(
    async ([documents, stylesheets, width, scripts, readProperties]) => {
      const tools = window as unknown as { readStyles: typeof readStyles; differences: typeof differences };
      const open = (inside: Document) => {
        for (const details of inside.querySelectorAll('details')) {
          details.removeAttribute('name');
          details.open = true;
        }
        for (const hidden of inside.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
        for (const popup of inside.querySelectorAll<HTMLElement>('[popover]')) {
          popup.popover = 'manual';
          popup.showPopover();
        }
      };
      const frame = document.body.appendChild(document.createElement('iframe'));
      Object.assign(frame, { width: `${width}`, height: '900' });
      const inside = frame.contentDocument as Document;
      inside.open();
      inside.write(`<!DOCTYPE html><html><head>${scripts.map((script) => `<script>(() => {${script}})()</script>`).join('')}</head>`);
      inside.close();
      const style = () => inside.head.appendChild(inside.createElement('style'));
      const styles = { expected: style(), css: style() };
      const read = (which: keyof typeof styles) => {
        for (const [name, { sheet }] of Object.entries(styles)) if (sheet) sheet.disabled = name !== which;
        return tools.readStyles(inside, readProperties);
      };
      const found: string[] = [];
      for (const { name, html, expected = '', css } of documents.map((one) => ({ ...one, expected: stylesheets[one.expected] }))) {
        if (styles.expected.textContent !== expected) styles.expected.textContent = expected;
        styles.css.textContent = css;
        const { documentElement, body } = new DOMParser().parseFromString(html, 'text/html');
        for (const { name, value } of documentElement.attributes) inside.documentElement.setAttribute(name, value);
        inside.body.replaceWith(inside.adoptNode(body));
        // The scripts are told of the change after it; that of the navigation waits for its size, too.
        if (inside.querySelector('.pr-site-navigation')) await new Promise((resolve) => requestAnimationFrame(resolve));
        await new Promise((resolve) => setTimeout(resolve));
        const compare = (state: string) => {
          const lines = tools.differences(read('expected'), read('css'));
          found.push(...lines.map((line) => `${name}, ${state}: ${line}`));
        };
        compare('as it is');
        open(inside);
        compare('opened');
      }
      return found;
    },
    [given, stylesheets, width, scripts, readProperties] as const,
  );
}
