'use client';
import { useState } from 'react';
import { notation } from '@/game/notation';
import type { Play } from '@/game/play';
import { sideAtBat } from '@/game/sides';
import type { GameState } from '@/game/state';
import type { SubstitutionRecord } from '@/game/substitution';
import { cx } from '@/ui/kit/cx';
import { changeText, playText } from '../model/names';
import { FEED_FILTERS, feedByHalf, scoreAfter, type FeedFilter, type HalfInning } from '../model/plays-by-half';
import { shortRoll } from '../model/reading';
import { ordinal } from '@/ui/kit/ordinal';

interface PlaysFeedProps {
  readonly state: GameState;
  /** Oldest first. */
  readonly plays: readonly Play[];
  readonly changes: readonly SubstitutionRecord[];
}

const FILTERS: Readonly<Record<FeedFilter, string>> = { all: 'All', scoring: 'Scoring', changes: 'Substitutions' };

/** Every play and substitution by half-inning, the newest on top; or only some. */
export function PlaysFeed({ state, plays, changes }: PlaysFeedProps) {
  const [filter, setFilter] = useState<FeedFilter>('all');
  const halves = feedByHalf(plays, changes, filter);
  return (
    <section aria-label="Plays">
      <div className="flex items-center gap-1 border-b border-line px-2.5 py-1.5">
        {FEED_FILTERS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={filter === one}
            onClick={() => setFilter(one)}
            className={cx(
              'min-h-11 rounded-lg px-3 text-sm font-semibold md:min-h-9',
              filter === one ? 'bg-chip text-ink' : 'text-soft hover:text-ink',
            )}
          >
            {FILTERS[one]}
          </button>
        ))}
        <span className="ml-auto pr-1.5 text-sm whitespace-nowrap text-soft">
          {plays.length} {plays.length === 1 ? 'play' : 'plays'}
        </span>
      </div>
      {halves.length === 0 ? (
        <p className="ruled px-5 py-8 text-center text-soft">{NOTHING[filter]}</p>
      ) : (
        halves.map((half) => <Half key={`${half.half} ${half.inning}`} half={half} state={state} />)
      )}
    </section>
  );
}

const NOTHING: Readonly<Record<FeedFilter, string>> = {
  all: 'The first play will stand here.',
  scoring: 'Nobody has scored yet.',
  changes: 'Nobody was substituted yet.',
};

const Half = ({ half, state }: { readonly half: HalfInning; readonly state: GameState }) => (
  <>
    <h3 className="bg-chip px-4 py-1.5 font-board text-sm leading-6 font-semibold tracking-[0.03em] uppercase">
      <span aria-hidden>{half.half === 'top' ? '▲ ' : '▼ '}</span>
      {half.half} of the {ordinal(half.inning)} · {state[sideAtBat(half.half)].name}
    </h3>
    <ol reversed>
      {half.entries.map((entry) =>
        entry.type === 'play' ? (
          <PlayRow key={entry.play.number} play={entry.play} state={state} />
        ) : (
          <ChangeRow key={`change ${entry.index}`} change={entry.change} state={state} />
        ),
      )}
    </ol>
  </>
);

/** A substitution between two plays. */
const ChangeRow = ({ change, state }: { readonly change: SubstitutionRecord; readonly state: GameState }) => (
  <li className="border-b border-rule bg-chip/60 px-4 py-2 text-[0.90625rem] leading-snug">
    <span className="font-board text-sm font-semibold text-soft uppercase">{state[change.side].abbreviation} </span>
    {changeText(state, change)}
  </li>
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
