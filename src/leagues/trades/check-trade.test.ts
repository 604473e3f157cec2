import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenBy, limitBrokenBy, type ManNow, type Trade } from './check-trade';
import type { OfferedMan } from './trade-offer';
import { tradeWords } from './trade-words';

const offered = (man: number): OfferedMan => ({
  man,
  name: `Man ${man}`,
  positions: ['SS'],
  cardset: 'Season 5',
  cardHash: `hash ${man}`,
});
const trade = (gives: readonly number[], gets: readonly number[], men = { from: 20, to: 20 }): Trade => ({
  from: { teamId: 1, name: 'Herons', hasLeft: false, men: men.from },
  to: { teamId: 2, name: 'Ospreys', hasLeft: false, men: men.to },
  gives: gives.map(offered),
  gets: gets.map(offered),
});
const now = (man: number, teamId: number, change: Partial<ManNow> = {}): [number, ManNow] => [
  man,
  { teamId, team: teamId === 1 ? 'Herons' : 'Ospreys', cardHash: `hash ${man}`, fromService: false, ...change },
];

describe('an offer', () => {
  it('stands while everyone is where he was, with the card he had', () => {
    expect(brokenBy(trade([1], [2]), new Map([now(1, 1), now(2, 2)]))).toBeNull();
    expect(brokenBy(trade([], [2]), new Map([now(2, 2)]))).toBeNull();
  });

  it.each([
    ['who moved', [now(1, 1), now(2, 1)], 'Man 2 is with Herons now, not with Ospreys.'],
    ['who is free', [now(1, 1, { teamId: null, team: null }), now(2, 2)], 'Man 1 is on no team now, not with Herons.'],
    ['who is gone', [now(1, 1)], 'Man 2 is not in the league any more.'],
    ['with another card', [now(1, 1), now(2, 2, { cardHash: 'new' })], 'The card of Man 2 is another one since.'],
    [
      'of a service',
      [now(1, 1, { fromService: true }), now(2, 2)],
      'Man 1 comes from the league’s own service: he is traded there.',
    ],
  ] as const)('breaks by a man %s', (_who, men, said) => {
    expect(brokenBy(trade([1], [2]), new Map(men))).toBe(said);
  });

  it('breaks when a team leaves', () => {
    const both = trade([1], [2]);
    const left = { ...both, to: { ...both.to, hasLeft: true } };
    expect(brokenBy(left, new Map([now(1, 1), now(2, 2)]))).toBe('Ospreys has left the league.');
  });
});

describe('a trade in words', () => {
  it('names who goes where, and leaves out a side that gives nobody', () => {
    const both = trade([1, 3], [2]);
    const names = { from: both.from.name, to: both.to.name };
    expect(tradeWords({ ...both, ...names })).toBe('Man 1, Man 3 to Ospreys; Man 2 to Herons');
    expect(tradeWords({ ...both, ...names, gives: [] })).toBe('Man 2 to Herons');
  });
});

describe('the limits of rosters', () => {
  it('are those of the team that grows and of the one that shrinks', () => {
    const limits = { fewest: 10, mostMen: 26 };
    expect(limitBrokenBy(trade([1, 2], [3], { from: 26, to: 26 }), limits)).toBe(
      'Ospreys would have 27 men, and the league allows 26.',
    );
    expect(limitBrokenBy(trade([1, 2], [3], { from: 10, to: 20 }), limits)).toBe(
      'Herons would have 9 players left, and it takes 10 to play.',
    );
    expect(limitBrokenBy(trade([1, 2], [3], { from: 10, to: 20 }), { fewest: null, mostMen: 26 })).toBeNull();
  });

  it('let a team that is past them already come nearer', () => {
    const limits = { fewest: 10, mostMen: 26 };
    expect(limitBrokenBy(trade([1, 2], [3], { from: 30, to: 8 }), limits)).toBeNull();
    expect(limitBrokenBy(trade([1], [2], { from: 30, to: 8 }), limits)).toBeNull();
  });

  it('never let a team that keeps them break them', () => {
    const team = integer({ min: 10, max: 26 });
    const men = integer({ min: 0, max: 15 });
    assert(
      property(team, team, men, men, (from, to, give, get) => {
        const gives = Array.from({ length: Math.min(give, from) }, (_, i) => i);
        const gets = Array.from({ length: Math.min(get, to) }, (_, i) => 100 + i);
        const refused = limitBrokenBy(trade(gives, gets, { from, to }), { fewest: 10, mostMen: 26 });
        const after = [from - gives.length + gets.length, to + gives.length - gets.length];
        expect(refused === null).toBe(after.every((count) => count >= 10 && count <= 26));
      }),
    );
  });
});
