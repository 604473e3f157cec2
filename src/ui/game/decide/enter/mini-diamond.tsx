'use client';
import { useState } from 'react';
import type { Destination, Origin } from '@/game/bases';
import type { GameState } from '@/game/state';
import { cx } from '@/ui/kit/cx';
import { initialsOf, nameOf, shortNameOf } from '../../model/names';
import { BASE_NAMES } from '../../model/situation';
import type { EntryMan } from './entry-men';

interface MiniDiamondProps {
  readonly state: GameState;
  readonly men: readonly EntryMan[];
  readonly onSend: (from: Origin, to: Destination) => void;
}

/** Places in the box, in per cent from the left and the top. */
const PLACES = {
  1: { left: 79, top: 52 },
  2: { left: 50, top: 17 },
  3: { left: 21, top: 52 },
  4: { left: 50, top: 87 },
} as const;
const BASES = [1, 2, 3, 4] as const;

/** The diamond as the play leaves it: tap a man, then the base he goes to. The lists beside it do the same. */
export function MiniDiamond({ state, men, onSend }: MiniDiamondProps) {
  const [picked, setPicked] = useState<Origin | null>(null);
  const man = men.find(({ from }) => from === picked) ?? null;
  const safe = men.filter(({ out }) => !out);
  return (
    <div className="grid content-start gap-1">
      <fieldset className="relative mx-auto h-44 w-56">
        <legend className="sr-only">Diamond after the play</legend>
        <svg aria-hidden viewBox="0 0 100 100" preserveAspectRatio="none" className="absolute inset-0 size-full">
          <path d="M50 87 79 52 50 17 21 52Z" className="fill-chip stroke-edge" strokeWidth="1.2" />
        </svg>
        {BASES.map((base) => (
          <button
            key={base}
            type="button"
            disabled={man === null || base < man.from}
            onClick={() => {
              if (man !== null) onSend(man.from, base);
              setPicked(null);
            }}
            aria-label={
              man === null
                ? `${BASE_NAMES[base]}: pick a runner first`
                : `Send ${shortNameOf(state, man.runner)} to ${BASE_NAMES[base]}`
            }
            className="absolute size-11 -translate-1/2 disabled:cursor-default"
            style={{ left: `${PLACES[base].left}%`, top: `${PLACES[base].top}%` }}
          >
            <span
              className={cx(
                'mx-auto block size-5 rotate-45 border-2',
                man === null || base < man.from ? 'border-edge bg-sheet' : 'border-run bg-sheet',
              )}
            />
          </button>
        ))}
        {safe.map((one) => (
          <button
            key={one.from}
            type="button"
            aria-pressed={picked === one.from}
            aria-label={`${nameOf(state, one.runner)}, ${one.to === 4 ? 'scores' : `on ${BASE_NAMES[one.to]}`}`}
            onClick={() => setPicked(picked === one.from ? null : one.from)}
            className={cx(
              'absolute grid size-11 -translate-1/2 place-items-center rounded-full border-2 text-xs font-bold transition-[left,top] duration-200 motion-reduce:transition-none',
              picked === one.from ? 'border-run bg-run text-sheet' : 'border-ink bg-ink text-sheet',
            )}
            style={tokenPlace(one, safe)}
          >
            {initialsOf(nameOf(state, one.runner))}
          </button>
        ))}
      </fieldset>
      <p className="text-center text-xs text-soft">
        {man === null ? 'Tap a runner, then a base.' : `Where does ${shortNameOf(state, man.runner)} go?`}
      </p>
    </div>
  );
}

/** Beside the base, so that both can be tapped; men who scored stand in a row. */
function tokenPlace(one: EntryMan, all: readonly EntryMan[]): { readonly left: string; readonly top: string } {
  const { left, top } = PLACES[one.to];
  const home = all.filter(({ to }) => to === 4).indexOf(one);
  if (one.to === 4) return { left: `${left + 22 + home * 12}%`, top: `${top - 2}%` };
  const away = one.to === 2 ? { x: 20, y: 0 } : { x: one.to === 1 ? 12 : -12, y: -22 };
  return { left: `${left + away.x}%`, top: `${top + away.y}%` };
}
