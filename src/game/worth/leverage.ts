import type { BaseCode } from '../bases';
import { meanSwing, ownTransitions, winExpectancyOf } from './own-tables';
import { HALF_OVER, situation } from './transitions';
import type { GameSituation, WinRules } from './win-expectancy';

/** Leverage index: how much a play moves the chance to win here, against the average play. */
export const leverage = (at: GameSituation, rules: WinRules): number => swing(at, rules) / meanSwing;

/** The mean change of the chance to win that a play brings. */
export function swing(at: GameSituation, rules: WinRules): number {
  const now = winExpectancyOf(rules).at(at);
  let sum = 0;
  for (const { to, runs, p } of ownTransitions[situation(at.bases, at.outs)] ?? []) {
    sum += p * Math.abs(chanceAfter(at, to, runs, rules) - now);
  }
  return sum;
}

function chanceAfter(at: GameSituation, to: number, runs: number, rules: WinRules): number {
  const isTop = at.half === 'top';
  const homeLead = at.homeLead + (isTop ? -runs : runs);
  const isLast = at.inning >= rules.innings;
  if (!isTop && isLast && homeLead > 0) return 1;
  const win = winExpectancyOf(rules);
  if (to !== HALF_OVER) {
    return win.at({ ...at, outs: Math.floor(to / 8), bases: (to % 8) as BaseCode, homeLead });
  }
  if (isTop && isLast && homeLead > 0) return 1;
  if (!isTop && isLast && homeLead < 0) return 0;
  const inning = isTop ? at.inning : at.inning + 1;
  const bases: BaseCode = rules.extraInningRunner && inning > rules.innings ? 2 : 0;
  return win.at({ inning, half: isTop ? 'bottom' : 'top', outs: 0, bases, homeLead });
}
