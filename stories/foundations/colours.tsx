import { type Colour, groundOf, limits, type Pair, pairs, ratioOf, type Theme } from '../../src/styles/colour-pairs.js';
import { contrast } from '../../src/styles/contrast.js';
import './colours.css';
import { dark, light, tokensOf } from './tokens.js';

/** Black or white, whichever is easier to read. */
const readableOn = (ground: string) => (contrast('#000000', ground) > contrast('#ffffff', ground) ? '#000000' : '#ffffff');

/** Every colour in both themes. */
export function Colours() {
  return (
    <ul className="foundations foundations-cards">
      {tokensOf('color').map(({ name, path, description }) => {
        const colour = path[1] as Colour;
        return (
          <li key={name}>
            <div className="foundations-swatch">
              {Object.entries({ Light: light, Dark: dark }).map(([theme, colours]) => (
                <span key={theme} style={{ background: colours[colour], color: readableOn(colours[colour]) }}>
                  {theme} <code>{colours[colour]}</code>
                </span>
              ))}
            </div>
            <p>
              <strong>{colour}</strong>
              <code>{name}</code>
              {description}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** The ratio, set in the colours of the pair if these are of text, else beside a line in them. */
function Sample({ pair, theme, isText }: { pair: Pair; theme: Theme; isText: boolean }) {
  const ground = groundOf(pair, theme);
  const ring = pair.or && { outline: `3px solid ${theme[pair.front]}`, outlineOffset: '2px', boxShadow: `0 0 0 2px ${theme[pair.or]}` };
  return (
    <td>
      <span className="foundations-sample" style={{ background: ground, color: isText ? theme[pair.front] : readableOn(ground) }}>
        {ratioOf(pair, theme).toFixed(1)}
        {!isText && <span style={ring ?? { borderBlockEnd: `3px solid ${theme[pair.front]}` }} />}
      </span>
    </td>
  );
}

/** The contrast of every pair in both themes. */
export function Pairs() {
  return (
    <table className="foundations foundations-pairs">
      <thead>
        <tr>
          <th scope="col">Pair</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
        </tr>
      </thead>
      {Object.entries(limits).map(([use, limit]) => (
        <tbody key={use}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {use}: {limit > 1 ? `at least ${limit} to 1` : 'no minimum'}
            </th>
          </tr>
          {pairs[use as keyof typeof pairs].map((pair) => (
            <tr key={`${pair.front} ${pair.back} ${pair.tint}`}>
              <th scope="row">
                <strong>
                  {pair.front}
                  {pair.or && ` or ${pair.or}`} on {pair.back}
                  {pair.tint && ` with ${pair.tint} % accent`}
                </strong>
                {pair.where}
              </th>
              <Sample pair={pair} theme={light} isText={use.endsWith('text')} />
              <Sample pair={pair} theme={dark} isText={use.endsWith('text')} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
