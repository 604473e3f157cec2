import type { Side } from '@/game/play';
import { otherSide, SIDES } from '@/game/sides';
import { managersOfTeam } from '@/server/db/queries/people';
import { AppError } from '@/server/errors';
import type { GameMeta, Mode } from '@/server/live/types';
import type { ServiceContext } from '../context';

/**
 * Whether a person may sit for a team: a team that has managers is played by them, but in practice. A team without
 * managers is anyone's.
 */
async function maySitFor(
  { core, caller }: ServiceContext,
  { teamId, mode }: { readonly teamId: number; readonly mode: Mode },
): Promise<boolean> {
  if (mode === 'practice') return true;
  const managers = await managersOfTeam(core.db, teamId);
  return managers.length === 0 || managers.some(({ userId }) => userId === caller.account?.userId);
}

/** Refuses whoever may not sit for a team. */
export async function mustSitFor(
  ctx: ServiceContext,
  team: { readonly teamId: number; readonly name: string; readonly mode: Mode },
): Promise<void> {
  if (await maySitFor(ctx, team)) return;
  throw new AppError(
    'FORBIDDEN',
    `${team.name} is played by its own managers. Take another team, or make it a practice game.`,
  );
}

/**
 * Whether a team is also somebody else's to play: then who sits opposite leaves its seat to them, whatever he manages. In
 * practice anyone plays any team, on both sides too.
 */
export async function isOthersToo(
  { core, caller }: ServiceContext,
  { teamId, mode }: { readonly teamId: number; readonly mode: Mode },
): Promise<boolean> {
  if (mode === 'practice') return false;
  return (await managersOfTeam(core.db, teamId)).some(({ userId }) => userId !== caller.account?.userId);
}

/** Open seats of a game that the caller could take, as far as the teams' managers are concerned. */
export async function seatsOpenTo(
  ctx: ServiceContext,
  meta: GameMeta,
  teams: Readonly<Record<Side, { readonly teamId: number }>>,
): Promise<readonly Side[]> {
  const open = SIDES.filter((side) => meta.seats[side] === null);
  // Who has no name yet is asked for one first, and may be a manager then.
  const user = ctx.caller.account?.userId;
  if (user === undefined) return open;
  const may = await Promise.all(
    open.map(async (side) => {
      const team = { teamId: teams[side].teamId, mode: meta.mode };
      const isOpposite = meta.seats[otherSide(side)] === user;
      return (await maySitFor(ctx, team)) && !(isOpposite && (await isOthersToo(ctx, team)));
    }),
  );
  return open.filter((_, index) => may[index]);
}
