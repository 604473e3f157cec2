import type { ComputerStyle } from '@/game/state';

/** What sets one computer manager apart from another. Chances are of a hundred, margins in success (0–1) or runs. */
export interface Tendencies {
  readonly style: ComputerStyle;
  /** Runners are sent though they fall so much short of the break-even; negative: they need so much more. */
  readonly boldness: number;
  /** The same for steals. */
  readonly stealBoldness: number;
  /** A steal that is this close below what it needs is tried now and then, so that nobody can rely on it. */
  readonly stealBluff: number;
  /** In how many of the plays (0–1) a man goes at most; who gets his jump less often goes whenever it pays. */
  readonly stealShare: number;
  readonly stealsHome: boolean;
  readonly doubleSteals: boolean;
  /** How often a hit-and-run is called where it fits. */
  readonly hitAndRun: number;
  /** Innings from the end in which he plays for one run, and the first place in the order that bunts then. */
  readonly bunts: { readonly innings: number; readonly fromOrder: number };
  /** Weak bats squeeze with one out, late and close. */
  readonly squeezes: boolean;
  /** Innings from the end in which the infield comes in to cut off the run that counts. */
  readonly infieldIn: number;
  /** Innings from the end in which first base is filled on purpose. */
  readonly walks: number;
  /** Outs before his limit at which a pitcher in trouble is taken out; negative: he stays longer. */
  readonly hook: number;
  /** Innings from the end in which bats and legs come off the bench. */
  readonly bench: number;
  /** Runs a plate appearance by which a pinch hitter must be better. */
  readonly pinchGain: number;
  /** Gloves come in to keep a lead. */
  readonly replacesGloves: boolean;
}

export const BALANCED_TENDENCIES: Tendencies = {
  style: 'balanced',
  boldness: 0,
  stealBoldness: 0,
  stealBluff: 0.03,
  stealShare: 0.2,
  stealsHome: false,
  doubleSteals: true,
  hitAndRun: 10,
  bunts: { innings: 3, fromOrder: 4 },
  squeezes: true,
  infieldIn: 4,
  walks: 2,
  hook: 3,
  bench: 3,
  pinchGain: 0.03,
  replacesGloves: true,
};

/** Everything at once: runs, swings and squeezes, and lets his pitchers go on. */
export const YOLO_TENDENCIES: Tendencies = {
  ...BALANCED_TENDENCIES,
  style: 'yolo',
  boldness: 0.1,
  stealBoldness: 0.08,
  stealBluff: 0.06,
  stealShare: 0.3,
  stealsHome: true,
  hitAndRun: 30,
  bunts: { innings: 9, fromOrder: 8 },
  infieldIn: 6,
  walks: 1,
  hook: -2,
  pinchGain: 0.015,
  bench: 4,
  replacesGloves: false,
};

/** Gives no out away: a base at a time, a quick hook, the glove before the bat. */
export const SAFE_TENDENCIES: Tendencies = {
  ...BALANCED_TENDENCIES,
  style: 'safe',
  boldness: -0.08,
  stealBoldness: -0.1,
  stealBluff: 0,
  stealShare: 0.17,
  doubleSteals: false,
  hitAndRun: 0,
  bunts: { innings: 4, fromOrder: 3 },
  squeezes: false,
  infieldIn: 2,
  walks: 3,
  hook: 6,
  pinchGain: 0.04,
};
