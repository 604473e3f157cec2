import { describe, expect, it } from 'vitest';
import { aQuestion, aState } from './testing/situations';
import { boardAfter } from './advance-boards';

describe('boardAfter', () => {
  it('single, man on second may score: the batter has first, a man behind second', () => {
    const alone = aState({ bases: 2, outs: 1 });
    const question = aQuestion('sendLead', 'single', { from: 2, to: 4, safe: 15 });
    expect(boardAfter(alone, question, 'safe', 'held')).toEqual({ runs: 1, bases: 1, outs: 1 });
    expect(boardAfter(alone, question, 'held', 'held')).toEqual({ runs: 0, bases: 0b101, outs: 1 });
    expect(boardAfter(alone, question, 'out', 'held')).toEqual({ runs: 0, bases: 1, outs: 2 });
    const both = aState({ bases: 3, outs: 0 });
    const trailing = aQuestion('sendTrail', 'single', { from: 2, to: 4, safe: 15 }, { from: 1, to: 3, safe: 17 });
    expect(boardAfter(both, trailing, 'safe', 'held')).toEqual({ runs: 1, bases: 0b011, outs: 0 });
    expect(boardAfter(both, trailing, 'safe', 'safe')).toEqual({ runs: 1, bases: 0b101, outs: 0 });
    expect(boardAfter(both, trailing, 'out', 'safe')).toEqual({ runs: 0, bases: 0b101, outs: 1 });
  });

  it('single, man on first may take third: the one on third has scored, the batter may take second', () => {
    const state = aState({ bases: 5, outs: 2 });
    const question = aQuestion('throwTarget', 'single', { from: 1, to: 3, safe: 9 }, { from: 0, to: 2, safe: 19 });
    expect(boardAfter(state, question, 'safe', 'safe')).toEqual({ runs: 1, bases: 0b110, outs: 2 });
    expect(boardAfter(state, question, 'held', 'held')).toEqual({ runs: 1, bases: 0b011, outs: 2 });
    expect(boardAfter(state, question, 'out', 'held')).toEqual({ runs: 1, bases: 0b001, outs: 3 });
  });

  it('double: the man on first stops at third or tries home', () => {
    const state = aState({ bases: 3, outs: 0 });
    const question = aQuestion('sendLead', 'double', { from: 1, to: 4, safe: 12 });
    expect(boardAfter(state, question, 'held', 'held')).toEqual({ runs: 1, bases: 0b110, outs: 0 });
    expect(boardAfter(state, question, 'safe', 'held')).toEqual({ runs: 2, bases: 0b010, outs: 0 });
    expect(boardAfter(state, question, 'out', 'held')).toEqual({ runs: 1, bases: 0b010, outs: 1 });
  });

  it('tag-up: the catch is an out; a try at third follows a run from third', () => {
    const home = aQuestion('sendLead', 'tagUp', { from: 3, to: 4, safe: 12 });
    expect(boardAfter(aState({ bases: 5, outs: 1 }), home, 'held', 'held')).toEqual({ runs: 0, bases: 0b101, outs: 2 });
    expect(boardAfter(aState({ bases: 5, outs: 1 }), home, 'safe', 'held')).toEqual({ runs: 1, bases: 0b001, outs: 2 });
    expect(boardAfter(aState({ bases: 5, outs: 1 }), home, 'out', 'held')).toEqual({ runs: 0, bases: 0b001, outs: 3 });
    const third = aQuestion('sendLead', 'tagUp', { from: 2, to: 3, safe: 12 });
    expect(boardAfter(aState({ bases: 6, outs: 0 }), third, 'safe', 'held')).toEqual({
      runs: 1,
      bases: 0b100,
      outs: 1,
    });
    expect(boardAfter(aState({ bases: 3, outs: 0 }), third, 'held', 'held')).toEqual({
      runs: 0,
      bases: 0b011,
      outs: 1,
    });
  });

  it('slow ground ball with the infield in: holding gives up the batter, going brings everyone up', () => {
    const home = aQuestion('sendLead', 'groundBall', { from: 3, to: 4, safe: 12 });
    expect(boardAfter(aState({ bases: 4, outs: 0 }), home, 'held', 'held')).toEqual({ runs: 0, bases: 0b100, outs: 1 });
    expect(boardAfter(aState({ bases: 5, outs: 0 }), home, 'held', 'held')).toEqual({ runs: 0, bases: 0b110, outs: 1 });
    expect(boardAfter(aState({ bases: 6, outs: 0 }), home, 'held', 'held')).toEqual({ runs: 0, bases: 0b110, outs: 1 });
    expect(boardAfter(aState({ bases: 5, outs: 1 }), home, 'safe', 'held')).toEqual({ runs: 1, bases: 0b011, outs: 1 });
    expect(boardAfter(aState({ bases: 6, outs: 1 }), home, 'out', 'held')).toEqual({ runs: 0, bases: 0b101, outs: 2 });
  });
});
