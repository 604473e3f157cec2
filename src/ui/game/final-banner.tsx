import { Play, ShieldCheck } from 'lucide-react';
import Link from 'next/link';
import type { BoxScore } from '@/game/box-score';
import type { Side } from '@/game/play';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import type { GamePage } from '@/server/api/wire';
import { LinkButton } from '@/ui/kit/button';
import { AgainButton } from './again-button';
import { nameOf } from './model/names';
import { decisionsOf } from './model/pitcher-marks';
import { capitalised } from './model/situation';
import { openReplay } from './replay/address';

interface FinalBannerProps {
  readonly state: GameState;
  readonly box: BoxScore;
  readonly page: GamePage;
  /** The seat of the person at this screen. */
  readonly mine: Side | null;
  /** Opens the scorer's form; null for who does not keep score. */
  readonly onRule: (() => void) | null;
}

const BESIDE =
  'inline-flex min-h-11 items-center gap-2 rounded-[11px] border border-board-edge px-4 text-[0.9375rem] font-semibold text-board-ink hover:bg-board-line';

/** How it ended, and where to go from here. */
export function FinalBanner({ state, box, page, mine, onRule }: FinalBannerProps) {
  const isOwnShow = page.owner && SIDES.every((side) => state[side].computer !== null);
  const decisions = decisionsOf(state, box);
  const mayRepeat = mine !== null || isOwnShow;
  return (
    <section
      aria-label="Result"
      className="rounded-xl border mown on-board overflow-hidden border-board-line bg-board p-5 text-board-ink max-md:rounded-none max-md:border-x-0 md:p-7"
    >
      <p className="font-board text-base font-semibold tracking-[0.08em] text-bulb uppercase">
        {capitalised(state.endReason ?? 'final')}
      </p>
      <p className="font-book text-3xl [word-spacing:0.08em] leading-tight font-bold text-balance md:text-4xl">
        {state.winner === null ? 'Nobody wins' : `${state[state.winner].name} wins`}
      </p>
      <dl className="mt-4 grid max-w-md grid-cols-[1fr_repeat(3,auto)] items-baseline gap-x-5 font-board text-xl leading-snug font-semibold">
        {SIDES.map((side) => (
          <div key={side} className="contents">
            <dt className={state.winner === side ? 'text-bulb' : undefined}>{state[side].name}</dt>
            <dd className="text-right text-2xl font-bold">
              {state.score[side]} <span className="text-sm font-medium text-board-soft">R</span>
            </dd>
            <dd className="text-right">
              {box[side].h} <span className="text-sm font-medium text-board-soft">H</span>
            </dd>
            <dd className="text-right">
              {box[side].e} <span className="text-sm font-medium text-board-soft">E</span>
            </dd>
          </div>
        ))}
      </dl>
      {decisions.length === 0 ? null : (
        <dl className="mt-3 flex flex-wrap gap-x-6 gap-y-1 font-board text-lg leading-snug font-medium">
          {decisions.map(({ label, pitcher }) => (
            <div key={label} className="flex gap-2">
              <dt className="text-board-soft">{label}</dt>
              <dd className="font-semibold">{nameOf(state, pitcher)}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="mt-5 flex flex-wrap gap-2.5">
        {mayRepeat ? <AgainButton page={page} mine={mine} /> : null}
        {mayRepeat ? (
          <Link href="/games/new" prefetch={false} className={BESIDE}>
            New game
          </Link>
        ) : (
          <LinkButton kind="bulb" href="/games/new" prefetch={false}>
            New game
          </LinkButton>
        )}
        {state.playCount === 0 ? null : (
          <button type="button" className={BESIDE} onClick={openReplay}>
            <Play aria-hidden className="size-4.5" />
            Watch the replay
          </button>
        )}
        {state.dice.commitment === null ? null : (
          <Link href={`/games/${state.gameId}/dice`} prefetch={false} className={BESIDE}>
            <ShieldCheck aria-hidden className="size-4.5" />
            Check the dice
          </Link>
        )}
        {onRule === null ? null : (
          <button type="button" className={BESIDE} onClick={onRule}>
            Scorer’s ruling…
          </button>
        )}
      </div>
    </section>
  );
}
