import type { OfficeAction } from '@/game/office/office-action';
import { hashSecret } from '@/server/auth/tokens';
import { managersOfTeam, personOf } from '@/server/db/queries/people';
import { AppError } from '@/server/errors';
import { secretHash } from '@/server/live/input-hash';
import type { Call, SignedInContext } from '../context';
import { named } from '../people/role-words';
import { decisionWords } from './decision-words';
import { mayDecide, officeLook, type OfficeLook } from './may-decide';
import type { DecidedGame } from './shapes';

export interface DecideInput {
  readonly gameId: string;
  readonly actionId: string;
  readonly action: OfficeAction;
  readonly reason: string;
  /** Who takes the seat, of `giveSeat`. */
  readonly userId?: string | undefined;
}

/**
 * Decides something in a game for its league: the game hears of it, and the league's log in the same commit. A seat that is
 * opened gets a fresh invite, whose secret is told here only.
 */
export async function decideGame({ ctx, input }: Call<DecideInput, SignedInContext>): Promise<DecidedGame> {
  const { core, caller } = ctx;
  const { gameId, actionId, action, reason } = input;
  const { userId } = caller.account;
  const look = await officeLook(ctx, gameId);
  const { row, leagueId, role } = look;
  if (!mayDecide(role, action.type)) {
    throw new AppError('FORBIDDEN', 'Only the commissioners of this league can do that.');
  }
  const invite = action.type === 'openSeat' ? seatSecret(userId, gameId, actionId) : null;
  const user = action.type === 'giveSeat' ? await managerFor(ctx, look, action.side, input.userId) : null;
  const isSeat = action.type === 'openSeat' || action.type === 'giveSeat';
  const names = { away: row.away.name, home: row.home.name };
  const { seq } = await core.live.actForLeague({
    gameId,
    actionId,
    user: userId,
    action,
    reason,
    seat: isSeat ? { user, inviteHash: invite === null ? null : secretHash(invite) } : null,
    audit: {
      leagueId,
      userId,
      action: `game.${action.type}`,
      subjectKind: 'game',
      subjectId: gameId,
      summary: `${named((await personOf(core.db, userId)) ?? caller.account)} ${decisionWords(action, names)}.`,
      reason,
      details: { after: { ...action, ...(user === null ? {} : { user }) } },
    },
  });
  return { seq, invite };
}

/**
 * An answer that got lost is asked for again under the same action id, and must name the same secret. No one else ever hears of
 * an action id.
 */
const seatSecret = (userId: string, gameId: string, actionId: string): string =>
  hashSecret(`seat:${userId}:${gameId}:${actionId}`).slice(0, 48);

/** A seat is given to a manager of its team; an open team's to anyone with a role would be no one's wish. */
async function managerFor(
  { core }: SignedInContext,
  { row }: OfficeLook,
  side: 'away' | 'home',
  userId: string | undefined,
): Promise<string> {
  const teamId = row[side].teamId;
  const managers = await managersOfTeam(core.db, teamId);
  if (userId !== undefined && managers.some((one) => one.userId === userId)) return userId;
  throw new AppError('BAD_INPUT', `A seat is given to a manager of ${row[side].name}; or open it and send the invite.`);
}
