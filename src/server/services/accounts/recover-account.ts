import { SESSION_SECONDS } from '@/server/auth/session-cookie';
import { hashSecret, newRecoveryCode, newSecret, readRecoveryCode } from '@/server/auth/tokens';
import { redeemRecoveryCode } from '@/server/db/queries/auth-accounts';
import { AppError } from '@/server/errors';
import type { Call } from '../context';
import type { NewSession } from './sign-in-as-guest';

/** Signs in whoever holds the code, and gives a new one: a code works once. */
export async function recoverAccount({ ctx, input }: Call<{ readonly code: string }>): Promise<NewSession> {
  const { core, caller } = ctx;
  core.limits.signIn(caller.address);
  const token = newSecret();
  const recoveryCode = newRecoveryCode();
  const account = await redeemRecoveryCode(core.db, {
    codeHash: hashSecret(readRecoveryCode(input.code)),
    newCodeHash: hashSecret(recoveryCode),
    tokenHash: hashSecret(token),
    expiresAt: new Date(core.clock.now() + SESSION_SECONDS * 1000),
  });
  if (account === null) throw new AppError('NOT_FOUND', 'This recovery code is not known, or it was used already.');
  return { account, token, recoveryCode };
}
