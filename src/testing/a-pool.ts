import type { FieldPosition } from '@/game/positions';
import type { PoolMan } from '@/leagues/roster/pool';
import { anAbility, SURE_HANDS } from './a-table';

/** A man of a pool, legal and the team's own; a pitcher where he is rated on the mound. */
export function aPoolMan(
  player: number,
  positions: readonly FieldPosition[],
  over: Partial<PoolMan> & { readonly isStarter?: boolean } = {},
): PoolMan {
  const { isStarter = true, ...rest } = over;
  const isPitcher = positions.includes('P');
  return {
    player,
    name: `Man ${player}`,
    person: `test:${player}`,
    imageUrl: null,
    positions,
    abilities: anAbility({
      fielding: Object.fromEntries(positions.map((position) => [position, SURE_HANDS])),
      pitching: isPitcher
        ? {
            hold: 0,
            wildPitch: 9,
            balk: 2,
            pickoff: 4,
            starter: isStarter ? 6 : null,
            relief: isStarter ? null : 2,
            closer: null,
          }
        : null,
    }),
    cardset: null,
    rarity: null,
    cardHash: null,
    marks: {},
    injuredUntil: null,
    standing: { type: 'legal' },
    ...rest,
  };
}
