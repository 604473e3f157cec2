import type { Side } from '@/game/play';
import { SIDES } from '@/game/sides';
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

/** Open seats of a game that the caller could take, as far as the teams' managers are concerned. */
export async function seatsOpenTo(
  ctx: ServiceContext,
  meta: GameMeta,
  teams: Readonly<Record<Side, { readonly teamId: number }>>,
): Promise<readonly Side[]> {
  const open = SIDES.filter((side) => meta.seats[side] === null);
  // Who has no name yet is asked for one first, and may be a manager then.
  if (ctx.caller.account === null) return open;
  const may = await Promise.all(open.map((side) => maySitFor(ctx, { teamId: teams[side].teamId, mode: meta.mode })));
  return open.filter((_, index) => may[index]);
}
