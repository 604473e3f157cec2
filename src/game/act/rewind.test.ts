import { describe, expect, it } from 'vitest';
import { type GameLog, manager, startedGame, SYSTEM } from '@/testing/a-game';
import { randomMove } from '@/testing/random-game';
import { seededRng } from '@/shared/rng';
import type { Action } from '../actions';
import { STANDARD_DEFENSE } from '../decisions';
import type { Side } from '../play';
import { foldLog } from '../revise/fold-log';
import { playRecords } from '../revise/play-records';
import { benchOf } from '../substitute/bench';

/** Plays on until `isThere`, or until so many plays are made. */
function playTo(game: GameLog, isThere: number | ((game: GameLog) => boolean), seed = 3): GameLog {
  const rng = seededRng(seed);
  const isDone = typeof isThere === 'number' ? ({ state }: GameLog) => state.playCount >= isThere : isThere;
  while (!isDone(game) && game.state.phase.type !== 'final') {
    const { by, action } = randomMove(game.state, game.table, rng);
    game.act(by, action);
  }
  return game;
}

const back = (toPlay: number): Action => ({ type: 'rewind', toPlay, reason: 'the wrong man batted' });
const refused = (game: GameLog, by: Side, action: Action): string => {
  try {
    game.act(manager(by), action);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'accepted';
};
const agree = ({ state }: GameLog): Action => ({ type: 'agreeRevision', asked: state.revisionAsked?.seq ?? 0 });
const alone = { past: { isAlone: true } };

describe('a rewind', () => {
  it('Z-1: strikes what came after the play, and the next play has the next number', () => {
    const game = playTo(startedGame(alone), 12);
    const tenth = game.events.findIndex((event) => event.type === 'playMade' && event.data.play.number === 10);
    const then = foldLog(game.events.slice(0, tenth + 1));
    game.act(manager('home'), back(10));
    const { state } = game;
    expect(state.playCount).toBe(10);
    expect(state.lastPlay).toEqual(then.state.lastPlay);
    expect([state.outs, state.runners, state.score]).toEqual([then.state.outs, then.state.runners, then.state.score]);
    expect(state.phase).toEqual({ type: 'decisions', defense: null, offense: null });
    playTo(game, 11, 4);
    expect(game.state.lastPlay?.number).toBe(11);
    expect(playRecords(game.events).map(({ play, struck }) => [play.number, struck === null])).toEqual([
      ...Array.from({ length: 10 }, (_, index) => [index + 1, true]),
      [11, false],
      [12, false],
      [11, true],
    ]);
  });

  it('Z-1: goes to the first pitch, with both starting lineups', () => {
    const begun = startedGame(alone);
    const game = playTo(startedGame(alone), 40);
    game.act(manager('away'), back(0));
    expect({ ...game.state, seq: 0, dice: null }).toEqual({ ...begun.state, seq: 0, dice: null });
    expect(game.card.box).toEqual(begun.card.box);
  });

  it('Z-1: to the end of a half-inning stands in the next one', () => {
    const game = playTo(startedGame(alone), ({ state }) => state.half === 'bottom');
    const { playCount } = game.state;
    playTo(game, playCount + 2);
    game.act(manager('home'), back(playCount));
    expect(game.state).toMatchObject({ inning: 1, half: 'bottom', outs: 0, playCount });
  });

  it('Z-1: is refused before the first pitch, while the game is suspended, without a reason, and to nowhere', () => {
    const game = playTo(startedGame(alone), 3);
    expect(refused(game, 'home', back(4))).toBe('ILLEGAL_REVISION: There was no play 4.');
    expect(refused(game, 'home', { type: 'rewind', toPlay: 1, reason: '  ' })).toMatch(/Say why/);
    expect(refused(game, 'home', back(3))).toBe('ILLEGAL_REVISION: Nothing has happened since that play.');
    game.append(SYSTEM, [{ type: 'suspended', data: {} }]);
    expect(refused(game, 'home', back(1))).toMatch(/WRONG_PHASE: The game is suspended/);
  });

  it('Z-1: takes back a substitution alone, and the man is on the bench again', () => {
    const game = playTo(startedGame(alone), 5);
    const batting = game.state.half === 'top' ? 'home' : 'away';
    const [man] = game.state[batting].lineup.filter(({ position }) => position === 'SS');
    const [reserve] = benchOf(game.state[batting]).filter(({ positions }) => positions.includes('SS'));
    if (man === undefined || reserve === undefined) throw new Error('nobody to bring in');
    const { lineupId, battingOrder } = man;
    const enter = { type: 'enter', player: reserve.player, replaces: lineupId, position: 'SS', battingOrder } as const;
    game.act(manager(batting), { type: 'substitute', changes: [enter] });
    expect(game.state[batting].lineup.some(({ player }) => player === reserve.player)).toBe(true);
    game.act(manager(batting), back(5));
    expect(benchOf(game.state[batting])).toContainEqual(reserve);
    expect(game.card.substitutions).toEqual([]);
    expect(game.card.rewinds).toMatchObject([{ toPlay: 5, lastPlay: 5, men: [{ name: reserve.name }] }]);
  });

  it('Z-1: takes up a game that is over, but never stops at the play that ended it', () => {
    const game = playTo(startedGame(alone), Number.POSITIVE_INFINITY);
    const { playCount } = game.state;
    expect(refused(game, 'home', back(playCount))).toMatch(/That play ended the game/);
    game.act(manager('home'), back(playCount - 1));
    expect(game.state).toMatchObject({ status: 'active', endReason: null, winner: null, playCount: playCount - 1 });
    expect(game.card.box.home.pitching.every(({ decision }) => decision === null)).toBe(true);
    const resigned = playTo(startedGame(alone), 7);
    resigned.act(manager('away'), { type: 'resign' });
    resigned.act(manager('away'), back(7));
    expect(resigned.state).toMatchObject({ status: 'active', playCount: 7 });
  });
});

describe('consent', () => {
  it('Z-2: the other manager agrees, and only to what was asked', () => {
    const game = playTo(startedGame(), 6);
    game.act(manager('away'), back(4));
    expect(game.state.revisionAsked).toMatchObject({ side: 'away', revision: { type: 'rewind', toPlay: 4 } });
    expect(game.state.playCount).toBe(6);
    expect(refused(game, 'away', agree(game))).toMatch(/^NOT_YOUR_TURN/);
    expect(refused(game, 'home', { type: 'agreeRevision', asked: 1 })).toMatch(/^WRONG_PHASE/);
    expect(refused(game, 'away', back(3))).toMatch(/^ALREADY_DECIDED: You have asked already/);
    expect(refused(game, 'home', back(3))).toMatch(/^ALREADY_DECIDED: Harbor City has asked/);
    game.act(manager('home'), agree(game));
    expect(game.state).toMatchObject({ playCount: 4, revisionAsked: null });
    expect(game.card.rewinds).toMatchObject([{ side: 'away', toPlay: 4, lastPlay: 6, reason: 'the wrong man batted' }]);
  });

  it('Z-2: it is declined, taken back, or lapses with the next play', () => {
    const game = playTo(startedGame(), 6);
    for (const side of ['home', 'away'] as const) {
      game.act(manager('away'), back(5));
      game.act(manager(side), { type: 'declineRevision' });
      expect(game.state.revisionAsked).toBeNull();
    }
    game.act(manager('away'), back(5));
    playTo(game, 7);
    expect(game.state).toMatchObject({ revisionAsked: null, playCount: 7 });
    expect(refused(game, 'home', { type: 'declineRevision' })).toMatch(/^WRONG_PHASE/);
  });

  it('Z-2: nobody is asked against a computer, nor where one person has both sides', () => {
    const game = playTo(startedGame({ computer: { away: 'balanced' } }), 4);
    game.act(manager('home'), back(2));
    expect(game.state.playCount).toBe(2);
    const both = playTo(startedGame(alone), 4);
    both.act(manager('home'), back(2));
    expect(both.state.playCount).toBe(2);
  });

  it('Z-3: a ranked game against a computer is not taken back past a roll', () => {
    const game = playTo(startedGame({ computer: { away: 'balanced' }, past: { isRanked: true } }), 4);
    expect(refused(game, 'home', back(2))).toMatch(/^ILLEGAL_REVISION: A ranked game/);
    const ranked = playTo(startedGame({ past: { isRanked: true } }), 4);
    ranked.act(manager('home'), back(2));
    expect(ranked.state.revisionAsked).not.toBeNull();
  });
});

describe('what goes on', () => {
  it('Z-4: no die that was struck is drawn again', () => {
    const game = playTo(startedGame(alone), 9);
    const { next } = game.state.dice;
    game.act(manager('home'), back(3));
    expect(game.state.dice.next).toBe(next);
    playTo(game, 9, 8);
    game.act(manager('home'), back(1));
    playTo(game, 9, 9);
    const dice = playRecords(game.events).flatMap(({ play }) => play.dice.map(({ n }) => n));
    expect(new Set(dice).size).toBe(dice.length);
  });

  it('Z-5: rulings and corrections of plays that stand outlive a rewind, those of struck plays do not', () => {
    const game = playTo(startedGame(alone), ({ state }) => state.score.away > 0);
    const { playCount } = game.state;
    const run = game.state.lastPlay?.advances.find(({ scored }) => scored);
    if (run === undefined) throw new Error('nobody scored');
    const ruling = {
      type: 'earnedRun',
      play: playCount,
      runner: run.runner,
      pitcher: run.chargedTo,
      earned: false,
    } as const;
    playTo(game, playCount + 3);
    game.act(manager('home'), { type: 'rule', ruling, reason: 'no' });
    game.act(manager('home'), back(playCount + 1));
    expect(game.card.rulings).toHaveLength(1);
    game.act(manager('home'), back(playCount - 1));
    expect(game.card.rulings).toEqual([]);
    expect(game.card.rewinds.map(({ toPlay }) => toPlay)).toEqual([playCount + 1, playCount - 1]);
  });

  it('Z-6: a decision that was sealed when it was struck stays so, and is taken anew', () => {
    const game = playTo(startedGame(alone), ({ state }) => state.playCount === 5 && state.half === 'top');
    const secret = { ...STANDARD_DEFENSE, intentionalWalk: true };
    game.act(manager('home'), { type: 'decideDefense', decision: secret });
    game.act(manager('away'), back(4));
    expect(game.state.phase).toMatchObject({ defense: null, offense: null });
    const told = JSON.stringify(game.events.slice(-1));
    expect(told).not.toContain('intentionalWalk');
  });
});
