import type { LeagueId } from '@/game/state';
import { type SeasonForEdit, type SeasonSettings, slotCounts, updateSeason } from '@/server/db/queries/season-write';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { checkSeason } from './check-season';
import { noteDeed } from './season-audit';
import { held, seasonOfMine } from './season-in-hand';

export interface ChangeSeasonInput extends SeasonSettings {
  readonly seasonId: number;
}

/**
 * Other settings for a season. Its teams are fixed once it has a schedule; what its games start from holds for those
 * that begin later. Commissioners only.
 */
export async function changeSeason({
  ctx,
  input: { seasonId, ...settings },
}: Call<ChangeSeasonInput, SignedInContext>): Promise<void> {
  const { db } = ctx.core;
  const { leagueId } = await seasonOfMine(ctx, seasonId);
  await db.transaction(async (tx) => {
    const before = await held(tx, seasonId);
    const kept = { teams: before.teams.map(({ teamId }) => teamId), cardsets: before.cardsetIds };
    await checkSeason(tx, { leagueId: leagueId as LeagueId, settings, seasonId, kept });
    if (hasOtherTeams(before, settings) && (await slotCounts(tx, seasonId)).games > 0) {
      throw new AppError('BAD_INPUT', 'The schedule is made for these teams: take it back before you change them.');
    }
    await updateSeason(tx, seasonId, settings);
    await noteDeed(tx, ctx, {
      leagueId,
      seasonId,
      action: 'season.changed',
      summary: `The settings of season ${settings.name} were changed.`,
      before: settingsOf(before),
      after: settings,
    });
  });
}

function hasOtherTeams(before: SeasonForEdit, { teams }: SeasonSettings): boolean {
  const ids = new Set(before.teams.map(({ teamId }) => teamId));
  return teams.length !== ids.size || teams.some(({ teamId }) => !ids.has(teamId));
}

const settingsOf = ({ name, year, rules, timeZone, computerForOpen, teams, cardsetIds }: SeasonForEdit) => ({
  name,
  year,
  rules,
  timeZone,
  computerForOpen,
  teams,
  cardsetIds,
});
