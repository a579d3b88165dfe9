import type { IconName, icons } from '../lib/icons.js';

/** Presentation attributes that keep the icon small if the stylesheet is missing. */
const unstyled = { width: '1.25em', height: '1.25em', fill: 'none', stroke: 'currentColor' };

/**
 * A decorative icon in the text colour, hidden from assistive technology: `<svg>`.
 *
 * @param path its outline; the caller passes it, so that a page brings only the icons it shows
 */
export const svgIcon = <Name extends IconName>(name: Name, path: (typeof icons)[Name]) => (
  <svg className="pr-icon" data-icon={name} viewBox="0 0 24 24" {...unstyled} aria-hidden="true">
    <path d={path} />
  </svg>
);
