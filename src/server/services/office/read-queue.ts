import type { EventType } from '@/game/events';
import type { LeagueId } from '@/game/state';
import { leagueRow } from '@/server/db/queries/league-settings';
import {
  failedImports,
  idleGames,
  leagueCounts,
  overdueGames,
  unanswered,
  unmanagedTeams,
} from '@/server/db/queries/office-queue';
import { offersForApproval } from '@/server/db/queries/trade-offers';
import { awaitedIn, lateGames } from '@/server/db/queries/turns';
import type { Call, SignedInContext } from '../context';
import { leagueStatus } from '../leagues/league-status';
import { offeredBySample } from '../leagues/update-sample';
import { mustRunLeague, roleIn } from '../people/authority';
import { defaultsIn } from './league-defaults';
import {
  challengeItem,
  idleItem,
  importItem,
  lateItem,
  overdueItem,
  revisionItem,
  sampleItem,
  serviceItem,
  stopItem,
  tradeItem,
  unmanagedItem,
} from './queue-items';
import type { OfficeQueue, QueueItem } from './shapes';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A manager has so long to answer another before the league looks at it. */
const ANSWER_MS = 10 * MINUTE_MS;
const MOST_TRADES = 50;
const FAILED_IMPORTS_MS = 14 * 24 * HOUR_MS;

const GOES_ON: readonly EventType[] = ['playMade', 'rewound', 'gameEnded', 'suspended', 'resumed'];

/** What in a league needs somebody, the most urgent first. Commissioners see all of it, scorers the results. */
export async function readQueue({
  ctx,
  input: { leagueId },
}: Call<{ readonly leagueId: LeagueId }, SignedInContext>): Promise<OfficeQueue> {
  if ((await roleIn(ctx, leagueId)) === 'scorer') return { items: await disputes(ctx, leagueId), checklist: [] };
  await mustRunLeague(ctx, leagueId);
  const { db, clock } = ctx.core;
  const now = clock.now();
  const row = await leagueRow(db, leagueId);
  const { clocks } = defaultsIn(leagueId, row);
  const { decisionMinutes: minutes } = clocks;
  const before = (ms: number) => new Date(now - ms);
  const [results, revisions, stops, overdue, late, idle, imports, services, unmanaged, trades, offered, counts] =
    await Promise.all([
      disputes(ctx, leagueId),
      unanswered(db, leagueId, 'revisionAsked', [...GOES_ON, 'revisionDeclined', 'playCorrected'], before(ANSWER_MS)),
      unanswered(db, leagueId, 'stopAsked', [...GOES_ON, 'stopDeclined'], before(ANSWER_MS)),
      overdueGames(db, leagueId, new Date(now)),
      minutes === null ? [] : lateGames(db, leagueId, before(minutes * MINUTE_MS)),
      clocks.idleHours === null ? [] : idleGames(db, leagueId, before(clocks.idleHours * HOUR_MS)),
      failedImports(db, leagueId, before(FAILED_IMPORTS_MS)),
      leagueStatus({ ctx, input: {} }),
      unmanagedTeams(db, leagueId),
      offersForApproval(db, leagueId, MOST_TRADES),
      offeredBySample(db, leagueId),
      leagueCounts(db, leagueId),
    ]);
  const idleIds = new Set(idle.map(({ gameId }) => gameId));
  const begun = overdue.flatMap(({ gameId, status }) => (gameId === null || status === 'completed' ? [] : gameId));
  const awaited = await awaitedIn(db, [...begun, ...idleIds, ...late.map(({ gameId }) => gameId)]);
  const waitsFor = (gameId: string | null) => (gameId === null ? [] : (awaited.get(gameId) ?? []));
  const items: QueueItem[] = [
    ...results,
    ...revisions.map(revisionItem),
    ...trades.map(tradeItem),
    ...stops.map(stopItem),
    ...overdue.map((place) => overdueItem(place, waitsFor(place.gameId))),
    ...late.flatMap((game) =>
      minutes === null || idleIds.has(game.gameId) ? [] : lateItem(game, minutes, waitsFor(game.gameId)),
    ),
    ...idle.map((game) => idleItem(game, waitsFor(game.gameId))),
    ...imports.map(importItem),
    ...services.flatMap(({ league, problem, readAt }) =>
      league === leagueId && problem !== null ? serviceItem(problem, readAt, now) : [],
    ),
    ...unmanaged.map(unmanagedItem),
    ...(offered === 0 ? [] : [sampleItem(leagueId, offered, now)]),
  ];
  return {
    items,
    checklist: [
      { key: 'helper', done: counts.helpers > 1 },
      { key: 'rules', done: (row?.settingsVersion ?? 1) > 1 },
      { key: 'managers', done: counts.managed > 0 },
      { key: 'import', done: counts.imports > 0 },
      { key: 'season', done: counts.seasons > 0 },
    ],
  };
}

async function disputes({ core }: SignedInContext, leagueId: LeagueId): Promise<readonly QueueItem[]> {
  const types: readonly EventType[] = [...GOES_ON, 'resultProposed', 'resultConfirmed', 'resultSubmitted'];
  const now = new Date(core.clock.now() + MINUTE_MS);
  const found = await unanswered(core.db, leagueId, 'resultChallenged', types, now);
  return found.map(challengeItem);
}
