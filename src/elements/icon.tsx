import { type IconName, icons } from '../lib/icons.js';

/** A picture beside a name, in the colour of the text; hidden from assistive technology. Root: `<svg>`. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="pr-icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={icons[name]} />
    </svg>
  );
}
