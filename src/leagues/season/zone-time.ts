/** Whether a name is one of a time zone that is known here, such as `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Clocks by zone: making one takes longer than reading it a hundred times. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, made);
  return made;
}

/** What a clock in a zone shows at an instant, as milliseconds of a clock that knows no zones. */
export function wallClock(at: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value ?? Number.NaN);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** The calendar day so many days after `day` (`YYYY-MM-DD`). */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The instant (milliseconds, UTC) at which a clock in the zone shows `time` (`HH:MM`) on `day` (`YYYY-MM-DD`). Of a time
 * that comes twice the earlier; one that is skipped is as much later as the clock was put on.
 */
export function instantAt(day: string, time: string, timeZone: string): number {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  // A day before and a day after the change of a clock are its two offsets.
  const offsets = [wanted - 86_400_000, wanted + 86_400_000].map((at) => wallClock(at, timeZone) - at);
  const guesses = offsets.map((offset) => wanted - offset);
  const exact = guesses.filter((guess) => wallClock(guess, timeZone) === wanted);
  return exact.length > 0 ? Math.min(...exact) : Math.max(...guesses);
}
