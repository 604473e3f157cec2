import type { BaseCode } from '../bases';
import type { Half } from '../play';
import type { GameRules } from '../rules';
import { RUN_COUNTS } from './run-distribution';
import { SITUATIONS, situation } from './transitions';

/** A game between two plays, as far as winning it goes. */
export interface GameSituation {
  readonly inning: number;
  readonly half: Half;
  /** 0–2. */
  readonly outs: number;
  readonly bases: BaseCode;
  /** Runs of the home team less the visitors'. */
  readonly homeLead: number;
}

/** The rules that the table depends on. Mercy and a limit of innings are left out: they hardly move a chance. */
export type WinRules = Pick<GameRules, 'innings' | 'extraInningRunner'>;

/** Leads beyond this one are taken for it. */
const MOST_LEAD = 15;
const LEADS = 2 * MOST_LEAD + 1;

/**
 * The home team's chance to win from every situation, for two equal teams: worked out backward from the last inning
 * (domain 3.3). Innings after the scheduled ones are all alike.
 */
export class WinExpectancy {
  readonly #innings: number;
  readonly #chances: Float64Array;

  constructor(distributions: readonly Float64Array[], { innings, extraInningRunner }: WinRules) {
    this.#innings = innings;
    this.#chances = new Float64Array((innings + 1) * 2 * SITUATIONS * LEADS);
    const placed: BaseCode = extraInningRunner ? 2 : 0;
    const extra = innings + 1;
    const tied = startsEven(distributions[situation(placed, 0)] ?? new Float64Array(RUN_COUNTS));
    const decided = (lead: number): number => (lead > 0 ? 1 : lead < 0 ? 0 : tied);
    for (let inning = extra; inning >= 1; inning--) {
      const isLast = inning >= innings;
      const first: BaseCode = inning > innings ? placed : 0;
      const over = (lead: number): number => (isLast ? decided(lead) : this.#get(inning + 1, 0, 0, lead));
      for (let at = 0; at < SITUATIONS; at++) {
        const runs = distributions[at] ?? new Float64Array(RUN_COUNTS);
        this.#fill(inning, 1, at, (lead) => (isLast && lead > 0 ? 1 : expected(runs, (k) => over(lead + k))));
      }
      for (let at = 0; at < SITUATIONS; at++) {
        const runs = distributions[at] ?? new Float64Array(RUN_COUNTS);
        const bottom = (lead: number): number => this.#get(inning, 1, situation(first, 0), lead);
        this.#fill(inning, 0, at, (lead) => expected(runs, (k) => bottom(lead - k)));
      }
    }
  }

  /** The home team's chance to win, 0–1. */
  at({ inning, half, outs, bases, homeLead }: GameSituation): number {
    return this.#get(Math.min(inning, this.#innings + 1), half === 'top' ? 0 : 1, outs * 8 + bases, homeLead);
  }

  #fill(inning: number, half: 0 | 1, at: number, chance: (lead: number) => number): void {
    for (let lead = -MOST_LEAD; lead <= MOST_LEAD; lead++) {
      this.#chances[this.#index(inning, half, at, lead)] = chance(lead);
    }
  }

  #get(inning: number, half: 0 | 1, at: number, lead: number): number {
    const within = lead > MOST_LEAD ? MOST_LEAD : lead < -MOST_LEAD ? -MOST_LEAD : lead;
    return this.#chances[this.#index(inning, half, at, within)] ?? 0;
  }

  #index(inning: number, half: 0 | 1, at: number, lead: number): number {
    return (((inning - 1) * 2 + half) * SITUATIONS + at) * LEADS + lead + MOST_LEAD;
  }
}

function expected(runs: Float64Array, value: (k: number) => number): number {
  let sum = 0;
  for (let k = 0; k < RUN_COUNTS; k++) sum += (runs[k] ?? 0) * value(k);
  return sum;
}

/** The home team's chance when an extra inning starts even: it outscores the visitors, or the next one decides. */
function startsEven(runs: Float64Array): number {
  let more = 0;
  let equal = 0;
  for (let home = 0; home < RUN_COUNTS; home++) {
    for (let away = 0; away <= home; away++) {
      const p = (runs[home] ?? 0) * (runs[away] ?? 0);
      if (home === away) equal += p;
      else more += p;
    }
  }
  return more / (1 - equal);
}
