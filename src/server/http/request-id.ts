import { randomBytes } from 'node:crypto';

/** Names a request in its log lines and its error: twelve characters. */
export const newRequestId = (): string => randomBytes(9).toString('base64url');
