import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Hand } from '@/game/abilities';
import type { Database } from '../database';
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

const scoringPosition = sql<boolean>`(${plays.baseCode} & 6) > 0`;

/** One cell of the splits: the other man's hand, home or road, runners in scoring position or not. */
export interface SplitCell extends Readonly<Record<keyof typeof COUNTS, number>> {
  readonly hand: Hand | null;
  readonly side: 'away' | 'home';
  readonly scoringPosition: boolean;
}

/** What was done at bat, by the pitcher's arm. */
export const battingSplits = (db: Database, whose: Whose, scope: Scope): Promise<readonly SplitCell[]> =>
  db
    .select({ hand: plays.pitcherHand, side: battingLines.side, scoringPosition, ...COUNTS })
    .from(battingLines)
    .innerJoin(plays, and(eq(plays.gameId, battingLines.gameId), eq(plays.batterId, battingLines.lineupId)))
    .where(and(inScope(db, battingLines, scope), of(battingLines, whose)))
    .groupBy(plays.pitcherHand, battingLines.side, scoringPosition);

/** What was done on the mound, by the side the batter stood on. */
export const pitchingSplits = (db: Database, whose: Whose, scope: Scope): Promise<readonly SplitCell[]> =>
  db
    .select({ hand: plays.batterHand, side: pitchingLines.side, scoringPosition, ...COUNTS })
    .from(pitchingLines)
    .innerJoin(plays, and(eq(plays.gameId, pitchingLines.gameId), eq(plays.pitcherId, pitchingLines.lineupId)))
    .where(and(inScope(db, pitchingLines, scope), of(pitchingLines, whose)))
    .groupBy(plays.batterHand, pitchingLines.side, scoringPosition);

const of = (table: typeof battingLines | typeof pitchingLines, whose: Whose): SQL =>
  'playerId' in whose ? eq(table.playerId, whose.playerId) : eq(table.teamId, whose.teamId);
