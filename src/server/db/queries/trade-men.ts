import { and, asc, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import type { Abilities } from '@/game/abilities';
import type { Database } from '../database';
import { cardIssues, cards, cardsets, players, teams } from '../schema/leagues';

/** A man as a trade sees him: a card in PD, a player in SBA. */
export interface TradeManRow {
  readonly man: number;
  readonly name: string;
  readonly teamId: number | null;
  readonly team: string | null;
  readonly fromService: boolean;
  readonly cardset: string | null;
  readonly rarity: string | null;
  readonly cardHash: string | null;
  /** When this version of his card came out; null on paper. */
  readonly issuedAt: Date | null;
  readonly injuredUntil: string | null;
  readonly minorLeague: boolean;
  /** What a league of paper cards knows of him; null where nobody said it, and in PD. */
  readonly abilities: Abilities | null;
}

/** The men of these ids that a league has, in the order of their ids. */
export const tradeMenOf = (db: Database, leagueId: string, ids: readonly number[]): Promise<readonly TradeManRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : menWhere(db, leagueId, (id) => inArray(id, [...ids]));

/** Everyone of a team. */
export const tradeMenOfTeam = (db: Database, leagueId: string, teamId: number): Promise<readonly TradeManRow[]> =>
  menWhere(db, leagueId, (_id, team) => eq(team, teamId));

type Wanted = (
  id: typeof cards.id | typeof players.id,
  team: typeof cards.teamId | typeof players.teamId,
) => SQL | undefined;

const issuedAt = sql<string | null>`(select max(${cardIssues.issuedAt}) from ${cardIssues}
  where ${cardIssues.cardId} = ${cards.id} and ${cardIssues.hash} = ${cards.hash})`;

async function menWhere(db: Database, leagueId: string, wanted: Wanted): Promise<readonly TradeManRow[]> {
  if (leagueId === 'pd') {
    const rows = await db
      .select({
        man: cards.id,
        name: players.name,
        teamId: cards.teamId,
        team: teams.name,
        fromService: cards.fromService,
        cardset: cardsets.name,
        rarity: cards.rarity,
        cardHash: cards.hash,
        issuedAt,
      })
      .from(cards)
      .innerJoin(players, eq(players.id, cards.playerId))
      .innerJoin(cardsets, eq(cardsets.id, cards.cardsetId))
      .leftJoin(teams, eq(teams.id, cards.teamId))
      .where(
        and(
          eq(cardsets.leagueId, leagueId),
          isNull(cards.removedAt),
          isNull(cardsets.removedAt),
          wanted(cards.id, cards.teamId),
        ),
      )
      .orderBy(asc(cards.id));
    return rows.map((row) => ({
      ...row,
      issuedAt: row.issuedAt === null ? null : new Date(row.issuedAt),
      injuredUntil: null,
      minorLeague: false,
      abilities: null,
    }));
  }
  const rows = await db
    .select({
      man: players.id,
      name: players.name,
      teamId: players.teamId,
      team: teams.name,
      fromService: players.fromService,
      injuredUntil: players.injuredUntil,
      minorLeague: players.minorLeague,
      abilities: players.abilities,
    })
    .from(players)
    .leftJoin(teams, eq(teams.id, players.teamId))
    .where(and(eq(players.leagueId, leagueId), isNull(players.removedAt), wanted(players.id, players.teamId)))
    .orderBy(asc(players.id));
  return rows.map((row) => ({ ...row, cardset: null, rarity: null, cardHash: null, issuedAt: null }));
}

/** How many men a team has. */
export async function menOfTeam(db: Database, leagueId: string, teamId: number): Promise<number> {
  if (leagueId !== 'pd') return db.$count(players, and(eq(players.teamId, teamId), isNull(players.removedAt)));
  const [row] = await db
    .select({ men: sql<number>`count(*)::int` })
    .from(cards)
    .innerJoin(cardsets, eq(cardsets.id, cards.cardsetId))
    .where(and(eq(cards.teamId, teamId), isNull(cards.removedAt), isNull(cardsets.removedAt)));
  return row?.men ?? 0;
}
