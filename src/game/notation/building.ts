import type { BallInPlay, Trajectory } from '../play';
import type { FielderNumber } from '../positions';
import type { Written } from './written';

/** A line while it is read. Lives for one call only. */
export interface Building extends Omit<{ -readonly [K in keyof Written]: Written[K] }, 'ball' | 'errors' | 'outs'> {
  fielder: FielderNumber | null;
  trajectory: Trajectory | null;
  bunt: boolean;
  foul: boolean;
  /** A single fielder without a word: the line has to say how. */
  plain: boolean;
  readonly errors: Written['errors'][number][];
  readonly outs: Written['outs'][number][];
}

export const startBuilding = (): Building => ({
  kind: 'out',
  fielder: null,
  trajectory: null,
  bunt: false,
  foul: false,
  plain: false,
  outs: [],
  count: null,
  sacrifice: null,
  groundedIntoDoublePlay: null,
  runs: [],
  beside: null,
  looking: false,
  insideThePark: false,
  errors: [],
  movements: [],
});

/** How a ball that nobody described got to a fielder. */
function usualTrajectory({ kind, insideThePark }: Building, fielder: FielderNumber): Trajectory {
  if (kind === 'homeRun') return insideThePark ? 'line' : 'fly';
  if (kind === 'foulError') return 'popup';
  const isHit = kind === 'single' || kind === 'double' || kind === 'triple';
  if (fielder < 7 || (!isHit && kind !== 'error')) return 'ground';
  return isHit ? 'line' : 'fly';
}

function ballOf(b: Building): BallInPlay | null {
  if (b.fielder === null) return null;
  const { fielder, bunt, foul } = b;
  return {
    trajectory: b.trajectory ?? usualTrajectory(b, fielder),
    fielder,
    bunt,
    foul: foul || b.kind === 'foulError',
  };
}

export const built = (b: Building): Written => ({
  kind: b.kind,
  ball: ballOf(b),
  outs: b.outs,
  count: b.count,
  sacrifice: b.sacrifice,
  groundedIntoDoublePlay: b.groundedIntoDoublePlay,
  runs: b.runs,
  beside: b.beside,
  looking: b.looking,
  insideThePark: b.insideThePark,
  errors: b.errors,
  movements: b.movements,
});
