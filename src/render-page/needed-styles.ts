import { warn } from '../lib/warn.js';
import { canMatch } from './can-match.js';
import { cssPieces } from './css-pieces.js';
import { namesInHtml, namesInScripts, type PageNames } from './page-names.js';

/**
 * The rules of a stylesheet of this package that a page can need, in any state: on any screen, on paper, with everything opened, and with
 * what scripts set. A rule goes only if its selector asks for a class, an element, an id or an attribute that is neither in the page nor
 * named in a script. Custom properties stay, because stylesheets of the site may use them.
 *
 * @param css text of a stylesheet of this package, as it is published or as a bundler returns it
 * @param html the page, as `renderPage` returns it
 * @param scripts texts of the scripts that the page loads; none if left out
 * @returns the rules; all of them if something that is passed is no text
 * @example const css = neededStyles(await readFile(styles, 'utf8'), html, [await readFile(script, 'utf8')]);
 */
export function neededStyles(css: string, html: string, scripts?: readonly string[]): string {
  const texts = [css, html, ...[scripts ?? []].flat()];
  if (texts.every((text) => typeof text === 'string'))
    // Parsers of HTML read other line ends as these, and a content security policy has the hash of what they have read.
    return neededRules(
      css.replace(/\r\n?/g, '\n').replace(comments, '$1'),
      new Set([...namesInHtml(html), ...namesInScripts(texts.slice(2))]),
    );
  if (process.env.NODE_ENV !== 'production')
    warn('neededStyles', 'got something else than texts, so all rules stay.', "Pass the texts of files: readFileSync(path, 'utf8').");
  return `${css ?? ''}`;
}

/** Comments, and the strings in which there are none. */
const comments = /("(?:\\.|[^"\\])*")|\/\*.*?\*\//gs;

const headAndBlock = /^\s*((?:"(?:\\.|[^"\\])*"|[^{"])*)\{(.*)\}$/s;

const neededRules = (css: string, page: PageNames): string =>
  cssPieces(css, ';}')
    .map((rule) => neededPart(rule, page))
    .join('');

function neededPart(rule: string, page: PageNames): string {
  const [, head = '', block = ''] = headAndBlock.exec(rule) ?? [];
  if (/^@(media|supports|container|layer)\b/.test(head)) {
    const rules = neededRules(block, page);
    // A layer has its place by the first rule that names it.
    return /\S/.test(rules) || head.startsWith('@layer') ? `${head}{${rules}}` : '';
  }
  if (!head || head.startsWith('@')) return rule;
  const selectors = cssPieces(head, ',').map((selector) => selector.replace(/,$/, ''));
  const needed = selectors.filter((selector) => canMatch(selector, page));
  return needed.length > 0 ? `${needed}{${block}}` : '';
}
