import './foundations.css';
import { breakpoints, declarations } from './stylesheets.js';
import { tokensOf } from './tokens.js';

/** The spaces as bars, which are as long as they are. */
export function Spaces() {
  return (
    <dl className="foundations foundations-bars">
      {tokensOf('space').map(({ name, css }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            <span style={{ inlineSize: css }} />
            {css.replace('rem', ' rem')}, {Number.parseFloat(css) * 16} px
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The tokens of some kinds with their values. */
export function Values({ kinds }: { kinds: string[] }) {
  return (
    <dl className="foundations foundations-bars">
      {kinds
        .flatMap((kind) => tokensOf(kind))
        .map(({ name, css }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{css.replace(/[a-z]+$/, ' $&')}</dd>
          </div>
        ))}
    </dl>
  );
}

/** The focus as the stylesheet draws it, on each background. */
export function Focus() {
  const rule = declarations.filter(
    ({ selector, property }) => selector.includes(':focus-visible') && /^(outline|box-shadow)$/.test(property),
  );
  const style = Object.fromEntries(
    declarations
      .filter(({ sheet, selector }) => sheet === 'base' && rule.some((own) => own.selector === selector))
      .map(({ property, value }) => [property.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), value]),
  );
  return (
    <ul className="foundations foundations-focus">
      {['paper', 'raised', 'accent', 'ink'].map((ground) => (
        <li
          key={ground}
          style={{ background: `var(--pr-color-${ground})`, color: /paper|raised/.test(ground) ? undefined : 'var(--pr-color-paper)' }}
        >
          <span style={style}>on {ground}</span>
        </li>
      ))}
    </ul>
  );
}

/** Everything that moves by itself: nothing, unless a stylesheet says otherwise. */
export function Motion() {
  const movements = declarations.filter(({ property, value }) => /^(transition|animation)$/.test(property) && value !== 'none');
  if (movements.length === 0) return <p className="foundations">Nothing moves: there is no transition and no animation.</p>;
  return (
    <ul className="foundations">
      {movements.map(({ sheet, property, value, selector }) => (
        <li key={sheet + selector}>
          {sheet}: <code>{`${property}: ${value}`}</code>
        </li>
      ))}
    </ul>
  );
}

/** The widths at which components change; those of steps, which are many, by their first and last. */
export function Breakpoints() {
  return (
    <table className="foundations foundations-table">
      <thead>
        <tr>
          <th scope="col">Stylesheet</th>
          <th scope="col">Widths</th>
        </tr>
      </thead>
      <tbody>
        {breakpoints().map(({ sheet, of, widths }) => (
          <tr key={sheet + of}>
            <th scope="row">
              {sheet}
              {of === 'window' ? <span>the window</span> : <code>{of}</code>}
            </th>
            <td>
              {widths.length > 4 ? `${widths.length} steps, ${widths[0]} to ${widths.at(-1)?.replace('from ', '')}` : widths.join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
