import { describe, expect, it } from 'vitest';
import { newGame } from '@/server/api/schemas/new-game.schema';
import * as fc from 'fast-check';
import {
  draftSentence,
  drawTeams,
  FIRST_DRAFT,
  mercyAfter,
  newGameInput,
  OPPONENTS,
  problemsOf,
  type Draft,
} from './draft';
import { recallDraft } from './remember-draft';

const TEAMS = [11, 12, 13, 14];
const draft = (part: Partial<Draft> = {}): Draft => ({ ...FIRST_DRAFT, league: 'pd', ...part });

const anyDraft: fc.Arbitrary<Draft> = fc.record({
  league: fc.constantFrom('pd' as const, 'sba' as const),
  opponent: fc.constantFrom(...OPPONENTS),
  team: fc.option(fc.constantFrom(...TEAMS)),
  rival: fc.option(fc.constantFrom(...TEAMS)),
  side: fc.constantFrom('away' as const, 'home' as const),
  innings: fc.integer({ min: 1, max: 30 }),
  designatedHitter: fc.boolean(),
  extraInningRunner: fc.boolean(),
  mercy: fc.boolean(),
  mayTie: fc.boolean(),
  threeBatterMinimum: fc.boolean(),
  outOfPosition: fc.boolean(),
  fatigue: fc.boolean(),
  injuries: fc.boolean(),
  confirmResult: fc.constantFrom('off', 'window', 'required'),
  confirmSeconds: fc.integer({ min: 5, max: 600 }),
  tableDice: fc.boolean(),
  calledPlays: fc.constantFrom('rules', 'read'),
  ladder: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 })),
  style: fc.constantFrom('balanced', 'yolo', 'safe'),
  isPrivate: fc.boolean(),
  paceMs: fc.constantFrom(500, 1500, 4000),
});
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('a new game', () => {
  it('every draft without problems makes a call that the server takes', () => {
    fc.assert(
      fc.property(anyDraft, chance, (any, random) => {
        fc.pre(Object.keys(problemsOf(any)).length === 0);
        const input = newGameInput(drawTeams(any, TEAMS, () => random));
        expect(newGame.safeParse(input).error).toBeUndefined();
      }),
    );
  });

  it('seats me, a friend or computers where they were put', () => {
    const seats = (part: Partial<Draft>) => {
      const input = newGameInput(draft({ team: 11, rival: 12, ...part }));
      return [
        input?.away.teamId,
        input?.away.manager,
        input?.home.teamId,
        input?.home.manager,
        input?.mode,
        input?.pace,
      ];
    };
    expect(seats({})).toEqual([12, 'computer', 11, 'me', 'practice', null]);
    expect(seats({ side: 'away', opponent: 'friend' })).toEqual([11, 'me', 12, 'friend', 'friendly', null]);
    expect(seats({ opponent: 'watch', paceMs: 500 })).toEqual([12, 'computer', 11, 'computer', 'practice', 500]);
  });

  it('draws only what was left to the lot, and never one team twice', () => {
    fc.assert(
      fc.property(anyDraft, chance, (any, random) => {
        fc.pre(any.team === null || any.team !== any.rival);
        const drawn = drawTeams(any, TEAMS, () => random);
        expect(drawn.team).not.toBe(drawn.rival);
        if (any.team !== null) expect(drawn.team).toBe(any.team);
        if (any.rival !== null) expect(drawn.rival).toBe(any.rival);
      }),
    );
    expect(newGameInput(drawTeams(draft(), [], () => 0))).toBeNull();
  });

  it('names what is wrong by its field', () => {
    expect(problemsOf(draft())).toEqual({});
    expect(Object.keys(problemsOf(draft({ league: null, team: 11, rival: 11, innings: 31 })))).toEqual([
      'league',
      'rival',
      'innings',
    ]);
    expect(problemsOf(draft({ innings: Number.NaN }))).toHaveProperty('innings');
  });

  it('scales the mercy rule with the length of the game', () => {
    expect([1, 3, 5, 7, 9].map(mercyAfter)).toEqual([1, 2, 4, 5, 7]);
  });

  it('sums the game up in a sentence', () => {
    const nameOf = (team: number): string => (team === 11 ? 'Harbor' : 'Ember');
    expect(draftSentence(draft({ team: 11, rival: 12 }), nameOf)).toBe(
      'You manage Harbor at home, the computer manages Ember: 9 innings, designated hitter, anyone may watch.',
    );
    expect(
      draftSentence(draft({ opponent: 'friend', side: 'away', innings: 1, isPrivate: true, mercy: true }), nameOf),
    ).toBe(
      'You manage a team by lot away, your friend manages a team by lot: one inning, designated hitter, mercy rule at 10 runs, private.',
    );
  });
});

describe('remembered choices', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anyDraft, (any) => {
        expect(recallDraft(JSON.stringify(any))).toEqual(any);
      }),
    );
  });

  it('fall back to the first ones where they cannot be read', () => {
    for (const text of [
      null,
      '',
      'x',
      'null',
      '[]',
      '7',
      '{"innings":"9","league":"mlb","team":"1","paceMs":-1,"innings":99}',
    ]) {
      expect(recallDraft(text)).toEqual(FIRST_DRAFT);
    }
  });
});
