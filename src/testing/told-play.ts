import type { Destination, Origin } from '@/game/bases';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '@/game/decisions';
import type { LineupId } from '@/game/lineup';
import { endsPlateAppearance, type Advance, type BallInPlay, type Play } from '@/game/play';
import type { FielderNumber } from '@/game/positions';

/** Who pitches and catches in `aPlay`: the home team of `aState`. */
const PITCHER: LineupId = 30;
const CATCHER: LineupId = 21;

type Situation = Partial<
  Pick<Play, 'inning' | 'half' | 'outsBefore' | 'scoreBefore' | 'runnersBefore' | 'batter' | 'kind'>
>;
type Marks = Partial<Pick<Play, 'errors' | 'sacrificeHit' | 'sacrificeFly' | 'groundedIntoDoublePlay'>>;
type Told = Partial<Pick<Advance, 'reason' | 'rbi' | 'chargedTo' | 'force'>>;

/** A man who moved safely, as a play without him says; `runner` is put in by `aPlay`. */
export const moved = (from: Origin, to: Destination, told: Told = {}): Advance => ({
  runner: 0,
  from,
  to,
  out: false,
  force: false,
  reason: 'hit',
  scored: to === 4,
  rbi: false,
  chargedTo: PITCHER,
  by: [],
  ...told,
});

/** A man put out at `at` by those fielders. */
export const out = (from: Origin, at: Destination, by: readonly FielderNumber[], told: Told = {}): Advance => ({
  ...moved(from, at, told),
  out: true,
  scored: false,
  by,
});

export const ball = (
  trajectory: BallInPlay['trajectory'],
  fielder: FielderNumber,
  bunt = false,
  foul = false,
): BallInPlay => ({
  trajectory,
  fielder,
  bunt,
  foul,
});

/**
 * A play written down by hand: what its men did, lead runner first; runs, outs and bases follow from that. Away men have
 * lineup ids 1–9 in batting order, as in `aState`, and bat in the top of the first.
 */
export function aPlay(
  situation: Situation & { readonly ball?: BallInPlay },
  men: readonly Advance[],
  marks: Marks = {},
): Play {
  const { runnersBefore = [null, null, null], batter = 1, kind = 'out' } = situation;
  const advances = men.map((man): Advance => ({
    ...man,
    runner: man.from === 0 ? batter : (runnersBefore[man.from - 1] ?? 0),
  }));
  const after = [...runnersBefore];
  for (const { from } of advances) if (from > 0) after[from - 1] = null;
  for (const { runner, to, out: isOut } of advances) if (!isOut && to < 4) after[to - 1] = runner;
  return {
    number: 1,
    inning: 1,
    half: 'top',
    outsBefore: 0,
    scoreBefore: { away: 0, home: 0 },
    runnersBefore,
    order: ((batter - 1) % 20) + 1,
    batter,
    pitcher: PITCHER,
    catcher: CATCHER,
    responsibleBatter: batter,
    responsiblePitcher: PITCHER,
    kind,
    ball: null,
    advances,
    errors: [],
    runnersAfter: [after[0] ?? null, after[1] ?? null, after[2] ?? null],
    outs: advances.filter((man) => man.out).length,
    runs: advances.filter((man) => man.scored).length,
    rbi: endsPlateAppearance(kind) ? advances.filter((man) => man.rbi).length : 0,
    sacrificeHit: false,
    sacrificeFly: false,
    groundedIntoDoublePlay: false,
    source: { by: 'import', text: '' },
    dice: [],
    defense: STANDARD_DEFENSE,
    offense: STANDARD_OFFENSE,
    checked: null,
    pitcherTired: false,
    hurt: null,
    ...situation,
    ...marks,
  };
}
