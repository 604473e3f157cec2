import type { RosterEntry } from '../lineup';
import type { TeamState } from '../state';

/** Men of the roster who have not been in the game: they may still come in. */
export const benchOf = (team: TeamState): readonly RosterEntry[] =>
  team.roster.filter((entry) => !team.lineup.some((man) => man.player === entry.player));
