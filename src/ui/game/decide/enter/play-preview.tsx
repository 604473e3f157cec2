import { notation } from '@/game/notation';
import type { Play } from '@/game/play';
import type { GameState } from '@/game/state';
import { applyPlay } from '@/game/apply-play';
import { playText } from '../../model/names';
import { basesText, capitalised, outsText, scoreText } from '../../model/situation';

interface PlayPreviewProps {
  readonly state: GameState;
  readonly play: Play;
  /** How sure it is, where it is not what was written. */
  readonly note?: string;
}

/** The play in a sentence and what stands after it. */
export const PlayPreview = ({ state, play, note }: PlayPreviewProps) => {
  const outs = play.outsBefore + play.outs;
  const after =
    outs >= 3 ? 'The half-inning is over' : `${capitalised(outsText(outs))}, ${basesText(play.runnersAfter)}`;
  return (
    <div className="grid gap-0.5 rounded-lg border border-l-4 border-line border-l-field bg-sheet px-3 py-2">
      <p className="leading-snug font-semibold text-pretty">{playText(state, play)}</p>
      <p className="text-sm text-soft">
        <span className="font-mono">{notation(play)}</span> · {after} · {scoreText(applyPlay(state, play))}
      </p>
      {note === undefined ? null : <p className="text-sm text-soft">{note}</p>}
    </div>
  );
};
