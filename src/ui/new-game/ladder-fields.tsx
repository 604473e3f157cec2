'use client';
import { ArrowDown, ArrowUp, GripVertical, Plus, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { LeagueId } from '@/game/state';
import { PRIORITY_RULE } from '@/leagues/roster/standing';
import { Button } from '@/ui/kit/button';
import { cx } from '@/ui/kit/cx';
import { ErrorState } from '@/ui/kit/error-state';
import { failureOf } from '@/ui/kit/failure';
import { Skeleton } from '@/ui/kit/skeleton';
import { DragArea, usePlaceDrag } from '@/ui/lineup/board/drag';
import { priorityMark } from '@/ui/roster/model/words';
import { ladderParts, movedSet, type OfferedSet } from './ladder';
import { useLadderOffer } from './use-ladder-offer';

interface LadderFieldsProps {
  readonly league: LeagueId;
  /** Teams that are chosen already. */
  readonly teamIds: readonly number[];
  readonly nameOf: (team: number) => string;
  /** Null: the standard of the league. */
  readonly ladder: readonly number[] | null;
  readonly onChange: (ladder: readonly number[] | null) => void;
  readonly error: string | null;
}

/** The cardsets of the game in their order: dragged, moved by buttons, left out. */
export function LadderFields({ league, teamIds, nameOf, ladder, onChange, error }: LadderFieldsProps) {
  const offer = useLadderOffer(league, teamIds, ladder);
  const [told, setTold] = useState('');
  if (offer.data === undefined) {
    return offer.isError ? (
      <ErrorState
        title="The cardsets could not be read"
        onRetry={() => void offer.refetch()}
        retrying={offer.isFetching}
      >
        {failureOf(offer.error).text} The game can be made with all of them.
      </ErrorState>
    ) : (
      <Skeleton className="h-40 w-full" />
    );
  }
  const { on, off } = ladderParts(ladder, offer.data.cardsets);
  const ids = on.map(({ cardset }) => cardset);
  const move = (from: number, to: number): void => {
    const set = on[from];
    if (set === undefined || to < 0 || to >= on.length) return;
    onChange(movedSet(ids, from, to));
    setTold(`${set.name} is ${to + 1} of ${on.length} now.`);
    // A row that moves in the page loses the focus of its button.
    const button = document.activeElement?.id ?? '';
    requestAnimationFrame(() => document.getElementById(button)?.focus());
  };
  return (
    <fieldset
      id="ladder"
      className="min-w-0"
      tabIndex={-1}
      aria-describedby={error === null ? undefined : 'ladder-error'}
    >
      <legend className="sr-only">Cardsets, the primary one first</legend>
      <output className="sr-only">{told}</output>
      <DragArea onDrop={(dragged, to) => (dragged.type === 'slot' ? move(dragged.at, to) : undefined)}>
        <ol className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
          {on.map((set, at) => (
            <Step key={set.cardset} set={set} at={at} count={on.length}>
              <MoveButton set={set} to="up" disabled={at === 0} onMove={() => move(at, at - 1)} />
              <MoveButton set={set} to="down" disabled={at === on.length - 1} onMove={() => move(at, at + 1)} />
              <Button
                kind="bare"
                className="px-3!"
                aria-label={`Leave ${set.name} out`}
                icon={<X aria-hidden className="size-4.5" />}
                onClick={() => onChange(ids.filter((id) => id !== set.cardset))}
              />
            </Step>
          ))}
        </ol>
      </DragArea>
      {off.length === 0 ? null : (
        <div className="mt-2 flex flex-wrap items-center gap-1.5">
          <span className="text-[0.9375rem] text-soft">Not in the game:</span>
          {off.map(({ cardset, name }) => (
            <Button
              key={cardset}
              className="border-dashed px-3!"
              aria-label={`Put ${name} in the game`}
              icon={<Plus aria-hidden className="size-4.5" />}
              onClick={() => onChange([...ids, cardset])}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
      {error === null ? null : (
        <p id="ladder-error" className="mt-1.5 text-sm text-out-ink">
          {error}
        </p>
      )}
      <div className="mt-2 grid gap-1 text-[0.9375rem] text-soft">
        {on.length > 1 ? <p>{PRIORITY_RULE}</p> : null}
        {offer.data.teams.map(({ teamId, own, free }) => (
          <p key={teamId}>
            {nameOf(teamId)}: {own} of its cards may come{free > 0 ? `, and ${free} of no team` : ''}.
          </p>
        ))}
        {ladder === null ? null : (
          <Button kind="bare" className="-ml-4 justify-self-start" onClick={() => onChange(null)}>
            As usual
          </Button>
        )}
      </div>
    </fieldset>
  );
}

interface StepProps {
  readonly set: OfferedSet;
  readonly at: number;
  readonly count: number;
  readonly children: ReactNode;
}

function Step({ set, at, count, children }: StepProps) {
  const { ref, handleRef, isDragging, isTarget } = usePlaceDrag(at, { drag: count < 2, drop: false });
  return (
    <li
      ref={ref}
      className={cx(
        'flex min-h-12 items-center gap-1 rounded-[11px] border bg-sheet pl-1',
        isTarget ? 'border-go' : 'border-line',
        isDragging && 'opacity-70',
      )}
    >
      <span
        ref={handleRef}
        aria-hidden
        className="grid size-11 cursor-grab touch-none place-items-center text-soft max-[22rem]:hidden"
      >
        <GripVertical className="size-4.5" />
      </span>
      <span className="min-w-0 flex-1 py-1 leading-tight wrap-anywhere">
        <span aria-hidden className="mr-1.5 text-lg text-run-ink">
          {priorityMark(at + 1)}
        </span>
        <b className="font-semibold">{set.name}</b>{' '}
        <span className="text-[0.9375rem] text-soft">{at === 0 ? 'primary' : 'backup'}</span>
      </span>
      {children}
    </li>
  );
}

interface MoveButtonProps {
  readonly set: OfferedSet;
  readonly to: 'up' | 'down';
  readonly disabled: boolean;
  readonly onMove: () => void;
}

const MoveButton = ({ set, to, disabled, onMove }: MoveButtonProps) => {
  const Arrow = to === 'up' ? ArrowUp : ArrowDown;
  return (
    <Button
      kind="bare"
      className="px-3!"
      id={`ladder-${set.cardset}-${to}`}
      aria-label={`Move ${set.name} ${to}`}
      // Stays in the tab order: the set that was moved keeps the focus.
      aria-disabled={disabled || undefined}
      icon={<Arrow aria-hidden className="size-4.5" />}
      onClick={onMove}
    />
  );
};
