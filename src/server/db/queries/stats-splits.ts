import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Hand } from '@/game/abilities';
import type { Database } from '../database';
import { games } from '../schema/games';
import { battingLines, pitchingLines } from '../schema/lines';
import { plays } from '../schema/plays';
import { inScope, type Scope } from './stats-sums';

/** Whose plays: a man's, or all of a team's. */
export type Whose = { readonly playerId: number } | { readonly teamId: number };

const sum = (column: AnyPgColumn): SQL<number> => sql<number>`coalesce(sum(${column}), 0)::int`;

const COUNTS = {
  pa: sum(plays.pa),
  ab: sum(plays.ab),
  h: sum(plays.hit),
  double: sum(plays.double),
  triple: sum(plays.triple),
  hr: sum(plays.homerun),
  rbi: sum(plays.rbi),
  bb: sum(plays.bb),
  ibb: sum(plays.ibb),
  so: sum(plays.so),
  hbp: sum(plays.hbp),
  sh: sum(plays.sac),
  sf: sum(plays.sf),
  gidp: sum(plays.gidp),
  outs: sum(plays.outsRecorded),
};

type Counts = Readonly<Record<keyof typeof COUNTS, number>>;

/**
 * Sums of plays by one thing at a time: the other man's hand, the bases, the inning, or the opponent with the team whose park
 * it was. Each way has every play once.
 */
export type SplitCell = Counts &
  (
    | { readonly by: 'hand'; readonly hand: Hand | null }
    | { readonly by: 'bases'; readonly baseCode: number }
    | { readonly by: 'inning'; readonly inning: number }
    | { readonly by: 'opponent'; readonly opponentId: number; readonly parkId: number }
  );

type Lines = typeof battingLines | typeof pitchingLines;

/** The team on the other side of a line, by its game. */
const opponentOf = (table: Lines): SQL<number> =>
  sql<number>`case when ${table.side} = 'away' then ${games.homeTeamId} else ${games.awayTeamId} end`;

/** What was done at bat, by the pitcher's arm among others. */
export const battingSplits = async (db: Database, whose: Whose, scope: Scope): Promise<readonly SplitCell[]> =>
  cells(
    await db
      .select(selected(battingLines, plays.pitcherHand))
      .from(battingLines)
      .innerJoin(games, eq(games.id, battingLines.gameId))
      .innerJoin(plays, and(eq(plays.gameId, battingLines.gameId), eq(plays.batterId, battingLines.lineupId)))
      .where(and(inScope(db, battingLines, scope), of(battingLines, whose)))
      .groupBy(ways(battingLines, plays.pitcherHand)),
  );

/** What was done on the mound, by the side the batter stood on among others. */
export const pitchingSplits = async (db: Database, whose: Whose, scope: Scope): Promise<readonly SplitCell[]> =>
  cells(
    await db
      .select(selected(pitchingLines, plays.batterHand))
      .from(pitchingLines)
      .innerJoin(games, eq(games.id, pitchingLines.gameId))
      .innerJoin(plays, and(eq(plays.gameId, pitchingLines.gameId), eq(plays.pitcherId, pitchingLines.lineupId)))
      .where(and(inScope(db, pitchingLines, scope), of(pitchingLines, whose)))
      .groupBy(ways(pitchingLines, plays.batterHand)),
  );

type HandColumn = typeof plays.pitcherHand | typeof plays.batterHand;

/** A column that a row is not about is null. */
const selected = (table: Lines, hand: HandColumn) => ({
  way: sql<number>`grouping(${hand}, ${plays.baseCode}, ${plays.inning}, ${games.homeTeamId})`,
  hand,
  baseCode: plays.baseCode,
  inning: plays.inning,
  opponentId: opponentOf(table),
  parkId: games.homeTeamId,
  ...COUNTS,
});

/** All ways are counted while the plays are read once. */
const ways = (table: Lines, hand: HandColumn): SQL =>
  sql`grouping sets ((${hand}), (${plays.baseCode}), (${plays.inning}), (${opponentOf(table)}, ${games.homeTeamId}))`;

/** `grouping` has a bit for each column that a row is not about, the first the highest. */
const WAYS = { hand: 0b0111, bases: 0b1011, inning: 0b1101, opponent: 0b1110 } as const;

interface Row extends Counts {
  readonly way: number;
  readonly hand: Hand | null;
  readonly baseCode: number;
  readonly inning: number;
  readonly opponentId: number;
  readonly parkId: number;
}

const cells = (rows: readonly Row[]): readonly SplitCell[] =>
  rows.map(({ way, hand, baseCode, inning, opponentId, parkId, ...counts }): SplitCell => {
    if (way === WAYS.hand) return { by: 'hand', hand, ...counts };
    if (way === WAYS.bases) return { by: 'bases', baseCode, ...counts };
    if (way === WAYS.inning) return { by: 'inning', inning, ...counts };
    return { by: 'opponent', opponentId, parkId, ...counts };
  });

const of = (table: Lines, whose: Whose): SQL =>
  'playerId' in whose ? eq(table.playerId, whose.playerId) : eq(table.teamId, whose.teamId);
