import { z } from 'zod';
import type { LineupCard } from '@/game/lineup';
import { suggestLineup } from '@/server/services/lineups/suggest-lineup';
import { signedIn } from '../procedures';
import { gameId, side } from '../schemas/ids.schema';
import { t } from '../trpc';

export const lineupRouter = t.router({
  suggest: signedIn
    .input(z.strictObject({ gameId, side }))
    .query(({ ctx, input }): Promise<LineupCard> => suggestLineup({ ctx, input })),
});
