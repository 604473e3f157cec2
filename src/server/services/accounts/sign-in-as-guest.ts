import { v7 as uuidv7 } from 'uuid';
import type { Account } from '@/server/api/wire';
import { SESSION_SECONDS } from '@/server/auth/session-cookie';
import { hashSecret, newRecoveryCode, newSecret, newTag } from '@/server/auth/tokens';
import { createGuest } from '@/server/db/queries/auth-accounts';
import type { Call } from '../context';

/** A fresh session with the secrets that are told once: only their hashes are kept. */
export interface NewSession {
  readonly account: Account;
  readonly token: string;
  readonly recoveryCode: string;
}

/** Makes a new person of a name. Names are not unique, so a short tag goes with it. */
export async function signInAsGuest({ ctx, input }: Call<{ readonly name: string }>): Promise<NewSession> {
  const { core, caller } = ctx;
  core.limits.signIn(caller.address);
  const now = core.clock.now();
  const account = { userId: uuidv7({ msecs: now }), name: input.name, tag: newTag() };
  const token = newSecret();
  const recoveryCode = newRecoveryCode();
  await createGuest(core.db, {
    ...account,
    createdAt: new Date(now),
    tokenHash: hashSecret(token),
    expiresAt: new Date(now + SESSION_SECONDS * 1000),
    codeHash: hashSecret(recoveryCode),
  });
  return { account, token, recoveryCode };
}
