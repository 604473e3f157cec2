import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { makeSocketTokens } from './socket-tokens';

const KEY = new Uint8Array(32).fill(1);
const START = Date.UTC(2026, 0, 1);

function clockAt(start: number) {
  let time = start;
  return { now: () => time, pass: (ms: number) => void (time += ms) };
}

const claims = (audience: string, alg = 'HS256') =>
  new SignJWT({ role: 'user', session: 'abc' })
    .setProtectedHeader({ alg })
    .setIssuer('scorecard')
    .setAudience(audience)
    .setIssuedAt(START / 1000)
    .setExpirationTime(START / 1000 + 60);

describe('socket tokens', () => {
  const tokens = makeSocketTokens(KEY, clockAt(START));
  const refused = (token: string) =>
    expect(tokens.verify(token)).rejects.toMatchObject({ name: 'AppError', code: 'UNAUTHENTICATED' });

  it('gives back the session it was issued for, or none for someone who only watches', async () => {
    expect(await tokens.verify((await tokens.issue({ session: 'abc' })).token)).toEqual({ session: 'abc' });
    expect(await tokens.verify((await tokens.issue({ session: null })).token)).toEqual({ session: null });
  });

  it('refuses a token with no signature', async () => {
    const unsigned = new UnsecuredJWT({ role: 'user', session: 'abc' })
      .setIssuer('scorecard')
      .setAudience('scorecard:live')
      .setIssuedAt(START / 1000)
      .setExpirationTime(START / 1000 + 60)
      .encode();
    await refused(unsigned);
  });

  it('refuses another audience, another key and another algorithm, and takes its own', async () => {
    await expect(
      claims('scorecard:live')
        .sign(KEY)
        .then((token) => tokens.verify(token)),
    ).resolves.toEqual({ session: 'abc' });
    await refused(await claims('scorecard:api').sign(KEY));
    await refused(await claims('scorecard:live').sign(new Uint8Array(32).fill(2)));
    await refused(await claims('scorecard:live', 'HS512').sign(new Uint8Array(64).fill(1)));
  });

  it('refuses a token that is too old, and one that never ends', async () => {
    const clock = clockAt(START);
    const ours = makeSocketTokens(KEY, clock);
    const { token, expiresAt } = await ours.issue({ session: 'abc' });
    clock.pass(Date.parse(expiresAt) - START + 1000);
    await expect(ours.verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const endless = new SignJWT({ role: 'viewer' }).setProtectedHeader({ alg: 'HS256' });
    await refused(await endless.setIssuer('scorecard').setAudience('scorecard:live').setIssuedAt().sign(KEY));
  });

  it.each(['', 'x', 'a.b.c', 'eyJhbGciOiJub25lIn0.e30.'])('refuses %j', (token) => refused(token));
});
