import { declarationsIn } from '../../stories/support/declarations.js';
import { bare, type Files } from './files.js';

const classIn = /\bpr-[a-z0-9]+(?:-[a-z0-9]+)*/g;

/** The class names in a stylesheet. Names of containers, layers and counters are not classes. */
const styled = (css: string) => new Set([...bare(css).matchAll(/\.(pr-[a-z0-9-]+)/g)].map((match) => match[1] ?? ''));

/** The class names that code writes into `className`, or selects as `.pr-…`. */
function written(code: string): Set<string> {
  const names = new Set<string>();
  for (const [, text = ''] of bare(code).matchAll(/className[=:]\s*(\{[^}]*\}|"[^"]*"|'[^']*'|classNames\([^)]*\))/g)) {
    for (const [name] of text.matchAll(classIn)) names.add(name);
  }
  for (const [, name = ''] of bare(code).matchAll(/['"` (]\.(pr-[a-z0-9-]+)/g)) names.add(name);
  return names;
}

/** Class names that only the code or only the stylesheets use. */
export function classFaults(code: Files, css: Files): string[] {
  const inCss = new Map(Object.entries(css).flatMap(([file, text]) => [...styled(text)].map((name) => [name, file] as const)));
  const inCode = new Map(Object.entries(code).flatMap(([file, text]) => [...written(text)].map((name) => [name, file] as const)));
  return [
    ...[...inCode]
      .filter(([name]) => !inCss.has(name))
      .map(([name, file]) => `${file} uses the class ${name}, which no stylesheet contains. Style it, or remove it.`),
    ...[...inCss]
      .filter(([name]) => !inCode.has(name))
      .map(([name, file]) => `${file} styles ${name}, which no component writes. Delete the rule, or correct the name.`),
  ];
}

/** Physical instead of logical properties, and colours that are not tokens. */
export function cssFaults(css: Files): string[] {
  return Object.entries(css).flatMap(([file, text]) => {
    const plain = bare(text);
    const sides = [
      ...plain.matchAll(
        /^\s*((?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|text-align:\s*(?:left|right)|float)\b\s*:?/gm,
      ),
    ];
    const colours = file.endsWith('tokens.css') ? [] : [...plain.matchAll(/#[0-9a-f]{3,8}\b(?![\w-])/gi)];
    return [
      ...sides.map(([, property]) => `${file}: "${property}" breaks right-to-left pages. Use the logical property (inline, block).`),
      ...colours.map(([colour]) => `${file}: the colour ${colour} is not a token. Add it to tokens.json and use its custom property.`),
    ];
  });
}

/** Classes in the shared stylesheets that belong to a single component: shared rules must also apply to future components. */
export function sharedStyleFaults(code: Files, css: Files): string[] {
  const folderOf = (file: string) => /^src\/(?:components|templates)\/[^/]+/.exec(file)?.[0] ?? 'shared';
  const writers = (name: string) =>
    new Set(Object.entries(code).flatMap(([file, text]) => (written(text).has(name) ? [folderOf(file)] : [])));
  return Object.entries(css)
    .filter(([file]) => file.startsWith('src/styles/'))
    .flatMap(([file, text]) =>
      [...styled(text)].flatMap((name) => {
        const [only, ...others] = writers(name);
        return only === undefined || only === 'shared' || others.length > 0
          ? []
          : [
              `${file} styles ${name}, which only ${only} writes. Move the rule to that component's stylesheet, or use a shared class or attribute.`,
            ];
      }),
    );
}

/** Rules that ask every element what it contains. A browser then also asks what contains an element whose attribute changes, up to the root. */
export function hasFaults(css: Files): string[] {
  const anyElement = /(?:^|[\s>+~,])(?::(?:where|is|not)\()*:has\(/;
  return Object.entries(css).flatMap(([file, text]) =>
    declarationsIn(text)
      .filter(({ selector }) => anyElement.test(selector))
      .map(({ selector }) => `${file}: ${selector} begins with :has(). Write an element, a class or an attribute before it.`),
  );
}

/** The values of a shorthand: those in brackets belong together. */
const sidesOf = (value: string) => value.match(/(?:[^\s(]+\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s()]+)+/g) ?? [];

/** Shorthands that give the left and the right side different values, which right-to-left pages do not mirror. */
export function shorthandFaults(css: Files): string[] {
  return Object.entries(css).flatMap(([file, text]) =>
    declarationsIn(text).flatMap(({ property, value, selector, block }) => {
      const sides = sidesOf(value.replace('!important', ''));
      const isBox = /^(margin|padding|inset|scroll-(margin|padding)|border-(width|style|color))$/.test(property);
      // What is rotated is an arrow: its own rules for both directions turn it.
      const isLopsided = isBox && sides.length === 4 && sides[1] !== sides[3] && !/\brotate\s*:/.test(block);
      const [topStart, topEnd = topStart, bottomEnd = topStart, bottomStart = topEnd] = sides;
      const isLopsidedCorner = property === 'border-radius' && (topStart !== topEnd || bottomEnd !== bottomStart);
      return isLopsided || isLopsidedCorner
        ? [`${file}: "${property}: ${value}" of ${selector} breaks right-to-left pages. Use the logical properties (inline, start, end).`]
        : [];
    }),
  );
}

/** Outlines that are taken away, but for the target of a skip link, whose focus nobody has to see (WCAG 2.4.7). */
export function outlineFaults(css: Files): string[] {
  return Object.entries(css).flatMap(([file, text]) =>
    declarationsIn(text)
      .filter(({ property, value }) => /^outline(-style|-width|-color)?$/.test(property) && /\b(none|transparent)\b|^0(px)?\b/.test(value))
      .filter(({ selector }) => selector !== '[data-pr-skip-target="none"]:focus')
      .map(({ property, value, selector }) => `${file}: "${property}: ${value}" of ${selector} hides the focus. Move the outline instead.`),
  );
}

/** Movement that readers who asked for less still get. */
export function motionFaults(css: Files): string[] {
  return Object.entries(css).flatMap(([file, text]) =>
    declarationsIn(text)
      .filter(({ property, value }) => /^(transition|animation|scroll-behavior)/.test(property) && !/^(none|auto|0s?)$/.test(value))
      .filter(({ around }) => !around.some((rule) => /prefers-reduced-motion:\s*no-preference/.test(rule)))
      .map(({ property, selector }) => `${file}: "${property}" of ${selector} is not in @media (prefers-reduced-motion: no-preference).`),
  );
}
