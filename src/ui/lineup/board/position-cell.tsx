'use client';
import { ChevronDown } from 'lucide-react';
import { POSITIONS } from '@/game/positions';
import { isPitchersRow } from '@/leagues/lineup/change-sheet';
import type { SheetSlot } from '@/leagues/lineup/sheet';
import { cx } from '@/ui/kit/cx';
import { isHeld } from './press';
import type { OrderRowProps } from './order-row';

interface PositionCellProps extends OrderRowProps {
  readonly slot: SheetSlot;
  readonly name: string;
  readonly hasError: boolean;
}

/** Where he plays: a button to swap it with another, and a list to choose from, rated ones first. */
export function PositionCell({ board, at, slot, name, men, rules, locked = false, hasError }: PositionCellProps) {
  const man = men.find((one) => one.player === slot.player);
  const isRow = isPitchersRow(slot);
  const pressed = isHeld(board.held, { type: 'position', at });
  const rated = man?.positions ?? [];
  const others = POSITIONS.filter(
    (position) =>
      !rated.some((one) => one === position) && (position !== 'DH' || rules.designatedHitter || slot.position === 'DH'),
  );
  const holder = (position: string): string => {
    const other = board.shown.find((one, index) => one.position === position && index !== at);
    return other === undefined || other.player === null ? '' : ` – ${board.nameOf(other.player)}`;
  };
  const option = (position: (typeof POSITIONS)[number]) => (
    <option key={position} value={position}>
      {`${position}${holder(position)}`}
    </option>
  );
  return (
    <span className="flex shrink-0 items-center">
      <button
        type="button"
        aria-pressed={pressed}
        aria-label={`${slot.position ?? 'No position'}, ${name}`}
        disabled={locked}
        onClick={() => board.press({ type: 'position', at })}
        className={cx(
          'h-11 w-11 rounded-lg border font-board text-lg font-bold disabled:cursor-default',
          !isRow && 'rounded-r-none border-r-0',
          pressed
            ? 'border-ink bg-ink text-sheet'
            : hasError && slot.position === null
              ? 'border-dashed border-out text-out-ink'
              : 'border-line bg-chip hover:border-edge',
        )}
      >
        <span>{slot.position ?? '–'}</span>
      </button>
      {isRow ? (
        <span className="w-8" />
      ) : (
        <span className="relative block h-11 w-8">
          <select
            aria-label={`Position of ${name}`}
            value={slot.position ?? ''}
            disabled={locked}
            onChange={({ target }) => {
              const position = POSITIONS.find((one) => one === target.value) ?? null;
              board.run({ type: 'setPosition', at, position });
            }}
            className="size-full cursor-pointer appearance-none rounded-r-lg border border-line bg-chip text-transparent hover:border-edge [&>*]:text-ink"
          >
            <option value="">No position</option>
            {rated.length === 0 ? null : <optgroup label="Rated">{rated.map(option)}</optgroup>}
            <optgroup label={rated.length === 0 ? 'Positions' : 'Others'}>{others.map(option)}</optgroup>
          </select>
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute top-1/2 right-2 size-4 -translate-y-1/2 text-soft"
          />
        </span>
      )}
    </span>
  );
}
