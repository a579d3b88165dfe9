import { cssPieces } from './css-pieces.js';
import type { PageNames } from './page-names.js';

/** A function without another in its brackets. */
const innermost = /::?([\w-]+)\(([^()]*)\)/g;
/** Those that match only what one of their arguments matches. The others, `:not()` above all, may match whatever is in a page. */
const wantsArgument = /^(is|where|has)$/;
/** In place of a function that matches nothing. */
const nothing = '\0';

/** States, which change while a page is read: by the reader, by scripts of the site, or by both. */
const state = /^(aria-.*|open|hidden|data-theme)$/;

/** Whether a selector can match something in a page, in any state: whether all that it asks for is there. In doubt it can. */
export function canMatch(selector: string, page: PageNames): boolean {
  const simple = withoutFunctions(selector, page);
  if (simple.includes(nothing)) return false;
  const attributes = [...simple.matchAll(/\[([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|([\w-]+)))?([^\]]*)\]/g)];
  const others = simple.replace(/\[[^\]]*\]|::?[\w-]+/g, '');
  if (/[(\\|]/.test(others)) return true;
  return (
    attributes.every(
      // What follows a value asks for less, or for more than can be told here: `i`, another operator.
      ([, name = '', double, single = double, plain = single, more]) =>
        state.test(name) || hasAttribute(page, name.toLowerCase(), more ? undefined : plain),
    ) && (others.match(/[.#]?[\w-]+/g) ?? []).every((name) => page.has(/^\w/.test(name) ? name.toLowerCase() : name))
  );
}

const hasAttribute = (page: PageNames, name: string, value: string | undefined) =>
  value === undefined ? page.has(`[${name}]`) : page.has(`[${name}=${value}]`) || page.has(`[${name}=*]`);

function withoutFunctions(selector: string, page: PageNames): string {
  const next = selector.replace(innermost, (_, name, list) =>
    wantsArgument.test(name) && !cssPieces(list, ',').some((one) => canMatch(one, page)) ? nothing : '*',
  );
  return next === selector ? selector : withoutFunctions(next, page);
}
