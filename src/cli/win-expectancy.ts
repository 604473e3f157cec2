import type { BaseCode } from '@/game/bases';
import { runDistribution } from '@/game/worth/run-distribution';
import { expectedRuns, runExpectancy, type RunExpectancy } from '@/game/worth/run-expectancy';
import { ownTransitions } from '@/game/worth/own-tables';
import { playWorth } from '@/game/worth/play-worth';
import { WinExpectancy } from '@/game/worth/win-expectancy';
import type { Transitions } from '@/game/worth/transitions';
import { STANDARD_RULES } from '@/game/rules';
import { BALANCED } from '@/managers/balanced';
import { printJson, runCommand } from './options';
import { playGame } from './simulate/run-games';
import { scheduleOf } from './simulate/simulated-leagues';
import { TransitionCount } from './win-expectancy/count-transitions';
import { readTransitions } from './win-expectancy/read-transitions';
import { writeData } from './win-expectancy/write-data';

const HELP = `
Usage: npm run win-expectancy -- [options]

Runs and wins to be expected from every situation, by our own rules. Without --games the tables in use are printed.

  --games N      count transitions anew over so many games of the average league
  --seed S       the same seed plays the same games (1)
  --write        keep what was counted (src/game/worth/own-transitions.data.ts)
  --check FILE   beside the tables of other transitions (JSON)
  --json         one JSON document
  --help         this text
`;

const BASES = ['---', '1--', '-2-', '12-', '--3', '1-3', '-23', '123'] as const;
const LEADS = [-3, -2, -1, 0, 1, 2, 3] as const;
const INNINGS = [1, 3, 5, 7, 8, 9] as const;

interface Tables {
  readonly runs: RunExpectancy;
  readonly wins: WinExpectancy;
}

const tablesOf = (transitions: Transitions): Tables => ({
  runs: runExpectancy(transitions),
  wins: new WinExpectancy(runDistribution(transitions), STANDARD_RULES),
});

await runCommand({
  help: HELP,
  options: {
    games: { type: 'string' },
    seed: { type: 'string' },
    write: { type: 'boolean' },
    check: { type: 'string' },
  },
  run(line) {
    const seed = line.count('seed', 1, 0);
    const games = line.text('games') === null ? 0 : line.count('games', 1);
    const counted = games === 0 ? null : count(games, seed);
    const tables = tablesOf(counted?.transitions ?? ownTransitions);
    const check = line.text('check');
    const other = check === null ? null : tablesOf(readTransitions(check));
    const written =
      counted !== null && line.flag('write') ? writeData(counted.transitions, counted.meanSwing, games, seed) : null;
    if (line.json) {
      printJson({ games, seed, runExpectancy: tables.runs, startOfHalf: startTable(tables), written });
    } else {
      console.log(print(tables, other));
      if (written !== null) console.log(`written: ${written}`);
    }
    return 0;
  },
});

function count(games: number, seed: number) {
  const schedule = scheduleOf('average', BALANCED);
  const transitions = new TransitionCount();
  let swings = 0;
  for (let game = 0; game < games; game++) {
    const { plays } = playGame(schedule(game), BALANCED, seed, game);
    for (const play of plays) transitions.add(play, STANDARD_RULES.innings);
  }
  const found = transitions.transitions();
  // The mean swing belongs to the new tables: some of the games are gone over with them.
  const wins = new WinExpectancy(runDistribution(found), STANDARD_RULES);
  let plays = 0;
  for (let game = 0; game < Math.min(games, 5000); game++) {
    for (const play of playGame(schedule(game), BALANCED, seed, game).plays) {
      swings += Math.abs(playWorth(play, STANDARD_RULES, undefined, wins).wpa);
      plays++;
    }
  }
  return { transitions: found, meanSwing: swings / plays };
}

const startTable = ({ wins }: Tables) =>
  LEADS.map((homeLead) => ({
    homeLead,
    top: INNINGS.map((inning) => wins.at({ inning, half: 'top', outs: 0, bases: 0, homeLead })),
    bottom: INNINGS.map((inning) => wins.at({ inning, half: 'bottom', outs: 0, bases: 0, homeLead })),
  }));

function print(tables: Tables, other: Tables | null): string {
  const beside = (one: number, two: number | undefined): string =>
    `${one.toFixed(3)}${two === undefined ? '' : ` (${two.toFixed(3)})`}`;
  const runs = BASES.map((name, bases) =>
    [
      name,
      ...[0, 1, 2].map((outs) =>
        beside(
          expectedRuns(tables.runs, bases as BaseCode, outs),
          other === null ? undefined : expectedRuns(other.runs, bases as BaseCode, outs),
        ),
      ),
    ].join('  '),
  );
  const wins = LEADS.map((homeLead) =>
    [
      String(homeLead).padStart(3),
      ...(['top', 'bottom'] as const).flatMap((half) =>
        INNINGS.map((inning) => {
          const at = { inning, half, outs: 0, bases: 0, homeLead } as const;
          return beside(tables.wins.at(at), other?.wins.at(at));
        }),
      ),
    ].join('  '),
  );
  return [
    'Runs to come with 0, 1, 2 out',
    ...runs,
    '',
    'Home team wins, by its lead: start of top 1 3 5 7 8 9, bottom 1 3 5 7 8 9',
    ...wins,
  ].join('\n');
}
