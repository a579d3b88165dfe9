/** A value that was measured several times. */
export interface Figure {
  median: number;
  /** Quartiles. */
  low: number;
  high: number;
}

/** What each candidate took in one round, by what was measured. */
export type Round = Record<string, Record<string, number>>;

/** A measure of a candidate: its values, and its ratios to those of the reference in the same round. */
export interface Measured {
  value: Figure;
  ratio?: Figure;
}

/** Interpolates between the two nearest values, as R and NumPy do unless told otherwise. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const [low = Number.NaN, high = low] = sorted.slice(Math.floor(at), Math.floor(at) + 2);
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const figure = (values: readonly number[]): Figure => ({
  median: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
});

/** Ratios are taken within a round, so that what slows the machine down for a while slows both sides down. */
export function summarise(rounds: readonly Round[], name: string, measure: string, reference: string): Measured | undefined {
  const pairs = rounds.flatMap((round) => {
    const value = round[name]?.[measure];
    return value === undefined ? [] : [{ value, of: round[reference]?.[measure] }];
  });
  const ratios = pairs.flatMap(({ value, of }) => (of ? [value / of] : []));
  if (pairs.length === 0) return undefined;
  return { value: figure(pairs.map(({ value }) => value)), ...(ratios.length > 0 && { ratio: figure(ratios) }) };
}

/** Measures everyone once in every round; each round begins with another one, so that nobody always comes first. */
export async function interleave<T extends { name: string }>(
  all: readonly T[],
  rounds: number,
  measure: (one: T) => Promise<Record<string, number>>,
): Promise<Round[]> {
  const results: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const result: Round = {};
    for (let turn = 0; turn < all.length; turn++) {
      const one = all[(round + turn) % all.length] as T;
      result[one.name] = await measure(one);
    }
    results.push(result);
  }
  return results;
}
