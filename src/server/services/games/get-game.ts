import { SIDES } from '@/game/sides';
import type { GamePage } from '@/server/api/wire';
import { summaryRow } from '@/server/db/queries/game-summaries';
import { AppError } from '@/server/errors';
import type { Call } from '../context';
import { seatRights } from '../seasons/seat-rights';
import { helpedSide } from './helped-side';
import { lookAt, type LookInput } from './look';
import { toSummary } from './summary';
import { seatsOpenTo } from './team-seats';

/** Everything a game page needs before its first message. */
export async function getGame({ ctx, input }: Call<LookInput>): Promise<GamePage> {
  const { core, caller } = ctx;
  const { meta, viewer, owner, invited, mine } = await lookAt(ctx, input);
  const [view, row] = await Promise.all([core.live.view(meta.gameId, viewer), summaryRow(core.db, meta.gameId)]);
  if (view === null || row === null) throw new AppError('NOT_FOUND', 'There is no such game.');
  const { state } = view.card;
  // A visitor with the link has no name yet: the page asks for one as he takes the seat.
  const isOpen = state.phase.type !== 'final';
  const rights = isOpen ? await seatRights(ctx, meta) : [];
  const open = isOpen ? await seatsOpenTo(ctx, meta, state) : [];
  return {
    summary: toSummary(row, caller.account?.userId ?? null, core.watching.of(meta.gameId)),
    rules: state.rules,
    view,
    owner,
    helps: isOpen && mine.length === 0 ? ((await helpedSide(ctx, meta, state))?.side ?? null) : null,
    claimable: SIDES.filter(
      (side) =>
        open.includes(side) &&
        state[side].computer === null &&
        (rights.includes(side) || (meta.reserved.includes(side) ? owner : invited)),
    ),
  };
}
