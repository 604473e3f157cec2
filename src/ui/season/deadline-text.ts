const FORMAT = {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;

/** An instant by the reader's clock, with its zone's name: `Fri, May 1, 10:00 PM EDT`. */
export const deadlineText = (at: string, timeZone?: string): string =>
  new Date(at).toLocaleString(undefined, { ...FORMAT, ...(timeZone === undefined ? {} : { timeZone }) });

/** The same by a clock in another zone; null where it shows what the reader's own does. */
export function deadlineIn(at: string, timeZone: string, ownZone?: string): string | null {
  const hand = (zone?: string): string =>
    new Date(at).toLocaleString('en', {
      dateStyle: 'short',
      timeStyle: 'short',
      ...(zone === undefined ? {} : { timeZone: zone }),
    });
  try {
    return hand(timeZone) === hand(ownZone) ? null : deadlineText(at, timeZone);
  } catch {
    // A zone that this browser does not know.
    return null;
  }
}

/** How far off an instant is, in the words of a manager: `overdue by 2 days`, `3 hours left`. */
export function timeLeft(at: string, now: number): string {
  const minutes = Math.round((Date.parse(at) - now) / 60_000);
  const amount = Math.abs(minutes);
  const [count, unit] =
    amount >= 2 * 1_440
      ? [Math.round(amount / 1_440), 'day']
      : amount >= 120
        ? [Math.round(amount / 60), 'hour']
        : [amount, 'minute'];
  const words = `${count} ${unit}${count === 1 ? '' : 's'}`;
  return minutes < 0 ? `overdue by ${words}` : `${words} left`;
}
