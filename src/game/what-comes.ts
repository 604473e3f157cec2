import type { Half, Score } from './play';
import type { GameRules } from './rules';
import type { EndReason } from './state';

/** How a game stands between two plays: `outs` 3 when the half-inning is over. */
export interface Standing {
  readonly inning: number;
  readonly half: Half;
  readonly outs: number;
  readonly score: Score;
}

/** The next play, the other half of the inning, the next inning, or why the game is over. */
export type Comes = 'play' | 'bottom' | 'inning' | EndReason;

/** What comes after a play (SPEC S), from the score and the rules alone. */
export function whatComes(rules: GameRules, { inning, half, outs, score }: Standing): Comes {
  const lead = score.home - score.away;
  const isLast = inning >= rules.innings;
  if (half === 'bottom' && lead > 0) {
    if (isLast) return 'walk-off';
    if (isMercy(rules, inning, lead)) return 'mercy';
  }
  if (outs < 3) return 'play';
  if (half === 'top') {
    if (lead > 0 && isLast) return 'final';
    return lead > 0 && isMercy(rules, inning, lead) ? 'mercy' : 'bottom';
  }
  if (lead !== 0 && isLast) return 'final';
  if (isMercy(rules, inning, -lead)) return 'mercy';
  return isLast && rules.maxInnings !== null && inning >= rules.maxInnings ? 'tie' : 'inning';
}

const isMercy = ({ mercy }: GameRules, inning: number, lead: number): boolean =>
  mercy !== null && inning >= mercy.afterInning && lead >= mercy.lead;
