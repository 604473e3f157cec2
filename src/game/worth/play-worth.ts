import { baseCode, type BaseCode } from '../bases';
import { endsPlateAppearance, type Half, type Play } from '../play';
import type { LineupId } from '../lineup';
import type { GameRules } from '../rules';
import { whatComes } from '../what-comes';
import { leverage } from './leverage';
import { ownRunExpectancy, winExpectancyOf } from './own-tables';
import { expectedRuns, type RunExpectancy } from './run-expectancy';
import type { WinExpectancy } from './win-expectancy';

/** What a play was worth (SPEC WE). */
export interface PlayWorth {
  /** The home team's chance to win before and after it, 0–1. */
  readonly homeBefore: number;
  readonly homeAfter: number;
  /** Win probability added for the side at bat. */
  readonly wpa: number;
  /** Runs added against what was to be expected. */
  readonly re24: number;
  /** How much hung on the play: 1 is the average. */
  readonly leverage: number;
}

/** What a play was worth, from the play alone, against the tables of our own rules or others. */
export function playWorth(
  play: Play,
  rules: GameRules,
  table: RunExpectancy = ownRunExpectancy(),
  win: WinExpectancy = winExpectancyOf(rules),
): PlayWorth {
  const before = {
    inning: play.inning,
    half: play.half,
    outs: play.outsBefore,
    bases: baseCode(play.runnersBefore),
    homeLead: play.scoreBefore.home - play.scoreBefore.away,
  };
  const homeBefore = win.at(before);
  const homeAfter = afterPlay(play, rules, win);
  return {
    homeBefore,
    homeAfter,
    wpa: play.half === 'bottom' ? homeAfter - homeBefore : homeBefore - homeAfter,
    re24: runsAdded(play, table),
    leverage: leverage(before, rules),
  };
}

/** RE24: runs to be expected after the play less those before it, and what scored. */
export const runsAdded = (play: Play, table: RunExpectancy): number =>
  expectedRuns(table, baseCode(play.runnersAfter), play.outsBefore + play.outs) -
  expectedRuns(table, baseCode(play.runnersBefore), play.outsBefore) +
  play.runs;

/** The home team's chance once the play is over: of the next situation, or 1, 0 and ½ when the game has ended. */
function afterPlay(play: Play, rules: GameRules, win: WinExpectancy): number {
  const { inning, half, scoreBefore } = play;
  const score =
    half === 'top'
      ? { away: scoreBefore.away + play.runs, home: scoreBefore.home }
      : { away: scoreBefore.away, home: scoreBefore.home + play.runs };
  const outs = play.outsBefore + play.outs;
  const homeLead = score.home - score.away;
  const comes = whatComes(rules, { inning, half, outs, score });
  const begins = (next: number, side: Half): number =>
    win.at({ inning: next, half: side, outs: 0, bases: basesAtStart(rules, next), homeLead });
  if (comes === 'play') return win.at({ inning, half, outs, bases: baseCode(play.runnersAfter), homeLead });
  if (comes === 'bottom') return begins(inning, 'bottom');
  if (comes === 'inning') return begins(inning + 1, 'top');
  return homeLead > 0 ? 1 : homeLead < 0 ? 0 : 0.5;
}

const basesAtStart = (rules: GameRules, inning: number): BaseCode =>
  rules.extraInningRunner && inning > rules.innings ? 2 : 0;

/** One man's part in what a play was worth; the parts of each side sum to 1. */
export interface Share {
  readonly man: LineupId;
  readonly part: number;
}

/**
 * Who is credited for the side at bat: the batter when his turn ended, else the runners who moved or were put out, alike.
 * The pitcher has the whole of it with the other sign.
 */
export function creditOf(play: Play): readonly Share[] {
  const runners = play.advances.filter((advance) => advance.from !== 0);
  if (endsPlateAppearance(play.kind) || runners.length === 0) return [{ man: play.responsibleBatter, part: 1 }];
  return runners.map(({ runner }) => ({ man: runner, part: 1 / runners.length }));
}
