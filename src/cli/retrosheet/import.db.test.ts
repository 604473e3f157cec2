import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { FIRST_GAME, SECOND_GAME, seasonFiles, SPOILED_GAME } from '@/formats/retrosheet/testing/made-up-season';
import { httpHandler } from '@/server/api/http-handler';
import { COMMAND_USER, openCommandAccess, readCommandAccess } from '@/server/auth/command-access';
import { openDatabase } from '@/server/db/database';
import { games } from '@/server/db/schema/games';
import { userSessions } from '@/server/db/schema/accounts';
import { loadSample } from '@/server/services/leagues/load-sample';
import { storeCore } from '@/testing/store-core';
import { parseCommandLine } from '../options';
import { importVerb } from './import';
import { openImportDoor } from './import-door';

let root: string;
let dataDir: string;
let file: string;
const said: string[] = [];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'scorecard-import-'));
  dataDir = join(root, 'data');
  const folder = join(root, '2011');
  mkdirSync(folder);
  for (const { name, text } of seasonFiles([FIRST_GAME, SECOND_GAME, SPOILED_GAME])) {
    writeFileSync(join(folder, name), text);
  }
  file = join(folder, '2011HOM.EVX');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  said.length = 0;
  const keep = (text: unknown): boolean => said.push(String(text).trimEnd()) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
});
afterEach(() => vi.restoreAllMocks());

const run = (...args: readonly string[]): Promise<number> => {
  const options = { game: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
  const settings = { databaseUrl: null, dataDir };
  return importVerb(parseCommandLine([...args, file], options), [file], () => openImportDoor(settings));
};

const bodyOf = async (request: IncomingMessage): Promise<Buffer<ArrayBuffer>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

describe('importing by command', () => {
  test('a dry run says what is in the files and opens no store', async () => {
    const options = { 'dry-run': { type: 'boolean' } } as const;
    const line = parseCommandLine(['--dry-run'], options);
    const code = await importVerb(line, [file], () => Promise.reject(new Error('opened')));
    expect(code).toBe(1);
    expect(said).toEqual([
      expect.stringMatching(/^2011HOM\.EVX:\d+: QQ7/),
      'HOM201104010  2011-04-01  Visitport 3, Hometown 1  60 plays',
      'HOM201104020  2011-04-02  Visitport 0, Hometown 2  53 plays',
      'HOM201104040  2011-04-04  a fault',
    ]);
  });

  test('without a server it opens the store itself: one game, then the others', async () => {
    expect(await run('--game', FIRST_GAME.id)).toBe(0);
    expect(said).toEqual([expect.stringMatching(/^HOM201104010 {2}imported {2}[0-9a-f-]{36}$/)]);
    said.length = 0;
    expect(await run('--json')).toBe(1);
    const documents = said.filter((text) => text.startsWith('{')).map((text) => JSON.parse(text) as object);
    expect(documents).toMatchObject([
      { id: 'HOM201104010', outcome: 'already' },
      { id: 'HOM201104020', outcome: 'imported' },
    ]);
    await expect(run('--game', 'HOM209901010')).rejects.toThrow('No file holds HOM209901010.');
  });

  test('with a server it goes through that, by a secret only its user can read', async () => {
    const database = await openDatabase({ databaseUrl: null, dataDir });
    const core = storeCore(database, { DATA_DIR: dataDir });
    await loadSample(core);
    const handle = httpHandler(core);
    const server = createServer((request, response) => {
      void (async () => {
        const headers = Object.entries(request.headers).map(([key, value]): [string, string] => [key, String(value)]);
        const { method = 'GET', url = '/' } = request;
        const body = method === 'GET' ? null : await bodyOf(request);
        const answer = await handle(new Request(`http://localhost${url}`, { method, headers, body }));
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(await answer.text());
      })();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const close = await openCommandAccess(core, (server.address() as AddressInfo).port);
    try {
      expect(statSync(join(dataDir, 'command.json')).mode & 0o777).toBe(0o600);
      await database.db.delete(games);
      expect(await run('--game', SECOND_GAME.id)).toBe(0);
      expect(said).toEqual([expect.stringContaining('imported')]);
      expect(await database.db.select().from(games)).toMatchObject([
        { ownerId: COMMAND_USER.userId, visibility: 'public', externalId: 'retrosheet:HOM201104020' },
      ]);
    } finally {
      await close();
      await new Promise((resolve) => server.close(resolve));
      await core.live.close();
      expect(readCommandAccess(dataDir)).toBeNull();
      expect(await database.db.select().from(userSessions)).toEqual([]);
      await database.close();
    }
  });
});
