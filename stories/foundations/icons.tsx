import { useState } from 'react';
import { svgIcon } from '../../src/elements/icon.js';
import { type IconName, icons } from '../../src/lib/icons.js';
import './icons.css';

/** Every icon, as a button that copies its name. */
export function Icons() {
  const [status, setStatus] = useState('');
  const copy = async (name: string) => {
    // Emptied first, so that copying a name again is announced again.
    setStatus('');
    const isCopied = await navigator.clipboard?.writeText(name).then(
      () => true,
      () => false,
    );
    setStatus(isCopied ? `Copied: ${name}` : `The browser does not allow copying: ${name}`);
  };
  return (
    <div className="foundations">
      <ul className="foundations-icons">
        {(Object.keys(icons) as IconName[]).map((name) => (
          <li key={name}>
            <button type="button" onClick={() => copy(name)}>
              {svgIcon(name, icons[name])}
              <span>
                <span className="pr-visually-hidden">Copy</span> {name}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="foundations-status">
        {status}
      </p>
    </div>
  );
}
