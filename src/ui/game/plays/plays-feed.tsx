'use client';
import { TakeBack } from '@/ui/kit/live-icons';
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { notation } from '@/game/notation';
import type { LineupId } from '@/game/lineup';
import type { Play } from '@/game/play';
import type { CorrectionRecord } from '@/game/revise/revision';
import { sideAtBat } from '@/game/sides';
import type { GameState } from '@/game/state';
import type { SubstitutionRecord } from '@/game/substitution';
import { cx } from '@/ui/kit/cx';
import { changeText } from '../model/change-text';
import { playText } from '../model/names';
import {
  FEED_FILTERS,
  type FeedEntry,
  type FeedFilter,
  feedByHalf,
  type HalfInning,
  NO_REVISIONS,
  type Revisions,
  scoreAfter,
} from '../model/plays-by-half';
import { shortRoll } from '../model/reading';
import { lazily } from '@/ui/kit/lazily';
import { ordinal } from '@/ui/kit/ordinal';
import { isHis } from './is-his';

const Revised = lazily(() => import('../rewind/feed-rows').then((module) => module.Revised));

const MarkedMan = lazily(() => import('./marked-man').then((module) => module.MarkedMan));

interface PlaysFeedProps {
  readonly state: GameState;
  /** Oldest first. */
  readonly plays: readonly Play[];
  readonly changes: readonly SubstitutionRecord[];
  /** What was struck and corrected; nothing by default. */
  readonly revisions?: Revisions | undefined;
  /** Opens what a manager can do about a play; null for who cannot. */
  readonly onRevise?: ((play: Play) => void) | null | undefined;
}

const FILTERS: Readonly<Record<FeedFilter, string>> = {
  all: 'All',
  scoring: 'Scoring',
  changes: 'Substitutions',
  corrections: 'Corrections',
};

const PLAIN_FILTERS = FEED_FILTERS.filter((filter) => filter !== 'corrections');

/** Every play and substitution by half-inning, the newest on top; or only some. */
export function PlaysFeed({ state, plays, changes, revisions = NO_REVISIONS, onRevise = null }: PlaysFeedProps) {
  const [filter, setFilter] = useState<FeedFilter>('all');
  // Most games have none of it, and no room to spare on a phone.
  const isRevised = revisions.rewinds.length > 0 || revisions.corrections.length > 0;
  // The address may name a man of the lineup: a game log leads here.
  const man = Number(useSearchParams()?.get('man') ?? 0);
  const halves = feedByHalf(plays, changes, revisions, filter);
  return (
    <section aria-label="Plays">
      <div className="flex items-center gap-1 border-b border-line px-2.5 py-1.5">
        {(isRevised ? FEED_FILTERS : PLAIN_FILTERS).map((one) => (
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
        {isRevised ? null : (
          <span className="ml-auto pr-1.5 text-sm whitespace-nowrap text-soft">
            {plays.length} {plays.length === 1 ? 'play' : 'plays'}
          </span>
        )}
      </div>
      {man === 0 ? null : <MarkedMan man={man} state={state} plays={plays} />}
      {halves.length === 0 ? (
        <p className="ruled px-5 py-8 text-center text-soft">{NOTHING[filter]}</p>
      ) : (
        halves.map((half, index) => (
          // A half-inning that was played again has two places; the oldest half is always the last.
          <Half
            key={halves.length - index}
            half={half}
            state={state}
            man={man}
            rewinds={revisions.rewinds}
            onRevise={onRevise}
          />
        ))
      )}
    </section>
  );
}

const NOTHING: Readonly<Record<FeedFilter, string>> = {
  all: 'The first play will stand here.',
  scoring: 'Nobody has scored yet.',
  changes: 'Nobody was substituted yet.',
  corrections: 'Nothing was taken back or corrected.',
};

interface HalfProps extends Pick<Revisions, 'rewinds'> {
  readonly half: HalfInning;
  readonly state: GameState;
  /** Whose plays are marked; 0 for nobody's. */
  readonly man: LineupId;
  readonly onRevise: ((play: Play) => void) | null;
}

const Half = ({ half, state, ...rest }: HalfProps) => (
  <>
    <h3 className="bg-chip px-4 py-1.5 font-board text-sm leading-6 font-semibold tracking-[0.03em] uppercase">
      <span aria-hidden>{half.half === 'top' ? '▲ ' : '▼ '}</span>
      {half.half} of the {ordinal(half.inning)} · {state[sideAtBat(half.half)].name}
    </h3>
    <ol reversed>
      {half.entries.map((entry) => (
        <Row key={keyOf(entry)} entry={entry} state={state} {...rest} />
      ))}
    </ol>
  </>
);

function keyOf(entry: FeedEntry): string {
  if (entry.type === 'play') return String(entry.play.number);
  if (entry.type === 'change') return `change ${entry.index}`;
  return entry.type === 'struck' ? `struck ${entry.rewind.seq} ${entry.play.number}` : `rewind ${entry.rewind.seq}`;
}

function Row({ entry, ...rest }: Omit<HalfProps, 'half'> & { readonly entry: FeedEntry }) {
  if (entry.type === 'play') return <PlayRow {...entry} {...rest} />;
  if (entry.type === 'change') return <ChangeRow change={entry.change} state={rest.state} />;
  return <Revised entry={entry} rewinds={rest.rewinds} state={rest.state} />;
}

/** A substitution between two plays. */
const ChangeRow = ({ change, state }: { readonly change: SubstitutionRecord; readonly state: GameState }) => (
  <li className="border-b border-rule bg-chip/60 px-4 py-2 text-[0.90625rem] leading-snug">
    <span className="font-board text-sm font-semibold text-soft uppercase">{state[change.side].abbreviation} </span>
    {changeText(state, change)}
  </li>
);

interface PlayRowProps extends Pick<HalfProps, 'state' | 'man' | 'onRevise'> {
  readonly play: Play;
  readonly correction: CorrectionRecord | null;
}

function PlayRow({ play, correction, state, man, onRevise }: PlayRowProps) {
  const score = scoreAfter(play);
  const roll = shortRoll(play);
  const text = playText(state, play);
  const his = isHis(play, man);
  return (
    <li
      id={`play-${play.number}`}
      data-his={his || undefined}
      className={cx('play-row border-b border-rule px-4 py-2.5', play.runs > 0 && 'border-l-4 border-l-run pl-3')}
    >
      <div className="flex items-start gap-2">
        <p className={cx('min-w-0 flex-1 text-[0.90625rem] leading-snug', play.runs > 0 && 'font-semibold')}>
          {his ? <span className="sr-only">Marked: </span> : null}
          {text}
        </p>
        {onRevise === null ? null : (
          <button
            type="button"
            aria-label={`Play ${play.number}: rewind to here or correct`}
            title="Rewind to here or correct…"
            aria-haspopup="dialog"
            onClick={() => onRevise(play)}
            className="-my-3 -mr-3 grid size-11 shrink-0 place-items-center rounded-lg text-soft hover:bg-chip hover:text-ink md:-my-2 md:size-9"
          >
            <TakeBack className="size-4" />
          </button>
        )}
      </div>
      {correction === null ? null : <Revised entry={{ type: 'corrected', correction }} rewinds={[]} state={state} />}
      <p className="mt-1 flex justify-between gap-3 font-mono text-xs text-soft">
        <span>
          {notation(play)}
          {play.dice.some(({ n }) => n === null) ? ' · dice rolled at home' : null}
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
