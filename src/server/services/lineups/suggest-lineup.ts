import type { LineupCard } from '@/game/lineup';
import type { Side } from '@/game/play';
import { managerOf } from '@/managers/managers';
import type { Call, SignedInContext } from '../context';
import { ownSide } from './lineup-place';

/** The card the computer would hand in, for the side's own managers. */
export async function suggestLineup({
  ctx,
  input,
}: Call<{ readonly gameId: string; readonly side: Side }, SignedInContext>): Promise<LineupCard> {
  const { core } = ctx;
  const state = await ownSide(ctx, input);
  return managerOf('balanced').lineup(state[input.side].roster, await core.cards.tableFor(state), state.rules);
}
