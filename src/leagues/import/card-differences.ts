import type { Card } from '@/cards/card';
import { inChances, type RatedFaces } from '@/cards/ratings';
import type { Abilities } from '@/game/abilities';
import { CARD_OUTCOMES } from '@/game/outcomes';
import { FIELD_POSITIONS } from '@/game/positions';
import { fieldDifferences, type FieldDifference } from './difference';

/** What a card says of fielding, as files write it: `SS 2e18; C 3e10(-1) pb2 t3`. */
export const fieldingText = ({ fielding }: Pick<Abilities, 'fielding'>): string =>
  FIELD_POSITIONS.flatMap((position) => {
    const rated = fielding[position];
    if (rated === undefined) return [];
    const { range, error, arm, passedBall, overthrow } = rated;
    return [
      `${position} ${range}e${error}${arm === 0 ? '' : `(${arm > 0 ? '+' : ''}${arm})`}` +
        `${passedBall === 0 ? '' : ` pb${passedBall}`}${overthrow === 0 ? '' : ` t${overthrow}`}`,
    ];
  }).join('; ');

const sides = (kind: string, old: RatedFaces | null, now: RatedFaces | null) =>
  (['L', 'R'] as const).flatMap((side) =>
    CARD_OUTCOMES.map(
      (outcome) =>
        [
          `${kind} against ${side}, ${outcome}`,
          old === null ? null : inChances(old[side][outcome]),
          now === null ? null : inChances(now[side][outcome]),
        ] as const,
    ),
  );

/** What abilities say that differs. */
export const abilityDifferences = (old: Abilities, now: Abilities): readonly FieldDifference[] =>
  fieldDifferences([
    ['Bats', old.bats, now.bats],
    ['Throws', old.throws, now.throws],
    ['Running', old.running, now.running],
    ['Steal jump', old.stealJump, now.stealJump],
    ['Steal auto', old.stealAuto, now.stealAuto],
    ['Steal high', old.stealHigh, now.stealHigh],
    ['Steal low', old.stealLow, now.stealLow],
    ['Bunting', old.bunting, now.bunting],
    ['Hit and run', old.hitAndRun, now.hitAndRun],
    ['Power', old.power, now.power],
    ['Fielding', fieldingText(old), fieldingText(now)],
    ['Hold', old.pitching?.hold, now.pitching?.hold],
    ['Wild pitch', old.pitching?.wildPitch, now.pitching?.wildPitch],
    ['Balk', old.pitching?.balk, now.pitching?.balk],
    ['Pickoff', old.pitching?.pickoff, now.pitching?.pickoff],
    ['Starter', old.pitching?.starter, now.pitching?.starter],
    ['Relief', old.pitching?.relief, now.pitching?.relief],
    ['Closer', old.pitching?.closer, now.pitching?.closer],
  ]);

/** What two versions of a card say differently; chances are of 108. */
export function cardDifferences(old: Card, now: Card): readonly FieldDifference[] {
  const found = [
    ...fieldDifferences([['Name on the card', old.name, now.name]]),
    ...abilityDifferences(old.abilities, now.abilities),
    ...fieldDifferences([
      ...sides('Batting', old.ratings.batting, now.ratings.batting),
      ...sides('Pitching', old.ratings.pitching, now.ratings.pitching),
    ]),
  ];
  return found.length > 0 ? found : fieldDifferences([['Layout', old.layout, `${now.layout} (printed anew)`]]);
}
