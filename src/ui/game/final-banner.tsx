import type { BoxScore } from '@/game/box-score';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import { LinkButton } from '@/ui/kit/button';
import { capitalised } from './model/situation';
import { turnOf } from './model/turn';

const NOBODY = { away: null, home: null } as const;

/** How it ended, and where to go from here. */
export function FinalBanner({ state, box }: { readonly state: GameState; readonly box: BoxScore }) {
  const turn = turnOf(state, 'spectator', NOBODY);
  return (
    <section
      aria-label="Result"
      className="rounded-xl border mown on-board overflow-hidden border-board-line bg-board p-5 text-board-ink max-md:rounded-none max-md:border-x-0 md:p-7"
    >
      <p className="font-board text-base font-semibold tracking-[0.08em] text-bulb uppercase">
        {capitalised(state.endReason ?? 'final')}
      </p>
      <p className="font-book text-3xl leading-tight font-bold text-balance md:text-4xl">{turn.title}</p>
      <dl className="mt-4 grid max-w-md grid-cols-[1fr_repeat(3,auto)] gap-x-5 font-board text-xl leading-snug font-semibold">
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
      <div className="mt-5 flex flex-wrap gap-2.5">
        <LinkButton kind="bulb" href="/games/new">
          New game
        </LinkButton>
        <LinkButton
          kind="plain"
          className="border-board-edge bg-transparent text-board-ink hover:bg-board-line"
          href={`/games/${state.gameId}/dice`}
        >
          Check the dice
        </LinkButton>
      </div>
    </section>
  );
}
