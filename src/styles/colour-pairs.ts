import { contrast, mix } from './contrast.js';
import type { TokenName } from './token-names.js';

type ColourOf<Name> = Name extends `--pr-color-${infer Colour}` ? Colour : never;

/** A colour of the design tokens. */
export type Colour = ColourOf<TokenName>;

/** Every colour, as `#rrggbb`. */
export type Theme = Record<Colour, string>;

/** The least contrast, by WCAG 2.2: 1.4.6 for text that is read at length, 1.4.3 for other text, 1.4.11 for edges, icons and the focus. */
export const limits = { 'Body text': 7, 'Other text': 4.5, 'Edges, icons, focus': 3, Decoration: 1 } as const;

export interface Pair {
  front: Colour;
  /** A second colour around the first: one of them must be visible. */
  or?: Colour;
  back: Colour;
  /** How much accent is mixed into the background, in percent. */
  tint?: number;
  where: string;
}

/** Every pair of foreground and background in the stylesheets, by the contrast that it needs. A test compares them. */
export const pairs: Record<keyof typeof limits, Pair[]> = {
  'Body text': [
    { front: 'ink', back: 'paper', where: 'Articles, headlines, the navigation' },
    { front: 'ink', back: 'raised', where: 'Notices, boilerplate, the filter, commands of the ribbon' },
    { front: 'muted', back: 'paper', where: 'Standfirst, captions, dates, roles' },
    { front: 'muted', back: 'raised', where: 'The footer, labels of the ribbon, pictures that are missing' },
  ],
  'Other text': [
    { front: 'accent', back: 'paper', where: 'Links, kicker, the current page of the navigation' },
    { front: 'accent', back: 'raised', where: 'Links in the footer and in boxes' },
    { front: 'accent-strong', back: 'paper', where: 'Links under the pointer' },
    { front: 'accent-strong', back: 'raised', where: 'Links under the pointer, in the footer and in boxes' },
    { front: 'warning', back: 'paper', where: 'Postponed and cancelled meetings, embargoes, a failed sign-in' },
    { front: 'warning', back: 'raised', where: 'The kind of an important notice' },
    { front: 'on-accent', back: 'accent', where: 'Call to action, the current page of a list, the button of the filter' },
    { front: 'on-accent', back: 'accent-strong', where: 'The same buttons under the pointer' },
    { front: 'paper', back: 'ink', where: 'Status of the ribbon, why a command is unavailable, key tips' },
    { front: 'accent-strong', back: 'paper', tint: 7, where: 'Tabs that appear for a selection' },
    { front: 'accent-strong', back: 'raised', tint: 7, where: 'The same tabs in the header' },
    { front: 'accent-strong', back: 'paper', tint: 10, where: 'Tabs and commands under the pointer' },
    { front: 'accent-strong', back: 'raised', tint: 10, where: 'Tabs and commands in the header under the pointer' },
    { front: 'muted', back: 'paper', tint: 10, where: 'Unavailable commands under the pointer' },
    { front: 'muted', back: 'raised', tint: 10, where: 'Unavailable commands in the header under the pointer' },
    { front: 'ink', back: 'paper', tint: 16, where: 'Commands that are on' },
    { front: 'ink', back: 'raised', tint: 16, where: 'Commands in the header that are on' },
    { front: 'accent-strong', back: 'paper', tint: 16, where: 'Commands that are on, under the pointer' },
    { front: 'accent-strong', back: 'raised', tint: 16, where: 'Commands in the header that are on, under the pointer' },
  ],
  'Edges, icons, focus': [
    { front: 'edge', back: 'paper', where: 'Fields, buttons, menus, pop-ups' },
    { front: 'edge', back: 'raised', where: 'Fields and buttons in the bar above the header and in boxes' },
    { front: 'accent', back: 'paper', where: 'The rule beside a quotation, the line under the current page' },
    { front: 'accent', back: 'raised', where: 'Icons of the ribbon, check boxes, the rule beside a notice' },
    { front: 'accent', back: 'paper', tint: 10, where: 'Arrows and the magnifier under the pointer' },
    { front: 'accent', back: 'paper', tint: 16, where: 'Icon and line of a command that is on' },
    { front: 'accent', back: 'raised', tint: 16, where: 'Icon and line of a command in the header that is on' },
    { front: 'warning', back: 'paper', where: 'The rule beside a message, the frame of an embargo' },
    { front: 'warning', back: 'raised', where: 'The rule beside an important notice' },
    { front: 'on-accent', back: 'accent', where: 'The sign on a video' },
    { front: 'focus-ring', or: 'focus-halo', back: 'paper', where: 'Focus in articles and the navigation' },
    { front: 'focus-ring', or: 'focus-halo', back: 'raised', where: 'Focus in boxes, the bar and the footer' },
    { front: 'focus-ring', or: 'focus-halo', back: 'accent', where: 'Focus beside filled buttons' },
    { front: 'focus-ring', or: 'focus-halo', back: 'ink', where: 'Focus beside messages of the ribbon' },
  ],
  Decoration: [
    { front: 'line', back: 'paper', where: 'Hairlines between parts, which white space also separates' },
    { front: 'line', back: 'raised', where: 'The frame of boxes, the line under the bar' },
  ],
};

/** The background of a pair as the reader sees it. */
export const groundOf = ({ back, tint = 0 }: Pair, theme: Theme) => mix(theme.accent, tint, theme[back]);

/** The contrast ratio of a pair, cut to one decimal and never rounded up to its limit. */
export function ratioOf(pair: Pair, theme: Theme): number {
  const ground = groundOf(pair, theme);
  const ratios = [pair.front, pair.or ?? pair.front].map((colour) => contrast(theme[colour], ground));
  return Math.floor(Math.max(...ratios) * 10) / 10;
}
