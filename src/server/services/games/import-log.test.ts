import { describe, expect, it } from 'vitest';
import { readGame } from '@/formats/retrosheet/game/read-game';
import { FIRST_GAME, gameLines, type MadeUpGame } from '@/formats/retrosheet/testing/made-up-season';
import { gameOf, REGISTER } from '@/formats/retrosheet/testing/made-up-game';
import { foldLog } from '@/game/revise/fold-log';
import { importedLog } from './import-log';

const NOW = Date.parse('2030-01-01T00:00:00Z');

const KEYS = {
  teams: { away: { teamId: 71, name: 'Visitport' }, home: { teamId: 72, name: 'Hometown' } },
  playerOf: (id: string) => 1_000 * (id.startsWith('v') ? 1 : 2) + Number(id.slice(1)),
};

function logOf(game: MadeUpGame, now = NOW) {
  const read = readGame(gameOf(gameLines(game).join('\n')), REGISTER, 'g');
  if (!read.ok) throw new Error(read.error.reason);
  return importedLog(read.value, KEYS, now);
}

describe('the log of a real game', () => {
  const log = logOf(FIRST_GAME);

  it('is numbered from 1, by the system, under the keys of the tables', () => {
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
    expect(new Set(log.map(({ by }) => by.kind))).toEqual(new Set(['system']));
    const { state } = foldLog(log);
    expect([state.away.teamId, state.home.name]).toEqual([71, 'Hometown']);
    expect(state.away.lineup.map(({ player }) => player)).toEqual([
      1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009,
    ]);
    expect(state.home.roster[0]?.player).toBe(2001);
  });

  it('goes through its day, as long as the game was', () => {
    expect([log[0]?.at, log.at(-1)?.at]).toEqual(['2011-04-01T08:00:00.000Z', '2011-04-01T10:30:00.000Z']);
    expect(log.map(({ at }) => at)).toEqual(log.map(({ at }) => at).toSorted((a, b) => a.localeCompare(b)));
    const second = logOf({ ...FIRST_GAME, id: 'HOM201104012' });
    expect(second[0]?.at).toBe('2011-04-01T12:00:00.000Z');
  });

  it('is never later than now', () => {
    const now = Date.parse('2010-01-01T00:00:00Z');
    expect(logOf(FIRST_GAME, now).at(-1)?.at).toBe('2010-01-01T00:00:00.000Z');
  });

  it('ends with the game where the file names the pitchers that the rules do, else with a ruling', () => {
    expect(log.at(-1)?.type).toBe('gameEnded');
    const ruled = logOf({ ...FIRST_GAME, infos: ['info,wp,h9', 'info,lp,v9', 'info,save,'] }).at(-1);
    expect(ruled).toMatchObject({
      type: 'scorerRuled',
      data: { ruling: { type: 'decisions', win: 18, loss: 9, save: null } },
    });
    const silent = logOf({ ...FIRST_GAME, infos: [] });
    expect(silent.at(-1)?.type).toBe('gameEnded');
    // A man who did not pitch cannot have won.
    expect(logOf({ ...FIRST_GAME, infos: ['info,wp,v1', 'info,lp,nobody'] }).at(-1)?.type).toBe('gameEnded');
  });
});
