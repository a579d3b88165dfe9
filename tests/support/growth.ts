/** Texts that make patterns go back and forth: the same character again and again, and nearly what is looked for. */
export const kinds: Record<string, (length: number) => string> = {
  letters: (length) => 'a'.repeat(length),
  slashes: (length) => '/'.repeat(length),
  spaces: (length) => `a${' '.repeat(length)}a`,
  dashes: (length) => ' – '.repeat(length / 3),
  commas: (length) => `mailto:${'a@,'.repeat(length / 3)}`,
  lines: (length) => '\r\n'.repeat(length / 2),
  digits: (length) => '2026-06-15T10:00:00.'.padEnd(length, '0'),
  addresses: (length) => `https://coast.example/${'a/'.repeat(length / 2)}`,
  signs: (length) => `${'+00:'.repeat(length / 4)}!`,
};

/**
 * The shortest of several runs, or the first that is short enough, in milliseconds of processor time: what else the machine does does not count.
 */
export function timeOf(run: () => unknown, runs = 3, enough = 0): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < runs && shortest > enough; index++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    shortest = Math.min(shortest, (user + system) / 1000);
  }
  return shortest;
}

/** The smallest time that counts, in milliseconds: below it the clock is too coarse. */
const smallest = 0.05;

/** How many times as long a run takes as another; the lowest of several measurements while it is high, as when the machine is busy. */
export function ratioOf(long: () => unknown, short: () => unknown, high = 80): number {
  short();
  const measure = (runs: number) => timeOf(long, runs) / Math.max(timeOf(short, runs), smallest);
  let ratio = measure(3);
  for (let again = 0; again < 3 && ratio > high; again++) ratio = Math.min(ratio, measure(5));
  return ratio;
}
