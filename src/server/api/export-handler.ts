import { getTRPCErrorFromUnknown } from '@trpc/server';
import { z } from 'zod';
import { callerOfToken } from '@/server/auth/find-caller';
import { readBearer, readSessionCookie } from '@/server/auth/session-cookie';
import type { Core } from '@/server/core';
import { ADDRESS_HEADER } from '@/server/http/remote-address';
import { newRequestId } from '@/server/http/request-id';
import { exportGame } from '@/server/services/games/export-game';
import { EXPORTS } from '@/server/services/games/export-files';
import { whatToTell } from './error-shape';
import { logFailure } from './log-failure';
import { refuse } from './refuse';
import { gameId, invite } from './schemas/ids.schema';

const asked = z.strictObject({ gameId, file: z.enum(EXPORTS), invite: invite.optional() });

/** Which game and which file, as the path names them. */
export interface ExportPath {
  readonly gameId: string;
  readonly file: string;
}

/**
 * Answers `GET /api/games/{gameId}/export/{file}`: the file to be saved, for whoever may look at the game. `?invite=` lets a
 * guest of a private game look, as everywhere.
 */
export function exportHandler(core: Core): (request: Request, path: ExportPath) => Promise<Response> {
  return async (request, path) => {
    const requestId = newRequestId();
    const input = asked.safeParse({ ...path, invite: new URL(request.url).searchParams.get('invite') });
    if (!input.success) return refuse('NOT_FOUND', 'There is no such file of a game.', requestId);
    const token = readBearer(request.headers.get('authorization')) ?? readSessionCookie(request.headers.get('cookie'));
    try {
      const caller = await callerOfToken(core, token, request.headers.get(ADDRESS_HEADER) ?? 'unknown');
      const { name, mediaType, text } = await exportGame({ ctx: { core, caller }, input: input.data });
      return new Response(text, {
        headers: {
          'content-type': mediaType,
          'content-disposition': `attachment; filename="${name}"`,
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
          'x-request-id': requestId,
        },
      });
    } catch (error) {
      const { code, message } = whatToTell(error, requestId);
      logFailure(core.log, getTRPCErrorFromUnknown(error), { requestId, path: 'game.export' });
      return refuse(code, message, requestId);
    }
  };
}
