import type { OfficeActionType } from '@/game/office/office-action';
import type { LeagueId } from '@/game/state';
import { summaryRow } from '@/server/db/queries/game-summaries';
import type { LeagueRole } from '@/server/db/schema/people';
import { AppError } from '@/server/errors';
import type { ServiceContext } from '../context';
import { lookAt } from '../games/look';
import { roleIn } from '../people/authority';

type Row = NonNullable<Awaited<ReturnType<typeof summaryRow>>>;

export interface OfficeLook {
  readonly row: Row;
  readonly leagueId: LeagueId;
  readonly role: LeagueRole | null;
}

/** A game as the league's office has it. A private game outside a season is its people's own: the league has no look. */
export async function officeLook(ctx: ServiceContext, gameId: string): Promise<OfficeLook> {
  const row = await summaryRow(ctx.core.db, gameId);
  if (row === null) throw new AppError('NOT_FOUND', 'There is no such game, or it is private.');
  const { leagueId, seasonId } = row.game;
  const role = await roleIn(ctx, leagueId);
  if (role === null || seasonId === null) await lookAt(ctx, { gameId });
  return { row, leagueId, role };
}

/** A scorer decides what a card reads, and nothing else. */
const OF_SCORERS: ReadonlySet<OfficeActionType> = new Set(['decideResult']);

export const mayDecide = (role: LeagueRole | null, action: OfficeActionType): boolean =>
  role === 'commissioner' || role === 'co-commissioner' || (role === 'scorer' && OF_SCORERS.has(action));
