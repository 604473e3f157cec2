'use client';
import { useState } from 'react';
import { notation } from '@/game/notation';
import type { Play } from '@/game/play';
import { sideAtBat } from '@/game/sides';
import type { GameState } from '@/game/state';
import { cx } from '@/ui/kit/cx';
import { playText } from '../model/names';
import { playsByHalf, scoreAfter, type HalfInning } from '../model/plays-by-half';
import { shortRoll } from '../model/reading';
import { ordinal } from '@/ui/kit/ordinal';

interface PlaysFeedProps {
  readonly state: GameState;
  /** Oldest first. */
  readonly plays: readonly Play[];
}

/** Every play by half-inning, the newest on top; or only those that scored. */
export function PlaysFeed({ state, plays }: PlaysFeedProps) {
  const [scoring, setScoring] = useState(false);
  const halves = playsByHalf(plays, scoring);
  return (
    <section aria-label="Plays">
      <div className="flex items-center gap-1 border-b border-line px-2.5 py-1.5">
        {([false, true] as const).map((only) => (
          <button
            key={String(only)}
            type="button"
            aria-pressed={scoring === only}
            onClick={() => setScoring(only)}
            className={cx(
              'min-h-11 rounded-lg px-3 text-sm font-semibold md:min-h-9',
              scoring === only ? 'bg-chip text-ink' : 'text-soft hover:text-ink',
            )}
          >
            {only ? 'Scoring' : 'All plays'}
          </button>
        ))}
        <span className="ml-auto pr-1.5 text-sm text-soft">
          {plays.length} {plays.length === 1 ? 'play' : 'plays'}
        </span>
      </div>
      {halves.length === 0 ? (
        <p className="ruled px-5 py-8 text-center text-soft">
          {scoring ? 'Nobody has scored yet.' : 'The first play will stand here.'}
        </p>
      ) : (
        halves.map((half) => <Half key={`${half.half} ${half.inning}`} half={half} state={state} />)
      )}
    </section>
  );
}

const Half = ({ half, state }: { readonly half: HalfInning; readonly state: GameState }) => (
  <>
    <h3 className="bg-chip px-4 py-1.5 font-board text-sm leading-6 font-semibold tracking-[0.03em] uppercase">
      <span aria-hidden>{half.half === 'top' ? '▲ ' : '▼ '}</span>
      {half.half} of the {ordinal(half.inning)} · {state[sideAtBat(half.half)].name}
    </h3>
    <ol reversed>
      {half.plays.map((play) => (
        <PlayRow key={play.number} play={play} state={state} />
      ))}
    </ol>
  </>
);

function PlayRow({ play, state }: { readonly play: Play; readonly state: GameState }) {
  const score = scoreAfter(play);
  const roll = shortRoll(play);
  const text = playText(state, play);
  return (
    <li
      id={`play-${play.number}`}
      className={cx('play-row border-b border-rule px-4 py-2.5', play.runs > 0 && 'border-l-4 border-l-run pl-3')}
    >
      <p className={cx('text-[0.90625rem] leading-snug', play.runs > 0 && 'font-semibold')}>{text}</p>
      <p className="mt-1 flex justify-between gap-3 font-mono text-xs text-soft">
        <span>
          {notation(play)}
          {roll === null ? null : (
            <>
              {' · '}
              <span className="sr-only">dice </span>
              {roll}
            </>
          )}
        </span>
        {play.runs > 0 ? (
          <span className="font-semibold text-run-ink">
            {state.away.abbreviation} {score.away}, {state.home.abbreviation} {score.home}
          </span>
        ) : play.outs > 0 ? (
          <span>{play.outsBefore + play.outs} out</span>
        ) : null}
      </p>
    </li>
  );
}
