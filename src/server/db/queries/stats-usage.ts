import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { Database } from '../database';
import { games } from '../schema/games';
import { players, teams } from '../schema/leagues';
import { pitchingLines } from '../schema/lines';
import type { Scope } from './stats-sums';

/** Who pitched in the last games of a team that count, the latest first. */
export async function pitchingUsage(
  db: Database,
  { scope, teamId }: { readonly scope: Scope; readonly teamId: number },
  most: number,
) {
  const played = await db
    .select({
      id: games.id,
      at: games.completedAt,
      visibility: games.visibility,
      isHome: sql<boolean>`${games.homeTeamId} = ${teamId}`,
      opponentAbbreviation: teams.abbreviation,
    })
    .from(games)
    .innerJoin(
      teams,
      sql`${teams.id} = case when ${games.homeTeamId} = ${teamId} then ${games.awayTeamId} else ${games.homeTeamId} end`,
    )
    .where(
      and(
        scope === null ? and(isNull(games.seasonId), eq(games.visibility, 'public')) : eq(games.seasonId, scope),
        sql`${teamId} in (${games.awayTeamId}, ${games.homeTeamId})`,
        eq(games.status, 'completed'),
        ne(games.endReason, 'no contest'),
        isNotNull(games.completedAt),
      ),
    )
    .orderBy(desc(games.completedAt), desc(games.id))
    .limit(most);
  const lines =
    played.length === 0
      ? []
      : await db
          .select({
            gameId: pitchingLines.gameId,
            playerId: pitchingLines.playerId,
            name: players.name,
            outs: pitchingLines.outs,
            battersFaced: pitchingLines.battersFaced,
            started: pitchingLines.started,
          })
          .from(pitchingLines)
          .innerJoin(players, eq(players.id, pitchingLines.playerId))
          .where(
            and(
              eq(pitchingLines.teamId, teamId),
              inArray(
                pitchingLines.gameId,
                played.map(({ id }) => id),
              ),
            ),
          )
          .orderBy(asc(pitchingLines.lineupId));
  return {
    games: played.map(({ id, at, visibility, ...game }) => ({
      ...game,
      gameId: visibility === 'public' ? id : null,
      at: at?.toISOString() ?? null,
    })),
    outings: played.flatMap(({ id }, i) =>
      lines.flatMap(({ gameId, ...line }) => (gameId === id ? [{ ...line, gamesAgo: i + 1 }] : [])),
    ),
  };
}
