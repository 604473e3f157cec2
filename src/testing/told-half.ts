import type { LineupId } from '@/game/lineup';
import { endsPlateAppearance, type Advance, type BallInPlay, type FieldingError, type Play } from '@/game/play';
import { aPlay } from './told-play';

/** One play of a half-inning told by hand; runners, outs, score and batter follow from the plays before it. */
export interface ToldPlay {
  readonly kind: Play['kind'];
  readonly men: readonly Advance[];
  readonly ball?: BallInPlay;
  readonly errors?: readonly FieldingError[];
  /** Who pitches from here on. */
  readonly pitcher?: LineupId;
  readonly sacrificeFly?: boolean;
  readonly sacrificeHit?: boolean;
}

export const error = (fielder: FieldingError['fielder'], type: FieldingError['type'] = 'fielding'): FieldingError => ({
  fielder,
  type,
});

/** A half-inning told play by play. Away men 1–9 bat against home pitcher 30 unless it says otherwise. */
export function toldHalf(
  told: readonly ToldPlay[],
  start: Partial<
    Pick<Play, 'inning' | 'outsBefore' | 'scoreBefore' | 'runnersBefore' | 'number' | 'batter' | 'pitcher'>
  > = {},
): readonly Play[] {
  let { batter = 1, pitcher = 30 } = start;
  let runners = start.runnersBefore ?? [null, null, null];
  let outs = start.outsBefore ?? 0;
  let score = start.scoreBefore ?? { away: 0, home: 0 };
  const charged = new Map<LineupId, LineupId>();
  return told.map((one, i) => {
    pitcher = one.pitcher ?? pitcher;
    const men = one.men.map((man) => {
      const id = man.from === 0 ? batter : (runners[man.from - 1] ?? 0);
      if (!charged.has(id)) charged.set(id, pitcher);
      return { ...man, chargedTo: charged.get(id) ?? pitcher };
    });
    const play: Play = {
      ...aPlay({ kind: one.kind, batter, runnersBefore: runners, outsBefore: outs, scoreBefore: score }, men, {
        errors: one.errors ?? [],
        sacrificeFly: one.sacrificeFly ?? false,
        sacrificeHit: one.sacrificeHit ?? false,
      }),
      number: (start.number ?? 1) + i,
      inning: start.inning ?? 1,
      order: batter,
      pitcher,
      responsiblePitcher: pitcher,
      ball: one.ball ?? null,
    };
    runners = play.runnersAfter;
    outs += play.outs;
    score = { away: score.away + play.runs, home: score.home };
    if (endsPlateAppearance(play.kind)) {
      charged.delete(batter === 9 ? 1 : batter + 1);
      batter = batter === 9 ? 1 : batter + 1;
    }
    return play;
  });
}
