import { describe, expect, it } from 'vitest';
import { manager, SYSTEM, startedGame } from '@/testing/a-game';
import { aState } from '@/testing/a-state';
import { act } from '../act';
import type { Action } from '../actions';
import { actingSide } from '../acting-side';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '../decisions';
import type { Actor, GameEvent } from '../events';
import { fold } from '../fold';
import { sidesToAct } from '../queries';
import type { Side } from '../play';
import type { GameState, Stop } from '../state';
import { waitingFor } from '../waiting';

const ctx = { table: startedGame().table, dice: startedGame().dice() };
const answer = (state: GameState, by: Actor, action: Action) => act(state, by, action, ctx);
const events = (state: GameState, by: Actor, action: Action): readonly GameEvent[] => {
  const said = answer(state, by, action);
  if (!said.ok) throw new Error(said.error.message);
  return said.value;
};
const after = (state: GameState, by: Actor, action: Action): GameState =>
  events(state, by, action).reduce(
    (next, event) => fold(next, { ...event, seq: next.seq + 1, v: 2, at: '', by }),
    state,
  );
const stop = (asked: Stop): Action => ({ type: 'stop', stop: asked });
const away = manager('away');
const home = manager('home');
const against = (state: GameState): GameState => ({ ...state, home: { ...state.home, computer: 'balanced' } });

describe('a game that is stopped', () => {
  const board = aState({ inning: 3, outs: 1, bases: 3, score: { away: 2, home: 1 } });

  it('S-10: when one manager asks and the other asks the same', () => {
    const asked = after(board, away, stop('suspend'));
    expect(asked.stopAsked).toEqual({ side: 'away', stop: 'suspend' });
    expect(asked.phase).toEqual(board.phase);
    expect(events(asked, home, stop('suspend'))).toEqual([{ type: 'suspended', data: {} }]);
    expect(after(asked, home, stop('suspend')).stopAsked).toBeNull();
    expect(after(asked, away, { type: 'resign' }).stopAsked).toBeNull();
  });

  it('S-10: asking twice is not agreeing; asking for something else is a new request', () => {
    const asked = after(board, away, stop('suspend'));
    expect(answer(asked, away, stop('suspend'))).toMatchObject({
      ok: false,
      error: { code: 'ALREADY_DECIDED', message: 'You have asked for this. Homes has yet to agree.' },
    });
    expect(after(asked, home, stop('call')).stopAsked).toEqual({ side: 'home', stop: 'call' });
  });

  it('S-10: a computer agrees at once', () => {
    expect(events(against(board), away, stop('suspend'))).toEqual([{ type: 'suspended', data: {} }]);
  });

  it('S-10: who is asked declines, who asked takes it back', () => {
    const asked = after(board, away, stop('call'));
    for (const by of [home, away]) expect(after(asked, by, { type: 'declineStop' }).stopAsked).toBeNull();
    expect(answer(board, home, { type: 'declineStop' })).toMatchObject({
      ok: false,
      error: { message: 'Nobody has asked to stop the game.' },
    });
  });

  it('S-10: a person who has both seats asks and agrees', () => {
    const both: readonly Side[] = ['away', 'home'];
    expect(actingSide(board, stop('call'), both)).toBe('away');
    const asked = after(board, away, stop('call'));
    expect(actingSide(asked, stop('call'), both)).toBe('home');
    expect(actingSide(asked, { type: 'declineStop' }, both)).toBe('home');
  });

  it('S-10: never in the middle of a play, and by a manager', () => {
    const draft = { answers: [], dice: [], outcome: null, cell: null, ball: null };
    const reading: GameState = {
      ...board,
      phase: { type: 'result', draft, defense: STANDARD_DEFENSE, offense: STANDARD_OFFENSE },
    };
    expect(answer(reading, away, stop('call'))).toMatchObject({ ok: false, error: { code: 'WRONG_PHASE' } });
    for (const action of [stop('call'), { type: 'declineStop' } as const]) {
      expect(answer(board, SYSTEM, action)).toMatchObject({ ok: false, error: { code: 'NOT_YOUR_TURN' } });
    }
  });

  it.each<[string, Parameters<typeof aState>[0], Side | null]>([
    ['after five innings with a leader', { inning: 6, score: { away: 3, home: 2 } }, 'away'],
    [
      'after four and a half when the home team leads',
      { inning: 5, half: 'bottom', score: { away: 2, home: 3 } },
      'home',
    ],
    ['not after four and a half when it trails', { inning: 5, half: 'bottom', score: { away: 3, home: 2 } }, null],
    ['not in the top of the fifth', { inning: 5, score: { away: 2, home: 3 } }, null],
    ['not when it is tied', { inning: 8, score: { away: 3, home: 3 } }, null],
    ['after four of seven', { inning: 5, score: { away: 3, home: 2 }, rules: { innings: 7 } }, 'away'],
    ['not after three of seven', { inning: 4, score: { away: 3, home: 2 }, rules: { innings: 7 } }, null],
    ['after one of one', { inning: 2, score: { away: 3, home: 2 }, rules: { innings: 1 } }, 'away'],
  ])('S-11: a called game is official %s', (_title, options, winner) => {
    const called = after(against(aState(options)), away, stop('call'));
    if (winner === null) expect(called).toMatchObject({ status: 'active', phase: { type: 'suspended' } });
    else expect(called).toMatchObject({ status: 'completed', endReason: 'final', winner });
  });

  it('S-11: runs of the inning that is played count as they stand', () => {
    const state = against(aState({ inning: 7, half: 'bottom', outs: 1, bases: 7, score: { away: 4, home: 5 } }));
    expect(events(state, away, stop('call'))).toEqual([
      { type: 'gameEnded', data: { reason: 'final', winner: 'home' } },
    ]);
  });
});

describe('a suspended game', () => {
  const board = aState({ inning: 3, outs: 1, bases: 3, score: { away: 2, home: 1 } });
  const suspended = after(against(board), away, stop('suspend'));

  it('S-12: is taken up where it stood, by either manager or the league', () => {
    for (const by of [away, home, SYSTEM]) {
      const resumed = after(suspended, by, { type: 'resume' });
      expect(resumed).toEqual({ ...against(board), seq: resumed.seq });
    }
    expect(answer(suspended, { kind: 'computer', side: 'home' }, { type: 'resume' }).ok).toBe(false);
    expect(sidesToAct(suspended)).toEqual(['away']);
  });

  it('S-12: a lineup that had to be set has to be set still', () => {
    const lineup = board.home.lineup.map((man) => (man.lineupId === 25 ? { ...man, hurt: true } : man));
    const waiting: GameState = {
      ...against(board),
      home: { ...board.home, computer: 'balanced', lineup },
      phase: { type: 'positions', side: 'home' },
    };
    expect(after(after(waiting, away, stop('suspend')), away, { type: 'resume' }).phase).toEqual(waiting.phase);
  });

  it.each<Action>([
    { type: 'roll' },
    { type: 'start' },
    { type: 'submitLineup', lineup: [] },
    { type: 'decideOffense', decision: STANDARD_OFFENSE },
    { type: 'decideDefense', decision: STANDARD_DEFENSE },
    { type: 'substitute', changes: [{ type: 'leave', lineupId: 1 }] },
    stop('suspend'),
  ])('S-12: refuses $type', (action) => {
    expect(answer(suspended, away, action)).toMatchObject({
      ok: false,
      error: { code: 'WRONG_PHASE', message: 'The game is suspended: either manager can take it up again.' },
    });
  });

  it('S-12: can be given up', () => {
    expect(events(suspended, away, { type: 'resign' })).toEqual([
      { type: 'gameEnded', data: { reason: 'resignation', winner: 'home' } },
    ]);
  });

  it('S-12: a game that is not suspended cannot be taken up', () => {
    expect(answer(board, away, { type: 'resume' })).toMatchObject({
      ok: false,
      error: { message: waitingFor(board) },
    });
  });
});
