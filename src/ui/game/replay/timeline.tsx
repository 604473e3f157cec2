import type { Side } from '@/game/play';
import { onSliderKey } from './replay-keys';
import type { Marks } from './steps';
import type { Player } from './use-player';

interface TimelineProps {
  readonly marks: Marks;
  readonly player: Player;
  /** The moment in words. */
  readonly text: string;
  readonly colors: Readonly<Record<Side, string>>;
}

/** The slider over the plays: half-innings ticked, scoring plays taller; who scored shows once it has happened. */
export function Timeline({ marks: { halves, scores, last }, player, text, colors }: TimelineProps) {
  const { at, go } = player;
  const place = (index: number): string => `${last === 0 ? 0 : (index / last) * 100}%`;
  return (
    <div className="replay-timeline">
      <div aria-hidden className="replay-ticks">
        <span className="replay-done" style={{ width: place(at) }} />
        {halves.map(({ at: index, half, inning }) => (
          <span key={`${half} ${inning}`} className="replay-half" data-half={half} style={{ left: place(index) }}>
            {half === 'top' ? <span>{inning}</span> : null}
          </span>
        ))}
        {scores.map(({ at: index, side, runs }) => (
          <span
            key={index}
            className="replay-score"
            style={{
              left: place(index),
              height: `${9 + 2.5 * Math.min(4, runs)}px`,
              background: index <= at ? colors[side] : undefined,
            }}
          />
        ))}
      </div>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={at}
        aria-label="Moment of the game"
        aria-valuetext={text}
        onChange={(event) => go(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => onSliderKey(event, player)}
        className="replay-slider"
      />
    </div>
  );
}
