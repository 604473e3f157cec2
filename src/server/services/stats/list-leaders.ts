import { BATTING_BOARDS, FIELDING_BOARDS, leadersOf, PITCHING_BOARDS, qualifiers } from '@/leagues/season/leaders';
import { battingRows, fieldingRows, pitchingRows } from '@/server/db/queries/stats-players';
import type { Call } from '../context';
import { gamesPlayed, knownSeason } from './season-scope';
import type { LeaderBoard } from './shapes';

const LEADERS = 5;

/** The best of a season at everything that has a board. */
export async function listLeaders({
  ctx,
  input,
}: Call<{ readonly seasonId: number }>): Promise<readonly LeaderBoard[]> {
  const { core } = ctx;
  const { db } = core;
  await knownSeason(core, input.seasonId);
  const of = { scope: input.seasonId, teamId: null };
  const [batting, pitching, fielding, counts] = await Promise.all([
    battingRows(db, of),
    pitchingRows(db, of),
    fieldingRows(db, of),
    gamesPlayed(core, input.seasonId),
  ]);
  const played = new Map(counts.map(({ teamId, games }) => [teamId, games]));
  const gamesOf = (line: { readonly teamId: number }): number => played.get(line.teamId) ?? 0;
  return [
    ...BATTING_BOARDS.map((board) =>
      shown(
        'batting',
        board.key,
        leadersOf(board, batting, { count: LEADERS, qualifies: (line) => qualifiers.batting(line, gamesOf(line)) }),
      ),
    ),
    ...PITCHING_BOARDS.map((board) =>
      shown(
        'pitching',
        board.key,
        leadersOf(board, pitching, { count: LEADERS, qualifies: (line) => qualifiers.pitching(line, gamesOf(line)) }),
      ),
    ),
    ...FIELDING_BOARDS.map((board) =>
      shown(
        'fielding',
        board.key,
        leadersOf(board, fielding, { count: LEADERS, qualifies: (line) => qualifiers.fielding(line, gamesOf(line)) }),
      ),
    ),
  ];
}

const shown = (
  group: LeaderBoard['group'],
  key: string,
  leaders: readonly {
    readonly line: { readonly playerId: number; readonly name: string; readonly teamId: number };
    readonly value: number;
  }[],
): LeaderBoard => ({
  group,
  key,
  leaders: leaders.map(({ line: { playerId, name, teamId }, value }) => ({ playerId, name, teamId, value })),
});
