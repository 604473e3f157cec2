import type { BaseCode } from '@/game/bases';
import type { GameState } from '@/game/state';
import { winExpectancyOf } from '@/game/worth/own-tables';
import { RUN_EXPECTANCY } from './run-expectancy.data';

/** A board after a play: runs that scored on it, who stands where, and the outs (3 ends the half). */
export interface Board {
  readonly runs: number;
  readonly bases: BaseCode;
  readonly outs: number;
}

/** How good a board is for the side at bat; only differences within one decision mean something. */
export type Worth = (board: Board) => number;

const inRuns: Worth = ({ runs, bases, outs }) => runs + (outs >= 3 ? 0 : (RUN_EXPECTANCY[bases]?.[outs] ?? 0));

/** From which inning before the last on, and up to which difference, games are played to be won and not for runs. */
const LATE = 1;
const CLOSE = 4;

/** Runs while there is time to make them; late in a close game the chance to win. */
export function worthOf(state: GameState): Worth {
  const { rules, inning, half, score } = state;
  if (inning < rules.innings - LATE || Math.abs(score.away - score.home) > CLOSE) return inRuns;
  const win = winExpectancyOf(rules);
  const isTop = half === 'top';
  const isLast = inning >= rules.innings;
  const nextInning = isTop ? inning : inning + 1;
  const placed: BaseCode = rules.extraInningRunner && nextInning > rules.innings ? 2 : 0;
  return ({ runs, bases, outs }) => {
    const homeLead = score.home - score.away + (isTop ? -runs : runs);
    const home = (): number => {
      if (isLast && !isTop && homeLead > 0) return 1;
      if (outs < 3) return win.at({ inning, half, outs, bases, homeLead });
      if (isLast && homeLead > 0) return 1;
      if (isLast && !isTop && homeLead < 0) return 0;
      return win.at({ inning: nextInning, half: isTop ? 'bottom' : 'top', outs: 0, bases: placed, homeLead });
    };
    return isTop ? 1 - home() : home();
  };
}
