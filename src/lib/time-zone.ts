// All times and durations are in milliseconds. A local time is represented by the value of `Date.UTC` for its year, month, day and time.

const second = 1000;
const day = 86_400 * second;

const clocks = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat | undefined>();

/** The formatter that yields a zone's offset; `undefined` for an unknown zone. Formatters are cached because creating one is slow. */
function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(timeZone)) {
    try {
      clocks.set(timeZone, new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }));
    } catch {
      clocks.set(timeZone, undefined);
    }
  }
  return clocks.get(timeZone);
}

/** Whether a text is an IANA time zone name that this engine supports. */
export function isTimeZone(timeZone: string | undefined): timeZone is string {
  return timeZone !== undefined && /^[A-Za-z][\w+/-]*$/.test(timeZone) && clockOf(timeZone) !== undefined;
}

/** How far a zone's clocks are ahead of UTC at an instant. */
export function offsetAt(timeZone: string, instant: number): number {
  const name = clockOf(timeZone)
    ?.formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return readOffset(name ?? '');
}

/** Parses an offset such as "+05:45", "GMT-3:30" or "Z". */
export function readOffset(text: string): number {
  const [, sign, hours, minutes = 0, seconds = 0] = /([+\u2212-])(\d{1,2}):?(\d{2})?:?(\d{2})?$/.exec(text) ?? [];
  if (!sign) return 0;
  return (sign === '+' ? 1 : -1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * second;
}

/** The instants at which a zone's clocks show a local time: one, none if the clocks skip it, or two if they repeat it. */
export function instantsOf(local: number, timeZone: string): number[] {
  const offsets = new Set([local - day, local + day].map((near) => offsetAt(timeZone, near)));
  return [...offsets]
    .map((offset) => local - offset)
    .filter((instant) => offsetAt(timeZone, instant) === local - instant)
    .sort((a, b) => a - b);
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
  // No zone has ever put its clocks forward and back again within ten days.
  const step = 10 * day;
  for (let low = start; low < end; low += step) {
    let [before, after] = [low, Math.min(low + step, end)];
    const [from, to] = [offsetAt(timeZone, before), offsetAt(timeZone, after)];
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
