import type { EventType } from '@/game/events';
import type { RevisionAsked } from '@/game/revise/revision';
import type { LeagueId } from '@/game/state';
import { SAMPLE_VERSION } from '@/leagues/sample/sample-leagues';
import { tradeWords } from '@/leagues/trades/trade-words';
import { leagueRow } from '@/server/db/queries/league-settings';
import {
  failedImports,
  idleGames,
  leagueCounts,
  overdueGames,
  unanswered,
  unmanagedTeams,
} from '@/server/db/queries/office-queue';
import { offersForApproval, type ShownOffer } from '@/server/db/queries/trade-offers';
import { awaitedIn, lateGames } from '@/server/db/queries/turns';
import type { Call, SignedInContext } from '../context';
import { leagueStatus } from '../leagues/league-status';
import { newWords, offeredBySample } from '../leagues/update-sample';
import { mustRunLeague, roleIn } from '../people/authority';
import { named } from '../people/role-words';
import { gameWords } from './decision-words';
import { defaultsIn } from './league-defaults';
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
  const waitsFor = (gameId: string | null): Pick<QueueItem, 'awaited'> => {
    const sides = gameId === null ? undefined : awaited.get(gameId);
    return sides === undefined ? {} : { awaited: sides };
  };
  const items: QueueItem[] = [
    ...results,
    ...revisions.map((game): QueueItem => {
      const { reason } = game.data as RevisionAsked;
      return {
        id: `revision:${game.gameId}`,
        kind: 'revision',
        title: gameWords(game),
        detail: `A manager wants to change an earlier play, and the other has not answered: “${reason}”`,
        since: game.since.toISOString(),
        gameId: game.gameId,
        asked: game.seq,
      };
    }),
    ...trades.map(tradeItem),
    ...stops.map((game): QueueItem => ({
      id: `stop:${game.gameId}`,
      kind: 'stop',
      title: gameWords(game),
      detail: 'A manager asks to stop the game, and the other has not answered.',
      since: game.since.toISOString(),
      gameId: game.gameId,
    })),
    ...overdue.map((place): QueueItem => ({
      id: `overdue:${place.id}`,
      kind: 'overdue',
      title: gameWords(place),
      detail: `Game ${place.number} of ${place.season} is past its deadline and ${
        place.gameId === null || place.status === 'completed' ? 'has not been played' : 'is not over'
      }.${waitWords(waitsFor(place.gameId))}`,
      since: place.deadline.toISOString(),
      gameId: place.status === 'completed' ? null : place.gameId,
      seasonId: place.seasonId,
      ...waitsFor(place.gameId),
    })),
    ...late
      .filter(({ gameId }) => !idleIds.has(gameId))
      .map((game): QueueItem => ({
        id: `decision:${game.gameId}`,
        kind: 'decision',
        title: gameWords(game),
        detail: `A decision takes longer than the league’s ${spanWords(minutes ?? 0)}.${waitWords(waitsFor(game.gameId))}`,
        since: new Date(game.since.getTime() + (minutes ?? 0) * MINUTE_MS).toISOString(),
        gameId: game.gameId,
        ...waitsFor(game.gameId),
      })),
    ...idle.map((game): QueueItem => ({
      id: `idle:${game.gameId}`,
      kind: 'idle',
      title: gameWords(game),
      detail: `${game.status === 'pending' ? 'The game was never begun.' : 'Nobody goes on with this game.'}${waitWords(waitsFor(game.gameId))}`,
      since: game.at.toISOString(),
      gameId: game.gameId,
      ...waitsFor(game.gameId),
    })),
    ...imports.map((one): QueueItem => ({
      id: `import:${one.id}`,
      kind: 'import',
      title: `Import of ${one.kind}`,
      detail: one.problem ?? 'It failed, and nothing of it was written.',
      since: one.since.toISOString(),
      gameId: null,
    })),
    ...services
      .filter(({ league, problem }) => league === leagueId && problem !== null)
      .map(({ problem, readAt }): QueueItem => ({
        id: 'service',
        kind: 'service',
        title: 'The league’s service',
        detail: problem ?? '',
        since: readAt ?? new Date(now).toISOString(),
        gameId: null,
      })),
    ...unmanaged.map((team): QueueItem => ({
      id: `manager:${team.seasonId}:${team.teamId}`,
      kind: 'manager',
      title: team.name,
      detail: `Plays in ${team.season} and has no manager.`,
      since: team.since.toISOString(),
      gameId: null,
      seasonId: team.seasonId,
      teamId: team.teamId,
    })),
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

/** A trade that both teams want. */
function tradeItem({ offer, from, to, offeredBy, answeredBy }: ShownOffer): QueueItem {
  const words = tradeWords({ from: from.name, to: to.name, gives: offer.gives, gets: offer.gets });
  return {
    id: `trade:${offer.id}`,
    kind: 'trade',
    title: `Trade: ${from.name} and ${to.name}`,
    detail: `${words}. Agreed by ${offeredBy ?? 'somebody'} and ${answeredBy ?? 'somebody'}.`,
    since: (offer.answeredAt ?? offer.createdAt).toISOString(),
    gameId: null,
    teamId: from.id,
    offerId: offer.id,
  };
}

/** " It waits for Ann (ABCD) of Harbor City." */
function waitWords({ awaited = [] }: Pick<QueueItem, 'awaited'>): string {
  const names = awaited.map(({ team, manager }) =>
    manager === null ? `somebody to manage ${team}` : `${named(manager)} of ${team}`,
  );
  return names.length === 0 ? '' : ` It waits for ${names.join(' and ')}.`;
}

const spanWords = (minutes: number): string => (minutes === 1 ? '1 minute' : `${minutes} minutes`);

/** What came into the sample after people had changed the league. */
const sampleItem = (leagueId: LeagueId, offered: number, now: number): QueueItem => ({
  id: `sample:${SAMPLE_VERSION}`,
  kind: 'sample',
  title: `${newWords(leagueId, offered)} to add`,
  detail: 'New in the sample that this league began as. Its own players, cards and games stay as they are.',
  since: new Date(now).toISOString(),
  gameId: null,
});

async function disputes({ core }: SignedInContext, leagueId: LeagueId): Promise<readonly QueueItem[]> {
  const types: readonly EventType[] = [...GOES_ON, 'resultProposed', 'resultConfirmed', 'resultSubmitted'];
  const now = new Date(core.clock.now() + MINUTE_MS);
  const found = await unanswered(core.db, leagueId, 'resultChallenged', types, now);
  return found.map((game) => ({
    id: `challenge:${game.gameId}`,
    kind: 'challenge',
    title: gameWords(game),
    detail: `A result was challenged: “${(game.data as { readonly reason: string }).reason}”`,
    since: game.since.toISOString(),
    gameId: game.gameId,
  }));
}
