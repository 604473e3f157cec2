import { z } from 'zod';
import type { Card } from '@/cards/card';
import { getCard } from '@/server/services/cards/get-card';
import { getVersion } from '@/server/services/cards/get-version';
import { listCards } from '@/server/services/cards/list-cards';
import { listCardsets } from '@/server/services/cards/list-cardsets';
import type { CardDetail, CardPage, CardsetCount, ShownCard } from '@/server/services/cards/shapes';
import { showCards } from '@/server/services/cards/show-cards';
import { visitor } from '../procedures';
import { cardList, rowId } from '../schemas/card-list.schema';
import { leagueId } from '../schemas/ids.schema';
import { t } from '../trpc';

/** Cards of one sheet of paper: a team's. */
const MAX_SHEET = 40;

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits');

export const cardRouter = t.router({
  list: visitor.input(cardList).query(({ ctx, input }): Promise<CardPage> => listCards({ ctx, input })),

  get: visitor
    .input(z.strictObject({ cardId: rowId }))
    .query(({ ctx, input }): Promise<CardDetail> => getCard({ ctx, input })),

  version: visitor
    .input(z.strictObject({ cardId: rowId, hash }))
    .query(({ ctx, input }): Promise<Card> => getVersion({ ctx, input })),

  compare: visitor
    .input(z.strictObject({ ids: z.array(rowId).min(1).max(4) }))
    .query(({ ctx, input }): Promise<readonly ShownCard[]> => showCards({ ctx, input })),

  sheet: visitor
    .input(z.strictObject({ ids: z.array(rowId).min(1).max(MAX_SHEET) }))
    .query(({ ctx, input }): Promise<readonly ShownCard[]> => showCards({ ctx, input })),

  sets: visitor
    .input(z.strictObject({ league: leagueId.default('pd') }))
    .query(({ ctx, input }): Promise<readonly CardsetCount[]> => listCardsets({ ctx, input })),
});
