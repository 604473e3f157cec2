import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database';
import { battingLines, fieldingLines, pitchingLines } from '../schema/lines';
import { players } from '../schema/leagues';
import { BATTING_SUMS, FIELDING_SUMS, inScope, PITCHING_SUMS, type Scope } from './stats-sums';

/** Every line of a man has it. */
const NAME = sql<string>`min(${players.name})`;

/** Whose lines: a scope, of everyone or of one team. */
export interface LinesOf {
  readonly scope: Scope;
  readonly teamId: number | null;
}

/** What each man did at bat for each team; everyone who came to the plate or ran. */
export const battingRows = (db: Database, { scope, teamId }: LinesOf) =>
  db
    .select({ playerId: battingLines.playerId, name: NAME, teamId: battingLines.teamId, ...BATTING_SUMS })
    .from(battingLines)
    .innerJoin(players, eq(players.id, battingLines.playerId))
    .where(and(inScope(db, battingLines, scope), ofTeam(battingLines, teamId)))
    .groupBy(battingLines.playerId, battingLines.teamId)
    .orderBy(asc(NAME), asc(battingLines.playerId));

/** What each man did on the mound for each team. */
export const pitchingRows = (db: Database, { scope, teamId }: LinesOf) =>
  db
    .select({ playerId: pitchingLines.playerId, name: NAME, teamId: pitchingLines.teamId, ...PITCHING_SUMS })
    .from(pitchingLines)
    .innerJoin(players, eq(players.id, pitchingLines.playerId))
    .where(and(inScope(db, pitchingLines, scope), ofTeam(pitchingLines, teamId)))
    .groupBy(pitchingLines.playerId, pitchingLines.teamId)
    .orderBy(asc(NAME), asc(pitchingLines.playerId));

/** What each man did at each position for each team. */
export const fieldingRows = (db: Database, { scope, teamId }: LinesOf) =>
  db
    .select({
      playerId: fieldingLines.playerId,
      name: NAME,
      teamId: fieldingLines.teamId,
      position: fieldingLines.position,
      ...FIELDING_SUMS,
    })
    .from(fieldingLines)
    .innerJoin(players, eq(players.id, fieldingLines.playerId))
    .where(and(inScope(db, fieldingLines, scope), ofTeam(fieldingLines, teamId)))
    .groupBy(fieldingLines.playerId, fieldingLines.teamId, fieldingLines.position)
    .orderBy(asc(NAME), asc(fieldingLines.playerId), asc(fieldingLines.position));

type Lines = typeof battingLines | typeof pitchingLines | typeof fieldingLines;
const ofTeam = (table: Lines, teamId: number | null): SQL | undefined =>
  teamId === null ? undefined : eq(table.teamId, teamId);
