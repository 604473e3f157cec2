import { baseCode } from '@/game/bases';
import { HALF_OVER, SITUATIONS, situation, type Transitions } from '@/game/worth/transitions';
import type { Play } from '@/game/play';

/** Chances smaller than this are dropped: they weigh nothing and fill the table. */
const SMALLEST = 0.00005;
const DIGITS = 5;

/** Counts what plays lead to, in innings that are played to their end whatever the score. */
export class TransitionCount {
  readonly #counts = Array.from({ length: SITUATIONS }, () => new Map<string, number>());
  plays = 0;

  add(play: Play, innings: number): void {
    if (play.inning > innings || (play.inning === innings && play.half === 'bottom')) return;
    const outs = play.outsBefore + play.outs;
    const to = outs >= 3 ? HALF_OVER : situation(baseCode(play.runnersAfter), outs);
    const from = this.#counts[situation(baseCode(play.runnersBefore), play.outsBefore)];
    const key = `${to} ${play.runs}`;
    from?.set(key, (from.get(key) ?? 0) + 1);
    this.plays++;
  }

  /** Rounded shares, the likeliest first; those of a situation sum to 1. */
  transitions(): Transitions {
    return this.#counts.map((counts) => {
      const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
      const kept = [...counts].filter(([, n]) => n / total >= SMALLEST);
      const left = kept.reduce((sum, [, n]) => sum + n, 0);
      const steps = kept
        .map(([key, n]) => {
          const [to = 0, runs = 0] = key.split(' ').map(Number);
          return { to, runs, p: Number((n / left).toFixed(DIGITS)) };
        })
        .toSorted((one, other) => other.p - one.p);
      const [first, ...rest] = steps;
      if (first === undefined) return [];
      const others = rest.reduce((sum, { p }) => sum + p, 0);
      return [{ ...first, p: Number((1 - others).toFixed(DIGITS)) }, ...rest];
    });
  }
}
