import { z } from 'zod';
import { officeActionSchema } from '@/game/office/office-action.schema';
import { decideGame } from '@/server/services/office/decide-game';
import { gameTools } from '@/server/services/office/game-tools';
import type { DecidedGame, GameTools } from '@/server/services/office/shapes';
import { signedIn, visitor } from '../procedures';
import { actionId, gameId } from '../schemas/ids.schema';
import { reason } from '../schemas/office.schema';
import { t } from '../trpc';

/** The invite of a seat that is opened hangs on it: nobody must guess it. */
const secretActionId = actionId.min(20);

export const officeRouter = t.router({
  decideGame: signedIn
    .input(
      z.strictObject({
        gameId,
        actionId: secretActionId,
        action: officeActionSchema,
        reason,
        userId: z.guid().optional(),
      }),
    )
    .mutation(({ ctx, input }): Promise<DecidedGame> => decideGame({ ctx, input })),

  gameTools: visitor
    .input(z.strictObject({ gameId }))
    .query(({ ctx, input }): Promise<GameTools> => gameTools({ ctx, input })),
});
