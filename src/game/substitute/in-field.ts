import type { Draft } from './draft';

/** Why a side in the field may not bring these men in so, or null. */
export function inFieldProblem({ isFielding, team, changes, gone }: Draft): string | null {
  if (!isFielding) return null;
  for (const change of changes) {
    if (change.type !== 'enter') continue;
    const man = gone.find((one) => one.lineupId === change.replaces);
    const { position } = change;
    if (position === 'PH' || position === 'PR') {
      return `${team.name} is in the field: nobody bats or runs for ${man?.name ?? 'another'}.`;
    }
    if (position === 'DH' && man?.hurt !== true) {
      return 'A new designated hitter comes in when the old one is at bat or on base.';
    }
  }
  return null;
}
