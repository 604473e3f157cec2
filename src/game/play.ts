import type { Destination, Origin, Runners } from './bases';
import type { DefensiveDecision, OffensiveDecision } from './decisions';
import type { Die } from './dice';
import type { LineupId } from './lineup';
import type { Outcome } from './outcomes';
import type { FielderNumber } from './positions';

export type Side = 'away' | 'home';
export type Half = 'top' | 'bottom';

/** Runs of both teams. */
export interface Score {
  readonly away: number;
  readonly home: number;
}

/** What happened to the batter. These end his plate appearance. */
export const PLATE_APPEARANCE_KINDS = [
  'single',
  'double',
  'triple',
  'homeRun',
  'walk',
  'intentionalWalk',
  'hitByPitch',
  'interference',
  'strikeout',
  /** Batter put out on a ball in play, alone or with others. */
  'out',
  /** Batter safe because another man was put out or played on. */
  'fieldersChoice',
  /** Batter safe on an error. */
  'error',
] as const;

/** What happens between pitches: the same batter stays at the plate. */
export const RUNNING_KINDS = [
  'wildPitch',
  'passedBall',
  'balk',
  'stolenBase',
  'caughtStealing',
  'pickOff',
  'indifference',
  'otherAdvance',
  /** Error on a foul fly: the batter bats on. */
  'foulError',
] as const;

export type PlateAppearanceKind = (typeof PLATE_APPEARANCE_KINDS)[number];
export type RunningKind = (typeof RUNNING_KINDS)[number];
export type PlayKind = PlateAppearanceKind | RunningKind;
export const PLAY_KINDS = [...PLATE_APPEARANCE_KINDS, ...RUNNING_KINDS] as const;

const PLATE_APPEARANCES: ReadonlySet<string> = new Set(PLATE_APPEARANCE_KINDS);
export const endsPlateAppearance = (kind: PlayKind): kind is PlateAppearanceKind => PLATE_APPEARANCES.has(kind);

export const ADVANCE_REASONS = [
  /** On the batted ball, forced or not; also the batter's own bases. */
  'hit',
  /** Extra base tried on the throw or by decision. */
  'throw',
  'force',
  'tagUp',
  'error',
  'wildPitch',
  'passedBall',
  'balk',
  'steal',
  'pickOff',
  'indifference',
  'interference',
  'doubledOff',
  'other',
] as const;
export type AdvanceReason = (typeof ADVANCE_REASONS)[number];

/** What one man did on a play. A runner who stays on his base has no entry. */
export interface Advance {
  readonly runner: LineupId;
  /** 0 for the batter. */
  readonly from: Origin;
  /** Base reached, or the base he was put out at (a runner doubled off: the base he left). */
  readonly to: Destination;
  readonly out: boolean;
  /** The out was a force, or the batter before first base: no run counts on a third out of this kind. */
  readonly force: boolean;
  readonly reason: AdvanceReason;
  /** He reached home and the run counts. */
  readonly scored: boolean;
  /** The run is batted in by the batter. */
  readonly rbi: boolean;
  /** The pitcher charged with him (who put him on base). */
  readonly chargedTo: LineupId;
  /** Fielders who handled the ball for an out, in order: the last has the putout, the others assists. Empty when safe. */
  readonly by: readonly FielderNumber[];
  /** The scorer's own call on a run; without one the half-inning is reconstructed (9.16). */
  readonly earned?: EarnedCall;
  /** The scorer's own call on an attempt to steal; without one it follows from the play (9.07). */
  readonly stealing?: 'stolen' | 'caught';
  /** An error spared him: he would have been out. */
  readonly spared?: true;
}

/** `teamUnearned`: earned against the pitcher who is charged, not against his team (9.16(i)). */
export type EarnedCall = 'earned' | 'unearned' | 'teamUnearned';

export const ERROR_TYPES = ['fielding', 'throwing', 'drop', 'interference'] as const;

export interface FieldingError {
  readonly fielder: FielderNumber;
  readonly type: (typeof ERROR_TYPES)[number];
  /** Who handled the ball before and would have had a part in the out (9.10(a)(1)); absent where nobody did. */
  readonly assists?: readonly FielderNumber[];
}

export const TRAJECTORIES = ['ground', 'line', 'fly', 'popup'] as const;
export type Trajectory = (typeof TRAJECTORIES)[number];

export interface BallInPlay {
  readonly trajectory: Trajectory;
  /** Who fielded it first; for a home run the field it left by. */
  readonly fielder: FielderNumber;
  readonly bunt: boolean;
  readonly foul: boolean;
}

/** The printed cell that the dice hit. */
export interface CardCell {
  readonly card: 'batter' | 'pitcher';
  /** 1–3 on the batter's card, 4–6 on the pitcher's. */
  readonly column: number;
  /** 2–12. */
  readonly row: number;
  /** d20 of a split cell. */
  readonly split: number;
}

/**
 * Who made the play known: every producer makes the same `Play`. The outcome is null where none was read: a steal,
 * bunt or hit-and-run that was called, or a pick-off.
 */
export type PlaySource =
  | { readonly by: 'cards'; readonly outcome: Outcome | null; readonly cell: CardCell | null }
  /** `notation` as the reader entered it; absent where he only named the outcome. */
  | { readonly by: 'paper'; readonly outcome: Outcome | null; readonly notation?: string }
  | { readonly by: 'import'; readonly text: string };

/**
 * One play, complete: situation, result and credits. Folding it needs no cards, charts, rules or dice.
 * Conservation (SPEC): (1 if it ends a plate appearance) + runners before = outs + runners after + runs.
 */
export interface Play {
  /** 1 for the first play of the game. */
  readonly number: number;
  readonly inning: number;
  readonly half: Half;
  readonly outsBefore: number;
  readonly scoreBefore: Score;
  readonly runnersBefore: Runners;
  /** Place in the batting order, 1–9. */
  readonly order: number;
  readonly batter: LineupId;
  readonly pitcher: LineupId;
  readonly catcher: LineupId;
  /** Who owns the result when a batter or pitcher was replaced in mid-count; else the same two. */
  readonly responsibleBatter: LineupId;
  readonly responsiblePitcher: LineupId;
  readonly kind: PlayKind;
  readonly ball: BallInPlay | null;
  /** Lead runner first, batter last. */
  readonly advances: readonly Advance[];
  readonly errors: readonly FieldingError[];
  readonly runnersAfter: Runners;
  readonly outs: number;
  readonly runs: number;
  readonly rbi: number;
  readonly sacrificeHit: boolean;
  readonly sacrificeFly: boolean;
  /** Ground ball, force double play (or reverse force). */
  readonly groundedIntoDoublePlay: boolean;
  /** The scorer gives no double play though two men were put out (9.11). */
  readonly noDoublePlay?: true;
  readonly source: PlaySource;
  readonly dice: readonly Die[];
  readonly defense: DefensiveDecision;
  readonly offense: OffensiveDecision;
  /** The fielder an X-check tested; null otherwise. */
  readonly checked: FielderNumber | null;
  /** The pitcher was tired: his `@` cells were hits. */
  readonly pitcherTired: boolean;
  /** Who was hurt on the play. */
  readonly hurt: LineupId | null;
}
