import type { IconName } from '../lib/icons.js';
import { type LanguageOfPart, language } from './language.js';
import { type Fields, list, object, reportProblem, text } from './reader.js';
import { icon, type RibbonCommandContent, ribbonCommand } from './ribbon-command.js';
import { flag, integer, oneOfNames } from './values.js';

/**
 * Layout of a group: `large`, icons above labels; `medium`, icons beside labels; `small`, labels only;
 * `popup`, a button that opens a pop-up.
 */
export type RibbonSize = 'large' | 'medium' | 'small' | 'popup';

/** A group of related commands. */
export interface RibbonGroupContent extends LanguageOfPart {
  /** Label of the group: a noun, or a verb that all its commands share. Without it the group never collapses into a button. */
  label?: string | null | undefined;
  /** The commands of the group. */
  commands: readonly RibbonCommandContent[];
  /**
   * The layouts from which the ribbon chooses according to its width.
   * @default ['medium', 'small', 'popup']
   */
  sizes?: readonly RibbonSize[] | null | undefined;
  /** The group with the lowest value becomes smaller first when space is short. Groups without a value follow, from last to first. */
  collapseOrder?: number | null | undefined;
  /**
   * Whether the group never collapses into a pop-up.
   * @default false
   */
  pinned?: boolean | null | undefined;
  /** Icon of the group's button when the group is collapsed. */
  icon?: IconName | null | undefined;
}

export const ribbonGroups = /* @__PURE__ */ list(
  /* @__PURE__ */ object(
    {
      label: text,
      commands: /* @__PURE__ */ list(ribbonCommand),
      sizes: /* @__PURE__ */ list(/* @__PURE__ */ oneOfNames(['large', 'medium', 'small', 'popup'])),
      collapseOrder: integer,
      pinned: flag,
      icon,
      ...language,
    } satisfies Fields<RibbonGroupContent>,
    {
      required: ['commands'],
      refine: (group, context) => {
        if (group.label !== undefined) return true;
        // The button of the collapsed group would have no name.
        reportProblem(context, 'unlabelled');
        group.pinned = true;
        return true;
      },
    },
  ),
);

/** A group of ribbon commands that has been read. */
export type ReadRibbonGroup = NonNullable<ReturnType<typeof ribbonGroups>>[number];
