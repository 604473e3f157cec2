import { fieldingNorms } from './fielding-abilities';
import { playerFromSeason, type SeasonCard } from './player-from-season';
import type { PlayerSeason } from './season';
import type { LineOptions } from './sides-from-line';

/** A player of whom no card can be made. */
export interface LostPlayer {
  readonly playerId: string;
  readonly name: string;
  readonly reason: string;
}

export interface CardsFromSeason {
  readonly cards: readonly SeasonCard[];
  readonly lost: readonly LostPlayer[];
}

/** Cards of everyone who batted or pitched in a season. */
export function cardsFromSeason(players: readonly PlayerSeason[], options: LineOptions): CardsFromSeason {
  const norms = fieldingNorms(players);
  const played = (player: PlayerSeason): boolean => player.batting !== null || player.pitching !== null;
  return {
    cards: players.filter(played).map((player) => playerFromSeason(player, norms, options)),
    lost: players
      .filter((player) => !played(player))
      .map(({ playerId, name }) => ({ playerId, name, reason: 'no plate appearance and no batter faced' })),
  };
}
