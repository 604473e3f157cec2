import type { BoxScore } from '@/game/box-score';
import type { Play } from '@/game/play';
import type { GameState } from '@/game/state';
import { SIDES } from '@/game/sides';

/** How often something happened, of how many chances. */
interface Odds {
  of: number;
  times: number;
}

const ADVANCES = ['single: first to third', 'single: second to home', 'double: first to home'] as const;
type AdvanceName = (typeof ADVANCES)[number];

/** What is counted beside the averages: runs by inning, extra bases taken by outs, and how pitchers are used. */
export class MoreTally {
  readonly #innings: { halves: number; runs: number }[] = [];
  readonly #advances = new Map<string, Odds>();
  #games = 0;
  #pitchers = 0;
  #starterOuts = 0;
  #saves = 0;

  add(state: GameState, box: BoxScore, plays: readonly Play[]): void {
    this.#games++;
    for (const side of SIDES) {
      state.line[side].forEach((runs, i) => {
        const inning = (this.#innings[i] ??= { halves: 0, runs: 0 });
        inning.halves++;
        inning.runs += runs;
      });
      const { pitching } = box[side];
      this.#pitchers += pitching.length;
      this.#starterOuts += pitching[0]?.outs ?? 0;
      this.#saves += pitching.filter((line) => line.save).length;
    }
    for (const play of plays) this.#advance(play);
  }

  #advance({ kind, runnersBefore: [first, second], advances, outsBefore, ball }: Play): void {
    if (kind !== 'single' && kind !== 'double') return;
    const isToOutfield = ball !== null && ball.fielder >= 7;
    const reached = (from: number): number => {
      const man = advances.find((advance) => advance.from === from);
      return man === undefined || man.out ? 0 : man.to;
    };
    const count = (name: AdvanceName, isTaken: boolean): void => {
      const key = `${name} ${outsBefore}`;
      const odds = this.#advances.get(key) ?? { of: 0, times: 0 };
      odds.of++;
      if (isTaken) odds.times++;
      this.#advances.set(key, odds);
    };
    if (kind === 'single' && first !== null) count('single: first to third', reached(1) >= 3);
    if (kind === 'single' && second !== null && isToOutfield) count('single: second to home', reached(2) === 4);
    if (kind === 'double' && first !== null) count('double: first to home', reached(1) === 4);
  }

  summarize() {
    const share = (times: number, of: number): number => (of === 0 ? 0 : Number((times / of).toFixed(4)));
    return {
      runsByInning: this.#innings.slice(0, 9).map(({ halves, runs }) => share(runs, halves)),
      advances: Object.fromEntries(
        ADVANCES.map((name) => [
          name,
          [0, 1, 2].map((outs) => {
            const odds = this.#advances.get(`${name} ${outs}`);
            return odds === undefined ? 0 : share(odds.times, odds.of);
          }),
        ]),
      ),
      pitching: {
        pitchersUsed: share(this.#pitchers, 2 * this.#games),
        starterOuts: share(this.#starterOuts, 2 * this.#games),
        savesPerGame: share(this.#saves, this.#games),
      },
    };
  }
}

export type MoreSummary = ReturnType<MoreTally['summarize']>;

/** Majors of 2019: extra bases by outs, runs of an average half-inning, and the use of pitchers. */
const ADVANCES_2019: Readonly<Record<string, readonly number[]>> = {
  'single: first to third': [0.24, 0.28, 0.34],
  'single: second to home': [0.51, 0.56, 0.87],
  'double: first to home': [0.3, 0.35, 0.49],
};

/** The table for people. */
export function printMore({ runsByInning, advances, pitching }: MoreSummary): string {
  const three = (values: readonly number[]): string => values.map((value) => value.toFixed(2)).join(' ');
  return [
    '',
    `  runs by inning  ${runsByInning.map((runs) => runs.toFixed(2)).join(' ')}   2019: .54 a half-inning`,
    '',
    '  extra bases taken with 0, 1, 2 out',
    ...Object.entries(advances).map(
      ([name, values]) => `  ${name.padEnd(24)} ${three(values)}   2019: ${three(ADVANCES_2019[name] ?? [])}`,
    ),
    '',
    `  pitchers used ${pitching.pitchersUsed.toFixed(2)} (2019: 4.40), starter's outs ${pitching.starterOuts.toFixed(1)} (15.5), saves a game ${pitching.savesPerGame.toFixed(2)} (.49)`,
  ].join('\n');
}
