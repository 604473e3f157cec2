import { correctionEffect, type CorrectionEffect } from '@/game/revise/correction-effect';
import type { PlayEntry } from '@/game/revise/play-entry';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { mayDecide, officeLook } from '../office/may-decide';
import { lookAt } from './look';
import { wholeLog } from './whole-log';

export interface PreviewCorrectionInput {
  readonly gameId: string;
  readonly number: number;
  readonly play: PlayEntry;
}

/** What would change if a play were scored otherwise, for the managers of the game and those who run its league. */
export async function previewCorrection({
  ctx,
  input: { gameId, number, play },
}: Call<PreviewCorrectionInput, SignedInContext>): Promise<CorrectionEffect> {
  const { role } = await officeLook(ctx, gameId);
  const meta = await ctx.core.live.meta(gameId);
  const isOffice = mayDecide(role, 'correctPlay');
  if (meta === null || (!isOffice && (await lookAt(ctx, { gameId })).mine.length === 0)) {
    throw new AppError('FORBIDDEN', 'You manage neither team of this game.');
  }
  // What is sealed is no part of a box score.
  const log = await wholeLog(ctx.core, gameId, 'both');
  const effect = correctionEffect({ log, isRanked: meta.mode === 'ranked', isAlone: false }, number, play);
  if (!effect.ok) throw new AppError(effect.error.code, effect.error.message);
  return effect.value;
}
