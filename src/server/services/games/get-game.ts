import { SIDES } from '@/game/sides';
import type { LeagueId } from '@/game/state';
import type { GamePage } from '@/server/api/wire';
import { summaryRow } from '@/server/db/queries/game-summaries';
import { deadlineOf } from '@/server/db/queries/turns';
import { AppError } from '@/server/errors';
import type { GameMeta } from '@/server/live/types';
import type { Call, ServiceContext } from '../context';
import { leagueDefaults } from '../office/league-defaults';
import { mayDecide } from '../office/may-decide';
import { roleIn } from '../people/authority';
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
    mayRevise: mayDecide(await roleIn(ctx, state.league), 'correctPlay'),
    clocks: isOpen ? await clocksOf(ctx, meta, state.league) : null,
    claimable: SIDES.filter(
      (side) =>
        open.includes(side) &&
        state[side].computer === null &&
        (rights.includes(side) || (meta.reserved.includes(side) ? owner : invited)),
    ),
  };
}

async function clocksOf({ core }: ServiceContext, meta: GameMeta, league: LeagueId): Promise<GamePage['clocks']> {
  if (meta.visibility === 'private' && meta.seasonId === null) return null;
  const [{ clocks }, deadline] = await Promise.all([
    leagueDefaults(core.db, league),
    meta.seasonId === null ? null : deadlineOf(core.db, meta.gameId),
  ]);
  const { decisionMinutes } = clocks;
  if (decisionMinutes === null && deadline === null) return null;
  return { decisionMinutes, deadline: deadline?.toISOString() ?? null, now: new Date(core.clock.now()).toISOString() };
}
