/** The formatters that tell what clocks show, by zone. They are kept because creating one is slow. */
const clocks: Record<string, Intl.DateTimeFormat> = {};

/**
 * What the clocks of an IANA time zone show at an instant: "2017-06-15T10:00:00"; `undefined` for an unknown zone. Intl only does the
 * arithmetic: no words come from it. The Swedish locale writes dates in ISO 8601.
 *
 * @param instant milliseconds since the epoch
 */
export function clockAt(timeZone = '', instant: number): string | undefined {
  try {
    clocks[timeZone] ??= new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    return clocks[timeZone].format(instant).replace(' ', 'T');
  } catch {
    return undefined;
  }
}

/** Whether a text is an IANA time zone name that this engine supports. Some engines also take offsets for names. */
export const isTimeZone = (timeZone: string | undefined): timeZone is string =>
  timeZone !== undefined && /^[a-z]/i.test(timeZone) && clockAt(timeZone, 0) !== undefined;

/** How far a known zone's clocks are ahead of UTC at an instant, in milliseconds. */
export const offsetAt = (timeZone: string, instant: number): number => {
  const whole = Math.floor(instant / 1000) * 1000;
  return Date.parse(`${clockAt(timeZone, whole)}Z`) - whole;
};

/**
 * The instants at which a zone's clocks show a local time, earliest first: one, or two if they repeat it. A time that they skip is reckoned
 * with the offset before the change (RFC 5545, 3.3.5).
 */
export function instantsOf(local: string, timeZone: string): number[] {
  const shown = Date.parse(`${local}Z`);
  // The zone has no other offsets at this time than those of the days before and after.
  const near = [-day, day].map((days) => shown - offsetAt(timeZone, shown + days));
  const found = [...new Set(near)].filter((instant) => instant + offsetAt(timeZone, instant) === shown);
  return found.length > 0 ? found : near.slice(0, 1);
}

const second = 1000;
const day = 86_400_000;

/** A moment at which a zone's clocks are put forward or back. */
export interface Transition {
  at: number;
  /** Offset until then, in milliseconds. */
  from: number;
  /** Offset from then on. */
  to: number;
}

/** When a zone's clocks change between two instants. */
export function transitions(timeZone: string, start: number, end: number): Transition[] {
  const found: Transition[] = [];
  // The shortest time for which clocks were put forward is the week from 8 to 15 October 2000 in Recife.
  const step = 5 * day;
  let to = offsetAt(timeZone, start);
  for (let low = start; low < end; low += step) {
    let [before, after] = [low, Math.min(low + step, end)];
    const from = to;
    to = offsetAt(timeZone, after);
    if (from === to) continue;
    while (after - before > second) {
      const middle = before + Math.floor((after - before) / 2 / second) * second;
      if (offsetAt(timeZone, middle) === from) before = middle;
      else after = middle;
    }
    found.push({ at: after, from, to });
  }
  return found;
}
