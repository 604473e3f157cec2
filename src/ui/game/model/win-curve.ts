import type { LineupId } from '@/game/lineup';
import type { Play } from '@/game/play';
import type { GameRules } from '@/game/rules';
import { sideAtBat } from '@/game/sides';
import { creditOf, playWorth, type PlayWorth } from '@/game/worth/play-worth';

/** One play on the curve. */
export interface CurvePoint extends PlayWorth {
  readonly play: Play;
  /** Change of the home team's chance, −1 to 1. */
  readonly change: number;
}

export const winCurve = (plays: readonly Play[], rules: GameRules): readonly CurvePoint[] =>
  plays.map((play) => {
    const worth = playWorth(play, rules);
    return { ...worth, play, change: worth.homeAfter - worth.homeBefore };
  });

/** The plays that moved the chance most, greatest first. */
export const swings = (curve: readonly CurvePoint[], count: number): readonly CurvePoint[] =>
  curve.toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change)).slice(0, count);

/** What a man added to his team's chance. */
export interface Added {
  readonly man: LineupId;
  readonly wpa: number;
}

/** Who added most: what the side at bat won goes to batter or runners, and with the other sign to the pitcher. */
export function leaders(curve: readonly CurvePoint[], count: number): readonly Added[] {
  const sums = new Map<LineupId, number>();
  const add = (man: LineupId, wpa: number): void => void sums.set(man, (sums.get(man) ?? 0) + wpa);
  for (const { play, wpa } of curve) {
    for (const { man, part } of creditOf(play)) add(man, wpa * part);
    add(play.responsiblePitcher, -wpa);
  }
  return [...sums]
    .map(([man, wpa]) => ({ man, wpa }))
    .toSorted((one, other) => other.wpa - one.wpa)
    .slice(0, count);
}

/** The first play of each half-inning: where its tick stands. */
export const halfStarts = (curve: readonly CurvePoint[]): readonly number[] =>
  curve.flatMap(({ play }, i) => {
    const before = curve[i - 1]?.play;
    return before === undefined || sideAtBat(before.half) !== sideAtBat(play.half) || before.inning !== play.inning
      ? [i]
      : [];
  });
