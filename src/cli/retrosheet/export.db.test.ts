import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { FIRST_GAME, seasonFiles } from '@/formats/retrosheet/testing/made-up-season';
import { httpHandler } from '@/server/api/http-handler';
import { openCommandAccess } from '@/server/auth/command-access';
import { openDatabase } from '@/server/db/database';
import { storeCore } from '@/testing/store-core';
import { parseCommandLine } from '../options';
import { checkFiles } from './check';
import { readEventFiles } from './event-files';
import { exportVerb } from './export';
import { openImportDoor } from './import-door';
import { openLogDoor } from './log-door';

let root: string;
let dataDir: string;
let gameId: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'scorecard-export-'));
  dataDir = join(root, 'data');
  const door = await openImportDoor({ databaseUrl: null, dataDir });
  const [done] = await door.bring(seasonFiles([FIRST_GAME]), [FIRST_GAME.id]);
  await door.close();
  gameId = done?.gameId ?? '';
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());

const run = (out: string, ...ids: readonly string[]): Promise<number> => {
  const line = parseCommandLine([...ids, '--out', out], { out: { type: 'string' } });
  return exportVerb(line, ids, () => openLogDoor({ databaseUrl: null, dataDir }));
};
const NOBODYS = '01900000-0000-7000-8000-00000000000f';

describe('a game of the embedded store', () => {
  test('is written without a server, and holds to the notes for producers', async () => {
    const out = join(root, 'alone');
    expect(await run(out, gameId)).toBe(0);
    expect(checkFiles(readEventFiles([join(out, '2011HOM.EVS')]))).toEqual([]);
    expect(await run(out, NOBODYS)).toBe(1);
    await expect(run(out, 'nonsense')).rejects.toThrow('"nonsense" is not the id of a game.');
  });

  test('is written the same through the server that has the store', async () => {
    const database = await openDatabase({ databaseUrl: null, dataDir });
    const core = storeCore(database, { DATA_DIR: dataDir });
    const handle = httpHandler(core);
    const server = createServer((request, response) => {
      void (async () => {
        const headers = Object.entries(request.headers).map(([key, value]): [string, string] => [key, String(value)]);
        const answer = await handle(new Request(`http://localhost${request.url ?? '/'}`, { headers }));
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(await answer.text());
      })();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const close = await openCommandAccess(core, (server.address() as AddressInfo).port);
    try {
      const out = join(root, 'beside');
      expect(await run(out, gameId)).toBe(0);
      const read = (folder: string): string => readFileSync(join(root, folder, '2011HOM.EVS'), 'latin1');
      expect(read('beside')).toBe(read('alone'));
      expect(await run(out, NOBODYS)).toBe(1);
    } finally {
      await close();
      await new Promise((resolve) => server.close(resolve));
      await core.live.close();
      await database.close();
    }
  });
});
