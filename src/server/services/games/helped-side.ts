import type { Side } from '@/game/play';
import { otherSide, SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import { managersOfTeam } from '@/server/db/queries/people';
import type { GameMeta, Helper } from '@/server/live/types';
import type { ServiceContext } from '../context';
import type { Look } from './look';

type Teams = Readonly<Record<Side, Pick<GameState['away'], 'teamId'>>>;

/**
 * The side whose team the caller manages beside the manager who sits for it; null for none. Whoever sits in the game
 * himself, or manages both teams, helps neither: what one side keeps sealed would be open to the other. Nor is there
 * anybody to help where one person sits on both sides.
 */
export async function helpedSide(
  { core, caller }: ServiceContext,
  meta: GameMeta,
  teams: Teams,
): Promise<Helper | null> {
  const user = caller.account?.userId;
  const isSeated = SIDES.some((side) => meta.seats[side] !== null && meta.seats[side] === user);
  if (user === undefined || isSeated || meta.seats.away === meta.seats.home) return null;
  const [away, home] = await Promise.all([
    managersOfTeam(core.db, teams.away.teamId),
    managersOfTeam(core.db, teams.home.teamId),
  ]);
  const managers = { away, home };
  const isOf = (side: Side, userId: string): boolean => managers[side].some((one) => one.userId === userId);
  for (const side of SIDES) {
    const holder = meta.seats[side];
    if (holder === null || !isOf(side, user) || !isOf(side, holder) || isOf(otherSide(side), user)) continue;
    return { side, holder };
  }
  return null;
}

/** As `helpedSide`, of a game that the caller looks at. */
export async function helperIn(ctx: ServiceContext, { meta, viewer, mine }: Look): Promise<Helper | null> {
  if (mine.length > 0 || ctx.caller.account === null) return null;
  const view = await ctx.core.live.view(meta.gameId, viewer);
  return view === null ? null : helpedSide(ctx, meta, view.card.state);
}
