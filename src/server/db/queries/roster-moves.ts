import { and, asc, desc, eq, ilike, inArray, isNull, lt, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '../database';
import { users } from '../schema/accounts';
import { rosterMoves } from '../schema/audit';
import { cards, cardsets, players, teams } from '../schema/leagues';

/** A man as a transaction has him: a card in PD, a player in SBA. */
export interface ManRow {
  readonly id: number;
  readonly name: string;
  readonly teamId: number | null;
  readonly injuredUntil: string | null;
  readonly minorLeague: boolean;
  readonly fromService: boolean;
}

const card = { id: cards.id, name: players.name, teamId: cards.teamId, fromService: cards.fromService };
const player = {
  id: players.id,
  name: players.name,
  teamId: players.teamId,
  injuredUntil: players.injuredUntil,
  minorLeague: players.minorLeague,
  fromService: players.fromService,
};

/** The men of these ids, whom nobody moves meanwhile; always locked in the same order. */
export async function lockMen(tx: Database, leagueId: string, ids: readonly number[]): Promise<readonly ManRow[]> {
  if (leagueId === 'pd') {
    const rows = await tx
      .select(card)
      .from(cards)
      .innerJoin(players, eq(players.id, cards.playerId))
      .where(and(inArray(cards.id, [...ids]), eq(players.leagueId, leagueId), isNull(cards.removedAt)))
      .orderBy(asc(cards.id))
      .for('update', { of: cards });
    return rows.map((row) => ({ ...row, injuredUntil: null, minorLeague: false }));
  }
  return tx
    .select(player)
    .from(players)
    .where(and(inArray(players.id, [...ids]), eq(players.leagueId, leagueId), isNull(players.removedAt)))
    .orderBy(asc(players.id))
    .for('update');
}

export async function moveMan(tx: Database, leagueId: string, id: number, teamId: number | null): Promise<void> {
  if (leagueId === 'pd') await tx.update(cards).set({ teamId }).where(eq(cards.id, id));
  else await tx.update(players).set({ teamId }).where(eq(players.id, id));
}

export async function setPlayer(
  tx: Database,
  id: number,
  change: { readonly injuredUntil?: string | null; readonly minorLeague?: boolean },
): Promise<void> {
  await tx.update(players).set(change).where(eq(players.id, id));
}

export async function insertMoves(tx: Database, rows: readonly (typeof rosterMoves.$inferInsert)[]): Promise<void> {
  await tx.insert(rosterMoves).values([...rows]);
}

/** Men of a league on no team whose name holds `text`, by name. */
export async function freeMen(db: Database, leagueId: string, text: string, limit: number) {
  const like = `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  if (leagueId === 'pd') {
    return db
      .select({ id: cards.id, name: players.name, cardset: cardsets.name })
      .from(cards)
      .innerJoin(players, eq(players.id, cards.playerId))
      .innerJoin(cardsets, eq(cardsets.id, cards.cardsetId))
      .where(
        and(eq(players.leagueId, leagueId), isNull(cards.teamId), isNull(cards.removedAt), ilike(players.name, like)),
      )
      .orderBy(asc(players.name), asc(cards.id))
      .limit(limit);
  }
  const rows = await db
    .select({ id: players.id, name: players.name })
    .from(players)
    .where(
      and(eq(players.leagueId, leagueId), isNull(players.teamId), isNull(players.removedAt), ilike(players.name, like)),
    )
    .orderBy(asc(players.name), asc(players.id))
    .limit(limit);
  return rows.map((row) => ({ ...row, cardset: null }));
}

const from = alias(teams, 'from_team');
const to = alias(teams, 'to_team');
const carded = alias(players, 'carded');

export interface MovesWanted {
  readonly leagueId: string;
  readonly teamId: number | null;
  readonly before: number | null;
  readonly limit: number;
}

/** Moves of a league or of a team, the latest first. */
export const moveRows = (db: Database, { leagueId, teamId, before, limit }: MovesWanted) =>
  db
    .select({
      move: rosterMoves,
      player: players.name,
      carded: carded.name,
      cardset: cardsets.name,
      from: from.name,
      to: to.name,
      by: users.name,
    })
    .from(rosterMoves)
    .leftJoin(players, eq(players.id, rosterMoves.playerId))
    .leftJoin(cards, eq(cards.id, rosterMoves.cardId))
    .leftJoin(carded, eq(carded.id, cards.playerId))
    .leftJoin(cardsets, eq(cardsets.id, cards.cardsetId))
    .leftJoin(from, eq(from.id, rosterMoves.fromTeamId))
    .leftJoin(to, eq(to.id, rosterMoves.toTeamId))
    .leftJoin(users, eq(users.id, rosterMoves.userId))
    .where(
      and(
        eq(rosterMoves.leagueId, leagueId),
        before === null ? undefined : lt(rosterMoves.id, before),
        teamId === null ? undefined : or(eq(rosterMoves.fromTeamId, teamId), eq(rosterMoves.toTeamId, teamId)),
      ),
    )
    .orderBy(desc(rosterMoves.id))
    .limit(limit);
