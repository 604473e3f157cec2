'use client';
import { useState } from 'react';
import type { Side } from '@/game/play';
import type { GameState } from '@/game/state';
import type { LineupChange } from '@/game/substitution';
import type { Violation } from '@/game/violation';
import { pitchersRow, swapSlots, type Slots } from '@/leagues/lineup/change-sheet';
import { changesInGame, newcomers, sheetAfter, sheetInGame } from '@/leagues/lineup/in-game';
import { problemsInGame } from '@/leagues/lineup/in-game-problems';
import { manOfRoster, type LineupMan } from '@/leagues/lineup/lineup-man';
import { Switch } from '@/ui/kit/switch';
import { LineupBoard } from '@/ui/lineup/board/lineup-board';
import type { CardsByPlayer } from '../cards/matchup-cards';

interface FieldBoardProps {
  readonly state: GameState;
  readonly side: Side;
  readonly cards: CardsByPlayer;
  readonly changes: readonly LineupChange[];
  /** Why the changes cannot be made; null when they can, or there are none. */
  readonly refused: Violation | null;
  readonly onPick: (changes: readonly LineupChange[]) => void;
}

/** The lineup board of a side in a game: the order stays, men come in for others, fielders trade positions. */
export function FieldBoard({ state, side, cards, changes, refused, onPick }: FieldBoardProps) {
  const team = state[side];
  const now = sheetInGame(team);
  const [slots, setSlots] = useState<Slots>(() => sheetAfter(team, changes));
  const [seen, setSeen] = useState(changes);
  // Changes that came from elsewhere (start over, best fit) are drawn from the lineup as it is.
  if (seen !== changes) {
    setSeen(changes);
    setSlots(sheetAfter(team, changes));
  }
  const change = (next: Slots): void => {
    const made = changesInGame(team, next);
    setSlots(next);
    setSeen(made);
    onPick(made);
  };
  const men = menOf(state, side, cards);
  const [one, other] = newcomers(now, slots);
  const first = pitchersRow(slots) === -1 && other !== undefined ? one : undefined;
  const pitcherAt = slots.findIndex((slot) => slot.position === 'P');
  const isCrossed = changes.some(
    (made) =>
      made.type === 'enter' &&
      team.lineup.some((man) => man.lineupId === made.replaces && man.battingOrder !== made.battingOrder),
  );
  const isHint = first === undefined && one !== undefined && one === pitcherAt && pitchersRow(slots) === -1;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <LineupBoard
        title={team.name}
        slots={slots}
        men={men}
        rules={state.rules}
        versus="any"
        problems={problemsInGame(state, side, slots, men, refused)}
        onChange={change}
        inGame={{ now, gone: men.filter((man) => hasLeft(state, side, man)) }}
      />
      {first === undefined || other === undefined ? null : (
        <Switch
          label="Double switch"
          note="Two who come in bat in each other’s place."
          checked={isCrossed}
          onChange={() => change(swapSlots(slots, first, other))}
        />
      )}
      {isHint ? (
        <p className="text-sm text-soft">
          Bring in a fielder too, and the two may trade places in the order: a double switch.
        </p>
      ) : null}
    </div>
  );
}

/** He was in the game and is not any more. */
const hasLeft = (state: GameState, side: Side, { player }: LineupMan): boolean => {
  const entries = state[side].lineup.filter((man) => man.player === player);
  return entries.length > 0 && entries.every((man) => !man.active);
};

const menOf = (state: GameState, side: Side, cards: CardsByPlayer): readonly LineupMan[] =>
  state[side].roster.map((entry) => {
    const isHurt = state[side].lineup.some((man) => man.active && man.hurt && man.player === entry.player);
    return { ...manOfRoster(entry, cards.get(entry.player)?.abilities ?? null), hurt: isHurt ? 'hurt' : null };
  });
