import type { RevisionAsked } from '@/game/revise/revision';
import type { LeagueId } from '@/game/state';
import { SAMPLE_VERSION } from '@/leagues/sample/sample-leagues';
import { tradeWords } from '@/leagues/trades/trade-words';
import type {
  failedImports,
  idleGames,
  overdueGames,
  unanswered,
  unmanagedTeams,
} from '@/server/db/queries/office-queue';
import type { ShownOffer } from '@/server/db/queries/trade-offers';
import type { AwaitedSide, lateGames } from '@/server/db/queries/turns';
import { newWords } from '../leagues/update-sample';
import { named } from '../people/role-words';
import { gameWords } from './decision-words';
import type { QueueItem } from './shapes';

/** What stands in the league's queue: each kind of thing that needs somebody, in words. */

type RowOf<Query extends (...args: never[]) => PromiseLike<readonly unknown[]>> = Awaited<ReturnType<Query>>[number];
type Unanswered = RowOf<typeof unanswered>;
type Awaiting = readonly AwaitedSide[];

const MINUTE_MS = 60_000;

/** A result that was challenged. */
export const challengeItem = (game: Unanswered): QueueItem => ({
  id: `challenge:${game.gameId}`,
  kind: 'challenge',
  title: gameWords(game),
  detail: `A result was challenged: “${(game.data as { readonly reason: string }).reason}”`,
  since: game.since.toISOString(),
  gameId: game.gameId,
});

/** A rewind or a correction that one manager asked the other for. */
export const revisionItem = (game: Unanswered): QueueItem => ({
  id: `revision:${game.gameId}`,
  kind: 'revision',
  title: gameWords(game),
  detail: `A manager wants to change an earlier play, and the other has not answered: “${(game.data as RevisionAsked).reason}”`,
  since: game.since.toISOString(),
  gameId: game.gameId,
  asked: game.seq,
});

/** A stop that one manager asked the other for. */
export const stopItem = (game: Unanswered): QueueItem => ({
  id: `stop:${game.gameId}`,
  kind: 'stop',
  title: gameWords(game),
  detail: 'A manager asks to stop the game, and the other has not answered.',
  since: game.since.toISOString(),
  gameId: game.gameId,
});

/** A trade that both teams want. */
export function tradeItem({ offer, from, to, offeredBy, answeredBy }: ShownOffer): QueueItem {
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

/** A game of a schedule that is past its deadline. */
export function overdueItem(place: RowOf<typeof overdueGames>, awaited: Awaiting): QueueItem {
  const isToBegin = place.gameId === null || place.status === 'completed';
  const how = isToBegin ? 'has not been played' : 'is not over';
  return {
    id: `overdue:${place.id}`,
    kind: 'overdue',
    title: gameWords(place),
    detail: `Game ${place.number} of ${place.season} is past its deadline and ${how}.${waitWords(awaited)}`,
    since: place.deadline.toISOString(),
    gameId: place.status === 'completed' ? null : place.gameId,
    seasonId: place.seasonId,
    ...whom(awaited),
  };
}

/** A decision that somebody owes for longer than the `minutes` of the league's clock. */
export const lateItem = (game: RowOf<typeof lateGames>, minutes: number, awaited: Awaiting): QueueItem => ({
  id: `decision:${game.gameId}`,
  kind: 'decision',
  title: gameWords(game),
  detail: `A decision takes longer than the league’s ${spanWords(minutes)}.${waitWords(awaited)}`,
  since: new Date(game.since.getTime() + minutes * MINUTE_MS).toISOString(),
  gameId: game.gameId,
  ...whom(awaited),
});

/** A game that nobody goes on with. */
export function idleItem(game: RowOf<typeof idleGames>, awaited: Awaiting): QueueItem {
  const how = game.status === 'pending' ? 'The game was never begun.' : 'Nobody goes on with this game.';
  return {
    id: `idle:${game.gameId}`,
    kind: 'idle',
    title: gameWords(game),
    detail: `${how}${waitWords(awaited)}`,
    since: game.at.toISOString(),
    gameId: game.gameId,
    ...whom(awaited),
  };
}

/** An import that failed. */
export const importItem = (one: RowOf<typeof failedImports>): QueueItem => ({
  id: `import:${one.id}`,
  kind: 'import',
  title: `Import of ${one.kind}`,
  detail: one.problem ?? 'It failed, and nothing of it was written.',
  since: one.since.toISOString(),
  gameId: null,
});

/** The league's own service, when it could not be read; `readAt` is when it last was, ISO 8601. */
export const serviceItem = (problem: string, readAt: string | null, now: number): QueueItem => ({
  id: 'service',
  kind: 'service',
  title: 'The league’s service',
  detail: problem,
  since: readAt ?? new Date(now).toISOString(),
  gameId: null,
});

/** A team of a season that nobody manages. */
export const unmanagedItem = (team: RowOf<typeof unmanagedTeams>): QueueItem => ({
  id: `manager:${team.seasonId}:${team.teamId}`,
  kind: 'manager',
  title: team.name,
  detail: `Plays in ${team.season} and has no manager.`,
  since: team.since.toISOString(),
  gameId: null,
  seasonId: team.seasonId,
  teamId: team.teamId,
});

/** What came into the sample after people had changed the league. */
export const sampleItem = (leagueId: LeagueId, offered: number, now: number): QueueItem => ({
  id: `sample:${SAMPLE_VERSION}`,
  kind: 'sample',
  title: `${newWords(leagueId, offered)} to add`,
  detail: 'New in the sample that this league began as. Its own players, cards and games stay as they are.',
  since: new Date(now).toISOString(),
  gameId: null,
});

const whom = (awaited: Awaiting): Pick<QueueItem, 'awaited'> => (awaited.length === 0 ? {} : { awaited });

/** " It waits for Ann (ABCD) of Harbor City." */
function waitWords(awaited: Awaiting): string {
  const names = awaited.map(({ team, manager }) =>
    manager === null ? `somebody to manage ${team}` : `${named(manager)} of ${team}`,
  );
  return names.length === 0 ? '' : ` It waits for ${names.join(' and ')}.`;
}

const spanWords = (minutes: number): string => (minutes === 1 ? '1 minute' : `${minutes} minutes`);
