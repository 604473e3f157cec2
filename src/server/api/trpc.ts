import { initTRPC } from '@trpc/server';
import type { ApiContext } from './context';
import { whatToTell } from './error-shape';

/** Plain JSON. It is named all the same, because the client then gets our types as written, tuples included. */
const plainJson = {
  serialize: (value: unknown): unknown => value,
  deserialize: (value: unknown): unknown => value,
};

export const t = initTRPC.context<ApiContext>().create({
  isDev: false,
  transformer: plainJson,
  errorFormatter: ({ shape, error, ctx, path }) => {
    const requestId = ctx?.requestId ?? 'none';
    const { code, message } = whatToTell(error, requestId);
    return {
      code: shape.code,
      message,
      data: { code, requestId, httpStatus: shape.data.httpStatus, path: path ?? null },
    };
  },
});
