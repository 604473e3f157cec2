import type { LeagueStatus } from '@/server/api/wire';

const DAY_MS = 24 * 60 * 60_000;

/** "19:41" on the same day, "21 Nov, 19:41" before; in the reader's own zone. `now` in milliseconds. */
export function clockWords(iso: string, now: number): string {
  const at = new Date(iso);
  const isToday = now - at.getTime() < DAY_MS && new Date(now).getDate() === at.getDate();
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const format = isToday ? time : ({ day: 'numeric', month: 'short', ...time } as const);
  return new Intl.DateTimeFormat('en-GB', format).format(at);
}

/** What there is to say of where a league's data comes from; null where no service was ever set up. */
export function leagueWords(status: LeagueStatus, now: number): string | null {
  const { hasService, readAt, problem, isReading } = status;
  if (readAt === null) {
    if (!hasService) return null;
    const sample = 'This is the sample league, until the league’s own service has been read.';
    return problem === null || isReading ? sample : `${sample} ${problem}`;
  }
  const from = `League data from ${clockWords(readAt, now)}.`;
  if (!hasService) return `${from} No league service is set up any more.`;
  return problem === null ? from : `${from} ${problem}`;
}
