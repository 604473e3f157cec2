import { and, asc, eq, gt, ilike, isNotNull, isNull, not, or, type SQL, sql } from 'drizzle-orm';
import type { Abilities, BattingHand, Hand } from '@/game/abilities';
import type { FieldPosition } from '@/game/positions';
import type { ListedPlayer } from '@/leagues/listed';
import { playedPositions } from '@/leagues/team';
import type { Database } from '../database';
import { players, teams } from '../schema/leagues';
import { holder, HOLDER } from './holder';
import { directed, type SortDirection, wordsIn } from './list-sql';

/** Which players of a league of paper cards are wanted. */
export interface PlayerFilter {
  readonly league: string;
  readonly team: number | 'none' | null;
  readonly positions: readonly FieldPosition[];
  readonly bats: BattingHand | null;
  readonly throws: Hand | null;
  /** Hurt on the day, or not. */
  readonly injured: boolean | null;
  readonly minors: boolean | null;
  readonly text: string;
}

export interface PlayerOrder {
  readonly sort: 'name' | 'team' | 'running' | 'stealing';
  readonly direction: SortDirection;
}

const joined = (db: Database) =>
  db
    .select({
      playerId: players.id,
      name: players.name,
      personKey: players.personKey,
      imageUrl: players.imageUrl,
      abilities: sql<Abilities>`${players.abilities}`,
      injuredUntil: players.injuredUntil,
      minorLeague: players.minorLeague,
      ...HOLDER,
    })
    .from(players)
    .leftJoin(teams, eq(teams.id, players.teamId));

const listed = (
  { teamId, team, abbreviation, color, ...row }: Awaited<ReturnType<typeof joined>>[number],
  day: string,
): ListedPlayer => ({
  ...row,
  league: 'sba',
  positions: playedPositions(row.abilities),
  injuredUntil: row.injuredUntil !== null && row.injuredUntil > day ? row.injuredUntil : null,
  team: holder({ teamId, team, abbreviation, color }),
});

/**
 * Players whom a league knows now, in order; equal ones by name and id. `day` is today (`YYYY-MM-DD`): who is back on it
 * is not hurt any more.
 */
export async function playerPage(
  db: Database,
  filter: PlayerFilter,
  { sort, direction }: PlayerOrder,
  { limit, offset, day }: { readonly limit: number; readonly offset: number; readonly day: string },
): Promise<{ readonly players: readonly ListedPlayer[]; readonly total: number }> {
  const where = wanted(filter, day);
  const [rows, [counted]] = await Promise.all([
    joined(db)
      .where(where)
      .orderBy(directed(ORDERED_BY[sort], direction), asc(sql`lower(${players.name})`), asc(players.id))
      .limit(limit)
      .offset(offset),
    db
      .select({ total: sql<number>`count(*)::int` })
      .from(players)
      .where(where),
  ]);
  return {
    players: rows.map((row) => listed(row, day)),
    total: counted?.total ?? 0,
  };
}

/** A player of a league of paper cards; null for an unknown id, and for a man of digital cards. */
export async function playerById(db: Database, playerId: number, day: string): Promise<ListedPlayer | null> {
  const [row] = await joined(db).where(and(eq(players.id, playerId), isNotNull(players.abilities)));
  return row === undefined ? null : listed(row, day);
}

function wanted(filter: PlayerFilter, day: string): SQL | undefined {
  const { league, team, positions, bats, throws, injured, minors, text } = filter;
  const hurt = and(isNotNull(players.injuredUntil), gt(players.injuredUntil, day));
  return and(
    eq(players.leagueId, league),
    isNull(players.removedAt),
    isNotNull(players.abilities),
    team === null ? undefined : team === 'none' ? isNull(players.teamId) : eq(players.teamId, team),
    positions.length === 0
      ? undefined
      : or(
          ...positions.map((position) =>
            position === 'P'
              ? sql`(${players.abilities}->'fielding' ? 'P' or jsonb_typeof(${players.abilities}->'pitching') = 'object')`
              : sql`${players.abilities}->'fielding' ? ${position}`,
          ),
        ),
    bats === null ? undefined : sql`${players.abilities}->>'bats' = ${bats}`,
    throws === null ? undefined : sql`${players.abilities}->>'throws' = ${throws}`,
    injured === null || hurt === undefined ? undefined : injured ? hurt : or(isNull(players.injuredUntil), not(hurt)),
    minors === null ? undefined : eq(players.minorLeague, minors),
    ...wordsIn(text).map((word) => ilike(players.name, word)),
  );
}

const ORDERED_BY: Readonly<Record<PlayerOrder['sort'], SQL>> = {
  name: sql`lower(${players.name})`,
  team: sql`lower(${teams.name})`,
  running: sql`(${players.abilities}->>'running')::float8`,
  stealing: sql`(${players.abilities}->>'stealHigh')::float8`,
};
