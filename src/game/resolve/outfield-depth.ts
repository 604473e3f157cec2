import type { SettledResult } from './check-result';
import type { Work } from './work';

/** What the length of the throw does to a runner's safe number (Z-2). */
export function throwBonus(w: Work): number {
  const { outfieldDepth } = w.decisions.defense;
  return outfieldDepth === 'normal' ? 0 : outfieldDepth === 'in' ? -3 : 2;
}

/** Men who play in reach less of what goes over their heads (Z-3). */
export const isOutfieldIn = (w: Work): boolean => w.decisions.defense.outfieldDepth === 'in';
export const isOutfieldBack = (w: Work): boolean => w.decisions.defense.outfieldDepth === 'back';

/** Played back nothing gets through them: a base less on what an X-check gives (Z-4). */
export function heldToLess(result: SettledResult): SettledResult {
  if (result === 'DO2' || result === 'DO3') return 'SI2';
  return result === 'TR3' ? 'DO3' : result;
}
