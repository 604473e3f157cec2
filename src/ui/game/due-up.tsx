import type { BoxScore } from '@/game/box-score';
import type { LineupPlayer } from '@/game/lineup';
import type { GameState } from '@/game/state';
import { ordinal } from '@/ui/kit/ordinal';
import { battingLineOf, dayAtBat, matchupOf } from './model/matchup';
import { lastName } from './model/names';

/** On a phone, where the cards lie in a view of their own: who bats, in which place of the order, and who follows. */
export function DueUp({ state, box }: { readonly state: GameState; readonly box: BoxScore }) {
  const matchup = matchupOf(state);
  if (matchup === null || state.status !== 'active') return null;
  const { batter, onDeck, inTheHole } = matchup;
  const next = [onDeck, inTheHole].filter((man): man is LineupPlayer => man !== null);
  return (
    <p className="flex items-baseline justify-between gap-3 px-3.5 pt-2 font-board text-[1.0625rem] leading-tight font-medium text-soft md:hidden">
      <span className="min-w-0 truncate">
        <b className="font-book text-base font-bold text-ink">{lastName(batter.name)}</b>{' '}
        {batter.battingOrder === null ? '' : `bats ${ordinal(batter.battingOrder)}, `}
        <span className="whitespace-nowrap">{dayAtBat(battingLineOf(box, state, batter.lineupId))}</span>
      </span>
      <span className="min-w-0 shrink truncate">Next {next.map((man) => lastName(man.name)).join(', ')}</span>
    </p>
  );
}
