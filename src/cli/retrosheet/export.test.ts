import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { memoryGameStore } from '@/server/live/memory-game-store';
import { playUntil, seatedGame, testGame, testManager } from '@/testing/live-game';
import { checkFiles } from './check';
import { eventFilesIn, readEventFiles } from './event-files';
import { exportInto } from './export';
import { storedLog } from './log-door';

const folder = mkdtempSync(join(tmpdir(), 'scorecard-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('games of a store, finished and not, lie side by side and hold to the notes for producers', async () => {
  const store = memoryGameStore();
  const { live } = testManager(store);
  const [finished, open, pending] = await Promise.all([1, 2, 3].map(() => seatedGame(live, testGame({ innings: 2 }))));
  await playUntil(live, finished ?? '', ({ phase }) => phase.type === 'final');
  await playUntil(live, open ?? '', ({ playCount }) => playCount >= 5);
  const unknown = '01900000-0000-7000-8000-00000000000f';
  const out = join(folder, 'season');
  const exported = await exportInto(
    out,
    { log: (gameId) => storedLog(store, gameId) },
    [finished, open, pending, unknown, finished].map(String),
  );
  expect(exported.written).toBe(2);
  expect(exported.failed).toEqual([
    { gameId: unknown, reason: 'there is no such game' },
    { gameId: pending, reason: 'it has not begun' },
  ]);
  const [file] = readEventFiles(eventFilesIn(out));
  // Two games of one day at one park.
  expect(file?.games.map(({ id }) => id.slice(-1))).toEqual(['1', '2']);
  expect(file?.register.teams.size).toBe(2);
  expect(checkFiles(file === undefined ? [] : [file])).toEqual([]);
  const bytes = exported.files.map((name) => readFileSync(join(out, name)));
  expect(bytes.every((one) => one.every((byte) => byte < 128))).toBe(true);
  await live.close();
});
