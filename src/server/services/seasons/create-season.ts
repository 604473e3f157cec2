import type { GameRules } from '@/game/rules';
import type { LeagueId } from '@/game/state';
import { insertSeason, type SeasonSettings } from '@/server/db/queries/season-write';
import type { Call, SignedInContext } from '../context';
import { leagueDefaults } from '../office/league-defaults';
import { mustRunLeague } from '../people/authority';
import { checkSeason } from './check-season';
import { noteDeed } from './season-audit';

export interface CreateSeasonInput extends Omit<SeasonSettings, 'rules'> {
  readonly league: LeagueId;
  /** The league's own without any. */
  readonly rules?: GameRules | undefined;
}

/** A new season, planned and without a schedule. Commissioners only. */
export async function createSeason({
  ctx,
  input: { league, rules, ...rest },
}: Call<CreateSeasonInput, SignedInContext>): Promise<{ readonly seasonId: number }> {
  const { db } = ctx.core;
  await mustRunLeague(ctx, league);
  const start = rules ?? (await leagueDefaults(db, league)).rules;
  const settings: SeasonSettings = { ...rest, rules: start };
  await checkSeason(db, { leagueId: league, settings, seasonId: null, kept: { teams: [], cardsets: [] } });
  return db.transaction(async (tx) => {
    const seasonId = await insertSeason(tx, league, settings);
    await noteDeed(tx, ctx, {
      leagueId: league,
      seasonId,
      action: 'season.created',
      summary: `Season ${settings.name} was made with ${settings.teams.length} teams.`,
      after: settings,
    });
    return { seasonId };
  });
}
