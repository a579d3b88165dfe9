import type { Page } from 'playwright';

/** What readers see of an element. */
const properties = `appearance background-color background-image border-bottom-color border-bottom-style border-bottom-width border-collapse
  border-left-color border-left-style border-left-width border-right-color border-right-style border-right-width border-spacing
  border-start-start-radius border-top-color border-top-style border-top-width box-shadow box-sizing caption-side color cursor display fill
  float height list-style-image list-style-position margin-bottom margin-left margin-right margin-top max-width min-height
  min-width object-fit opacity outline-color outline-offset outline-style outline-width overflow-x overflow-y padding-bottom padding-left
  padding-right padding-top position resize stroke table-layout text-align text-decoration-line text-decoration-thickness vertical-align
  visibility width`.split(/\s+/);

/** What elements only hand down unless they have text of their own. */
const ofText = `font-family font-feature-settings font-size font-style font-variant font-weight hyphens letter-spacing line-height
  list-style-type overflow-wrap quotes text-indent text-transform text-underline-offset white-space word-spacing`.split(/\s+/);

/** Of an element, its markers and generated content. */
export type Styles = Record<string, Record<string, string>>;

const ofContent = ['background-color', 'border-top-width', 'box-sizing', 'color', 'content', 'display', 'height', 'position', 'width'];

/** What `readStyles` reads. */
export const readProperties = [properties, ofText, ofContent] as const;

/** The styles of every element of a document, its markers and generated content. It runs in the browser, so it is complete in itself. */
export function readStyles(document: Document, [properties, ofText, ofContent]: typeof readProperties): Styles[] {
  const { getComputedStyle } = document.defaultView ?? window;
  return [...document.querySelectorAll('[class^="pr-"], [class^="pr-"] :not(script, template, title, meta)')].map((element) => {
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const read = (part: string, names: readonly string[]) => {
      const style = getComputedStyle(element, part);
      const isMissing = part && (part === '::marker' ? getComputedStyle(element).display !== 'list-item' : style.content === 'none');
      return isMissing ? {} : Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
    };
    return {
      [element.localName]: read('', hasText ? [...properties, ...ofText] : properties),
      '::marker': read('::marker', ['color', 'content', 'list-style-type']),
      '::before': read('::before', ofContent),
      '::after': read('::after', ofContent),
    };
  });
}

/** The differences between the styles of the same elements, one line for each element that has any. It, too, runs in the browser. */
export const differences = (expected: readonly Styles[], found: readonly Styles[]): string[] =>
  expected.flatMap((parts, at) => {
    // Nearly all are equal, and there are hundreds of thousands.
    if (JSON.stringify(parts) === JSON.stringify(found[at])) return [];
    const ofElement = Object.entries(parts).flatMap(([part, styles]) =>
      [...new Set([...Object.keys(styles), ...Object.keys(found[at]?.[part] ?? {})])]
        .filter((name) => styles[name] !== found[at]?.[part]?.[name])
        .map((name) => `${part} ${name}: ${found[at]?.[part]?.[name]} instead of ${styles[name]}`),
    );
    return ofElement.length > 0 ? [ofElement.join('; ')] : [];
  });

/** Replaces the stylesheets of a page. */
const load = (page: Page, stylesheets: readonly string[]) =>
  page.evaluate((texts) => {
    document.head.querySelectorAll('style').forEach((style) => {
      style.remove();
    });
    for (const text of texts) document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
  }, stylesheets);

/** Loads stylesheets, and compares what readers see with what they saw beside the first. @returns the elements that differ, one line each */
export function compareStyles(page: Page) {
  let expected: Styles[] | undefined;
  return async (stylesheets: readonly string[]): Promise<string[]> => {
    await load(page, stylesheets);
    const found: Styles[] = await page.evaluate(`(${readStyles})(document, ${JSON.stringify(readProperties)})`);
    expected ??= found;
    return differences(expected, found);
  };
}
