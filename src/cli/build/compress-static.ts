import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is text; fonts and pictures are compressed as they are. */
const TEXT = new Set(['.js', '.css', '.json', '.svg', '.txt']);
/** Shorter answers fit into one packet anyway. */
const LEAST_BYTES = 1_024;

const shrinkBrotli = promisify(brotliCompress);
const shrinkGzip = promisify(gzip);

/** Puts a `.br` and a `.gz` beside every built text of the pages, so that no request has to wait for it. */
export async function compressStatic(root: string): Promise<void> {
  const dir = join(root, '.next', 'static');
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)));
  await Promise.all(
    texts.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const text = await readFile(path);
      if (text.length < LEAST_BYTES) return;
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      };
      await Promise.all([
        shrinkBrotli(text, { params }).then((small) => writeFile(`${path}.br`, small)),
        shrinkGzip(text, { level: constants.Z_BEST_COMPRESSION }).then((small) => writeFile(`${path}.gz`, small)),
      ]);
    }),
  );
}
