import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { LeagueId } from '@/game/state';
import { gameFate, type SlotRow, slotRow } from '@/server/db/queries/season-slots';
import { managersOfTeam } from '@/server/db/queries/people';
import { AppError } from '@/server/errors';
import { isAppError } from '@/server/is-app-error';
import type { Call, SignedInContext } from '../context';
import { createGame, type TeamChoice } from '../games/create-game';
import { holdOn } from '../people/authority';
import type { PlayedSlot } from './shapes';

/**
 * The game of a place of the schedule: the one there is, or a new one by the season's rules whose seats wait for the
 * teams' managers. Asked twice, it is the same. One that was called off makes room for another.
 */
export async function playSlot({
  ctx,
  input: { seasonGameId },
}: Call<{ readonly seasonGameId: number }, SignedInContext>): Promise<PlayedSlot> {
  const { db } = ctx.core;
  const slot = await slotRow(db, seasonGameId);
  if (slot === null) throw new AppError('NOT_FOUND', 'There is no such game on the schedule.');
  await mustTakePart(ctx, slot);
  if (slot.gameId !== null && slot.isTaken) return { gameId: slot.gameId, isNew: false };
  mustBeUnderWay(slot);
  let gameId = idAfter(slot, slot.gameId);
  let fate = await gameFate(db, gameId);
  while (fate === 'called off') {
    gameId = idAfter(slot, gameId);
    // Each of them is there for one that was called off: the chain ends.
    fate = await gameFate(db, gameId);
  }
  if (fate === null && (await make(ctx, slot, gameId))) return { gameId, isNew: true };
  // Somebody else made it, or the season or the schedule was changed at the same moment.
  const now = await slotRow(db, seasonGameId);
  if (now === null) throw new AppError('NOT_FOUND', 'This game was taken off the schedule.');
  if (now.gameId !== null && now.isTaken) return { gameId: now.gameId, isNew: false };
  mustBeUnderWay(now);
  throw new AppError('TRY_AGAIN', 'The schedule was changed just now: try again.');
}

function mustBeUnderWay({ status }: SlotRow): void {
  if (status === 'active') return;
  const why = status === 'planned' ? 'This season has not been opened yet.' : 'This season is over.';
  throw new AppError('BAD_INPUT', why);
}

/** Refuses whoever has no part in the game: managers of its teams, anyone for an open one, and the commissioners. */
async function mustTakePart(ctx: SignedInContext, slot: SlotRow): Promise<void> {
  if (slot.isSimulated) throw new AppError('BAD_INPUT', 'Computers play this season.');
  for (const teamId of [slot.awayTeamId, slot.homeTeamId]) {
    const hold = await holdOn(ctx, teamId);
    if (hold !== 'none' && !(hold === 'open' && slot.computerForOpen)) return;
  }
  throw new AppError('FORBIDDEN', 'Only the managers of the two teams can play this game.');
}

/** Makes it in its place. False when somebody made it at the same moment, or the season was closed. */
async function make(ctx: SignedInContext, slot: SlotRow, gameId: string): Promise<boolean> {
  const choice = async (teamId: number): Promise<TeamChoice> => {
    const isOpen = (await managersOfTeam(ctx.core.db, teamId)).length === 0;
    return { teamId, manager: isOpen && slot.computerForOpen ? 'computer' : 'friend' };
  };
  const [away, home] = await Promise.all([choice(slot.awayTeamId), choice(slot.homeTeamId)]);
  const input = {
    league: slot.leagueId as LeagueId,
    away,
    home,
    rules: slot.rules,
    visibility: 'public',
    mode: 'ranked',
    pace: null,
    season: { gameId, slot: { seasonId: slot.seasonId, seasonGameId: slot.id, before: slot.gameId } },
  } as const;
  try {
    await createGame({ ctx, input });
    return true;
  } catch (error) {
    const isOvertaken = isAppError(error, 'CONFLICT') || (await gameFate(ctx.core.db, gameId)) !== null;
    if (isOvertaken) return false;
    throw error;
  }
}

/** The id of the game of a place after another that was called off: whoever asks first, it is the same. */
const idAfter = ({ id, createdAt }: SlotRow, before: string | null): string =>
  uuidv7({
    msecs: createdAt.getTime(),
    random: createHash('sha256')
      .update(`season game ${id} after ${before ?? 'none'}`)
      .digest(),
  });
