import { tracked, type TrackedEnvelope } from '@trpc/server';
import { z } from 'zod';
import { actionSchema, playEntry } from '@/game/action.schema';
import type { CorrectionEffect } from '@/game/revise/correction-effect';
import type { ActAnswer, Presence, WatchMessage } from '@/server/live/types';
import { act } from '@/server/services/games/act';
import { claimSeat } from '@/server/services/games/claim-seat';
import { importGames } from '@/server/services/games/import-games';
import { previewCorrection } from '@/server/services/games/preview-correction';
import { previewImport } from '@/server/services/games/preview-import';
import { createGame } from '@/server/services/games/create-game';
import { getGame } from '@/server/services/games/get-game';
import { listCards } from '@/server/services/games/list-cards';
import { listGames } from '@/server/services/games/list-games';
import { readDice } from '@/server/services/games/read-dice';
import { readLog } from '@/server/services/games/read-log';
import { readPlays } from '@/server/services/games/read-plays';
import { takeOver } from '@/server/services/games/take-over';
import { watchGame } from '@/server/services/games/watch-game';
import { watchPresence } from '@/server/services/games/watch-presence';
import { countedStream } from '../counted-stream';
import { withDirect } from '../direct-stream';
import { signedIn, visitor } from '../procedures';
import { actionId, gameId, invite, nonce, seq, side } from '../schemas/ids.schema';
import { importFiles, importGames as importIds } from '../schemas/import.schema';
import { newGame } from '../schemas/new-game.schema';
import { t } from '../trpc';
import type {
  CreatedGame,
  DiceReceipt,
  GameCard,
  GamePage,
  GameSummary,
  ImportedGame,
  ImportPreview,
  LogPage,
  PlaysPage,
} from '../wire';

/** Which game, and the invite that lets a guest of a private game look before he sits down. */
const look = { gameId, invite: invite.optional() };

export const gameRouter = t.router({
  create: signedIn.input(newGame).mutation(({ ctx, input }): Promise<CreatedGame> => createGame({ ctx, input })),

  previewImport: signedIn
    .input(z.strictObject({ files: importFiles }))
    .mutation(({ ctx, input }): Promise<ImportPreview> => previewImport({ ctx, input })),

  import: signedIn
    .input(z.strictObject({ files: importFiles, games: importIds, visibility: z.enum(['public', 'private']) }))
    .mutation(({ ctx, input }): Promise<{ readonly games: readonly ImportedGame[] }> => importGames({ ctx, input })),

  claimSeat: signedIn
    .input(z.strictObject({ gameId, actionId, side, invite, nonce }))
    .mutation(({ ctx, input }): Promise<ActAnswer> => claimSeat({ ctx, input })),

  takeOver: signedIn
    .input(z.strictObject({ gameId, actionId, side }))
    .mutation(({ ctx, input }): Promise<ActAnswer> => takeOver({ ctx, input })),

  previewCorrection: signedIn
    .input(z.strictObject({ gameId, number: z.int().min(1).max(1_000_000), play: playEntry }))
    .query(({ ctx, input }): Promise<CorrectionEffect> => previewCorrection({ ctx, input })),

  list: visitor
    .input(
      z.strictObject({
        filter: z.enum(['mine', 'live', 'finished', 'imported']),
        cursor: z.string().max(100).nullish(),
        limit: z.number().int().min(1).max(50).default(20),
      }),
    )
    .query(({ ctx, input }): Promise<{ readonly games: readonly GameSummary[]; readonly next: string | null }> =>
      listGames({ ctx, input }),
    ),

  get: visitor.input(z.strictObject(look)).query(({ ctx, input }): Promise<GamePage> => getGame({ ctx, input })),

  act: signedIn
    .input(z.strictObject({ gameId, actionId, expectedSeq: seq.optional(), action: actionSchema }))
    .mutation(({ ctx, input }): Promise<ActAnswer> => act({ ctx, input })),

  /** Only tracked messages: one untracked yield would make the client forget where to resume. */
  watch: visitor
    .input(z.strictObject({ ...look, lastEventId: z.string().max(20).nullish() }))
    .subscription(
      ({ ctx, input, signal = new AbortController().signal }): AsyncIterable<TrackedEnvelope<WatchMessage>, void> => {
        const stream = watchGame({ ctx, input, signal });
        const messages = countedStream(stream, ctx.subscriptions, (message) => tracked(String(message.seq), message));
        return withDirect(messages, { stream, count: ctx.subscriptions });
      },
    ),

  presence: visitor
    .input(z.strictObject(look))
    .subscription(({ ctx, input, signal = new AbortController().signal }): AsyncIterable<Presence, void> =>
      countedStream(watchPresence({ ctx, input, signal }), ctx.subscriptions, (presence) => presence),
    ),

  log: visitor
    .input(z.strictObject({ ...look, afterSeq: seq.default(0), limit: z.number().int().min(1).max(500).default(200) }))
    .query(({ ctx, input }): Promise<LogPage> => readLog({ ctx, input })),

  plays: visitor
    .input(z.strictObject({ ...look, beforeSeq: seq.nullish(), limit: z.number().int().min(1).max(100).default(50) }))
    .query(({ ctx, input }): Promise<PlaysPage> => readPlays({ ctx, input })),

  cards: visitor
    .input(z.strictObject(look))
    .query(({ ctx, input }): Promise<readonly GameCard[]> => listCards({ ctx, input })),

  dice: visitor.input(z.strictObject(look)).query(({ ctx, input }): Promise<DiceReceipt> => readDice({ ctx, input })),
});
