import { and, eq, exists, isNull, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '../database';
import { games } from '../schema/games';
import { battingLines, fieldingLines, pitchingLines } from '../schema/lines';

const sum = (column: AnyPgColumn): SQL<number> => sql<number>`coalesce(sum(${column}), 0)::int`;
const worth = (column: AnyPgColumn): SQL<number> => sql<number>`coalesce(sum(${column}), 0)::float8`;
const times = (column: AnyPgColumn): SQL<number> => sql<number>`(count(*) filter (where ${column}))::int`;
const rows = sql<number>`count(*)::int`;

const b = battingLines;
/** `BattingTotals` of the lines of one man. */
export const BATTING_SUMS = {
  g: rows,
  pa: sum(b.pa),
  ab: sum(b.ab),
  r: sum(b.r),
  h: sum(b.h),
  double: sum(b.double),
  triple: sum(b.triple),
  hr: sum(b.hr),
  rbi: sum(b.rbi),
  bb: sum(b.bb),
  ibb: sum(b.ibb),
  so: sum(b.so),
  hbp: sum(b.hbp),
  sh: sum(b.sh),
  sf: sum(b.sf),
  gidp: sum(b.gidp),
  sb: sum(b.sb),
  cs: sum(b.cs),
  wpa: worth(b.wpa),
  re24: worth(b.re24),
};

const p = pitchingLines;
/** `PitchingTotals` of the lines of one man. */
export const PITCHING_SUMS = {
  g: rows,
  gs: times(p.started),
  gf: times(p.finished),
  cg: times(p.complete),
  sho: sql<number>`(count(*) filter (where ${p.complete} and ${p.r} = 0))::int`,
  w: times(p.win),
  l: times(p.loss),
  sv: times(p.save),
  hld: times(p.hold),
  bs: times(p.blownSave),
  outs: sum(p.outs),
  battersFaced: sum(p.battersFaced),
  ab: sum(p.ab),
  h: sum(p.h),
  double: sum(p.double),
  triple: sum(p.triple),
  hr: sum(p.hr),
  r: sum(p.r),
  er: sum(p.er),
  bb: sum(p.bb),
  ibb: sum(p.ibb),
  so: sum(p.so),
  hbp: sum(p.hbp),
  sf: sum(p.sf),
  wp: sum(p.wp),
  bk: sum(p.bk),
  inherited: sum(p.inherited),
  inheritedScored: sum(p.inheritedScored),
  wpa: worth(p.wpa),
  re24: worth(p.re24),
};

const f = fieldingLines;
/** `FieldingTotals` of the lines of one man at one position. */
export const FIELDING_SUMS = {
  g: rows,
  outs: sum(f.outs),
  po: sum(f.po),
  a: sum(f.a),
  e: sum(f.e),
  dp: sum(f.dp),
  pb: sum(f.pb),
  sb: sum(f.sb),
  cs: sum(f.cs),
};

/** A season, or null for the games outside any that everyone may see. */
export type Scope = number | null;

type Lines = typeof battingLines | typeof pitchingLines | typeof fieldingLines;

/** Lines of the scope. */
export const inScope = (db: Database, table: Lines, scope: Scope): SQL | undefined =>
  scope === null ? and(isNull(table.seasonId), isOpen(db, table)) : eq(table.seasonId, scope);

/** Lines of games that everyone may see. */
export const isOpen = (db: Database, table: Lines): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(games)
      .where(and(eq(games.id, table.gameId), eq(games.visibility, 'public'))),
  );
