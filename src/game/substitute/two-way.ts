import type { Draft } from './draft';

/**
 * Why a two-way starter cannot be used so, or null. His two entries are two men, pitcher and designated hitter, but he
 * stands in one place only, and a role he left he does not take again.
 */
export function twoWayProblem({ men, team }: Draft): string | null {
  for (const { man, was } of men) {
    if (was === null) continue;
    const twin = men.find((other) => other.man !== man && other.man.player === man.player)?.man;
    if (twin !== undefined && man.position !== 'P' && twin.position === 'DH') {
      return man.position === 'DH' ? null : `${man.name} is the designated hitter and cannot take the field too.`;
    }
    if (twin !== undefined && man.position !== 'DH' && man.position !== 'P') {
      return `${man.name} pitches and cannot play elsewhere.`;
    }
    if (man.position !== 'P' || was.position === 'P') continue;
    const wasPitcher = team.lineup.some((one) => one !== was && one.player === man.player && one.played.includes('P'));
    if (wasPitcher) return `${man.name} was taken off the mound and cannot pitch again.`;
  }
  return null;
}
