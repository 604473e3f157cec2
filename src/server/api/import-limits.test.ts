import { describe, expect, it } from 'vitest';
import { FIRST_GAME, seasonFiles } from '@/formats/retrosheet/testing/made-up-season';
import type { Caller } from '@/server/services/context';
import { OWNER } from '@/testing/live-game';
import { memoryCore } from '@/testing/memory-core';
import { bodyLimit } from './body-limit';
import type { ApiContext } from './context';
import { httpHandler } from './http-handler';
import { appRouter } from './root';
import { importFiles, importGames } from './schemas/import.schema';
import { t } from './trpc';

const callerOf = (userId: string | null): Caller => ({
  account: userId === null ? null : { userId, name: 'Someone', tag: 'AAAA' },
  session: userId === null ? null : 'session',
  address: '127.0.0.1',
});

const as = (userId: string | null, core = memoryCore()) =>
  t.createCallerFactory(appRouter)({
    core,
    caller: callerOf(userId),
    requestId: 'r1',
    browser: false,
    setSession: () => undefined,
    subscriptions: null,
    recheck: null,
  } satisfies ApiContext);

const file = (text: string, name = 'a.EVA') => ({ name, text });

describe('files of real games', () => {
  it('are looked at and imported by people with a name only', async () => {
    const files = seasonFiles([FIRST_GAME]);
    await expect(as(null).game.previewImport({ files })).rejects.toThrow('Sign in first.');
    const chosen = { files, games: [FIRST_GAME.id], visibility: 'public' as const };
    await expect(as(null).game.import(chosen)).rejects.toThrow('Sign in first.');
  });

  it('come in small numbers and sizes', () => {
    expect(importFiles.safeParse([]).success).toBe(false);
    expect(importFiles.safeParse([file('x'.repeat(2_000_000))]).success).toBe(true);
    expect(importFiles.safeParse([file('x'.repeat(2_000_001))]).success).toBe(false);
    expect(importFiles.safeParse([1, 2, 3].map(() => file('x'.repeat(1_900_000)))).success).toBe(false);
    expect(importFiles.safeParse(Array.from({ length: 81 }, () => file('x'))).success).toBe(false);
    expect(importFiles.safeParse([file('x', 'a\nb.EVA')]).success).toBe(false);
    expect(importGames.safeParse(Array.from({ length: 21 }, (_, i) => `HOM20110401${i}`)).success).toBe(false);
    expect(importGames.safeParse(['HOM201104010']).success).toBe(true);
    expect(importGames.safeParse(['../etc']).success).toBe(false);
  });

  it('are looked at so often and no more', async () => {
    const core = memoryCore({ MUTATIONS_PER_SECOND: '1' });
    const look = () => as(OWNER, core).game.previewImport({ files: [file('no event file', 'a.txt')] });
    for (let i = 0; i < 6; i++) expect((await look()).faults).toHaveLength(1);
    await expect(look()).rejects.toThrow(/fast|files/);
  });

  it('have a body of their own size, by themselves and from somebody', async () => {
    const at = (path: string, user: string | null) =>
      bodyLimit(`http://h/api/trpc/${path}`, async () => callerOf(user));
    expect(await at('game.import', OWNER)).toBe(6 * 1024 * 1024);
    expect(await at('game.previewImport', OWNER)).toBe(6 * 1024 * 1024);
    expect(await at('import.upload', OWNER)).toBe(6 * 1024 * 1024);
    expect(await at('import.write', OWNER)).toBe(64 * 1024);
    expect(await at('game.import', null)).toBe(64 * 1024);
    expect(await at('game.import,game.act', OWNER)).toBe(64 * 1024);
    expect(await at('game.act', OWNER)).toBe(64 * 1024);
    const down = bodyLimit('http://h/api/trpc/game.import', async () => {
      throw new Error('the store is down');
    });
    expect(await down).toBe(64 * 1024);
  });

  it('of a stranger are not even read', async () => {
    const answer = await httpHandler(memoryCore())(
      new Request('http://h/api/trpc/game.previewImport', { method: 'POST', body: 'x'.repeat(70_000) }),
    );
    expect(answer.status).toBe(413);
  });
});
