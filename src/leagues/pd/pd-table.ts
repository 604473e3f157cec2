import type { Card } from '@/cards/card';
import { indexSide, readIndex, type SideIndex } from '@/cards/read-card';
import type { Abilities, BattingHand, Hand } from '@/game/abilities';
import type { Charts } from '@/game/charts';
import type { PlayerKey } from '@/game/lineup';
import type { CardOutcome } from '@/game/outcomes';
import type { AtBatRoll, Matchup, Park, Reading, Table } from '@/game/table';
import { LEAGUES } from '@/leagues/league';
import { defined } from '@/shared/assert';

interface IndexedCard {
  readonly abilities: Abilities;
  readonly batting: { readonly L: SideIndex; readonly R: SideIndex };
  readonly pitching: { readonly L: SideIndex; readonly R: SideIndex } | null;
}

const indexed = ({ abilities, printed: { batting, pitching } }: Card): IndexedCard => ({
  abilities,
  batting: { L: indexSide(batting.L), R: indexSide(batting.R) },
  pitching: pitching === null ? null : { L: indexSide(pitching.L), R: indexSide(pitching.R) },
});

/** The side a man bats from: a switch hitter takes the one opposite the pitcher's hand. */
const battingSide = (bats: BattingHand, against: Hand): Hand => {
  if (bats !== 'S') return bats;
  return against === 'L' ? 'R' : 'L';
};

/** Over the fence for anyone else: a weak bat takes two bases' worth of runners' advance and first base for it. */
const WEAKENED: ReadonlySet<CardOutcome> = new Set(['homerun', 'bp_homerun']);

/**
 * The table of one Paper Dynasty game: the dice are read on the printed cards of its rosters.
 * White die 1–3 reads the batter's card, 4–6 the pitcher's; a man who has no pitching card is read on the batter's
 * throughout (domain 1.15).
 * @param cards every card that either roster may use
 * @param charts the league's own; absent for the standard ones
 */
export function pdTable({
  cards,
  park,
  charts = LEAGUES.pd.charts,
}: {
  readonly cards: ReadonlyMap<PlayerKey, Card>;
  readonly park: Park;
  readonly charts?: Charts | undefined;
}): Table {
  const players = new Map<PlayerKey, IndexedCard>();
  const find = (player: PlayerKey): IndexedCard => {
    const known = players.get(player);
    if (known !== undefined) return known;
    const card = indexed(defined(cards.get(player), `card of player ${player}`));
    players.set(player, card);
    return card;
  };

  const readCards = ({ batter, pitcher, pitcherTired }: Matchup, { column, row, split }: AtBatRoll): Reading => {
    const hitter = find(batter);
    const thrower = find(pitcher);
    if (column > 3 && thrower.pitching !== null) {
      const side = battingSide(hitter.abilities.bats, thrower.abilities.throws);
      const printed = readIndex(thrower.pitching[side], column - 3, row, split, pitcherTired);
      const outcome = hitter.abilities.power === 'W' && WEAKENED.has(printed) ? 'single_two' : printed;
      return { cell: { card: 'pitcher', column, row, split }, outcome };
    }
    const own = column > 3 ? column - 3 : column;
    return {
      cell: { card: 'batter', column: own, row, split },
      outcome: readIndex(hitter.batting[thrower.abilities.throws], own, row, split, false),
    };
  };

  return { charts, park, abilities: (player) => find(player).abilities, readCards };
}
