import type { GameRules } from '@/game/rules';
import type { LeagueId } from '@/game/state';
import type { LeagueClocks } from '@/leagues/clocks';
import type { TradeRules } from '@/leagues/trades/trade-rules';
import { chartVersions } from '@/server/db/queries/league-settings';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { changeSettings } from './change-settings';
import { readSettings } from './read-settings';
import type { LeagueSettings } from './shapes';

export interface SaveSettingsInput {
  readonly leagueId: LeagueId;
  readonly version: number;
  readonly rules: GameRules;
  readonly clocks: LeagueClocks;
  /** Charts of new games: one of the league's own, or null for the standard ones. */
  readonly charts: string | null;
  /** Absent: as they are. */
  readonly trades?: TradeRules | undefined;
  readonly reason: string;
}

/** Sets what the league's new games start from; games that exist keep what they have. */
export async function saveSettings({ ctx, input }: Call<SaveSettingsInput, SignedInContext>): Promise<LeagueSettings> {
  const { leagueId, rules, clocks, charts, trades } = input;
  await changeSettings(
    ctx,
    { ...input, words: 'changed the settings of the league', action: 'settings.changed' },
    async (tx) => {
      const known = charts === null || (await chartVersions(tx, leagueId)).some(({ hash }) => hash === charts);
      if (!known) throw new AppError('NOT_FOUND', 'This league has no such charts.');
      return { rules, clocks, chartsHash: charts, ...(trades === undefined ? {} : { trades }) };
    },
  );
  return readSettings({ ctx, input: { leagueId } });
}
