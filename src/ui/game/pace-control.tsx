'use client';
import { cx } from '@/ui/kit/cx';
import { Panel } from '@/ui/kit/panel';
import type { LiveGame } from './live/live-game';

const PACES = [
  { pace: 8_000, label: 'Slow' },
  { pace: 3_000, label: 'Steady' },
  { pace: 1_000, label: 'Quick' },
  { pace: 200, label: 'Fast' },
] as const;

/** How fast two computers play, set by who made the game. */
export const PaceControl = ({ pace, game }: { readonly pace: number; readonly game: LiveGame }) => {
  const nearest = PACES.reduce((best, each) => (Math.abs(each.pace - pace) < Math.abs(best.pace - pace) ? each : best));
  return (
    <Panel className="flex flex-wrap items-center gap-x-4 gap-y-2 px-3.5 py-2.5 max-md:rounded-none max-md:border-x-0 md:px-[18px]">
      <span aria-hidden className="font-book font-bold">
        Pace
      </span>
      <fieldset className="flex flex-1 gap-1 rounded-[10px] bg-chip p-1">
        <legend className="sr-only">Pace</legend>
        {PACES.map((each) => (
          <button
            key={each.pace}
            type="button"
            aria-pressed={each === nearest}
            onClick={() => void game.act('pace', { type: 'setPace', pace: each.pace })}
            className={cx(
              'min-h-11 flex-1 rounded-lg px-2 text-sm font-semibold md:min-h-9',
              each === nearest ? 'bg-sheet text-ink shadow-sheet' : 'text-soft hover:text-ink',
            )}
          >
            {each.label}
          </button>
        ))}
      </fieldset>
    </Panel>
  );
};
