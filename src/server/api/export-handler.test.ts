import { expect, it } from 'vitest';
import { INVITE, seatedGame, testGame } from '@/testing/live-game';
import { memoryCore } from '@/testing/memory-core';
import { exportHandler } from './export-handler';

const core = memoryCore();
const handle = exportHandler(core);
const ask = (gameId: string, file: string, query = '') =>
  handle(new Request(`http://cards.example/api/games/${gameId}/export/${file}${query}`), { gameId, file });

async function refusalOf(response: Response): Promise<readonly unknown[]> {
  const { error } = (await response.json()) as { error: { message: string; data: { code: string } } };
  return [response.status, error.data.code, error.message];
}

it('answers a file to be saved, under a safe name', async () => {
  const gameId = await seatedGame(core.live, testGame());
  const response = await ask(gameId, 'log.json');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="HBC-at-CPR-\d{4}-\d\d-\d\d-log\.json"$/,
  );
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('cache-control')).toBe('no-store');
});

it.each([
  ['a game that is none', 'nonsense', 'log.json'],
  ['a file that is none', '01900000-0000-7000-8000-00000000000f', 'seeds.json'],
  ['a path', '01900000-0000-7000-8000-00000000000f', '../log.json'],
])('refuses %s', async (_what, gameId, file) => {
  expect(await refusalOf(await ask(gameId, file))).toEqual([404, 'NOT_FOUND', 'There is no such file of a game.']);
});

it('refuses a private game as one that does not exist, but for the invite', async () => {
  const gameId = await seatedGame(core.live, { ...testGame(), visibility: 'private' });
  const hidden = await refusalOf(await ask(gameId, 'log.json'));
  expect(hidden).toEqual(await refusalOf(await ask('01900000-0000-7000-8000-00000000000f', 'log.json')));
  expect((await ask(gameId, 'log.json', `?invite=${INVITE}`)).status).toBe(200);
});

it('says in a sentence why there is nothing yet', async () => {
  const gameId = await seatedGame(core.live, testGame());
  expect(await refusalOf(await ask(gameId, 'event-file'))).toEqual([
    422,
    'WRONG_PHASE',
    'This game has not begun: there is nothing to write yet.',
  ]);
});
