import type { LineupPlayer } from './lineup';
import type { Phase } from './phase';
import type { Half, Side } from './play';
import { otherSide, sideAtBat } from './sides';
import type { TeamState } from './state';

/** Nobody has decided yet: one shared object, so that a simulation makes none. */
export const UNDECIDED: Phase = { type: 'decisions', defense: null, offense: null };

interface Teams {
  readonly away: TeamState;
  readonly home: TeamState;
  readonly half: Half;
}

/** What a game waits for between two plays: a lineup that has to be mended first, or both sides' decisions. */
export function nextPhase(teams: Teams): Phase {
  const batting = sideAtBat(teams.half);
  const fielding = otherSide(batting);
  if (mustMend(teams[fielding].lineup, true)) return { type: 'positions', side: fielding };
  if (mustMend(teams[batting].lineup, false)) return { type: 'positions', side: batting };
  return UNDECIDED;
}

/** Whether a side has to change its lineup before the next play. */
export const sideMustMend = (teams: Teams, side: Side): boolean =>
  mustMend(teams[side].lineup, side !== sideAtBat(teams.half));

/** Whether a man in the game has to be replaced, or given a position, before the next play. */
export const needsMending = ({ hurt, position }: LineupPlayer, isFielding: boolean): boolean =>
  hurt || (isFielding && (position === 'PH' || position === 'PR'));

/** A man who is hurt is still in the game, or a team in the field has a man without a position. */
function mustMend(lineup: readonly LineupPlayer[], isFielding: boolean): boolean {
  for (let i = 0; i < lineup.length; i++) {
    const man = lineup[i] as LineupPlayer;
    if (man.active && needsMending(man, isFielding)) return true;
  }
  return false;
}
