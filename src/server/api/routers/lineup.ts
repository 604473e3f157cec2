import { z } from 'zod';
import type { LineupCard } from '@/game/lineup';
import type { LineupSheet } from '@/leagues/lineup/sheet';
import { beginLineup } from '@/server/services/lineups/begin-lineup';
import { fillLineup } from '@/server/services/lineups/fill-lineup';
import { getLineupTeam } from '@/server/services/lineups/get-lineup-team';
import { getSheet } from '@/server/services/lineups/get-sheet';
import { handedLineup } from '@/server/services/lineups/handed-lineup';
import { lastLineup } from '@/server/services/lineups/last-lineup';
import { listSheets } from '@/server/services/lineups/list-sheets';
import { removeSheet } from '@/server/services/lineups/remove-sheet';
import { saveSheet } from '@/server/services/lineups/save-sheet';
import { setDefaultSheet } from '@/server/services/lineups/set-default-sheet';
import type {
  BeginLineup,
  HandedLineup,
  LastLineup,
  LineupTeam,
  ProposedLineup,
  TeamSheets,
} from '@/server/services/lineups/shapes';
import { suggestLineup } from '@/server/services/lineups/suggest-lineup';
import { signedIn } from '../procedures';
import { gameId, side } from '../schemas/ids.schema';
import {
  fillLineupSchema,
  lineupPlaceSchema,
  removeSheetSchema,
  rowId,
  saveSheetSchema,
} from '../schemas/lineup.schema';
import { t } from '../trpc';

export const lineupRouter = t.router({
  suggest: signedIn
    .input(z.strictObject({ gameId, side }))
    .query(({ ctx, input }): Promise<LineupCard> => suggestLineup({ ctx, input })),

  begin: signedIn
    .input(z.strictObject({ gameId, side }))
    .query(({ ctx, input }): Promise<BeginLineup> => beginLineup({ ctx, input })),

  handed: signedIn
    .input(z.strictObject({ gameId, side }))
    .query(({ ctx, input }): Promise<HandedLineup | null> => handedLineup({ ctx, input })),

  team: signedIn.input(lineupPlaceSchema).query(({ ctx, input }): Promise<LineupTeam> => getLineupTeam({ ctx, input })),

  fill: signedIn.input(fillLineupSchema).query(({ ctx, input }): Promise<ProposedLineup> => fillLineup({ ctx, input })),

  lastGame: signedIn
    .input(lineupPlaceSchema)
    .query(({ ctx, input }): Promise<LastLineup | null> => lastLineup({ ctx, input })),

  sheets: signedIn
    .input(z.strictObject({ teamId: rowId, gameId: gameId.nullish() }))
    .query(({ ctx, input }): Promise<TeamSheets> =>
      listSheets({ ctx, input: { ...input, gameId: input.gameId ?? null } }),
    ),

  sheet: signedIn
    .input(z.strictObject({ id: rowId }))
    .query(({ ctx, input }): Promise<LineupSheet> => getSheet({ ctx, input })),

  save: signedIn.input(saveSheetSchema).mutation(({ ctx, input }): Promise<LineupSheet> => saveSheet({ ctx, input })),

  setDefault: signedIn
    .input(z.strictObject({ id: rowId }))
    .mutation(({ ctx, input }): Promise<{ readonly id: number }> => setDefaultSheet({ ctx, input })),

  remove: signedIn
    .input(removeSheetSchema)
    .mutation(({ ctx, input }): Promise<{ readonly id: number }> => removeSheet({ ctx, input })),
});
