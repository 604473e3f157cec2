import type { PoolMan, Standing } from './pool';
import { named } from './standing';

/** Who he is on the other side of a game. */
export interface Opponent {
  readonly person: string;
  readonly name: string;
}

/**
 * What keeps a man off a roster as it is now, whatever he may by himself: he is on it, somebody who is him is, or the
 * opponent has him. Null when nothing does.
 */
export function conflictOf(
  man: PoolMan,
  roster: readonly PoolMan[],
  opponents: readonly Opponent[],
): Extract<Standing, { type: 'refused' }> | null {
  const same = roster.find(({ player }) => player === man.player);
  if (same !== undefined) {
    return {
      type: 'refused',
      refusal: 'same-card',
      why: `${man.name} is on the roster already.`,
      conflict: named(same),
    };
  }
  const himself = roster.find(({ person }) => person === man.person);
  if (himself !== undefined) {
    const why = `${man.name} is on the roster already, as ${named(himself)}: remove that card first.`;
    return { type: 'refused', refusal: 'same-person', why, conflict: named(himself) };
  }
  const opponent = opponents.find(({ person }) => person === man.person);
  if (opponent === undefined) return null;
  const why = `${opponent.name} plays for the opponent in this game: nobody can be on both sides.`;
  return { type: 'refused', refusal: 'same-person', why, conflict: opponent.name };
}
