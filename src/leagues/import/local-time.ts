const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const CLOCK = /^(\d{1,2}):(\d{2})(?:\s*([ap])\.?m\.?)?$/i;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Whether text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1800) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY_MS);

/** Whether a name is a zone of time that is known here. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** How clocks of a zone are read; making one takes a while. */
const clocks = new Map<string, Intl.DateTimeFormat>();
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(zone, made);
  return made;
}

/** What the clocks of a zone show, in milliseconds as if it were UTC. */
function shownAt(ms: number, zone: string): number {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(new Date(ms))
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
}

/** The day that the calendar of a zone shows, `YYYY-MM-DD`. */
export const dayIn = (ms: number, zone: string): string => new Date(shownAt(ms, zone)).toISOString().slice(0, 10);

/** The moment at which clocks of a zone show this; the earlier of two. Null where they skip it. */
function momentIn(shown: number, zone: string): number | null {
  for (const guess of [shown - DAY_MS / 2, shown + DAY_MS / 2]) {
    const at = shown - (shownAt(guess, zone) - guess);
    if (shownAt(at, zone) === shown) return at;
  }
  return null;
}

/** Minutes of the day of `19:05` or `7:05 pm`; null when it is none. */
function minutesOf(text: string): number | null {
  const parts = CLOCK.exec(text);
  if (parts === null) return null;
  const half = parts[3]?.toLowerCase();
  const [hour, minute] = [Number(parts[1]), Number(parts[2])];
  if (minute > 59 || hour > (half === undefined ? 23 : 12) || (half !== undefined && hour === 0)) return null;
  return (half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute;
}

/** A moment of a schedule. */
export interface Moment {
  /** In the zone of the schedule, `YYYY-MM-DD`. */
  readonly day: string;
  /** UTC, ISO 8601. */
  readonly at: string;
}

/**
 * The moment that a date and a time of a file mean: with an offset of its own, or in `zone`. Without a time it is the
 * end of the day. A sentence when they mean none.
 */
export function momentOf(
  date: string,
  time: string | undefined,
  zone: string,
): Moment | { readonly problem: string; readonly of: 'date' | 'time' } {
  const parts = MOMENT.exec(date);
  const day = parts?.[1] ?? '';
  if (!isDay(day)) return { of: 'date', problem: `"${date.slice(0, 40)}" is no day like 2026-04-01` };
  const offset = parts?.[3];
  if (offset !== undefined) {
    const clock = (parts?.[2] ?? '').padStart(5, '0');
    const at = Date.parse(`${day}T${clock}${offset.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
    return Number.isNaN(at)
      ? { of: 'date', problem: `"${date.slice(0, 40)}" is no moment like 2026-04-01T19:00Z` }
      : { day: dayIn(at, zone), at: new Date(at).toISOString() };
  }
  const clock = time ?? parts?.[2];
  const minutes = clock === undefined ? 24 * 60 : minutesOf(clock);
  const of = time === undefined ? 'date' : 'time';
  if (minutes === null) return { of, problem: `"${(clock ?? '').slice(0, 40)}" is no time like 19:05` };
  const at = momentIn(Date.parse(`${day}T00:00Z`) + minutes * MINUTE_MS, zone);
  if (at === null) return { of, problem: `clocks in ${zone} skip this time on that day` };
  return { day, at: new Date(at).toISOString() };
}
