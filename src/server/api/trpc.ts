import { initTRPC } from '@trpc/server';
import type { ApiContext } from './context';
import { whatToTell } from './error-shape';

export const t = initTRPC.context<ApiContext>().create({
  isDev: false,
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
