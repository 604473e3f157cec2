import { isTimeZone } from '@/leagues/season/zone-time';
import { LEAGUES } from '@/leagues/league';
import type { LeagueId } from '@/game/state';
import type { Database } from '@/server/db/database';
import { isNameTaken, knownOf, type SeasonSettings } from '@/server/db/queries/season-write';
import { AppError } from '@/server/errors';

export interface SeasonToCheck {
  readonly leagueId: LeagueId;
  readonly settings: SeasonSettings;
  /** The season itself when it is there already. */
  readonly seasonId: number | null;
  /** What it has may stay, though the league has it no more. */
  readonly kept: { readonly teams: readonly number[]; readonly cardsets: readonly number[] };
}

/** Refuses settings that do not hold together, with a sentence that says which. */
export async function checkSeason(db: Database, { leagueId, settings, seasonId, kept }: SeasonToCheck): Promise<void> {
  const { name, teams, cardsetIds, timeZone } = settings;
  const bad = (text: string) => new AppError('BAD_INPUT', text);
  if (!isTimeZone(timeZone)) throw bad(`There is no time zone ${timeZone}.`);
  if (await isNameTaken(db, leagueId, name, seasonId)) throw bad(`There is a season "${name}" in this league already.`);
  const teamIds = teams.map(({ teamId }) => teamId);
  if (new Set(teamIds).size < teamIds.length) throw bad('A team takes part once.');
  if (new Set(cardsetIds).size < cardsetIds.length) throw bad('A cardset stands on the ladder once.');
  if (cardsetIds.length > 0 && !LEAGUES[leagueId].roster.usesCardsets) {
    throw bad('This league plays with paper cards: it has no cardsets.');
  }
  const known = await knownOf(db, leagueId, { teams: teamIds, cardsets: cardsetIds });
  const strange = teamIds.find((id) => !known.teams.has(id) && !kept.teams.includes(id));
  if (strange !== undefined) throw bad(`There is no team ${strange} in this league.`);
  const missing = cardsetIds.find((id) => !known.cardsets.has(id) && !kept.cardsets.includes(id));
  if (missing !== undefined) throw bad(`There is no cardset ${missing} in this league.`);
}
