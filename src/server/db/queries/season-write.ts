import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { GameRules } from '@/game/rules';
import { defined } from '@/shared/assert';
import type { Database } from '../database';
import { games } from '../schema/games';
import { cardsets, teams } from '../schema/leagues';
import { seasonGames } from '../schema/schedule';
import { seasonCardsets, seasons, seasonTeams } from '../schema/seasons';

/** Rows of one statement: its parameters are counted in 16 bits. */
const CHUNK = 1_000;

export interface SeasonTeamRow {
  readonly teamId: number;
  readonly division: string | null;
}

/** What people say of a season. */
export interface SeasonSettings {
  readonly name: string;
  readonly year: number;
  readonly rules: GameRules;
  readonly timeZone: string;
  readonly computerForOpen: boolean;
  readonly teams: readonly SeasonTeamRow[];
  /** The first is looked at first. */
  readonly cardsetIds: readonly number[];
}

/** A season as it is run; for update when `isHeld`, to be called in a transaction then. Null for an unknown id. */
export async function seasonForEdit(db: Database, seasonId: number, isHeld = false) {
  const asked = db
    .select({
      seasonId: seasons.id,
      leagueId: seasons.leagueId,
      name: seasons.name,
      year: seasons.year,
      rules: seasons.rules,
      status: seasons.status,
      timeZone: seasons.timeZone,
      computerForOpen: seasons.computerForOpen,
      isSimulated: sql<boolean>`${seasons.simulation} is not null`,
    })
    .from(seasons)
    .where(eq(seasons.id, seasonId));
  const [row] = await (isHeld ? asked.for('update') : asked);
  if (row === undefined) return null;
  const members = await db
    .select({ teamId: seasonTeams.teamId, division: seasonTeams.division })
    .from(seasonTeams)
    .where(eq(seasonTeams.seasonId, seasonId))
    .orderBy(asc(seasonTeams.teamId));
  const ladder = await db
    .select({ cardsetId: seasonCardsets.cardsetId })
    .from(seasonCardsets)
    .where(eq(seasonCardsets.seasonId, seasonId))
    .orderBy(asc(seasonCardsets.priority));
  return { ...row, teams: members, cardsetIds: ladder.map(({ cardsetId }) => cardsetId) };
}
export type SeasonForEdit = NonNullable<Awaited<ReturnType<typeof seasonForEdit>>>;

/** Whether a league has another season of this name. */
export async function isNameTaken(db: Database, leagueId: string, name: string, but: number | null): Promise<boolean> {
  const rows = await db
    .select({ id: seasons.id })
    .from(seasons)
    .where(and(eq(seasons.leagueId, leagueId), eq(seasons.name, name)));
  return rows.some(({ id }) => id !== but);
}

/** Of these teams and cardsets those that the league has now. */
export async function knownOf(
  db: Database,
  leagueId: string,
  ids: { readonly teams: readonly number[]; readonly cardsets: readonly number[] },
): Promise<{ readonly teams: ReadonlySet<number>; readonly cardsets: ReadonlySet<number> }> {
  const found = await db
    .select({ id: teams.id })
    .from(teams)
    .where(and(eq(teams.leagueId, leagueId), isNull(teams.removedAt), inArray(teams.id, [...ids.teams])));
  const sets =
    ids.cardsets.length === 0
      ? []
      : await db
          .select({ id: cardsets.id })
          .from(cardsets)
          .where(
            and(eq(cardsets.leagueId, leagueId), isNull(cardsets.removedAt), inArray(cardsets.id, [...ids.cardsets])),
          );
  return { teams: new Set(found.map(({ id }) => id)), cardsets: new Set(sets.map(({ id }) => id)) };
}

/** A new season, planned and without a schedule; its id. */
export async function insertSeason(tx: Database, leagueId: string, settings: SeasonSettings): Promise<number> {
  const { name, year, rules, timeZone, computerForOpen } = settings;
  const [row] = await tx
    .insert(seasons)
    .values({ leagueId, name, year, rules, timeZone, computerForOpen, status: 'planned', simulation: null })
    .returning({ id: seasons.id });
  const seasonId = defined(row, 'season').id;
  await putMembers(tx, seasonId, settings);
  return seasonId;
}

export async function updateSeason(tx: Database, seasonId: number, settings: SeasonSettings): Promise<void> {
  const { name, year, rules, timeZone, computerForOpen } = settings;
  await tx.update(seasons).set({ name, year, rules, timeZone, computerForOpen }).where(eq(seasons.id, seasonId));
  await tx.delete(seasonTeams).where(eq(seasonTeams.seasonId, seasonId));
  await tx.delete(seasonCardsets).where(eq(seasonCardsets.seasonId, seasonId));
  await putMembers(tx, seasonId, settings);
}

async function putMembers(tx: Database, seasonId: number, settings: SeasonSettings): Promise<void> {
  if (settings.teams.length > 0) {
    await tx.insert(seasonTeams).values(settings.teams.map((team) => ({ ...team, seasonId })));
  }
  if (settings.cardsetIds.length > 0) {
    const ladder = settings.cardsetIds.map((cardsetId, i) => ({ seasonId, cardsetId, priority: i + 1 }));
    await tx.insert(seasonCardsets).values(ladder);
  }
}

export async function putSeasonStatus(
  tx: Database,
  seasonId: number,
  status: 'planned' | 'active' | 'completed',
): Promise<void> {
  await tx.update(seasons).set({ status }).where(eq(seasons.id, seasonId));
}

export async function deleteSeason(tx: Database, seasonId: number): Promise<void> {
  await tx.delete(seasons).where(eq(seasons.id, seasonId));
}

/** Games of the schedule with what became of them. */
export interface SlotCounts {
  readonly games: number;
  /** Those that there is a game for, whatever became of it. */
  readonly begun: number;
  /** Games that are made and not over. */
  readonly underWay: number;
}

export async function slotCounts(db: Database, seasonId: number): Promise<SlotCounts> {
  const [row] = await db
    .select({
      games: sql<number>`count(*)::int`,
      begun: sql<number>`count(${seasonGames.gameId})::int`,
      underWay: sql<number>`(count(*) filter (where ${games.status} <> 'completed'))::int`,
    })
    .from(seasonGames)
    .leftJoin(games, eq(games.id, seasonGames.gameId))
    .where(eq(seasonGames.seasonId, seasonId));
  return row ?? { games: 0, begun: 0, underWay: 0 };
}

export interface SlotToWrite {
  readonly day: number;
  readonly deadline: Date;
  readonly awayTeamId: number;
  readonly homeTeamId: number;
}

/** Puts a schedule in the place of the one there is. */
export async function replaceSchedule(tx: Database, seasonId: number, slots: readonly SlotToWrite[]): Promise<void> {
  await tx.delete(seasonGames).where(eq(seasonGames.seasonId, seasonId));
  for (let from = 0; from < slots.length; from += CHUNK) {
    const rows = slots.slice(from, from + CHUNK).map((slot, i) => ({ ...slot, seasonId, number: from + i + 1 }));
    await tx.insert(seasonGames).values(rows);
  }
}
