import { err, ok, type Result } from '@/shared/result';
import type { GameEvent } from './events';
import type { PlayerKey, RosterEntry } from './lineup';
import type { Side } from './play';
import { otherSide } from './sides';
import type { GameState, TeamState } from './state';
import { violation, type Violation } from './violation';

/** Who comes and who goes, together. Whoever goes is not there already: nothing is the matter. */
export interface RosterChange {
  readonly add: readonly RosterEntry[];
  readonly remove: readonly PlayerKey[];
}

/**
 * A side's roster changed before the first pitch (SPEC L-6 to L-9). `size`: most men that the league lets a team bring.
 * That the men are the team's to bring is for whoever calls to know.
 */
export function changeRosterEvents(
  state: GameState,
  side: Side,
  { add, remove }: RosterChange,
  size: number,
): Result<readonly GameEvent[], Violation> {
  if (state.phase.type === 'final') return err(violation('GAME_OVER', 'This game is over.'));
  if (state.phase.type !== 'lineups' && state.phase.type !== 'ready') {
    return err(violation('WRONG_PHASE', 'The first pitch has been thrown: rosters stay as they are.'));
  }
  const goes = new Set(remove);
  const roster = state[side].roster.filter(({ player }) => !goes.has(player));
  const problem = lineupProblem(state[side], goes) ?? conflictProblem(add, roster, state[otherSide(side)]) ?? null;
  if (problem !== null) return err(violation('ILLEGAL_ROSTER', problem));
  if (add.length === 0 && roster.length === state[side].roster.length) {
    return err(violation('ILLEGAL_ROSTER', 'That changes nothing on the roster.'));
  }
  const changed = [...roster, ...add];
  // A roster that is too long for the league already may still be made shorter.
  if (changed.length > size && changed.length >= state[side].roster.length) {
    return err(violation('ILLEGAL_ROSTER', `A team brings ${size} players at most: remove somebody first.`));
  }
  return ok([{ type: 'rosterChanged', data: { side, roster: changed } }]);
}

/** Men of a card that was handed in stay. The card is the side's own, so that naming them tells nobody else. */
function lineupProblem({ submitted, roster }: TeamState, goes: ReadonlySet<PlayerKey>): string | null {
  const slots = [...(submitted?.card ?? []), ...(submitted?.againstLeft ?? [])];
  const inLineup = slots.find(({ player }) => goes.has(player));
  const man = roster.find(({ player }) => player === inLineup?.player);
  if (man === undefined) return null;
  return `${man.name} is in the lineup that was handed in: hand in another one without him first.`;
}

function conflictProblem(
  add: readonly RosterEntry[],
  roster: readonly RosterEntry[],
  opponent: TeamState,
): string | null {
  const there = [...roster];
  for (const man of add) {
    const same = there.find((other) => isSame(man, other));
    if (same !== undefined) {
      return same.player === man.player
        ? `${man.name} is on the roster already.`
        : `${same.name} is on the roster already, with another card: remove that one first.`;
    }
    const rival = opponent.roster.find((other) => isSame(man, other));
    if (rival !== undefined) return `${rival.name} is on the roster of ${opponent.name}: nobody can be on both sides.`;
    there.push(man);
  }
  return null;
}

const isSame = (one: RosterEntry, other: RosterEntry): boolean =>
  one.player === other.player || (one.person !== undefined && one.person === other.person);
