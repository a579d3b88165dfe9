import type { CellAlign } from '../content/table.js';
import type { HtmlElement } from './html-tree.js';

const style = ({ attributes }: HtmlElement) => attributes.style ?? '';

const isBold = (element: HtmlElement) => /(?:^|[;\s])font-weight\s*:\s*(?:bold|[6-9]\d\d)/i.test(style(element));
const isNormal = (element: HtmlElement) => /(?:^|[;\s])font-weight\s*:\s*(?:normal|[1-5]\d\d)/i.test(style(element));
const isItalic = (element: HtmlElement) => /(?:^|[;\s])font-style\s*:\s*(?:italic|oblique)/i.test(style(element));
const isUpright = (element: HtmlElement) => /(?:^|[;\s])font-style\s*:\s*normal/i.test(style(element));

export type Formatting = 'strong' | 'emphasis' | 'superscript' | 'subscript';

/** The formatting of an element by its name and its `style`. Google Docs wraps everything in `<b style="font-weight:normal">`. */
export function formattingOf(element: HtmlElement): Formatting[] {
  const { tag } = element;
  const [, shift] = /vertical-align\s*:\s*(super|sub)(?![\w-])/i.exec(style(element)) ?? [];
  return [
    ...((/^(b|strong)$/.test(tag) && !isNormal(element)) || isBold(element) ? ['strong' as const] : []),
    ...((/^(i|em|cite|dfn|var)$/.test(tag) && !isUpright(element)) || isItalic(element) ? ['emphasis' as const] : []),
    ...(tag === 'sup' || shift?.toLowerCase() === 'super' ? ['superscript' as const] : []),
    ...(tag === 'sub' || shift?.toLowerCase() === 'sub' ? ['subscript' as const] : []),
  ];
}

/** Whether an element is hidden from everybody, as previews of mails are. */
export const isHidden = (element: HtmlElement): boolean =>
  element.attributes.hidden !== undefined ||
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style(element));

/** The list of Word to which a paragraph belongs: its number, and the level from 1. */
export function wordList(element: HtmlElement | undefined): { list: string; level: number } | undefined {
  if (element?.tag !== 'p') return undefined;
  const [, list, level] = /mso-list\s*:\s*(l\d+)\s+level(\d)/i.exec(style(element)) ?? [];
  return list && level ? { list, level: Number(level) } : undefined;
}

/** Whether an element contains the marker that Word has put before an item. */
export const isWordMarker = (element: HtmlElement): boolean => /mso-list\s*:\s*ignore/i.test(style(element));

/** The alignment of a cell that differs from the usual one; our own cells say it in `data-align`. */
export function alignment({ attributes }: HtmlElement): Exclude<CellAlign, 'start'> | undefined {
  const { 'data-align': own = attributes.align, style = '' } = attributes;
  const [, given = own] = /text-align\s*:\s*([a-z]+)/i.exec(style) ?? [];
  if (given === 'number') return 'number';
  if (/^(right|end)$/i.test(given ?? '')) return 'end';
  return /^center$/i.test(given ?? '') ? 'center' : undefined;
}

export const listStyle = (element: HtmlElement): string | undefined =>
  /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(style(element))?.[1]?.toLowerCase();
