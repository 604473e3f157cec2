import type { Abilities } from '@/game/abilities';
import { fatigueOf } from '@/game/fatigue';
import type { TeamState } from '@/game/state';

/** How long the man on the mound lasts, in three words; null where nobody tires, and for a man who is no pitcher. */
export function staminaText(
  { mound }: Pick<TeamState, 'mound'>,
  { pitching }: Pick<Abilities, 'pitching'>,
  tires: boolean,
) {
  if (mound === null || pitching === null || !tires) return null;
  const { limit, vulnerable, tired } = fatigueOf(mound, pitching);
  if (tired) return 'Tired';
  return vulnerable ? 'Can tire' : `Fresh: ${mound.outs} of ${limit ?? 0} outs`;
}
