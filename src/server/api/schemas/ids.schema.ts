import { z } from 'zod';

export const gameId = z.guid();
export const side = z.enum(['away', 'home']);

/** The computer's own ids hold a colon (`auto:12`), so no caller can take one of them. */
export const actionId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, 'must be 8 to 64 letters, digits, - or _');

export const seq = z.number().int().min(0).max(1_000_000_000);

/** The secret of an invite link, as the caller has it in hand. */
export const invite = z.string().min(1).max(64).nullable();

/** A share of the dice: hexadecimal digits. */
export const nonce = z.string().regex(/^[0-9a-f]{8,64}$/, 'must be 8 to 64 hexadecimal digits in lower case');

export const leagueId = z.enum(['sba', 'pd']);
