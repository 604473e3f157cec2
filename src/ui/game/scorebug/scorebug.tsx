import { baseCode } from '@/game/bases';
import type { BoxScore } from '@/game/box-score';
import type { Side } from '@/game/play';
import type { GameState } from '@/game/state';
import { BasesGlyph } from '@/ui/kit/bases-glyph';
import { OutsGlyph } from '@/ui/kit/outs-glyph';
import { battingLineOf, dayAtBat, inningsPitched, matchupOf, pitchingLineOf } from '../model/matchup';
import { lastName } from '../model/names';
import { basesText, halfText } from '../model/situation';
import { LineScore } from './line-score';

interface ScorebugProps {
  readonly state: GameState;
  readonly box: BoxScore;
  readonly colors: Readonly<Record<Side, string>>;
}

/** The scoreboard over the page: read in three seconds. */
export const Scorebug = ({ state, box, colors }: ScorebugProps) => (
  <section
    aria-label="Scoreboard"
    className="on-board mown grid grid-cols-[minmax(0,1fr)_auto] overflow-hidden bg-board text-board-ink md:rounded-xl xl:grid-cols-[minmax(0,1fr)_auto_auto]"
  >
    <div className="overflow-x-auto py-1 md:py-0 md:pb-1.5">
      <LineScore state={state} box={box} colors={colors} />
    </div>
    <Standing state={state} />
    <AtBat state={state} box={box} />
  </section>
);

function Standing({ state }: { readonly state: GameState }) {
  if (state.status === 'completed') {
    return (
      <div className="grid content-center border-l border-board-line px-5 text-center">
        <span className="font-board text-3xl leading-none font-bold md:text-4xl">FINAL</span>
        <span className="mt-1 font-board text-sm font-medium text-board-soft">
          {state.inning === state.rules.innings ? '' : 'in '}
          {state.inning === 1 ? '1 inning' : `${state.inning} innings`}
        </span>
      </div>
    );
  }
  if (state.status === 'pending') {
    return (
      <div className="grid content-center border-l border-board-line px-5 text-center">
        <span className="font-board text-2xl leading-none font-bold">PRE-GAME</span>
      </div>
    );
  }
  return (
    <div className="flex items-center gap-3.5 border-l border-board-line px-3.5 md:gap-5 md:px-6">
      <div className="text-center font-board">
        <div className="text-[1.75rem] leading-none font-bold whitespace-nowrap md:text-[2.5rem]">
          <span aria-hidden className="text-[0.72em] text-bulb">
            {state.half === 'top' ? '▲' : '▼'}
          </span>
          {state.inning}
        </div>
        <div className="mt-0.5 text-sm leading-none font-medium text-board-soft">
          <span aria-hidden>{state.half === 'top' ? 'top' : 'bottom'}</span>
          <span className="sr-only">{halfText(state.half, state.inning)}</span>
        </div>
      </div>
      <BasesGlyph
        bases={baseCode(state.runners)}
        className="h-11 w-16 max-md:-mx-1.5 md:h-[3.375rem] md:w-[4.875rem]"
      />
      <span className="sr-only">{basesText(state.runners)}</span>
      <div className="grid gap-1.5">
        <OutsGlyph outs={state.outs} />
        <span className="font-board text-sm leading-none font-medium whitespace-nowrap text-board-soft">
          {state.outs === 1 ? '1 out' : `${state.outs} outs`}
        </span>
      </div>
    </div>
  );
}

function AtBat({ state, box }: { readonly state: GameState; readonly box: BoxScore }) {
  const matchup = matchupOf(state);
  if (matchup === null || state.status !== 'active') return null;
  const pitching = pitchingLineOf(box, state, matchup.pitcher.lineupId);
  return (
    <dl className="grid min-w-44 content-center gap-1.5 border-l border-board-line px-5 font-board text-[1.0625rem] leading-none font-semibold max-xl:hidden">
      <div className="flex items-baseline justify-between gap-4">
        <dt className="text-sm font-medium text-board-soft">At bat</dt>
        <dd>
          {lastName(matchup.batter.name)}{' '}
          <span className="text-board-soft">{dayAtBat(battingLineOf(box, state, matchup.batter.lineupId))}</span>
        </dd>
      </div>
      <div className="flex items-baseline justify-between gap-4">
        <dt className="text-sm font-medium text-board-soft">Pitching</dt>
        <dd>
          {lastName(matchup.pitcher.name)}{' '}
          <span className="text-board-soft">
            {inningsPitched(pitching?.outs ?? 0)} IP · {pitching?.so ?? 0} K
          </span>
        </dd>
      </div>
    </dl>
  );
}
