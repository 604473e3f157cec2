import { gameLog } from '@/server/db/queries/stats-man';
import { battingSplits, pitchingSplits } from '@/server/db/queries/stats-splits';
import { splitTeams } from '@/server/db/queries/stats-team';
import type { BattingTotals, PitchingTotals } from '@/leagues/season/totals';
import type { Call } from '../context';
import type { PlayerSeason } from './shapes';
import { splitsOf, teamsIn } from './splits';

export interface PlayerSeasonInput {
  readonly playerId: number;
  /** Null for games outside a season. */
  readonly seasonId: number | null;
}

/** A player's splits and games of a season; empty where he did not play. */
export async function getPlayerSeason({ ctx, input }: Call<PlayerSeasonInput>): Promise<PlayerSeason> {
  const { db } = ctx.core;
  const { playerId, seasonId } = input;
  const [batted, pitched, log] = await Promise.all([
    battingSplits(db, { playerId }, seasonId),
    pitchingSplits(db, { playerId }, seasonId),
    gameLog(db, playerId, seasonId),
  ]);
  const teams = await splitTeams(db, teamsIn([...batted, ...pitched]));
  return {
    battingSplits: splitsOf(batted, teams),
    pitchingSplits: splitsOf(pitched, teams),
    batting: log.batting.map((row) => ({ ...gameOf(row), ...battingOf(row.line) })),
    pitching: log.pitching.map((row) => ({ ...gameOf(row), ...pitchingOf(row.line) })),
  };
}

type Log = Awaited<ReturnType<typeof gameLog>>;
type Batted = Log['batting'][number];
type Pitched = Log['pitching'][number];

function gameOf(row: Omit<Batted, 'line'>) {
  const isHome = row.side === 'home';
  return {
    gameId: row.visibility === 'public' ? row.gameId : null,
    lineupId: row.lineupId,
    at: row.at?.toISOString() ?? null,
    isHome,
    opponent: row.opponent,
    opponentAbbreviation: row.opponentAbbreviation,
    runs: isHome ? row.homeRuns : row.awayRuns,
    opponentRuns: isHome ? row.awayRuns : row.homeRuns,
    won: row.winner === null ? null : row.winner === row.side,
  };
}

function battingOf(line: Batted['line']): BattingTotals {
  const { pa, ab, r, h, double, triple, hr, rbi, bb, ibb, so, hbp, sh, sf, gidp, sb, cs, wpa, re24 } = line;
  return { g: 1, pa, ab, r, h, double, triple, hr, rbi, bb, ibb, so, hbp, sh, sf, gidp, sb, cs, wpa, re24 };
}

function pitchingOf(line: Pitched['line']): PitchingTotals {
  const { outs, battersFaced, ab, h, double, triple, hr, r, er, bb, ibb, so, hbp, sf, wp, bk } = line;
  const { inherited, inheritedScored, wpa, re24 } = line;
  const counts = { outs, battersFaced, ab, h, double, triple, hr, r, er, bb, ibb, so, hbp, sf, wp, bk };
  return {
    g: 1,
    gs: Number(line.started),
    gf: Number(line.finished),
    cg: Number(line.complete),
    sho: Number(line.complete && r === 0),
    w: Number(line.win),
    l: Number(line.loss),
    sv: Number(line.save),
    hld: Number(line.hold),
    bs: Number(line.blownSave),
    ...counts,
    inherited,
    inheritedScored,
    wpa,
    re24,
  };
}
