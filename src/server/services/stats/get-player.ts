import { ARCHIVE_LEAGUE } from '@/server/db/queries/import-rows';
import { cardsOf, careerRows, playerRow } from '@/server/db/queries/stats-man';
import { AppError } from '@/server/errors';
import type { Call } from '../context';
import { rosterMan } from './roster-man';
import type { PlayerStats } from './shapes';

/** Who a player is, and what he did season by season. */
export async function getPlayer({ ctx, input }: Call<{ readonly playerId: number }>): Promise<PlayerStats> {
  const { db } = ctx.core;
  const player = await playerRow(db, input.playerId);
  const career = player === null ? null : await careerRows(db, input.playerId);
  // Men of imported games are their importer's, unless he lets everyone look at one of the games.
  const isHidden =
    player?.leagueId === ARCHIVE_LEAGUE.id && career?.batting.length === 0 && career.pitching.length === 0;
  if (player === null || career === null || isHidden) throw new AppError('NOT_FOUND', 'There is no such player.');
  const cards = await cardsOf(db, input.playerId);
  const { leagueId, league, teamId, team, color } = player;
  return {
    ...rosterMan({ ...player, abilities: player.abilities ?? cards[0]?.abilities ?? null }),
    leagueId,
    league,
    teamId,
    team,
    color,
    cards: cards.map(({ cardId, cardset }) => ({ cardId, cardset })),
    ...career,
  };
}
