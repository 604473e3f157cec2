import type { PlayerKey } from '@/game/lineup';
import type { LeagueId } from '@/game/state';
import { needsRest, type Outing, type PitcherRest } from '@/leagues/lineup/rest';
import type { Database } from '@/server/db/database';
import { type GamesOf, lastGames, pitchedIn } from '@/server/db/queries/lineup-games';

/** Games of a team that its pitchers remember. */
const REMEMBERED = 7;

/** What a team's pitchers threw in its last games, by what a roster of the league lists. */
export async function pitcherRest(db: Database, league: LeagueId, of: GamesOf): Promise<PitcherRest> {
  const played = await lastGames(db, of, REMEMBERED);
  const rows = await pitchedIn(
    db,
    of.teamId,
    played.map(({ gameId }) => gameId),
  );
  const rest = new Map<PlayerKey, Outing[]>();
  for (const [index, { gameId, at }] of played.entries()) {
    for (const row of rows.filter((one) => one.gameId === gameId)) {
      const key = league === 'pd' ? row.cardId : row.playerId;
      if (key === null) continue;
      const outing = { gameId, at: at.toISOString(), outs: row.outs, started: row.started, gamesAgo: index + 1 };
      rest.set(key, [...(rest.get(key) ?? []), outing]);
    }
  }
  return rest;
}

/** Those who should not pitch today. */
export const tiredOf = (rest: PitcherRest): readonly PlayerKey[] =>
  [...rest].filter(([, outings]) => needsRest(outings) !== null).map(([player]) => player);
