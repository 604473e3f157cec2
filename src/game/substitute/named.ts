import type { LineupId, LineupPlayer, PlayerKey } from '../lineup';
import { inningWord } from '../sentence/ordinals';
import type { TeamState } from '../state';
import type { LineupChange } from '../substitution';

/** Why the changes name somebody whom they cannot name, or null. */
export function namedProblem(team: TeamState, changes: readonly LineupChange[]): string | null {
  if (changes.length === 0) return 'Name at least one change.';
  const named = new Set<LineupId>();
  const entering = new Set<PlayerKey>();
  for (const change of changes) {
    const id = change.type === 'enter' ? change.replaces : change.lineupId;
    const man = team.lineup.find((one) => one.lineupId === id);
    if (man === undefined) return `A change names a player who does not play for ${team.name}.`;
    if (!man.active) return leftProblem(team, man);
    if (named.has(id)) return `${man.name} is named in two changes.`;
    named.add(id);
    if (change.type === 'move') {
      const problem = moveProblem(man, change);
      if (problem !== null) return problem;
    }
    if (change.type !== 'enter') continue;
    const problem = benchProblem(team, change.player);
    if (problem !== null) return problem;
    if (entering.has(change.player)) return `${nameOf(team, change.player)} cannot come in twice.`;
    entering.add(change.player);
  }
  return null;
}

function moveProblem(man: LineupPlayer, change: Extract<LineupChange, { type: 'move' }>): string | null {
  if (change.position === man.position && change.battingOrder === man.battingOrder) {
    return `${man.name} is where he was: leave him out.`;
  }
  if (change.position === man.position) return null;
  if (change.position === 'DH') return `${man.name} is in the game and cannot become the designated hitter.`;
  if (change.position === 'PH' || change.position === 'PR') {
    return `${man.name} is in the game: a player from the bench bats or runs for another.`;
  }
  return null;
}

/** Who was ever in the game does not come in: a two-way starter in either role neither. */
function benchProblem(team: TeamState, player: PlayerKey): string | null {
  const entries = team.lineup.filter((man) => man.player === player);
  const active = entries.find((man) => man.active);
  if (active !== undefined) return `${active.name} is in the game already.`;
  const left = entries.at(-1);
  if (left !== undefined) return leftProblem(team, left);
  return team.roster.some((entry) => entry.player === player) ? null : `That player is not on the roster.`;
}

function leftProblem(team: TeamState, man: LineupPlayer): string {
  const successor = team.lineup.find((one) => one.replaced === man.lineupId);
  const when = successor === undefined ? '' : ` in the ${inningWord(successor.enteredInning)}`;
  return `${man.name} left the game${when} and cannot come back.`;
}

const nameOf = (team: TeamState, player: PlayerKey): string =>
  team.roster.find((entry) => entry.player === player)?.name ?? 'He';
