'use client';
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { useId, type KeyboardEvent } from 'react';
import { inningWord } from '@/game/sentence/ordinals';
import { isPitchersRow } from '@/leagues/lineup/change-sheet';
import { cx } from '@/ui/kit/cx';
import type { LineupBoardProps } from './board-props';
import { usePlaceDrag } from './drag';
import { HeldTools } from './held-tools';
import { ManCell } from './man-cell';
import { PositionCell } from './position-cell';
import { isHeld } from './press';
import { mendsAt, RowProblems } from './row-problems';
import type { Board } from './use-board';

export interface OrderRowProps extends LineupBoardProps {
  readonly board: Board;
  readonly at: number;
  /** Opens the list of men who could take the place. */
  readonly onReplace: (at: number) => void;
}

const SMALL =
  'grid size-11 shrink-0 place-items-center rounded-lg text-soft hover:bg-chip hover:text-ink disabled:opacity-25';

/** A place of the order: a handle, the man, his position, up and down; under it what is wrong with it. */
export function OrderRow(props: OrderRowProps) {
  const { board, at, men, problems, locked = false, inGame, onReplace } = props;
  const id = useId();
  const slot = board.shown[at];
  const isRow = isPitchersRow(slot);
  const isFixed = locked || inGame !== undefined || isRow;
  const { ref, handleRef, isDragging, isTarget } = usePlaceDrag(at, { drag: isFixed, drop: locked });
  const own = board.lifted === null ? problems.filter((problem) => problem.slots.includes(at)) : [];
  const man = men.find((one) => one.player === slot?.player);
  const name = board.nameOf(slot?.player ?? null);
  const place = isRow ? 'pitching' : `${inningWord(slot?.battingOrder ?? at + 1)} of 9`;
  const isLifted = board.lifted?.to === at;
  const isSlotHeld = isHeld(board.held, { type: 'slot', at });
  const isChanged = inGame !== undefined && inGame.now.every((before) => before.player !== slot?.player);
  if (slot === undefined) return null;
  return (
    <li
      ref={ref}
      className={cx(
        'grid grid-cols-[minmax(0,1fr)] border-b border-rule py-0.5 last:border-0',
        isRow && 'border-t-2 border-t-ink',
        isLifted && 'bg-go-tint outline-2 -outline-offset-2 outline-run',
        isTarget && 'bg-go-tint outline-2 -outline-offset-2 outline-dashed outline-run',
        isDragging && 'rounded-lg bg-sheet opacity-90 shadow-lift',
      )}
    >
      <div className="flex items-center @lg:gap-1">
        {inGame === undefined ? (
          <button
            type="button"
            ref={handleRef}
            data-place={at}
            disabled={isFixed}
            aria-label={`Move ${name}, ${place}`}
            aria-pressed={isLifted}
            aria-describedby={`${id}-how`}
            onKeyDown={(event) => handleKey(event, board, at)}
            onBlur={() => {
              if (board.lifted !== null) board.cancel();
            }}
            className={cx(SMALL, 'touch-manipulation', isFixed ? 'invisible' : 'cursor-grab')}
          >
            <GripVertical aria-hidden className="size-5" />
          </button>
        ) : null}
        <span className="w-5 shrink-0 @lg:w-6 text-center font-board text-lg font-bold text-soft" aria-hidden>
          {isRow ? 'P' : slot.battingOrder}
        </span>
        <ManCell
          man={man}
          name={name}
          position={slot.position}
          versus={props.versus}
          label={place}
          pressed={isSlotHeld}
          marked={isChanged}
          at={at}
          disabled={locked}
          describedBy={own.length === 0 ? undefined : `${id}-problems`}
          onPress={() => board.press({ type: 'slot', at })}
        />
        <PositionCell {...props} slot={slot} name={name} hasError={own.some((one) => one.severity === 'error')} />
        {inGame === undefined ? (
          <>
            <button
              type="button"
              className={cx(SMALL, isRow && 'invisible')}
              disabled={isFixed || at === 0}
              aria-label={`Move ${name} up`}
              onClick={() => board.run({ type: 'move', from: at, to: at - 1 })}
            >
              <ArrowUp aria-hidden className="size-5" />
            </button>
            <button
              type="button"
              className={cx(SMALL, isRow && 'invisible')}
              disabled={isFixed || at === 8}
              aria-label={`Move ${name} down`}
              onClick={() => board.run({ type: 'move', from: at, to: at + 1 })}
            >
              <ArrowDown aria-hidden className="size-5" />
            </button>
          </>
        ) : null}
      </div>
      <span id={`${id}-how`} hidden>
        Space picks up, arrows move, Space drops, Escape cancels.
      </span>
      {isSlotHeld ? (
        <HeldTools
          board={board}
          at={at}
          isEmpty={slot.player === null}
          inGame={inGame !== undefined}
          onReplace={onReplace}
        />
      ) : null}
      <RowProblems id={`${id}-problems`} problems={own} mends={mendsAt(own, at)} board={board} locked={locked} />
    </li>
  );
}

function handleKey(event: KeyboardEvent, board: Board, at: number): void {
  const { lifted } = board;
  if (event.key === ' ' || (event.key === 'Enter' && lifted !== null)) {
    event.preventDefault();
    if (lifted === null) board.lift(at);
    else board.drop();
    return;
  }
  if (lifted === null) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    board.carry(lifted.to + (event.key === 'ArrowDown' ? 1 : -1));
  } else if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    board.cancel();
  }
}
