import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { checkEventFile } from '@/formats/retrosheet/check/check-event-file';
import { readRoster, readTeams } from '@/formats/retrosheet/people';
import type { LogDocument } from '@/formats/game-log/log-document';
import { foldLog } from '@/game/revise/fold-log';
import { viewEvent } from '@/game/view';
import type { Core } from '@/server/core';
import type { NewGame } from '@/server/live/types';
import { FRIEND, INVITE, OWNER, playUntil, seatedGame, STRANGER, testGame } from '@/testing/live-game';
import { memoryCore } from '@/testing/memory-core';
import type { Caller } from '../context';
import { EXPORTS, type ExportKind } from './export-files';
import { exportGame } from './export-game';
import { wholeLog } from './whole-log';

const callerOf = (userId: string | null): Caller => ({
  account: userId === null ? null : { userId, name: 'Someone', tag: 'AAAA' },
  session: null,
  address: 'here',
});

async function withGame(change: Partial<NewGame> = {}, core: Core = memoryCore()) {
  const gameId = await seatedGame(core.live, { ...testGame({ innings: 2 }), ...change });
  const get = (file: ExportKind, user: string | null = null, invite: string | null = null) =>
    exportGame({ ctx: { core, caller: callerOf(user) }, input: { gameId, file, invite } });
  return { core, gameId, get };
}
const codeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'given',
    (error: { code?: unknown }) => error.code,
  );
const rowsOf = (text: string) => Papa.parse<Record<string, string>>(text.trim(), { header: true });

describe('a finished game', () => {
  it('is written as files that stand side by side and hold to the notes for producers', async () => {
    const { core, gameId, get } = await withGame();
    await playUntil(core.live, gameId, ({ phase }) => phase.type === 'final');
    const [events, teams, away, home] = await Promise.all(
      (['event-file', 'teams', 'away-roster', 'home-roster'] as const).map((file) => get(file)),
    );
    expect(events?.name).toMatch(/^\d{4}CPR\.EVP$/);
    expect(teams?.name).toMatch(/^TEAM\d{4}$/);
    expect(away?.name).toMatch(/^HBC\d{4}\.ROS$/);
    expect(home?.name).toMatch(/^CPR\d{4}\.ROS$/);
    const men = [away, home].flatMap((file) => readRoster(file?.text ?? ''));
    const faults = checkEventFile(events?.text ?? '', {
      teams: new Map(readTeams(teams?.text ?? '').map((team) => [team.id, team])),
      rosters: new Map(men.map((man) => [man.id, man])),
    });
    expect(faults).toEqual([]);
    expect(events?.text).toMatch(/\r\n$/);
    await core.live.close();
  });

  it('is written as tables that agree with the box score', async () => {
    const { core, gameId, get } = await withGame();
    const state = await playUntil(core.live, gameId, ({ phase }) => phase.type === 'final');
    const { text } = await get('plays.csv');
    expect(text).toMatch(/^\uFEFFplay,/);
    const plays = rowsOf(text);
    expect(plays.errors).toEqual([]);
    expect(plays.data).toHaveLength(state.playCount);
    expect(plays.data[0]).toMatchObject({ play: '1', inning: '1', half: 'top', outs: '0', batting_team: 'HBC' });
    const runs = plays.data.reduce((sum, row) => sum + Number(row['runs']), 0);
    expect(runs).toBe(state.score.away + state.score.home);
    const won = plays.data.map((row) => Number(row['wpa']) * (row['half'] === 'bottom' ? 1 : -1));
    const gained = won.reduce((sum, one) => sum + one, 0);
    expect(gained).toBeCloseTo(
      state.winner === 'home'
        ? 1 - Number(plays.data[0]?.['home_win_before'])
        : -Number(plays.data[0]?.['home_win_before']),
      2,
    );
    const batting = rowsOf((await get('batting.csv')).text).data;
    expect(batting.reduce((sum, row) => sum + Number(row['R']), 0)).toBe(runs);
    const pitching = rowsOf((await get('pitching.csv')).text).data;
    expect(pitching.filter((row) => row['decision'] === 'W')).toHaveLength(1);
    const fielding = rowsOf((await get('fielding.csv')).text).data;
    const outs = plays.data.reduce((sum, row) => sum + Number(row['outs_made']), 0);
    expect(fielding.reduce((sum, row) => sum + Number(row['PO']), 0)).toBe(outs);
    await core.live.close();
  });

  it('is written as its log, seeds told at the end and all', async () => {
    const { core, gameId, get } = await withGame();
    const state = await playUntil(core.live, gameId, ({ phase }) => phase.type === 'final');
    const document = JSON.parse((await get('log.json')).text) as LogDocument;
    expect(document).toMatchObject({ format: 'scorecard-game-log', version: 1, gameId, viewer: 'spectator' });
    expect(document.seq).toBe(document.events.length);
    expect(foldLog(document.events).state.score).toEqual(state.score);
    await core.live.close();
  });
});

describe('a game in progress', () => {
  it('keeps its seed, and sealed what is sealed from him who asks', async () => {
    const { core, gameId, get } = await withGame();
    await playUntil(
      core.live,
      gameId,
      ({ phase, playCount }) =>
        playCount > 3 && phase.type === 'decisions' && (phase.defense ?? phase.offense) !== null,
    );
    const log = await wholeLog(core, gameId, 'both');
    const viewers = [
      [null, 'spectator'],
      [STRANGER, 'spectator'],
      [OWNER, 'home'],
      [FRIEND, 'away'],
    ] as const;
    for (const [user, viewer] of viewers) {
      const document = JSON.parse((await get('log.json', user)).text) as LogDocument;
      expect(document.viewer).toBe(viewer);
      expect(document.events).toEqual(log.map((event) => viewEvent(event, viewer)));
      expect(document.events.some(({ type }) => type === 'seedRevealed')).toBe(false);
    }
    // The decision is in the log, and one of the two may see it.
    const [own, others] = await Promise.all([get('log.json', OWNER), get('log.json', FRIEND)]);
    expect(own.text).not.toBe(others.text);
    expect((await get('event-file')).text).toContain('info,scorecard-end,in progress');
    await core.live.close();
  });

  it('has no event file before the first pitch', async () => {
    const { core, get } = await withGame();
    expect(await codeOf(get('event-file'))).toBe('WRONG_PHASE');
    expect(rowsOf((await get('plays.csv')).text).data).toEqual([]);
    await core.live.close();
  });
});

describe('a private game', () => {
  it('is exported by those who may look, as any other file there', async () => {
    const { core, get } = await withGame({ visibility: 'private' });
    for (const file of EXPORTS.filter((one) => one.includes('.'))) {
      expect(await codeOf(get(file))).toBe('NOT_FOUND');
      expect(await codeOf(get(file, STRANGER))).toBe('NOT_FOUND');
      expect(await codeOf(get(file, STRANGER, 'not the invite'))).toBe('NOT_FOUND');
      expect(await codeOf(get(file, OWNER))).toBe('given');
      expect(await codeOf(get(file, FRIEND))).toBe('given');
      expect(await codeOf(get(file, null, INVITE))).toBe('given');
    }
    await core.live.close();
  });
});

it('is refused to whoever asks too often', async () => {
  const { core, get } = await withGame({}, memoryCore({ MUTATIONS_PER_SECOND: '1' }));
  const codes = await Promise.all([1, 2, 3, 4].map(() => codeOf(get('plays.csv'))));
  expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(1);
  await core.live.close();
});

it('is refused past the length of one file', async () => {
  const { core, gameId } = await withGame();
  expect(await codeOf(wholeLog(core, gameId, 'spectator', 3))).toBe('TOO_LARGE');
  await core.live.close();
});
