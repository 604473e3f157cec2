import { describe, expect, test } from 'vitest';
import { movesOf, playFor, type PlayOptions } from '@/testing/play-for';
import { aState } from '@/testing/a-state';
import { anAbility } from '@/testing/a-table';
import type { Grade } from '../abilities';
import type { BaseCode } from '../bases';
import { STANDARD_OFFENSE, type Bunt } from '../decisions';
import { legalOffense } from '../legality';
import type { Play } from '../play';

const TO = { p: 1, c: 41, first: 53, third: 73 };
const bunted = (call: Bunt, bases: BaseCode, face: number, options: PlayOptions = {}): Play =>
  playFor({ bases, ...options, offense: { bunt: call }, dice: { bunt: face, location: TO.third, ...options.dice } });
const result = (play: Play): string => `${play.kind} ${movesOf(play)}`;

/** The twenty faces of a grade: sacrifice hit, single, fielder's choice, out or double play. */
function faces(bunting: Grade): string {
  const everyone = anAbility({ bunting });
  const names: string[] = [];
  for (let face = 1; face <= 20; face++) {
    const play = bunted('sacrifice', 1, face, { everyone });
    const { kind, outs } = play;
    names.push(play.sacrificeHit ? 'h' : kind === 'out' ? (outs === 2 ? 'd' : 'o') : kind.charAt(0));
  }
  return names.join('');
}

describe('sacrifice', () => {
  test.each([
    ['A', 'hhhhhhhhhhhhhhssfood'],
    ['B', 'hhhhhhhhhhhhhssffood'],
    ['C', 'hhhhhhhhhhhsfffooodd'],
    ['D', 'hhhhhhhhsffffooooodd'],
  ] as const)(
    'U-2: the faces of grade %s: sacrifice hit, single, fielder’s choice, out, double play',
    (grade, expected) => {
      expect(faces(grade)).toBe(expected);
    },
  );

  test('U-2: everyone moves up; a drawn-in infield costs a grade', () => {
    expect(result(bunted('sacrifice', 3, 1))).toBe('out 2-3 1-2 Bx1(53)');
    expect(bunted('sacrifice', 3, 1)).toMatchObject({ sacrificeHit: true, ball: { bunt: true, fielder: 5 } });
    expect(bunted('sacrifice', 5, 13).sacrificeHit).toBe(true);
    expect(bunted('sacrifice', 5, 13, { defense: { infieldDepth: 'in' } }).sacrificeHit).toBe(false);
  });

  test.each([
    [1, 'fieldersChoice 1x2(54) B-1', 'out 1x2(54) Bx1(43)'],
    [2, 'fieldersChoice 2x3(56) B-1', 'out 2x3(56) Bx1(63)'],
    [3, 'fieldersChoice 2x3(56) 1-2 B-1', 'out 2x3(56) 1-2 Bx1(63)'],
    [5, 'fieldersChoice 1x2(54) B-1', 'out 1x2(54) Bx1(43)'],
    [6, 'fieldersChoice 3xH(52) B-1', 'out 3xH(52) Bx1(23)'],
    [7, 'fieldersChoice 3xH(52) 2-3 1-2 B-1', 'out 3xH(52) 2-3 1-2 Bx1(23)'],
  ] as const)('U-4: the lead man is retired, bases %i', (bases, lead, both) => {
    expect(result(bunted('sacrifice', bases, 16))).toBe(lead);
    const twin = bunted('sacrifice', bases, 20);
    expect(result(twin)).toBe(both);
    expect(twin.groundedIntoDoublePlay).toBe((bases & 1) === 1);
  });

  test('U-5: who covers', () => {
    const moves = (location: number): string => movesOf(bunted('sacrifice', 2, 1, { dice: { location } }));
    expect([TO.p, TO.c, TO.first, TO.third].map(moves)).toEqual([
      '2-3 Bx1(13)',
      '2-3 Bx1(23)',
      '2-3 Bx1(34)',
      '2-3 Bx1(53)',
    ]);
  });

  test('U-2: a bunt single moves everyone up one', () => {
    expect(result(bunted('sacrifice', 3, 14))).toBe('single 2-3 1-2 B-1');
    expect(bunted('sacrifice', 5, 14)).toMatchObject({ kind: 'single', runs: 1, rbi: 1 });
  });

  test('U-2: a bunt popped up moves nobody', () => {
    const play = bunted('sacrifice', 3, 18);
    expect(result(play)).toBe('out Bx1(5)');
    expect(play).toMatchObject({ sacrificeHit: false, ball: { trajectory: 'popup', bunt: true } });
  });
});

describe('squeeze', () => {
  test.each([
    ['A', 13],
    ['B', 12],
    ['C', 10],
    ['D', 8],
  ] as const)('U-3: grade %s brings the man home on 1 to %i', (bunting, last) => {
    const everyone = anAbility({ bunting });
    const at = (call: Bunt, face: number): string => result(bunted(call, 4, face, { everyone }));
    for (const call of ['safety', 'suicide'] as const) {
      expect(at(call, last)).toBe('out 3-H Bx1(53)');
      expect([at(call, last + 1), at(call, last + 2)]).toEqual(['single 3-H B-1', 'single 3-H B-1']);
      expect([at(call, last + 3), at(call, last + 5)]).toEqual([
        'fieldersChoice 3xH(52) B-1',
        'fieldersChoice 3xH(52) B-1',
      ]);
    }
    expect([at('safety', last + 6), at('safety', 20)]).toEqual(['out Bx1(5)', 'out Bx1(5)']);
    expect([at('suicide', last + 6), at('suicide', 20)]).toEqual(['caughtStealing 3xH(2)', 'caughtStealing 3xH(2)']);
  });

  test('U-3: it is a sacrifice with a run batted in', () => {
    expect(bunted('safety', 5, 1)).toMatchObject({ sacrificeHit: true, sacrificeFly: false, runs: 1, rbi: 1 });
  });
});

test('U-1: a bunt replaces the at-bat roll, and is called only where a man can move', () => {
  expect(bunted('sacrifice', 1, 1).dice.map((die) => die.use)).not.toContain('column');
  const isLegal = (bunt: Bunt, bases: BaseCode, outs: number): boolean =>
    legalOffense(aState({ bases, outs }), { ...STANDARD_OFFENSE, bunt }) === null;
  for (const bases of [1, 2, 3, 5, 7] as const) {
    expect([isLegal('sacrifice', bases, 1), isLegal('sacrifice', bases, 2)], `bases ${bases}`).toEqual([true, false]);
  }
  expect([isLegal('sacrifice', 0, 0), isLegal('sacrifice', 4, 0)]).toEqual([false, false]);
  for (const squeeze of ['safety', 'suicide'] as const) {
    expect([isLegal(squeeze, 4, 1), isLegal(squeeze, 3, 0), isLegal(squeeze, 4, 2)]).toEqual([true, false, false]);
  }
});
