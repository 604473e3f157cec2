import { POSITION_NAMES } from '../validate-lineup';
import { FIELD_POSITIONS } from '../positions';
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
  for (const position of FIELD_POSITIONS) {
    const there = men.filter(({ man }) => man.position === position).map(({ man }) => man.name);
    if (there.length > 1) return `${there.join(' and ')} cannot both play ${POSITION_NAMES[position]}.`;
    if (there.length === 0 && isFielding) {
      const loose = men.find(({ man }) => man.position === 'PH' || man.position === 'PR');
      if (loose === undefined) return `Nobody would play ${POSITION_NAMES[position]}.`;
      return `${loose.man.name} needs a position or has to be replaced: nobody would play ${POSITION_NAMES[position]}.`;
    }
  }
  const hurt = men.find(({ man }) => man.hurt);
  return hurt === undefined ? null : `${hurt.man.name} is hurt and has to be replaced.`;
}
