import type { LineupPlayer, RosterEntry } from '../lineup';
import type { TeamState } from '../state';

/** Rosters and lineups never change in place: who is left of one beside the other is worked out once. */
const known = new WeakMap<readonly RosterEntry[], WeakMap<readonly LineupPlayer[], readonly RosterEntry[]>>();

/** Men of the roster who have not been in the game: they may still come in. */
export function benchOf({ roster, lineup }: TeamState): readonly RosterEntry[] {
  let ofRoster = known.get(roster);
  if (ofRoster === undefined) known.set(roster, (ofRoster = new WeakMap()));
  let bench = ofRoster.get(lineup);
  if (bench === undefined) {
    bench = roster.filter((entry) => !lineup.some((man) => man.player === entry.player));
    ofRoster.set(lineup, bench);
  }
  return bench;
}
