import type { Origin } from '@/game/bases';
import type { Play } from '@/game/play';
import type { Attempt } from './attempts';
import { baseName, errorParam, type Basic, type CallOf } from './basic';
import { marksOf } from './marks';

/** `SB3;SB2`, `CS2(26)`, `PO1(13)`, `POCS2(134)`, lead runner first; null where nobody ran or was picked off. */
export function running(play: Play, attempts: ReadonlyMap<Origin, Attempt>, callOf: CallOf): Basic | null {
  const told = new Set<Origin>();
  const texts: string[] = [];
  let errors = 0;
  for (const advance of play.advances) {
    const { from, to, out, by, scored } = advance;
    const attempt = attempts.get(from);
    if (attempt === undefined) continue;
    const base = attempt === 'pickedOff' ? from : from + 1;
    if (to === base && out !== (attempt === 'stolen')) told.add(from);
    const marks = scored && to === base ? marksOf(play, advance, callOf(advance), false) : '';
    if (attempt === 'stolen') {
      texts.push(`SB${baseName(base)}${marks}`);
      continue;
    }
    const code = CODES[attempt];
    if (out) texts.push(`${code}${baseName(base)}(${by.join('')})`);
    else {
      // Only an error saves a man who is caught.
      texts.push(`${code}${baseName(base)}(${errorParam(play.errors[errors])})${marks}`);
      errors += 1;
      if (to === base) told.add(from);
    }
  }
  if (texts.length > 0) return { text: texts.join(';'), told, errors };
  const [error] = play.errors;
  if (play.kind !== 'pickOff' || error === undefined) return null;
  const from = play.advances.at(-1)?.from ?? ([1, 2, 3] as const).find((base) => play.runnersBefore[base - 1] !== null);
  return from === undefined ? null : { text: `PO${from}(${errorParam(error)})`, told, errors: 1 };
}
const CODES = { caught: 'CS', pickedOff: 'PO', pickedOffStealing: 'POCS' } as const;
