import { isHalfSaid } from '@/game/half-said';
import type { Side } from '@/game/play';
import { otherSide, SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import type { Viewer } from '@/game/viewer';
import { AppError } from '@/server/errors';
import { err, ok, type Result } from '@/shared/result';
import type { Reseating } from './game-store';
import { secretHash } from './input-hash';
import type { ClaimRequest, GameMeta, Helper, RosterRequest, TakeOverRequest, UserId } from './types';

/** The sides that are a user's. */
export const sidesOf = (meta: GameMeta, user: UserId): Side[] => SIDES.filter((side) => meta.seats[side] === user);

/** The class a user watches and is answered as. */
export function viewerOf(meta: GameMeta, user: UserId | null): Viewer {
  const sides = user === null ? [] : sidesOf(meta, user);
  return sides.length === 2 ? 'both' : (sides[0] ?? 'spectator');
}

/** Whether a seat is the claimer's to take: the owner's reserved one, or any open one with the invite's secret or by right. */
export function mayClaim(
  meta: GameMeta,
  state: GameState,
  {
    side,
    user,
    invite,
    isEntitled,
    isApart = false,
  }: Pick<ClaimRequest, 'side' | 'user' | 'invite' | 'isEntitled' | 'isApart'>,
): Result<null, AppError> {
  if (meta.seats[side] !== null || state[side].computer !== null) {
    return err(new AppError('SEAT_TAKEN', 'This seat is taken.'));
  }
  if (isApart && meta.seats[otherSide(side)] === user) {
    const why = `You sit for the other team: ${state[side].name} has another manager, who sits here.`;
    return err(new AppError('FORBIDDEN', why));
  }
  if (isEntitled === true) return ok(null);
  if (meta.reserved.includes(side)) {
    return user === meta.ownerId ? ok(null) : err(new AppError('FORBIDDEN', 'This seat is kept for the game’s owner.'));
  }
  const isInvited = invite !== null && meta.inviteHash !== null && secretHash(invite) === meta.inviteHash;
  return isInvited ? ok(null) : err(new AppError('FORBIDDEN', 'This seat needs an invite.'));
}

/** Whether a helper still is one: the person he helps sits there, and he himself sits nowhere. */
export const helpsStill = (meta: GameMeta, user: UserId, helps: Helper | null | undefined): helps is Helper =>
  helps !== null && helps !== undefined && meta.seats[helps.side] === helps.holder && sidesOf(meta, user).length === 0;

/** Whether a side's roster is the caller's to change: his seat or a colleague's, or nobody's yet and the team is his. */
export function mayChangeRoster(
  meta: GameMeta,
  state: GameState,
  { side, user, holdsTeam, helps }: Pick<RosterRequest, 'side' | 'user' | 'holdsTeam' | 'helps'>,
): Result<null, AppError> {
  const { computer, name, submitted } = state[side];
  const holder = meta.seats[side];
  if (computer !== null) return err(new AppError('FORBIDDEN', `The computer picks for ${name}.`));
  if (holder === user || (helpsStill(meta, user, helps) && helps.side === side)) return ok(null);
  // A lineup that was handed in is sealed: what it refuses would tell whom it names.
  if (holder === null && holdsTeam && submitted === null) return ok(null);
  const why = holder === null ? `Take the seat of ${name} first.` : `Somebody else manages ${name} in this game.`;
  return err(new AppError('FORBIDDEN', why));
}

/** Whether a seat is the caller's to take over from a colleague, and now. */
export function mayTakeOver(
  meta: GameMeta,
  state: GameState,
  { side, user, helps }: Pick<TakeOverRequest, 'side' | 'user' | 'helps'>,
): Result<null, AppError> {
  const { name } = state[side];
  if (state.phase.type === 'final') return err(new AppError('GAME_OVER', 'This game is over.'));
  if (!helpsStill(meta, user, helps) || helps.side !== side) {
    const why = `Only another manager of ${name} takes its seat over, and only from one of them.`;
    return err(new AppError('FORBIDDEN', why));
  }
  return isHalfSaid(state, side)
    ? err(new AppError('WRONG_PHASE', `${name} has called its part, and the other side has not: wait for the play.`))
    : ok(null);
}

/** Whether the league may seat a person: nobody is put opposite himself, for he would know what both sides keep sealed. */
export function maySeat(meta: GameMeta, side: Side, user: UserId): Result<null, AppError> {
  const isOpposite = meta.seats[otherSide(side)] === user;
  return isOpposite ? err(new AppError('BAD_INPUT', 'He sits for the other team in this game.')) : ok(null);
}

/** A seat that is opened again is for whoever has the invite, also one that was kept for the owner. */
export const reseated = (meta: GameMeta, { side, user, inviteHash }: Reseating): GameMeta => ({
  ...meta,
  seats: { ...meta.seats, [side]: user },
  reserved: meta.reserved.filter((one) => one !== side),
  inviteHash: inviteHash ?? meta.inviteHash,
});
