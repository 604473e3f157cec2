import type { FieldPosition } from '@/game/positions';
import type { TradeMan, TradeTeam } from '@/server/services/trades/shapes';
import { aPoolMan } from '@/testing/a-pool';

/** A man of a team that trades, on paper. */
export function aTradeMan(man: number, positions: readonly FieldPosition[], change: Partial<TradeMan> = {}): TradeMan {
  const { name, abilities, marks } = aPoolMan(man, positions);
  return {
    man,
    name,
    positions,
    abilities,
    marks,
    cardset: null,
    rarity: null,
    issuedAt: null,
    injuredUntil: null,
    minorLeague: false,
    fromService: false,
    ...change,
  };
}

export const aTradeTeam = (
  teamId: number,
  name: string,
  men: readonly TradeMan[],
  change: Partial<TradeTeam> = {},
): TradeTeam => ({
  leagueId: 'sba',
  team: { teamId, name, abbreviation: name.slice(0, 3).toUpperCase(), color: '#123456' },
  men,
  limits: { fewest: null, mostMen: null },
  rules: { approval: 'commissioner', mostMen: null },
  isOpen: false,
  ...change,
});
