import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvent } from './parse-event';

const read = (text: string) => {
  const parsed = parseEvent(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
};

describe('the basic part', () => {
  it.each([
    ['8', [{ by: [8], from: 0 }], false],
    ['63', [{ by: [6, 3], from: 0 }], false],
    ['54(B)', [{ by: [5, 4], from: 0 }], false],
    ['64(1)', [{ by: [6, 4], from: 1 }], true],
    [
      '64(1)3',
      [
        { by: [6, 4], from: 1 },
        { by: [4, 3], from: 0 },
      ],
      false,
    ],
    [
      '8(B)84(2)',
      [
        { by: [8], from: 0 },
        { by: [8, 4], from: 2 },
      ],
      false,
    ],
    [
      '4(1)3',
      [
        { by: [4], from: 1 },
        { by: [4, 3], from: 0 },
      ],
      false,
    ],
    [
      '5(2)4(1)3',
      [
        { by: [5], from: 2 },
        { by: [5, 4], from: 1 },
        { by: [4, 3], from: 0 },
      ],
      false,
    ],
  ])('%s: who was put out, and by whom', (text, outs, isBatterSafe) => {
    expect(read(text).basic).toEqual({ type: 'out', outs, isBatterSafe });
  });

  it.each([
    ['S7', 1, [7], false],
    ['D', 2, [], false],
    ['T89', 3, [8, 9], false],
    ['HR', 4, [], false],
    ['H', 4, [], false],
    ['HR9', 4, [9], false],
    ['DGR', 2, [], true],
    ['DGR8', 2, [8], true],
  ])('%s is a hit', (text, bases, by, groundRule) => {
    expect(read(text).basic).toEqual({ type: 'hit', bases, by, groundRule });
  });

  it('takes second parts of strikeouts and walks', () => {
    expect(read('K23').basic).toEqual({ type: 'strikeout', by: [2, 3], with: null });
    expect(read('K+WP.B-1').basic).toMatchObject({ type: 'strikeout', with: { type: 'wildPitch' } });
    expect(read('W+SB3;SB2').basic).toMatchObject({
      type: 'walk',
      with: { type: 'runs', runs: [{ base: 3 }, { base: 2 }] },
    });
    expect(read('K+CS2(26)/DP').basic).toMatchObject({ with: { runs: [{ type: 'caughtStealing', by: [2, 6] }] } });
    expect(read('IW').basic).toEqual({ type: 'walk', intentional: true, with: null });
    expect(read('K+E2/TH.B-1').basic).toMatchObject({ with: { type: 'error', error: { fielder: 2 } } });
  });

  it('knows an attempt that an error undid', () => {
    expect(read('CS2(2E4).1-3').basic).toMatchObject({
      extra: { runs: [{ type: 'caughtStealing', by: [], error: { fielder: 4, assists: [2] } }] },
    });
    expect(read('POCS2(1361)').basic).toMatchObject({
      extra: { runs: [{ type: 'pickOffStealing', by: [1, 3, 6, 1] }] },
    });
    expect(read('PO1(E3/TH)').basic).toMatchObject({ extra: { runs: [{ error: { fielder: 3, isThrow: true } }] } });
  });

  it('reads errors with the men who handled the ball before', () => {
    expect(read('63E3').basic).toMatchObject({ type: 'error', error: { fielder: 3, assists: [6, 3] } });
    expect(read('FLE5').basic).toMatchObject({ type: 'foulError', error: { fielder: 5 } });
    expect(read('E/TH').basic).toMatchObject({ type: 'error', error: { fielder: null } });
  });
});

describe('modifiers and advances', () => {
  it('keeps modifiers, without the marks of a hard or soft hit', () => {
    expect(read('S49/L-.1-2').modifiers).toEqual(['L']);
    expect(read('7/F7LD+/SF.3-H').modifiers).toEqual(['F7LD', 'SF']);
    expect(read('CS2(E2/TH).1-3').modifiers).toEqual([]);
  });

  it('an X with an error is a safe advance, unless somebody put him out all the same', () => {
    expect(read('S8.2XH(9E2)').advances[0]).toMatchObject({
      out: false,
      isCross: true,
      errors: [{ fielder: 2, assists: [9] }],
    });
    expect(read('S8.2XH(E9)(82)').advances[0]).toMatchObject({ out: true, by: [8, 2] });
    expect(read('S8.2XH(82/TH)').advances[0]).toMatchObject({ out: true, by: [8, 2], errors: [] });
  });

  it.each([
    ['S7.2-H(UR)', 'unearned', null],
    ['S7.2-H(TUR)(NR)', 'teamUnearned', false],
    ['E4.2-H(RBI)', null, true],
    ['S7.2-H(NORBI)', null, false],
  ])('%s: the scorer’s marks', (text, earned, rbi) => {
    expect(read(text).advances[0]?.marks).toEqual({ earned, rbi });
  });

  it('drops comments of the scorer’s own hand', () => {
    expect(read('S7!.1-3#?').advances).toMatchObject([{ from: 1, to: 3 }]);
  });
});

describe('what is no play', () => {
  it.each(['', 'Q7', 'S7.4-5', '64(4)', 'CS5(26)', 'S7.1-2(*)', 'SB', 'K+QQ', `S${'7'.repeat(300)}`])(
    '"%s" is refused',
    (text) => {
      expect(parseEvent(text).ok).toBe(false);
    },
  );

  it('any text at all is read or refused, never thrown at', () => {
    const letters = fc.constantFrom(...'SDTHKWIEFCPOBN0123456789()/.;-X+#!?U'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 40 }), (text) => {
        expect(typeof parseEvent(text).ok).toBe('boolean');
      }),
    );
  });
});
