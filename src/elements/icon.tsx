import type { IconName, icons } from '../lib/icons.js';

interface IconProps<Name extends IconName> {
  name: Name;
  /** Its outline. The caller passes it, so that a page brings only the icons it shows. */
  path: (typeof icons)[Name];
}

/** Presentation attributes that keep the icon small if the stylesheet is missing. */
const unstyled = { width: '1.25em', height: '1.25em', fill: 'none', stroke: 'currentColor' };

/** A decorative icon in the text colour, hidden from assistive technology. Root: `<svg>`. */
export function Icon<Name extends IconName>({ name, path }: IconProps<Name>) {
  return (
    <svg className="pr-icon" data-icon={name} viewBox="0 0 24 24" {...unstyled} aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
