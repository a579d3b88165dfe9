import type { IconName } from '../lib/icons.js';
import { type LanguageOfPart, language } from './language.js';
import { type ContentOf, type Fields, list, lose, object, text } from './reader.js';
import { icon, type RibbonCommandContent, ribbonCommand } from './ribbon-command.js';
import { flag, integer, oneOf } from './values.js';

/**
 * How much room a group takes: `large`, pictures above labels; `medium`, pictures beside labels;
 * `small`, labels alone; `popup`, a button that opens a pop-up.
 */
export type RibbonSize = 'large' | 'medium' | 'small' | 'popup';

/** Commands that belong together. */
export interface RibbonGroupContent extends LanguageOfPart {
  /** Label of the group: a noun, or a verb that all its commands share. Without it the group never collapses into a button. */
  label?: string | undefined;
  commands: readonly RibbonCommandContent[];
  /**
   * The sizes it may take, as the width of the ribbon allows.
   * @default ['medium', 'small', 'popup']
   */
  sizes?: readonly RibbonSize[] | undefined;
  /** Which group gives way first when space is short: the lowest. Groups without one go from last to first. */
  collapseOrder?: number | undefined;
  /** True: never collapses into a pop-up. */
  pinned?: boolean | undefined;
  /** Picture of the group's button when it has collapsed. */
  icon?: IconName | undefined;
}

export const ribbonGroups = /* @__PURE__ */ list(
  /* @__PURE__ */ object(
    {
      label: text,
      commands: /* @__PURE__ */ list(ribbonCommand),
      sizes: /* @__PURE__ */ list(/* @__PURE__ */ oneOf<RibbonSize>({ large: 'large', medium: 'medium', small: 'small', popup: 'popup' })),
      collapseOrder: integer,
      pinned: flag,
      icon,
      ...language,
    } satisfies Fields<RibbonGroupContent>,
    {
      required: ['commands'],
      refine: (group, context) => {
        if (group.label !== undefined) return true;
        // Its button would have no name.
        lose(context, 'unlabelled');
        group.pinned = true;
        return true;
      },
    },
  ),
);

export type ReadRibbonGroup = ContentOf<typeof ribbonGroups>[number];
