import { ARCHIVE_LEAGUE } from '@/server/db/queries/import-rows';
import { cardsOf, careerRows, gamesOfMan, playerOfCard, playerRow } from '@/server/db/queries/stats-man';
import { AppError } from '@/server/errors';
import type { Call } from '../context';
import { rosterMan } from './roster-man';
import type { PlayerStats } from './shapes';

/** A player by his own id, or by that of a card of his, as games name him. */
export type PlayerInput = { readonly playerId: number } | { readonly cardId: number };

/** Who a player is, and what he did season by season. */
export async function getPlayer({ ctx, input }: Call<PlayerInput>): Promise<PlayerStats> {
  const { db } = ctx.core;
  const playerId = 'playerId' in input ? input.playerId : await playerOfCard(db, input.cardId);
  const player = playerId === null ? null : await playerRow(db, playerId);
  const career = player === null ? null : await careerRows(db, player.playerId);
  // Men of imported games are their importer's, unless he lets everyone look at one of the games.
  const isHidden =
    player?.leagueId === ARCHIVE_LEAGUE.id && career?.batting.length === 0 && career.pitching.length === 0;
  if (player === null || career === null || isHidden) throw new AppError('NOT_FOUND', 'There is no such player.');
  const [cards, games] = await Promise.all([cardsOf(db, player.playerId), gamesOfMan(db, player.playerId)]);
  const { leagueId, league, teamId, team, color } = player;
  return {
    ...rosterMan({ ...player, abilities: player.abilities ?? cards[0]?.abilities ?? null }),
    leagueId,
    league,
    teamId,
    team,
    color,
    games,
    cards: cards.map(({ cardId, cardset }) => ({ cardId, cardset })),
    ...career,
  };
}
