import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A secret nobody can guess: 256 random bits, base64url (43 characters). */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret: SHA-256, hex. Enough for secrets that are random themselves. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Letters and digits that cannot be taken for one another. */
const CLEAR = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const pick = (length: number): string => Array.from({ length }, () => CLEAR[randomInt(CLEAR.length)]).join('');

/** The four characters beside a name. */
export const newTag = (): string => pick(4);

/** A recovery code to write down: five groups of five, 123 bits. */
export const newRecoveryCode = (): string => Array.from({ length: 5 }, () => pick(5)).join('-');

/** The code as it was given out, however it was typed: case, spaces and dashes do not matter. */
export const readRecoveryCode = (typed: string): string =>
  (
    typed
      .toUpperCase()
      .replaceAll(/[^0-9A-Z]/g, '')
      .match(/.{1,5}/g) ?? []
  ).join('-');
