import type { LineupCard } from '@/game/lineup';
import type { Side } from '@/game/play';
import { managerOf } from '@/managers/managers';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { lookAt } from '../games/look';

/** The card the computer would hand in, for the side's own manager. */
export async function suggestLineup({
  ctx,
  input,
}: Call<{ readonly gameId: string; readonly side: Side }, SignedInContext>): Promise<LineupCard> {
  const { core } = ctx;
  const { meta, viewer, mine } = await lookAt(ctx, input);
  if (!mine.includes(input.side)) throw new AppError('FORBIDDEN', 'That is not your team.');
  const view = await core.live.view(meta.gameId, viewer);
  if (view === null) throw new AppError('NOT_FOUND', 'There is no such game.');
  const { state } = view.card;
  return managerOf('balanced').lineup(state[input.side].roster, await core.cards.tableFor(state), state.rules);
}
