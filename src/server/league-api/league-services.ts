import type { LeagueId } from '@/game/state';
import type { Database } from '@/server/db/database';
import { keepServiceState, serviceStates } from '@/server/db/queries/service-state';
import type { Settings } from '@/server/env';
import { safe } from '@/server/live/safe-error';
import type { Log } from '@/server/log';
import { defined } from '@/shared/assert';
import type { PatientOutside } from './ask-patiently';
import { backoffMs, LEAGUE_BACKOFF } from './backoff';
import { readLeague } from './read-league';
import type { WrongRow } from './read-page';
import { isPassing, troubleSentence, waitOf } from './trouble';

/** The leagues' own services, followed in the background. Games and pages read only the database. */
export interface LeagueServices {
  /** Leagues that have one. */
  readonly leagues: readonly LeagueId[];
  /** Begins to ask, each at its time. */
  start(): Promise<void>;
  /** Asks now; resolves when the reading is over. One that is on its way, or was over a moment ago, is not repeated. */
  refresh(league: LeagueId): Promise<void>;
  isReading(league: LeagueId): boolean;
  /** Seconds since each league was read to its end; one that never was is left out. */
  ages(): ReadonlyMap<LeagueId, number>;
  /** Breaks off what is on its way and waits until nothing writes any more. */
  stop(): Promise<void>;
}

export interface LeagueServicesParts {
  readonly settings: Pick<Settings, 'leagueServices' | 'leagueRefreshMs'>;
  readonly db: Database;
  readonly log: Pick<Log, 'info' | 'warn'>;
  readonly outside: Omit<PatientOutside, 'count'>;
  /** Told of every request, by what came of it. */
  readonly count: (league: LeagueId, outcome: string) => void;
}

/** Between the end of a reading and the next that a person asks for. */
const REST_MS = 2_000;

/** Wrong rows that are told by name; the others are counted. */
const TOLD_ROWS = 20;

interface Following {
  failures: number;
  succeededAt: Date | null;
  /** Of the last whole reading: what is in use. */
  leftOutCount: number;
  leftOut: readonly WrongRow[];
  /** The service asked to be left alone until then, or it was read a moment ago. */
  restsUntil: number;
  reading: Promise<void> | null;
  cancel: () => void;
}

export function makeLeagueServices({ settings, db, log, outside, count }: LeagueServicesParts): LeagueServices {
  const { clock, scheduler, rng } = outside;
  const leagues = (['pd', 'sba'] as const).filter((league) => settings.leagueServices[league] !== null);
  const following = new Map<LeagueId, Following>(
    leagues.map((league) => [
      league,
      {
        failures: 0,
        succeededAt: null,
        leftOutCount: 0,
        leftOut: [],
        restsUntil: 0,
        reading: null,
        cancel: () => undefined,
      },
    ]),
  );
  const stop = new AbortController();

  const schedule = (league: LeagueId, ms: number): void => {
    const state = following.get(league);
    if (state === undefined || stop.signal.aborted) return;
    state.cancel();
    state.cancel = scheduler.after(ms, () => void begin(league));
  };

  const begin = (league: LeagueId): Promise<void> => {
    const state = following.get(league);
    if (state === undefined || stop.signal.aborted) return Promise.resolve();
    state.reading ??= read(league, state).finally(() => {
      state.reading = null;
    });
    return state.reading;
  };

  const read = async (league: LeagueId, state: Following): Promise<void> => {
    const address = defined(settings.leagueServices[league], 'address');
    state.cancel();
    const tally = (outcome: string): void => count(league, outcome);
    const read = await readLeague({
      outside: { ...outside, count: tally },
      db,
      league,
      address,
      stop: stop.signal,
    }).catch((error: unknown) => {
      log.warn({ league, ...safe(error) }, 'league data could not be stored');
      return null;
    });
    if (stop.signal.aborted) return;
    const now = clock.now();
    const isRead = read?.ok === true;
    const trouble = read === null || read.ok ? null : read.error;
    const problem = read === null ? 'What the service sent could not be stored.' : trouble && troubleSentence(trouble);
    state.failures = isRead ? 0 : state.failures + 1;
    if (isRead) state.succeededAt = new Date(now);
    const asked = trouble === null ? 0 : waitOf(trouble);
    const wait = isRead ? settings.leagueRefreshMs : Math.max(asked, backoffMs(LEAGUE_BACKOFF, state.failures, rng));
    state.restsUntil = now + Math.max(asked, REST_MS);
    if (trouble !== null) {
      log.warn({ league, trouble: trouble.kind, passing: isPassing(trouble), waitMs: wait }, 'league service not read');
    }
    schedule(league, wait);
    if (read?.ok === true) {
      state.leftOutCount = read.value.length;
      state.leftOut = read.value.slice(0, TOLD_ROWS);
      const [first] = read.value;
      if (first !== undefined) log.warn({ league, rows: state.leftOutCount, first }, 'league rows left out');
    }
    await keepServiceState(db, {
      leagueId: league,
      address: address.url,
      succeededAt: state.succeededAt,
      triedAt: new Date(now),
      problem,
      failures: state.failures,
      nextTryAt: new Date(now + wait),
      leftOutCount: state.leftOutCount,
      leftOut: state.leftOut,
    }).catch((error: unknown) => log.warn({ league, ...safe(error) }, 'league status could not be stored'));
  };

  return {
    leagues,
    async start() {
      const known = await serviceStates(db);
      for (const league of leagues) {
        const state = defined(following.get(league), 'league');
        const before = known.find(({ leagueId }) => leagueId === league);
        state.succeededAt = before?.succeededAt ?? null;
        state.leftOutCount = before?.leftOutCount ?? 0;
        state.leftOut = before?.leftOut ?? [];
        const isAway = before !== undefined && before.problem !== null;
        state.failures = isAway ? before.failures : 0;
        schedule(league, isAway ? Math.max(0, before.nextTryAt.getTime() - clock.now()) : 0);
      }
    },
    refresh(league) {
      const state = following.get(league);
      if (state === undefined) return Promise.resolve();
      return state.reading ?? (clock.now() < state.restsUntil ? Promise.resolve() : begin(league));
    },
    isReading: (league) => following.get(league)?.reading != null,
    ages: () =>
      new Map(
        [...following].flatMap(([league, { succeededAt }]) =>
          succeededAt === null ? [] : [[league, (clock.now() - succeededAt.getTime()) / 1_000] as const],
        ),
      ),
    async stop() {
      stop.abort();
      for (const state of following.values()) state.cancel();
      await Promise.all([...following.values()].flatMap(({ reading }) => reading ?? []));
    },
  };
}
