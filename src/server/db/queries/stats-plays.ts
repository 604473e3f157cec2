import { and, desc, eq, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { EXTRA_INNING, type PlayKindName, type SplitName } from '@/leagues/season/man-plays';
import type { Database } from '../database';
import { games } from '../schema/games';
import { players, teams } from '../schema/leagues';
import { battingLines, pitchingLines } from '../schema/lines';
import { plays } from '../schema/plays';
import { inScope, isOpen, type Scope } from './stats-sums';

export interface ManPlaysQuery {
  readonly playerId: number;
  /** Absent for his whole career. */
  readonly scope: Scope | undefined;
  readonly side: 'atBat' | 'onMound';
  readonly of: PlayKindName;
  readonly split: SplitName;
  readonly limit: number;
  readonly offset: number;
}

type Lines = typeof battingLines | typeof pitchingLines;

/** Kinds that a column of `plays` counts for the batter. */
const COUNTED: Readonly<Partial<Record<PlayKindName, AnyPgColumn>>> = {
  pa: plays.pa,
  h: plays.hit,
  double: plays.double,
  triple: plays.triple,
  hr: plays.homerun,
  rbi: plays.rbi,
  bb: plays.bb,
  so: plays.so,
  hbp: plays.hbp,
  gidp: plays.gidp,
};

const BASES = [
  { bit: 1, id: plays.onFirstId, end: plays.onFirstFinal },
  { bit: 2, id: plays.onSecondId, end: plays.onSecondFinal },
  { bit: 4, id: plays.onThirdId, end: plays.onThirdFinal },
] as const;

/** A man's plays of a kind. Only runs and steals are also those that another man batted. */
function isHis(lineupId: AnyPgColumn, { side, of }: Pick<ManPlaysQuery, 'side' | 'of'>): SQL | undefined {
  if (of === 'r') {
    return or(
      and(eq(plays.batterId, lineupId), eq(plays.run, 1)),
      ...BASES.map(({ id, end }) => and(eq(id, lineupId), eq(end, 4))),
    );
  }
  if (of === 'sb' || of === 'cs') {
    const code = of === 'sb' ? plays.sbCode : plays.csCode;
    return or(...BASES.map(({ id, bit }) => and(eq(id, lineupId), sql`(${code} & ${bit}::int) > 0`)));
  }
  const column = COUNTED[of];
  return and(
    eq(side === 'atBat' ? plays.batterId : plays.pitcherId, lineupId),
    column === undefined ? undefined : sql`${column} > 0`,
  );
}

/** Plays of a split, as `splitsOf` counts them. */
function inSplit(table: Lines, { side, split }: Pick<ManPlaysQuery, 'side' | 'split'>): SQL | undefined {
  const hand = side === 'atBat' ? plays.pitcherHand : plays.batterHand;
  const [way = '', id] = split.split(':');
  const number = Number(id);
  switch (way) {
    case 'left':
      return eq(hand, 'L');
    case 'right':
      return eq(hand, 'R');
    case 'home':
      return eq(table.side, 'home');
    case 'road':
      return eq(table.side, 'away');
    case 'basesEmpty':
      return eq(plays.baseCode, 0);
    case 'scoringPosition':
      return sql`(${plays.baseCode} & 6) > 0`;
    case 'otherBases':
      return sql`(${plays.baseCode} & 6) = 0`;
    case 'basesLoaded':
      return eq(plays.baseCode, 7);
    case 'inning':
      return sql`least(${plays.inning}, ${EXTRA_INNING}::int) = ${number}::int`;
    case 'opponent':
      return eq(teams.id, number);
    case 'park':
      return eq(games.homeTeamId, number);
    default:
      return undefined;
  }
}

/** A man's plays, the latest first, of games that everyone may see; and how many there are with those of private games. */
export async function manPlays(db: Database, query: ManPlaysQuery) {
  const { playerId, scope, side, limit, offset } = query;
  const table: Lines = side === 'atBat' ? battingLines : pitchingLines;
  const others = alias(side === 'atBat' ? pitchingLines : battingLines, 'others');
  const men = alias(players, 'men');
  const where = and(
    eq(table.playerId, playerId),
    scope === undefined ? or(isNotNull(table.seasonId), isOpen(db, table)) : inScope(db, table, scope),
    isHis(table.lineupId, query),
    inSplit(table, query),
  );
  const opponent = sql`${teams.id} = case when ${table.side} = 'away' then ${games.homeTeamId} else ${games.awayTeamId} end`;
  const [counts] = await db
    .select({
      total: sql<number>`count(*)::int`,
      hidden: sql<number>`(count(*) filter (where ${games.visibility} <> 'public'))::int`,
    })
    .from(table)
    .innerJoin(games, eq(games.id, table.gameId))
    .innerJoin(teams, opponent)
    .innerJoin(plays, eq(plays.gameId, table.gameId))
    .where(where);
  const rows = await db
    .select({
      gameId: games.id,
      seq: plays.seq,
      at: games.startedAt,
      side: table.side,
      opponent: teams.name,
      opponentAbbreviation: teams.abbreviation,
      inning: plays.inning,
      half: plays.half,
      outs: plays.outsBefore,
      baseCode: plays.baseCode,
      awayRuns: plays.awayScore,
      homeRuns: plays.homeScore,
      other: men.name,
      otherId: men.id,
      description: plays.description,
      rbi: plays.rbi,
      wpa: plays.wpa,
      re24: plays.re24,
    })
    .from(table)
    .innerJoin(games, eq(games.id, table.gameId))
    .innerJoin(teams, opponent)
    .innerJoin(plays, eq(plays.gameId, table.gameId))
    .leftJoin(
      others,
      and(eq(others.gameId, plays.gameId), eq(others.lineupId, side === 'atBat' ? plays.pitcherId : plays.batterId)),
    )
    .leftJoin(men, eq(men.id, others.playerId))
    .where(and(where, eq(games.visibility, 'public')))
    .orderBy(desc(games.startedAt), desc(games.id), desc(plays.number))
    .limit(limit)
    .offset(offset);
  return { rows, total: counts?.total ?? 0, hidden: counts?.hidden ?? 0 };
}
