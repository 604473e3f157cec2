import type { LineupId } from '@/game/lineup';
import type { Half, Play, Score } from '@/game/play';
import type { Runners } from '@/game/bases';
import type { RewindRecord } from '@/game/revise/revision';
import { sentence } from '@/game/sentence';
import type { GameState } from '@/game/state';
import type { SubstitutionRecord } from '@/game/substitution';
import type { StruckPlay } from '../model/live-model';
import { nameOf } from '../model/names';
import { basesText, halfText, outsText } from '../model/situation';

/** How a game stands, in the four things a rewind is judged by. */
export interface Standing {
  readonly inning: number;
  readonly half: Half;
  readonly outs: number;
  readonly runners: Runners;
  readonly score: Score;
}

/** "Top of the 3rd, one out, runner on first" and the score apart. */
export const standingText = ({ half, inning, outs, runners }: Standing): string =>
  `${halfText(half, inning)}, ${outsText(outs)}, ${basesText(runners)}`;

/** What a rewind to right after play `toPlay` strikes and where it leads: the game stands as the first struck play found it. */
export interface Preview {
  /** Oldest first. */
  readonly plays: readonly Play[];
  readonly changes: readonly SubstitutionRecord[];
  readonly after: Standing;
}

/** `plays` are those that count, oldest first, and hold all from `toPlay` on. */
export function previewOf(
  state: GameState,
  plays: readonly Play[],
  changes: readonly SubstitutionRecord[],
  toPlay: number,
): Preview {
  const gone = plays.filter(({ number }) => number > toPlay);
  const [first] = gone;
  const { inning, half } = state;
  const after =
    first === undefined
      ? { inning, half, outs: state.outs, runners: state.runners, score: state.score }
      : {
          inning: first.inning,
          half: first.half,
          outs: first.outsBefore,
          runners: first.runnersBefore,
          score: first.scoreBefore,
        };
  return { plays: gone, changes: changes.filter(({ afterPlay }) => afterPlay >= toPlay), after };
}

/** A struck play in words. Men who went with it, or later, are named as they were then. */
export function struckText(state: GameState, rewinds: readonly RewindRecord[], { play, struck }: StruckPlay): string {
  const nameThen = (id: LineupId): string => {
    for (const { seq, men } of rewinds) {
      const man = seq < struck ? undefined : men.find(({ lineupId }) => lineupId === id);
      if (man !== undefined) return man.name;
    }
    return nameOf(state, id);
  };
  return sentence(play, nameThen, { away: state.away.name, home: state.home.name });
}
