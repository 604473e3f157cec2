import type { Side } from '@/game/play';
import type { Call, SignedInContext } from '../context';
import { ownSide } from './lineup-place';
import type { HandedLineup } from './shapes';

/** The lineup that a side has handed in and that is sealed until the first pitch, for its own managers; null for none. */
export async function handedLineup({
  ctx,
  input,
}: Call<{ readonly gameId: string; readonly side: Side }, SignedInContext>): Promise<HandedLineup | null> {
  const { submitted } = (await ownSide(ctx, input))[input.side];
  if (submitted === null || submitted.card === null) return null;
  return { lineup: submitted.card, againstLeft: submitted.againstLeft ?? null };
}
