import { and, asc, desc, eq, gt, gte, inArray, isNull, ne, or } from 'drizzle-orm';
import { JOURNAL_TABLES, type JournalRow, type JournalTable } from '@/leagues/import/journal';
import type { SheetSlot } from '@/leagues/lineup/sheet';
import type { Database } from '../database';
import { auditLog, rosterMoves } from '../schema/audit';
import { users } from '../schema/accounts';
import { imports } from '../schema/imports';
import { cards, cardsets, players, teams } from '../schema/leagues';
import { lineupSheets } from '../schema/lineup-sheets';
import { seasonGames } from '../schema/schedule';
import { seasons } from '../schema/seasons';
import { tradeOffers } from '../schema/trades';
import { chunks } from './chunks';

const LOCKED = { teams, cardsets, players, cards, seasons, seasonGames } as const;

/**
 * Holds rows until the transaction is over: whoever moves one, or is building something on one, is done first or
 * waits. Tables and rows in the same order as games take them, sets of cards before their cards.
 */
export async function lockRows(
  tx: Database,
  wanted: readonly { readonly table: JournalTable; readonly row: JournalRow }[],
): Promise<void> {
  const of = (name: JournalTable, column = 'id'): number[] =>
    wanted.flatMap(({ table, row }) => (table === name && typeof row[column] === 'number' ? [row[column]] : []));
  for (const name of JOURNAL_TABLES) {
    if (name === 'seasonTeams') continue;
    const table = LOCKED[name];
    const ids = new Set(name === 'cardsets' ? [...of('cardsets'), ...of('cards', 'cardsetId')] : of(name));
    for (const lot of chunks([...ids].toSorted((one, other) => one - other))) {
      await tx.select({ id: table.id }).from(table).where(inArray(table.id, lot)).orderBy(asc(table.id)).for('update');
    }
  }
}

/** Holds the men of a lineup, so that nobody takes them away while it is saved: cards in PD, players in SBA. */
export async function holdMen(tx: Database, teamId: number, slots: readonly SheetSlot[]): Promise<void> {
  const men = slots.flatMap(({ player }) => player ?? []).toSorted((one, other) => one - other);
  if (men.length === 0) return;
  const [team] = await tx.select({ leagueId: teams.leagueId }).from(teams).where(eq(teams.id, teamId));
  const table = team?.leagueId === 'pd' ? cards : players;
  await tx.select({ id: table.id }).from(table).where(inArray(table.id, men)).orderBy(asc(table.id)).for('key share');
}

/** Lineups of a league that name any of these men, drafts of games apart; `userId` null where a team's managers share one. */
export async function sheetsNaming(db: Database, leagueId: string, men: readonly number[]) {
  if (men.length === 0) return [];
  const rows = await db
    .select({
      id: lineupSheets.id,
      name: lineupSheets.name,
      teamId: lineupSheets.teamId,
      team: teams.name,
      userId: lineupSheets.userId,
      slots: lineupSheets.slots,
    })
    .from(lineupSheets)
    .innerJoin(teams, eq(teams.id, lineupSheets.teamId))
    .where(and(eq(teams.leagueId, leagueId), isNull(lineupSheets.gameId)))
    .orderBy(asc(lineupSheets.id));
  const wanted = new Set(men);
  return rows.flatMap(({ slots, ...sheet }) => {
    const named = slots.flatMap(({ player }) => (player !== null && wanted.has(player) ? [player] : []));
    return named.length === 0 ? [] : [{ ...sheet, men: named }];
  });
}

interface Moved {
  readonly kind: string;
  readonly fromTeamId: number | null;
  readonly toTeamId: number | null;
}

/** The last move of each of these men after a moment, those of one batch apart. */
export async function movesSince(
  db: Database,
  of: {
    readonly table: 'cards' | 'players';
    readonly ids: readonly number[];
    readonly after: Date;
    readonly batch: string;
  },
) {
  if (of.ids.length === 0) return new Map<number, Moved>();
  const column = of.table === 'cards' ? rosterMoves.cardId : rosterMoves.playerId;
  const rows = await db
    .select({
      man: column,
      kind: rosterMoves.kind,
      fromTeamId: rosterMoves.fromTeamId,
      toTeamId: rosterMoves.toTeamId,
    })
    .from(rosterMoves)
    .where(and(inArray(column, [...of.ids]), gt(rosterMoves.at, of.after), ne(rosterMoves.batch, of.batch)))
    .orderBy(asc(rosterMoves.id));
  return new Map(rows.flatMap(({ man, ...move }) => (man === null ? [] : [[man, move satisfies Moved] as const])));
}

/** Offers of trades that can still be taken and that hold any of these men. */
export async function offersOf(db: Database, leagueId: string, men: readonly number[], now: Date) {
  if (men.length === 0) return [];
  const rows = await db
    .select({
      fromTeamId: tradeOffers.fromTeamId,
      toTeamId: tradeOffers.toTeamId,
      gives: tradeOffers.gives,
      gets: tradeOffers.gets,
    })
    .from(tradeOffers)
    .where(
      and(
        eq(tradeOffers.leagueId, leagueId),
        inArray(tradeOffers.status, ['open', 'approval']),
        or(isNull(tradeOffers.expiresAt), gt(tradeOffers.expiresAt, now)),
      ),
    )
    .orderBy(asc(tradeOffers.id));
  const wanted = new Set(men);
  return rows.flatMap(({ gives, gets, ...offer }) => {
    const named = [...gives, ...gets].flatMap(({ man }) => (wanted.has(man) ? [man] : []));
    return named.length === 0 ? [] : [{ ...offer, men: named }];
  });
}

/** Imports of a league that were applied after one, the latest first, with what undoes them. */
export const laterImports = (db: Database, leagueId: string, importId: number, after: Date, most: number) =>
  db
    .select({ id: imports.id, target: imports.target, files: imports.files, undo: imports.undo })
    .from(imports)
    .where(
      and(
        eq(imports.leagueId, leagueId),
        eq(imports.status, 'applied'),
        ne(imports.id, importId),
        gte(imports.appliedAt, after),
      ),
    )
    .orderBy(desc(imports.appliedAt))
    .limit(most);

/** How the undoing of an import stands in the league's log; null while there is none. */
export async function undoneEntry(db: Database, leagueId: string, importId: number) {
  const [row] = await db
    .select({ by: users.name, reason: auditLog.reason, details: auditLog.details })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.userId))
    .where(
      and(
        eq(auditLog.leagueId, leagueId),
        eq(auditLog.action, 'import.undone'),
        eq(auditLog.subjectKind, 'import'),
        eq(auditLog.subjectId, String(importId)),
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(1);
  return row ?? null;
}
