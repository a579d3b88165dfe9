// All times and durations are in milliseconds. A local time is represented by the value of `Date.UTC` for its year, month, day and time.

const second = 1000;
const day = 86_400 * second;

const clocks = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat | undefined>();

/** The formatter that yields a zone's offset; `undefined` for an unknown zone. Formatters are cached because creating one is slow. */
function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(timeZone)) {
    let clock: Intl.DateTimeFormat | undefined;
    try {
      clock = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    } catch {}
    clocks.set(timeZone, clock);
  }
  return clocks.get(timeZone);
}

/** Whether a text is an IANA time zone name that this engine supports. */
export const isTimeZone = (timeZone: string | undefined): timeZone is string =>
  timeZone !== undefined && /^[A-Za-z]/.test(timeZone) && clockOf(timeZone) !== undefined;

/** How far a known zone's clocks are ahead of UTC at an instant. */
export const offsetAt = (timeZone: string, instant: number): number => readOffset(clockOf(timeZone)?.format(instant));

/** Parses the offset with which a text ends: "+05:45", "GMT-3:30" or "Z". */
export function readOffset(text = ''): number {
  const [, sign, hours, minutes = 0, seconds = 0] = /([+-])(\d\d?):?(\d\d)?:?(\d\d)?$/.exec(text) ?? [];
  const offset = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * second;
  return sign ? Number(sign + offset) : 0;
}

/**
 * The instant at which a zone's clocks show a local time: the first, if they show it twice. If they skip it, it is reckoned with the offset
 * before the change (RFC 5545, 3.3.5).
 *
 * @param near `1`: the last instant; reckoned with the offset after the change
 */
export function instantOf(local: number, timeZone: string, near: -1 | 1 = -1): number {
  const offset = offsetAt(timeZone, local + near * day);
  const instant = local - offset;
  const other = offsetAt(timeZone, instant);
  return other !== offset && offsetAt(timeZone, local - other) === other ? local - other : instant;
}

/** A moment at which a zone's clocks are put forward or back. */
export interface Transition {
  at: number;
  /** Offset until then. */
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
