import type { Side } from '@/game/play';
import { managersWithZones, nextGamesOf, teamsOfUser } from '@/server/db/queries/season-agenda';
import type { Call } from '../context';
import type { Agenda } from './shapes';

/** Games that an agenda tells. */
const MOST = 60;

/** The caller's teams and what they have to play; nothing for a visitor. */
export async function getAgenda({ ctx }: Call<Record<string, never>>): Promise<Agenda> {
  const { core, caller } = ctx;
  const userId = caller.account?.userId;
  const teams = userId === undefined ? [] : await teamsOfUser(core.db, userId);
  if (teams.length === 0) return { teams: [], games: [] };
  const own = new Set(teams.map(({ teamId }) => teamId));
  const rows = await nextGamesOf(core.db, [...own], MOST);
  const managers = await managersWithZones(core.db, [
    ...new Set(rows.flatMap(({ away, home }) => [away.teamId, home.teamId])),
  ]);
  return {
    teams,
    games: rows.map(({ status: _status, endReason, gameId, deadline, ...row }) => {
      const mine: readonly Side[] = [
        ...(own.has(row.away.teamId) ? (['away'] as const) : []),
        ...(own.has(row.home.teamId) ? (['home'] as const) : []),
      ];
      const other = mine.includes('away') ? row.home.teamId : row.away.teamId;
      return {
        ...row,
        deadline: deadline.toISOString(),
        mine,
        gameId: endReason === 'no contest' ? null : gameId,
        others: managers
          .filter(({ teamId, userId: who }) => teamId === other && who !== userId)
          .map(({ name, timeZone }) => ({ name, timeZone })),
      };
    }),
  };
}
