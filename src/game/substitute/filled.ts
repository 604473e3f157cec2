import { POSITION_NAMES } from '../validate-lineup';
import { FIELD_POSITIONS, type FieldPosition } from '../positions';
import { placeWord } from '../sentence/ordinals';
import { losesHitter } from './hitter';
import { willBeAt, type Draft } from './draft';

/** Why the batting order cannot be so, or null: nine places filled once, and who stays keeps his. */
export function orderProblem(draft: Draft): string | null {
  const { men } = draft;
  const isLost = losesHitter(draft);
  for (const { man, was } of men) {
    if (was === null || was.battingOrder === man.battingOrder) continue;
    if (was.battingOrder === null && isLost) continue;
    return was.battingOrder === null
      ? `${man.name} does not bat while there is a designated hitter.`
      : `${man.name} bats ${placeWord(was.battingOrder)} as long as he plays.`;
  }
  for (let order = 1; order <= 9; order++) {
    const there = men.filter(({ man }) => man.battingOrder === order).map(({ man }) => man.name);
    if (there.length > 1) return `${there.join(' and ')} cannot both bat ${placeWord(order)}.`;
    if (there.length === 0) return `Nobody would bat ${placeWord(order)}.`;
  }
  const hasHitter = willBeAt(draft, 'DH') !== null;
  const idle = men.find(({ man }) => man.battingOrder === null && !(hasHitter && man.position === 'P'));
  return idle === undefined ? null : `${idle.man.name} needs a place in the batting order.`;
}

/** Why the field cannot be so, or null: nobody twice at a position, and nobody missing while the side is in the field. */
export function fieldProblem(draft: Draft): string | null {
  const { men, isFielding } = draft;
  const at = (position: FieldPosition): readonly string[] =>
    men.filter(({ man }) => man.position === position).map(({ man }) => man.name);
  const crowded = FIELD_POSITIONS.find((position) => at(position).length > 1);
  if (crowded !== undefined) return `${at(crowded).join(' and ')} cannot both play ${POSITION_NAMES[crowded]}.`;
  const empty = isFielding ? FIELD_POSITIONS.find((position) => at(position).length === 0) : undefined;
  if (empty !== undefined) {
    const loose = men.find(({ man }) => man.position === 'PH' || man.position === 'PR');
    const missing = empty === 'P' ? 'Nobody would pitch' : `Nobody would play ${POSITION_NAMES[empty]}`;
    return loose === undefined ? `${missing}.` : `${missing}: give ${loose.man.name} a position or replace him.`;
  }
  const hurt = men.find(({ man }) => man.hurt);
  return hurt === undefined ? null : `${hurt.man.name} is hurt and has to be replaced.`;
}
