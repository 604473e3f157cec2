import { OUT_OF_POSITION, type Abilities } from '@/game/abilities';
import type { RosterEntry } from '@/game/lineup';
import type { GameCard } from '@/server/api/wire';
import { cardsetNames } from '@/server/db/queries/league-cards';
import { AppError } from '@/server/errors';
import type { Call } from '../context';
import { lookAt, type LookInput } from './look';

/** Both rosters' cards, as this game is played with them. */
export async function listCards({ ctx, input }: Call<LookInput>): Promise<readonly GameCard[]> {
  const { core } = ctx;
  const { meta, viewer } = await lookAt(ctx, input);
  const view = await core.live.view(meta.gameId, viewer);
  if (view === null) throw new AppError('NOT_FOUND', 'There is no such game.');
  const { league, away, home } = view.card.state;
  const roster = [...away.roster, ...home.roster];
  if (league === 'sba') {
    const known = await core.cards.abilitiesOf(roster);
    return roster.map((entry) => gameCard(entry, known.get(entry.player) ?? unknownMan(entry)));
  }
  const [cards, names] = await Promise.all([core.cards.cardsOf(roster), cardsetNames(core.db)]);
  return roster.map((entry) => {
    const card = cards.get(entry.player);
    const cardset = entry.cardset === null ? null : (names.get(entry.cardset) ?? null);
    return { ...gameCard(entry, card?.abilities ?? unknownMan(entry)), cardset, printed: card?.printed ?? null };
  });
}

const gameCard = ({ player, name }: RosterEntry, abilities: Abilities): GameCard => ({
  player,
  name,
  cardset: null,
  abilities,
  printed: null,
});

/** A man whose league has forgotten him: what the roster says, and the worst of everything else. */
export const unknownMan = ({
  bats,
  throws,
  positions,
}: Pick<RosterEntry, 'bats' | 'throws' | 'positions'>): Abilities => ({
  bats,
  throws,
  running: 8,
  stealJump: 0,
  stealAuto: false,
  stealHigh: 0,
  stealLow: 0,
  bunting: 'D',
  hitAndRun: 'D',
  power: 'N',
  fielding: Object.fromEntries(positions.map((position) => [position, OUT_OF_POSITION[position]])),
  pitching: null,
});
