import { join } from 'node:path';
import sirv from 'sirv';
import type { PageHandler } from './front';

/** Where pages ask for their scripts, styles and fonts; each name holds a hash of what is in the file. */
const PREFIX = '/_next/static';
const YEAR_S = 31_536_000;

/**
 * Answers for the built files of the pages under `dir`, in the smallest form that the browser reads and that
 * lies there (`.br`, `.gz`: see the build); for all else asks `next`.
 */
export function staticFiles(dir: string, next: PageHandler): PageHandler {
  const serve = sirv(join(dir, '.next', 'static'), {
    brotli: true,
    gzip: true,
    etag: true,
    immutable: true,
    maxAge: YEAR_S,
    setHeaders: (response) => response.setHeader('x-content-type-options', 'nosniff'),
  });
  return async (request, response) => {
    const { url = '/', method } = request;
    if (!url.startsWith(`${PREFIX}/`) || (method !== 'GET' && method !== 'HEAD')) return next(request, response);
    request.url = url.slice(PREFIX.length);
    return new Promise((resolve, reject) => {
      response.once('close', resolve);
      serve(request, response, () => {
        request.url = url;
        next(request, response).then(resolve, reject);
      });
    });
  };
}
