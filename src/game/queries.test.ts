import { describe, expect, it } from 'vitest';
import { aLineup, aRoster, GameLog, manager, startedGame } from '@/testing/a-game';
import { aState } from '@/testing/a-state';
import { actingSide } from './acting-side';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from './decisions';
import {
  basesOccupied,
  batterOf,
  battingOrder,
  catcherOf,
  fielderAt,
  findLineupPlayer,
  isComputerBatting,
  isComputerFielding,
  isGameOver,
  isRunnerOn,
  lineupPlayer,
  pendingDecision,
  pitcherOf,
  roller,
  sidesToAct,
} from './queries';
import { SIDES } from './sides';

describe('questions to a state', () => {
  it('finds the men on the field', () => {
    const top = aState();
    expect([batterOf(top).lineupId, pitcherOf(top).lineupId, catcherOf(top).lineupId]).toEqual([1, 30, 21]);
    expect(fielderAt(top, 'SS').lineupId).toBe(25);
    const bottom = aState({ half: 'bottom' });
    expect([batterOf(bottom).lineupId, pitcherOf(bottom).lineupId]).toEqual([21, 10]);
    expect(battingOrder(top.home).map((man) => man.lineupId)).toEqual([21, 22, 23, 24, 25, 26, 27, 28, 29]);
    expect(lineupPlayer(top, 27).position).toBe('CF');
    expect(findLineupPlayer(top, 99)).toBeNull();
    expect(() => lineupPlayer(top, 99)).toThrow('lineup id 99');
  });

  it('finds nobody who left the game', () => {
    const state = aState();
    const gone = state.home.lineup.map((man) => (man.lineupId === 30 ? { ...man, active: false } : man));
    const reliever = { ...lineupPlayer(state, 30), lineupId: 31 };
    expect(pitcherOf({ ...state, home: { ...state.home, lineup: [...gone, reliever] } }).lineupId).toBe(31);
  });

  it.each([
    [0, []],
    [3, [1, 2]],
    [4, [3]],
    [7, [1, 2, 3]],
  ] as const)('reads base code %i', (bases, occupied) => {
    const state = aState({ bases });
    expect(basesOccupied(state)).toEqual(occupied);
    for (const base of [1, 2, 3] as const) expect(isRunnerOn(state, base)).toBe(occupied.some((on) => on === base));
  });

  it.each([
    [null, null, 'away', 'home'],
    ['balanced', null, 'home', 'home'],
    [null, 'balanced', 'away', 'away'],
    ['balanced', 'balanced', 'away', 'home'],
  ] as const)('D-8: with computers %s and %s the roller is %s, then %s', (away, home, inTop, inBottom) => {
    const of = (half: 'top' | 'bottom') => {
      const state = aState({ half });
      return { ...state, away: { ...state.away, computer: away }, home: { ...state.home, computer: home } };
    };
    expect([roller(of('top')), roller(of('bottom'))]).toEqual([inTop, inBottom]);
    expect([isComputerBatting(of('top')), isComputerFielding(of('top'))]).toEqual([away !== null, home !== null]);
  });

  it('says whom the game waits for, and for what, at every stage', () => {
    const game = new GameLog({ computer: { home: 'balanced' } });
    const waits = () => [sidesToAct(game.state), pendingDecision(game.state)];
    expect(waits()).toEqual([['away', 'home'], null]);
    for (const side of SIDES) game.act(manager(side), { type: 'submitLineup', lineup: aLineup(aRoster(side)) });
    expect(waits()).toEqual([['away'], null]);
    game.act(manager('away'), { type: 'start' });
    expect(waits()).toEqual([['away', 'home'], 'defensive']);
    game.act(manager('home'), { type: 'decideDefense', decision: STANDARD_DEFENSE });
    expect(waits()).toEqual([['away'], 'offensive']);
    game.act(manager('away'), { type: 'decideOffense', decision: STANDARD_OFFENSE });
    expect(waits()).toEqual([['away'], 'result_selection']);
    expect(isGameOver(game.state)).toBe(false);
    game.act(manager('away'), { type: 'resign' });
    expect(waits()).toEqual([[], null]);
    expect(isGameOver(game.state)).toBe(true);
  });

  it('names nobody before a game of two computers, which the system starts', () => {
    const game = new GameLog({ computer: { away: 'balanced', home: 'balanced' } });
    for (const side of SIDES) game.act(manager(side), { type: 'submitLineup', lineup: aLineup(aRoster(side)) });
    expect(sidesToAct(game.state)).toEqual([]);
  });
});

describe('the side a person acts for', () => {
  const game = startedGame();

  it('is his own', () => {
    expect(actingSide(game.state, { type: 'decideOffense', decision: STANDARD_OFFENSE }, ['home'])).toBe('home');
    expect(actingSide(game.state, { type: 'roll' }, [])).toBeNull();
  });

  it('is the one whose call it is, for a person with both', () => {
    expect(actingSide(game.state, { type: 'decideDefense', decision: STANDARD_DEFENSE }, SIDES)).toBe('home');
    expect(actingSide(game.state, { type: 'decideOffense', decision: STANDARD_OFFENSE }, SIDES)).toBe('away');
    const fresh = new GameLog();
    const lineup = { type: 'submitLineup', lineup: aLineup(aRoster('away')) } as const;
    expect(actingSide(fresh.state, lineup, SIDES)).toBe('away');
    fresh.act(manager('away'), lineup);
    expect(actingSide(fresh.state, lineup, SIDES)).toBe('home');
  });

  it('is the one whose man is named, for a person with both', () => {
    const ofMan = (lineupId: number) => ({ type: 'substitute', changes: [{ type: 'leave', lineupId }] }) as const;
    expect(actingSide(game.state, ofMan(3), SIDES)).toBe('away');
    expect(actingSide(game.state, ofMan(13), SIDES)).toBe('home');
    const replaces = { type: 'enter', player: 211, replaces: 13, position: 'SS', battingOrder: 3 } as const;
    expect(actingSide(game.state, { type: 'substitute', changes: [replaces] }, SIDES)).toBe('home');
  });
});
