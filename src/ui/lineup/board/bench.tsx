'use client';
import type { Position } from '@/game/positions';
import { isRated } from '@/leagues/lineup/check-men';
import { needsRest } from '@/leagues/lineup/rest';
import type { LineupMan } from '@/leagues/lineup/lineup-man';
import { benchOfSheet } from '@/leagues/lineup/sheet-problem';
import type { Versus } from '@/leagues/lineup/sheet';
import { cx } from '@/ui/kit/cx';
import type { LineupBoardProps } from './board-props';
import { useManDrag } from './drag';
import { battingText, fieldingText, isPitcher, lastOutingText, pitchingText, runningText } from './man-numbers';
import { isHeld } from './press';
import type { Board } from './use-board';

interface BenchProps extends Pick<LineupBoardProps, 'men' | 'versus' | 'locked' | 'inGame'> {
  readonly board: Board;
  /** The position that is to be filled: men rated there come first. */
  readonly wanted: Position | null;
  readonly onPick: (man: LineupMan) => void;
  /** Men can be dragged from it onto a place. */
  readonly canDrag: boolean;
}

/** Men who are not in the lineup: hitters, then pitchers with their rest; in a game also who has left. */
export function Bench({ board, men, versus, locked = false, inGame, wanted, onPick, canDrag }: BenchProps) {
  const gone = inGame?.gone ?? [];
  const bench = benchOfSheet(board.shown, men).filter((man) => !gone.some((one) => one.player === man.player));
  const rank = (man: LineupMan): number => (wanted !== null && isRated(man, wanted) ? 0 : 1);
  const sorted = bench.toSorted((one, other) => rank(one) - rank(other));
  const groups = [
    { title: 'Bench', list: sorted.filter((man) => !isPitcher(man)) },
    { title: 'Bullpen', list: sorted.filter(isPitcher) },
  ];
  // In a game it is mostly the pitcher who is changed.
  const isForMound = wanted === 'P' || (wanted === null && inGame !== undefined);
  return (
    <div className="grid content-start gap-4">
      {(isForMound ? groups.toReversed() : groups).map(({ title, list }) => (
        <section key={title} aria-label={title} className="grid gap-1.5 @5xl:grid-cols-2 @5xl:[&>h2]:col-span-2">
          <h2 className="text-base font-bold">{title}</h2>
          {list.length === 0 ? <p className="text-sm text-soft">Nobody.</p> : null}
          {list.map((man) => (
            <BenchMan
              key={man.player}
              man={man}
              versus={versus}
              isNamesake={men.some((one) => one !== man && one.name === man.name)}
              isFit={wanted !== null && isRated(man, wanted)}
              goingOut={inGame?.now.some((slot) => slot.player === man.player) ?? false}
              pressed={isHeld(board.held, { type: 'man', player: man.player })}
              disabled={locked}
              canDrag={canDrag}
              onPick={() => onPick(man)}
            />
          ))}
        </section>
      ))}
      {gone.length === 0 ? null : (
        <section aria-label="Left the game" className="grid gap-1">
          <h2 className="text-base font-bold">Left the game</h2>
          <p className="text-sm text-soft">{gone.map((man) => man.name).join(', ')}: they cannot come back.</p>
        </section>
      )}
    </div>
  );
}

interface BenchManProps {
  readonly man: LineupMan;
  readonly versus: Versus;
  /** Another has the same name: the cardset tells them apart. */
  readonly isNamesake: boolean;
  readonly isFit: boolean;
  readonly goingOut: boolean;
  readonly pressed: boolean;
  readonly disabled: boolean;
  readonly canDrag: boolean;
  readonly onPick: () => void;
}

function BenchMan({ man, versus, isNamesake, isFit, goingOut, pressed, disabled, canDrag, onPick }: BenchManProps) {
  const { ref, isDragging } = useManDrag(man.player, disabled || !canDrag);
  const tired = isPitcher(man) ? needsRest(man.outings) : null;
  const outing = isPitcher(man) ? lastOutingText(man) : null;
  const warning = man.hurt ?? tired;
  return (
    <button
      type="button"
      ref={ref}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPick}
      className={cx(
        'grid min-h-11 w-full touch-manipulation grid-cols-[minmax(0,1fr)_auto] gap-x-2 rounded-lg border px-2.5 py-1 text-left disabled:cursor-default',
        pressed
          ? 'border-ink bg-ink text-sheet'
          : isFit
            ? 'border-edge bg-go-tint'
            : 'border-line bg-chip hover:border-edge',
        isDragging && 'opacity-90 shadow-lift',
      )}
    >
      <span className="truncate font-semibold">{man.name}</span>
      <span className="font-board text-base font-bold">{man.positions.slice(0, 4).join(' ') || 'DH'}</span>
      <span className={cx('col-span-2 text-[0.8125rem] leading-tight', pressed ? 'opacity-80' : 'text-soft')}>
        {isNamesake && man.cardset !== null ? `${man.cardset} · ` : null}
        {isPitcher(man)
          ? pitchingText(man)
          : [battingText(man, versus), runningText(man), fieldingText(man, man.positions[0] ?? null)]
              .filter((part) => part !== null)
              .join(' · ')}
        {outing === null || tired !== null ? null : ` · ${outing}`}
      </span>
      {warning === null && !goingOut ? null : (
        <span className={cx('col-span-2 text-[0.8125rem] leading-tight font-semibold', !pressed && 'text-run-ink')}>
          {goingOut ? 'going out' : warning}
        </span>
      )}
    </button>
  );
}
