import type { GameSummary } from '@/server/api/wire';
import { summaryRows, type ListCursor, type ListFilter } from '@/server/db/queries/game-summaries';
import { AppError } from '@/server/errors';
import type { Call } from '../context';
import { toSummary } from './summary';

export interface ListInput {
  readonly filter: ListFilter;
  readonly cursor?: string | null | undefined;
  readonly limit: number;
}

/** A page of games, the one that moved last first. */
export async function listGames({
  ctx,
  input,
}: Call<ListInput>): Promise<{ readonly games: readonly GameSummary[]; readonly next: string | null }> {
  const { core, caller } = ctx;
  const user = caller.account?.userId ?? null;
  const { filter, limit, cursor } = input;
  const rows = await summaryRows(core.db, { filter, user, after: readCursor(cursor ?? null), limit });
  const last = rows.at(-1);
  return {
    games: rows.map((row) => toSummary(row, user, core.watching.of(row.game.id))),
    next: rows.length < limit || last === undefined ? null : `${last.game.updatedAt.getTime()}_${last.game.id}`,
  };
}

function readCursor(cursor: string | null): ListCursor | null {
  if (cursor === null) return null;
  const [, at, gameId] = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(cursor) ?? [];
  if (at === undefined || gameId === undefined) throw new AppError('BAD_INPUT', 'This page of the list is not known.');
  return { updatedAt: new Date(Number(at)), gameId };
}
