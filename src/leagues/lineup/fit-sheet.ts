import { starterOf, type LineupCard, type PlayerKey } from '@/game/lineup';
import { validateLineup, type LineupRules } from '@/game/validate-lineup';
import { toLineupCard } from './lineup-card-of';
import type { SheetSlot } from './sheet';

type Roster = Parameters<typeof validateLineup>[1];

/** A saved lineup as a game may have it. */
export type Fit =
  | { readonly type: 'fits'; readonly card: LineupCard }
  /** One sentence. */
  | { readonly type: 'unfit'; readonly why: string };

/**
 * Where the game's roster has a man by another of his cards, that one takes his place. `sameMan` tells which, by the card
 * that the sheet names.
 */
export const withStandIns = (
  slots: readonly SheetSlot[],
  sameMan: ReadonlyMap<PlayerKey, PlayerKey>,
): readonly SheetSlot[] =>
  slots.map((slot) => (slot.player === null ? slot : { ...slot, player: sameMan.get(slot.player) ?? slot.player }));

/** Whether a lineup that was saved for any game can begin this one. */
export function fitSheet(slots: readonly SheetSlot[], roster: Roster, rules: LineupRules): Fit {
  const card = toLineupCard(slots);
  if (card === null) return { type: 'unfit', why: 'It is not finished.' };
  const problem = validateLineup(card, roster, rules);
  return problem === null ? { type: 'fits', card } : { type: 'unfit', why: problem.message };
}

/**
 * A lineup with another starter: both lineups of a game begin with the same one. Null where he is in it already, playing
 * elsewhere.
 */
export function withStarter(card: LineupCard, starter: PlayerKey | null): LineupCard | null {
  if (starter === null || starterOf(card) === starter) return card;
  if (card.some((slot) => slot.player === starter)) return null;
  return card.map((slot) => (slot.position === 'P' ? { ...slot, player: starter } : slot));
}
