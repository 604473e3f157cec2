import { OFFICE_ACTION_TYPES } from '@/game/office/office-action';
import { peopleOfLeague } from '@/server/db/queries/people';
import type { Call } from '../context';
import { mayDecide, officeLook } from './may-decide';
import type { GameTools } from './shapes';

/** What the caller may decide in a game; nothing for whoever has no role in its league. */
export async function gameTools({ ctx, input }: Call<{ readonly gameId: string }>): Promise<GameTools> {
  const { row, leagueId, role } = await officeLook(ctx, input.gameId);
  const actions = OFFICE_ACTION_TYPES.filter((type) => mayDecide(role, type));
  const { managers } = actions.includes('giveSeat') ? await peopleOfLeague(ctx.core.db, leagueId) : { managers: [] };
  const of = (teamId: number) =>
    managers.filter((one) => one.teamId === teamId).map(({ userId, name, tag }) => ({ userId, name, tag }));
  const { status, phase, endReason, awayComputer, homeComputer } = row.game;
  const game = {
    status,
    phase,
    endReason,
    away: { name: row.away.name, isComputer: awayComputer !== null, manager: row.awayManager },
    home: { name: row.home.name, isComputer: homeComputer !== null, manager: row.homeManager },
  };
  return { leagueId, role, actions, game, managers: { away: of(row.away.teamId), home: of(row.home.teamId) } };
}
