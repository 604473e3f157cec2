'use client';
import type { Play } from '@/game/play';
import type { GameState } from '@/game/state';
import { Dialog } from '@/ui/kit/dialog';
import { playText } from '../model/names';
import { halfText } from '../model/situation';

interface PickPlayProps {
  readonly state: GameState;
  /** Those that count, oldest first. */
  readonly plays: readonly Play[];
  readonly onPick: (play: Play) => void;
  readonly onClose: () => void;
}

/** Which play the league looks at again, the latest first. */
export const PickPlay = ({ state, plays, onPick, onClose }: PickPlayProps) => (
  <Dialog open onClose={onClose} title="Which play?" description="It is corrected, or the game goes back to it.">
    {plays.length === 0 ? (
      <p className="text-soft">No play was made yet.</p>
    ) : (
      <ol reversed className="max-h-[60vh] overflow-y-auto rounded-lg border border-rule">
        {plays.toReversed().map((play) => (
          <li key={play.number} className="border-b border-rule last:border-b-0">
            <button
              type="button"
              onClick={() => onPick(play)}
              className="grid min-h-11 w-full gap-0.5 px-3 py-2 text-left text-[0.9375rem] leading-snug hover:bg-chip"
            >
              <span className="font-mono text-xs text-soft">
                {play.number}. {halfText(play.half, play.inning)}
              </span>
              {playText(state, play)}
            </button>
          </li>
        ))}
      </ol>
    )}
  </Dialog>
);
