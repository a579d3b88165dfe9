import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as React from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { cases } from '../conformance/cases.js';
import { imports, isClient } from './imports.js';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file));
const name = (file: string) => file.replace(/^.*\//, '').replace('.tsx', '');

describe('source', () => {
  test('names client modules *.island', () => {
    expect(sources.filter(isClient)).toEqual(sources.filter((file) => file.includes('.island.')));
  });

  test('reaches client modules only from a component to its own island', () => {
    const ways = sources
      .filter((file) => !isClient(file))
      .flatMap((from) =>
        imports(from)
          .filter(isClient)
          .map((to) => ({ from, to })),
      );
    expect(ways.filter(({ from, to }) => to !== join(dirname(from), `${name(from)}.island.tsx`))).toEqual([]);
    expect(ways).not.toEqual([]);
  });
});

describe('on the server', () => {
  /** React's server build provides `useId`, but no state and no effects. */
  beforeAll(() => {
    const { __SERVER_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: internals } = React as unknown as Record<
      string,
      { H: unknown }
    >;
    if (internals) internals.H = { useId: () => 'id' };
  });

  test("runs with React's server build", () => {
    const clientOnly = ['useState', 'useEffect', 'createContext'].filter((name) => name in React);
    expect(clientOnly, 'The rsc project of vitest.config.ts does not resolve with the condition react-server.').toEqual([]);
  });

  test.each(cases)('$name renders elements without functions among their props', ({ Component, states }) => {
    const elements = states.map(([state, props]) => <Component key={state} {...props} />);
    expect(elements.flatMap((element) => [...hosts(element)])).not.toEqual([]);
    expect(elements.flatMap((element) => [...functions(element)])).toEqual([]);
  });

  test('detects a function among props', () => {
    const element = (
      <form>
        <button type="submit" onClick={() => {}}>
          Send
        </button>
      </form>
    );
    expect([...functions(element)]).toEqual([' <button>.onClick']);
  });

  const ownIslands = sources.filter(isClient).map((file) => name(file).replace('.island', '').replaceAll('-', ''));
  const withIsland = cases.filter((one) => ownIslands.includes(one.name.toLowerCase()));

  test.each(withIsland)('$name renders up to its island', ({ Component, states }) => {
    const types = states.flatMap(([state, props]) => [...hosts(<Component key={state} {...props} />)].map(({ type }) => type));
    expect(types).toContain('island');
  });
});

/** Renders, and yields every remaining element. */
function* hosts(node: React.ReactNode): Generator<React.ReactElement<React.PropsWithChildren>> {
  if (Array.isArray(node)) for (const child of node) yield* hosts(child);
  if (!React.isValidElement<React.PropsWithChildren>(node)) return;
  if (typeof node.type === 'function') yield* hosts((node.type as (props: unknown) => React.ReactNode)(node.props));
  else {
    if (typeof node.type === 'string') yield node;
    yield* hosts(node.props.children);
  }
}

/** Paths of functions in the output, which a server cannot serialise. */
function* functions(value: unknown, path = ''): Generator<string> {
  if (typeof value === 'function') yield path;
  else if (React.isValidElement(value) || (Array.isArray(value) && value.some(React.isValidElement))) {
    for (const { type, props } of hosts(value as React.ReactNode)) {
      const { children: _, ...data } = props;
      yield* functions(data, `${path} <${type}>`);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* functions(item, `${path}.${key}`);
  }
}
