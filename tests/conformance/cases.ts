import { type ComponentType, isValidElement } from 'react';

type Module = Record<string, unknown>;
type States = Record<string, Record<string, unknown>>;

/** Any component, for tests that do not depend on its props. */
export type AnyComponent = ComponentType<Record<string, unknown>>;

const entryPoints = import.meta.glob<Module>('../../src/{components,templates}/*/exports.ts', { eager: true });
const fixtures = import.meta.glob<Module>('../../stories/fixtures/*.{ts,tsx}', { eager: true });

const kebab = (pascal: string) => pascal.replace(/(?<!^)(?=[A-Z])/g, '-').toLowerCase();
const camel = (pascal: string) => pascal.charAt(0).toLowerCase() + pascal.slice(1);

/** The states in which a component is tested: `stories/fixtures/quote.ts` exports `quote` for `Quote`. */
function statesOf(name: string): States {
  const [, fixture] = Object.entries(fixtures).find(([file]) => /([\w-]+)\.tsx?$/.exec(file)?.[1] === kebab(name)) ?? [];
  return (fixture?.[camel(name)] ?? {}) as States;
}

/** The components of all entry points with their states. The props of the first state must render the root. */
export const cases = Object.values(entryPoints)
  .flatMap((module) => Object.entries(module))
  // `PageHead` has neither a root nor anything that is shown; tests/templates/page-head.test.tsx covers it.
  .filter(([name]) => /^[A-Z]/.test(name) && name !== 'PageHead')
  .map(([name, component]) => ({ name, Component: component as AnyComponent, states: Object.entries(statesOf(name)) }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/** The components of which pages consist. Whole pages have so many fields that the tests of their templates cover them. */
export const parts = cases.filter(({ name }) => !name.endsWith('Page'));

/** Whether props contain elements, whose links and ids are the caller's own. */
export const holdsElement = (value: unknown): boolean =>
  isValidElement(value) || (typeof value === 'object' && value !== null && Object.values(value).some(holdsElement));
