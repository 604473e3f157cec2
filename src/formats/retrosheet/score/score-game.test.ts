import { expect, it } from 'vitest';
import { eventFile, gameOf, play, REGISTER, threeOut } from '../testing/made-up-game';
import { scoreGame } from './score-game';

const TOP = threeOut(1, 0, ['v1', 'v2', 'v3']);

/** The visitors go down in order, the home team does as told. */
function scored(lines: readonly string[], infos: readonly string[] = []) {
  const game = scoreGame(gameOf(eventFile([...TOP, ...lines], infos)), REGISTER);
  if (!game.ok) throw new Error(game.error.reason);
  return game.value;
}
const home = (batter: string, event: string): string => play(1, 1, batter, event);
const sub = (player: string, team: 0 | 1, order: number, position: number): string =>
  `sub,${player},"${player}",${team},${order},${position}`;
const OUTS = ['h7', 'h8', 'h9'].map((batter) => home(batter, 'K'));
const lastEvent = (event: string, before: readonly string[] = []) =>
  scored([...before, home('h5', event)]).events.at(-1);

it('names the columns of each table once, the same in every row', () => {
  const game = scored([home('h1', 'S8'), ...OUTS]);
  for (const table of [game.batting, game.pitching, game.fielding, game.events]) {
    const columns = Object.keys(table[0] ?? {});
    expect(table.every((row) => Object.keys(row).join() === columns.join())).toBe(true);
  }
  expect(Object.keys(game.events[0] ?? {})).toHaveLength(65);
});

it('the score, the line and the totals', () => {
  const game = scored([home('h1', 'D7'), home('h2', 'HR.2-H'), ...OUTS], ['info,wp,h9', 'info,lp,v9', 'info,save,']);
  expect(game.home).toMatchObject({ team: 'HOM', runs: 2, hits: 2, line: [2], rbi: 2, hr: 1, '2b': 1, lob: 0 });
  expect(game.visitor).toMatchObject({ runs: 0, line: [0], er_allowed: 2, pitchers_used: 1, finishing_pitcher: '' });
  expect(game).toMatchObject({ date: '20260401', innings: 1, outs: 6, win: 'h9', loss: 'v9', goahead_rbi: 'h2' });
  expect(game.derived).toMatchObject({ win: 'h9', loss: 'v9', save: '', earnedRuns: { v9: 2, h9: 0 } });
});

it.each([
  ['6/L', 2, 'L', 6],
  ['63', 2, 'G', 6],
  ['7', 2, 'F', 7],
  ['S', 20, '', 0],
  ['D/L9LD', 21, 'L', 0],
  ['DGR8', 21, '', 0],
  ['E6', 18, 'G', 6],
  ['E8', 18, 'F', 8],
  ['63E3', 2, 'G', 6],
  ['FC5/BG', 19, 'G', 5],
  ['FLE2', 13, 'P', 2],
  ['K', 3, '', 0],
  ['IW', 15, '', 0],
  ['HP', 16, '', 0],
  ['C/E2', 17, '', 0],
] as const)('%s: what kind of play, what kind of ball, who fielded it', (event, code, ball, fielder) => {
  expect(lastEvent(event)).toMatchObject({ EVENT_CD: code, BATTEDBALL_CD: ball, FLD_CD: fielder });
});

it.each([
  ['SB2', 4],
  ['DI.1-2', 5],
  ['CS2(26)', 6],
  ['PO1(13)', 8],
  ['POCS2(1361)', 8],
  ['WP.1-2', 9],
  ['PB.1-2', 10],
  ['BK.1-2', 11],
  ['OA.1-2', 12],
] as const)('%s between pitches', (event, code) => {
  expect(lastEvent(event, [home('h4', 'S8')])).toMatchObject({ EVENT_CD: code, BAT_EVENT_FL: 'F', BASE1_RUN_ID: 'h4' });
});

it('putouts and assists in the order of the text, each man once an out', () => {
  const double = lastEvent('64(1)3/GDP', [home('h4', 'S8')]);
  expect(double).toMatchObject({
    PO1_FLD_CD: 4,
    PO2_FLD_CD: 3,
    ASS1_FLD_CD: 6,
    ASS2_FLD_CD: 4,
    DP_FL: 'T',
    EVENT_OUTS_CT: 2,
  });
  const line = lastEvent('8(B)84(1)/LDP', [home('h4', 'S8')]);
  expect(line).toMatchObject({ PO1_FLD_CD: 8, PO2_FLD_CD: 4, ASS1_FLD_CD: 8, ASS2_FLD_CD: 0 });
  const rundown = lastEvent('CS2(26345252)', [home('h4', 'S8')]);
  expect(rundown).toMatchObject({ PO1_FLD_CD: 2, ASS1_FLD_CD: 2, ASS2_FLD_CD: 6, ASS5_FLD_CD: 5 });
});

it('tells earned runs from unearned, and those unearned for the team alone', () => {
  const bases = [home('h2', 'T8'), home('h3', 'W'), home('h4', 'W.1-2')];
  const row = lastEvent('D7.3-H(UR);2-H(TUR);1-H', bases);
  expect(row).toMatchObject({ RUN3_DEST_ID: 5, RUN2_DEST_ID: 6, RUN1_DEST_ID: 4, EVENT_RUNS_CT: 3, RBI_CT: 3 });
});

it('a substitution names who went, and what he was', () => {
  const game = scored([home('h1', 'NP'), sub('h10', 1, 1, 11), home('h10', 'S8'), ...OUTS]);
  expect(game.subs).toEqual([
    {
      GAME_ID: 'HOM202604010',
      INN_CT: 1,
      BAT_HOME_ID: 1,
      SUB_ID: 'h10',
      SUB_HOME_ID: 1,
      SUB_LINEUP_ID: 1,
      SUB_FLD_CD: 11,
      REMOVED_ID: 'h1',
      REMOVED_FLD_CD: 8,
      EVENT_ID: 3,
    },
  ]);
  expect(game.events.find((row) => row['BAT_ID'] === 'h10')).toMatchObject({ PH_FL: 'T', BAT_FLD_CD: 11 });
});

it('runners a pitcher found, and those who scored after the play before him is looked at', () => {
  const game = scored([
    home('h1', 'S8'),
    home('h2', 'K'),
    home('h3', 'NP'),
    sub('v10', 0, 9, 1),
    home('h3', 'HR.1-H'),
    home('h4', 'K'),
    home('h5', 'K'),
  ]);
  expect(game.pitching.find((row) => row['PLAYER_ID'] === 'v10')).toMatchObject({ P_IR: 1, P_IRS: 1, P_R: 1, P_GF: 1 });
  expect(game.pitching.find((row) => row['PLAYER_ID'] === 'v9')).toMatchObject({ P_R: 1, P_GS: 1, P_CG: 0 });
});
