'use client';
import { useId } from 'react';
import type { GameState } from '@/game/state';
import { changeText } from '../model/change-text';
import { playText } from '../model/names';
import { type Preview, type Standing, standingText } from './struck';

interface RewindPreviewProps {
  readonly state: GameState;
  readonly preview: Preview;
}

/** What a rewind strikes, by name, and how the game stands before and after it. */
export function RewindPreview({ state, preview }: RewindPreviewProps) {
  const id = useId();
  const { plays, changes, after } = preview;
  const { inning, half, outs, runners, score } = state;
  return (
    <div className="grid gap-3">
      <dl className="grid grid-cols-2 gap-2 text-sm leading-snug sm:gap-4 sm:text-[0.9375rem]">
        <Stands term="Now" state={state} standing={{ inning, half, outs, runners, score }} />
        <Stands term="Then" state={state} standing={after} />
      </dl>
      <div>
        <p id={id} className="text-[0.9375rem] font-semibold">
          {struckTitle(plays.length)}
        </p>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable list has to take the focus */}
        <ol className="mt-1 max-h-44 overflow-y-auto rounded-lg border border-rule" tabIndex={0} aria-labelledby={id}>
          {plays.map((play) => (
            <li key={play.number} className="border-b border-rule px-3 py-1.5 text-sm leading-snug last:border-b-0">
              <span className="font-mono text-xs text-soft">{play.number}. </span>
              <del>{playText(state, play)}</del>
            </li>
          ))}
          {changes.map((change, index) => (
            <li
              key={`change ${index}`}
              className="border-b border-rule px-3 py-1.5 text-sm leading-snug last:border-b-0"
            >
              <del>{changeText(state, change)}</del>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

const struckTitle = (plays: number): string =>
  plays === 0 ? 'No play is struck' : plays === 1 ? 'This play is struck' : `These ${plays} plays are struck`;

interface StandsProps {
  readonly term: string;
  readonly state: GameState;
  readonly standing: Standing;
}

const Stands = ({ term, state, standing }: StandsProps) => (
  <div className="rounded-lg bg-chip px-3 py-2">
    <dt className="font-board text-sm font-semibold text-soft uppercase">{term}</dt>
    <dd>
      {state.status === 'completed' && term === 'Now' ? 'The game is over' : standingText(standing)}
      <br />
      <span className="font-mono text-sm">
        {state.away.abbreviation} {standing.score.away}, {state.home.abbreviation} {standing.score.home}
      </span>
    </dd>
  </div>
);
