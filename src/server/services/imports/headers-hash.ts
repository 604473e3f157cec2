import { createHash } from 'node:crypto';

/** Names a header row, whatever the order of its columns. */
export const headersHash = (columns: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(columns.map((column) => column.toLowerCase()).toSorted()))
    .digest('hex');
