import { z } from 'zod';
import { listFreeMen, listMoves } from '@/server/services/transactions/list-moves';
import { makeMoves } from '@/server/services/transactions/make-moves';
import type { FreeMan, MovesPage } from '@/server/services/transactions/shapes';
import { signedIn, visitor } from '../procedures';
import { leagueId } from '../schemas/ids.schema';
import { rowId } from '../schemas/office.schema';
import { lineOfText } from '../schemas/text.schema';
import { t } from '../trpc';

/** More men than ever change hands at once. */
const MOST_MOVES = 40;

const man = rowId;
const [fromTeamId, toTeamId] = [rowId, rowId];

const move = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('trade'), man, fromTeamId, toTeamId }),
  z.strictObject({ kind: z.literal('signing'), man, toTeamId }),
  z.strictObject({ kind: z.literal('release'), man, fromTeamId }),
  z.strictObject({ kind: z.literal('injury'), man, fromTeamId, until: z.iso.date().nullable() }),
  z.strictObject({ kind: z.literal('promotion'), man, fromTeamId }),
  z.strictObject({ kind: z.literal('demotion'), man, fromTeamId }),
]);

export const transactionRouter = t.router({
  make: signedIn
    .input(
      z.strictObject({
        leagueId,
        moves: z.array(move).min(1).max(MOST_MOVES),
        note: z.union([z.literal(''), lineOfText(200)]).default(''),
      }),
    )
    .mutation(({ ctx, input }): Promise<{ readonly batch: string }> => makeMoves({ ctx, input })),

  list: visitor
    .input(
      z.strictObject({
        leagueId,
        teamId: rowId.nullish().transform((id) => id ?? null),
        before: rowId.nullish().transform((id) => id ?? null),
        limit: z.number().int().min(1).max(200).default(50),
      }),
    )
    .query(({ ctx, input }): Promise<MovesPage> => listMoves({ ctx, input })),

  free: visitor
    .input(z.strictObject({ leagueId, text: z.string().max(60).default('') }))
    .query(({ ctx, input }): Promise<readonly FreeMan[]> => listFreeMen({ ctx, input })),
});
