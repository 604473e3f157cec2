import type { Side } from '@/game/play';
import type { Viewer } from '@/game/viewer';
import { AppError } from '@/server/errors';
import { secretHash } from '@/server/live/input-hash';
import { sidesOf, viewerOf } from '@/server/live/seats';
import type { GameMeta } from '@/server/live/types';
import type { Caller, ServiceContext } from '../context';

/** Which game a caller wants to look at. */
export interface LookInput {
  readonly gameId: string;
  /** Secret of the invite link, when he came by one. */
  readonly invite?: string | null | undefined;
}

/** A game the caller may look at, and what of it is his. */
export interface Look {
  readonly meta: GameMeta;
  readonly viewer: Viewer;
  readonly mine: readonly Side[];
  readonly owner: boolean;
  readonly invited: boolean;
}

/**
 * A private game is there only for its owner, its managers, and whoever holds the invite; to anyone else it is as if it
 * did not exist. Throws `AppError('NOT_FOUND')`.
 */
export async function lookAt({ core, caller }: ServiceContext, { gameId, invite }: LookInput): Promise<Look> {
  const meta = await core.live.meta(gameId);
  const look = meta === null ? null : lookOf(meta, caller, invite ?? null);
  if (look === null) throw new AppError('NOT_FOUND', 'There is no such game, or it is private.');
  return look;
}

/** What a caller is to a game; null when he may not look. */
export function lookOf(meta: GameMeta, caller: Pick<Caller, 'account'>, invite: string | null): Look | null {
  const user = caller.account?.userId ?? null;
  const mine = user === null ? [] : sidesOf(meta, user);
  const owner = user !== null && meta.ownerId === user;
  const invited = invite !== null && meta.inviteHash !== null && secretHash(invite) === meta.inviteHash;
  const mayLook = meta.visibility === 'public' || owner || mine.length > 0 || invited;
  return mayLook ? { meta, viewer: viewerOf(meta, user), mine, owner, invited } : null;
}
