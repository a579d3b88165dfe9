import { useId, useState } from 'react';
import { colourIn } from '../../src/styles/contrast.js';
import { light } from './tokens.js';
import './colour-field.css';

interface ColourFieldProps {
  label: string;
  /** `#rrggbb`, or empty if no colour has been chosen. */
  colour: string;
  onColour(colour: string): void;
  /** What follows from the colour. */
  consequence: string;
  /**
   * Whether the field may be empty.
   * @default false
   */
  isOptional?: boolean;
}

/** A colour, which can be typed or chosen. What is no colour changes nothing. */
export function ColourField({ label, colour, onColour, consequence, isOptional = false }: ColourFieldProps) {
  const [text, setText] = useState(colour);
  const id = useId();
  const isUsable = colourIn(text.trim()) !== undefined || (isOptional && text.trim() === '');
  const change = (value: string) => {
    setText(value);
    const typed = colourIn(value.trim());
    if (typed || (isOptional && value.trim() === '')) onColour(typed ?? '');
  };
  return (
    <div className="colour-field">
      <label htmlFor={`${id}text`}>{label}</label>
      <input type="color" aria-label={`Choose: ${label}`} value={colour || light.accent} onChange={({ target }) => change(target.value)} />
      <input
        id={`${id}text`}
        value={text}
        spellCheck={false}
        autoComplete="off"
        placeholder={isOptional ? light.accent : undefined}
        aria-invalid={isUsable ? undefined : true}
        aria-describedby={`${id}hint`}
        onChange={({ target }) => change(target.value)}
      />
      <p id={`${id}hint`} role="status">
        {isUsable ? consequence : 'Three or six digits: #7a1740'}
      </p>
    </div>
  );
}
