import { dayAfter, instantAt, wallClock } from '../season/zone-time';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const CLOCK = /^(\d{1,2}):(\d{2})(?:\s*([ap])\.?m\.?)?$/i;
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

/** The day that the calendar of a zone shows, `YYYY-MM-DD`. */
export const dayIn = (ms: number, zone: string): string => new Date(wallClock(ms, zone)).toISOString().slice(0, 10);

/** `19:05` or `7:05 pm` as `HH:MM`; null when it is no time. */
function clockTime(text: string): string | null {
  const parts = CLOCK.exec(text);
  if (parts === null) return null;
  const half = parts[3]?.toLowerCase();
  const [hour, minute] = [Number(parts[1]), Number(parts[2])];
  if (minute > 59 || hour > (half === undefined ? 23 : 12) || (half !== undefined && hour === 0)) return null;
  const of24 = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return `${String(of24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
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
  if (clock === undefined) return { day, at: new Date(instantAt(dayAfter(day, 1), '00:00', zone)).toISOString() };
  const of = time === undefined ? 'date' : 'time';
  const shown = clockTime(clock);
  if (shown === null) return { of, problem: `"${clock.slice(0, 40)}" is no time like 19:05` };
  const at = instantAt(day, shown, zone);
  if (wallClock(at, zone) !== Date.parse(`${day}T${shown}:00Z`)) {
    return { of, problem: `clocks in ${zone} skip this time on that day` };
  }
  return { day, at: new Date(at).toISOString() };
}
