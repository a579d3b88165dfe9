import { type IconName, icons } from '../lib/icons.js';

/** What it is without styles, which would otherwise fill the page with it. */
const plain = { width: '1.25em', height: '1.25em', fill: 'none', stroke: 'currentColor' };

/** A picture beside a name, in the colour of the text; hidden from assistive technology. Root: `<svg>`. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="pr-icon" data-icon={name} viewBox="0 0 24 24" {...plain} aria-hidden="true" focusable="false">
      <path d={icons[name]} />
    </svg>
  );
}
