import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { aTable } from '@/testing/a-table';
import { movesOf } from '@/testing/play-for';
import type { BaseCode } from '../bases';
import { notation } from '../notation';
import { entryOf } from '../propose/hand-entry';
import { proposePlay } from '../propose/propose-play';
import { completeNotation } from './complete-notation';
import { parseNotation } from './parse-notation';

const NOBODY = { runners: [null, null, null], outs: 0 } as const;
const FULL = { runners: [9, 8, 7], outs: 0 } as const;

function played(text: string, bases: BaseCode = 0, outs = 0): string {
  const play = proposePlay(aState({ bases, outs }), entryOf(text), aTable({ cards: null }));
  if (!play.ok) return play.error.message;
  const { kind, sacrificeHit, sacrificeFly, groundedIntoDoublePlay, rbi, errors } = play.value;
  const flags = [sacrificeHit && 'SH', sacrificeFly && 'SF', groundedIntoDoublePlay && 'GDP', rbi > 0 && `${rbi} RBI`];
  const faults = errors.map(({ fielder, type }) => `E${fielder} ${type}`);
  return [kind, movesOf(play.value), ...flags, ...faults].filter((part) => part !== false && part !== '').join(' ');
}

describe('reading notation', () => {
  it.each<[string, BaseCode, number, string]>([
    ['6-3', 0, 0, 'out Bx1(63)'],
    ['63', 0, 0, 'out Bx1(63)'],
    [' 6 – 3 ', 0, 0, 'out Bx1(63)'],
    ['6 3', 0, 0, 'out Bx1(63)'],
    ['3u', 0, 0, 'out Bx1(3)'],
    ['6-3', 1, 0, 'out 1-2 Bx1(63)'],
    ['6-3', 2, 0, 'out Bx1(63)'],
    ['4-3', 2, 0, 'out 2-3 Bx1(43)'],
    ['6-3 2-3', 2, 0, 'out 2-3 Bx1(63)'],
    ['6-3', 4, 1, 'out 3-H Bx1(63) 1 RBI'],
    ['6-3', 7, 2, 'out Bx1(63)'],
    ['f8', 0, 0, 'out Bx1(8)'],
    ['8', 0, 0, 'out Bx1(8)'],
    ['F 8', 4, 0, 'out Bx1(8)'],
    ['SF8', 4, 1, 'out 3-H Bx1(8) SF 1 RBI'],
    ['F8 3-H', 4, 1, 'out 3-H Bx1(8) SF 1 RBI'],
    ['F8 2-3', 2, 0, 'out 2-3 Bx1(8)'],
    ['FF5', 0, 0, 'out Bx1(5)'],
    ['L6', 1, 0, 'out Bx1(6)'],
    ['L6-3 DP', 1, 0, 'out 1x1(63) Bx1(6)'],
    ['F8-2 DP', 4, 0, 'out 3xH(82) Bx1(8)'],
    ['F9-5 DP', 6, 0, 'out 2x3(95) Bx1(9)'],
    ['6(B)63(1)/LDP/L6', 1, 0, 'out 1x1(63) Bx1(6)'],
    ['P4', 0, 0, 'out Bx1(4)'],
    ['K', 7, 0, 'strikeout Bx1(2)'],
    ['Kl', 0, 0, 'strikeout Bx1(2)'],
    ['K 2-3', 0, 0, 'strikeout Bx1(23)'],
    ['K23', 0, 0, 'strikeout Bx1(23)'],
    ['K WP', 2, 0, 'strikeout B-1'],
    ['K WP', 1, 0, 'strikeout 1-2 Bx1(2)'],
    ['K+WP.B-1;1-2', 1, 2, 'strikeout 1-2 B-1'],
    ['K+CS2(26)', 1, 0, 'strikeout 1x2(26) Bx1(2)'],
    ['K CS 2-6', 1, 0, 'strikeout 1x2(26) Bx1(2)'],
    ['K+SB2', 1, 0, 'strikeout 1-2 Bx1(2)'],
    ['K PB 2-3', 2, 0, 'strikeout 2-3 B-1'],
    ['K PB; 3-H', 5, 1, 'strikeout 3-H 1-2 Bx1(2)'],
    ['BB', 3, 0, 'walk 2-3 1-2 B-1'],
    ['W+WP.2-H', 3, 0, 'walk 2-H 1-2 B-1'],
    ['IW', 0, 0, 'intentionalWalk B-1'],
    ['HP', 7, 0, 'hitByPitch 3-H 2-3 1-2 B-1 1 RBI'],
    ['CI', 1, 0, 'interference 1-2 B-1 E2 interference'],
    ['C/E2', 0, 0, 'interference B-1 E2 interference'],
    ['1B7', 3, 0, 'single 2-3 1-2 B-1'],
    ['1B7 2-H', 3, 0, 'single 2-H 1-2 B-1 1 RBI'],
    ['S7/L7.2-H;1-3', 3, 0, 'single 2-H 1-3 B-1 1 RBI'],
    ['S8.2XH(82);1-2', 3, 0, 'single 2xH(82) 1-2 B-1'],
    ['1B8, 8-2', 2, 0, 'single 2xH(82) B-1'],
    ['1B8 8-2', 2, 0, 'single 2xH(82) B-1'],
    ['1B8 1x3 8-5', 1, 0, 'single 1x3(85) B-1'],
    ['1B8 1X3(85)', 1, 0, 'single 1x3(85) B-1'],
    ['1B8 1x3', 1, 0, 'single 1x3(85) B-1'],
    ['1B7 2-H, 1-3', 3, 0, 'single 2-H 1-3 B-1 1 RBI'],
    ['1B9 9-4', 0, 0, 'single Bx2(94)'],
    ['S8/L8.1-3;B-2(E8)', 1, 0, 'single 1-3 B-2 E8 fielding'],
    ['2B', 2, 0, 'double 2-H B-2 1 RBI'],
    ['DGR', 1, 0, 'double 1-3 B-2'],
    ['3B9', 7, 0, 'triple 3-H 2-H 1-H B-3 3 RBI'],
    ['HR', 0, 0, 'homeRun B-H 1 RBI'],
    ['E6', 3, 0, 'error 2-3 1-2 B-1 E6 fielding'],
    ['E5T', 0, 0, 'error B-1 E5 throwing'],
    ['E6/TH/G6.1-3;B-2', 1, 0, 'error 1-3 B-2 E6 fielding'],
    ['63E3', 0, 0, 'error B-1 E3 fielding'],
    ['SF E8', 4, 0, 'error 3-H B-1 SF 1 RBI E8 fielding'],
    ['E3F', 0, 0, 'foulError E3 drop'],
    ['FLE3', 0, 0, 'foulError E3 drop'],
    ['FC 6-4', 1, 0, 'fieldersChoice 1x2(64) B-1'],
    ['6-4', 1, 0, 'fieldersChoice 1x2(64) B-1'],
    ['36', 5, 1, 'fieldersChoice 3-H 1x2(36) B-1 1 RBI'],
    ['6-4', 2, 0, 'out Bx1(64)'],
    ['6-4; 1-2', 1, 0, 'out 1-2 Bx1(64)'],
    ['6-4(B)', 1, 0, 'out 1-2 Bx1(64)'],
    ['1-4', 1, 0, 'out 1-2 Bx1(14)'],
    ['SH 5-4', 1, 0, 'out 1-2 Bx1(54) SH'],
    ['64(1)/FO/G6', 3, 0, 'fieldersChoice 2-3 1x2(64) B-1'],
    ['FC5 3-H', 4, 0, 'fieldersChoice 3-H B-1 1 RBI'],
    ['FC5/G5.3XH(52)', 4, 0, 'fieldersChoice 3xH(52) B-1'],
    ['FC 5-2', 4, 0, 'fieldersChoice 3xH(52) B-1'],
    ['FC4', 1, 0, 'fieldersChoice 1-2 B-1'],
    ['4-6-3 DP', 1, 0, 'out 1x2(46) Bx1(63) GDP'],
    ['DP 6-4-3', 5, 0, 'out 3-H 1x2(64) Bx1(43) GDP'],
    ['64(1)3/GDP', 1, 1, 'out 1x2(64) Bx1(43) GDP'],
    ['5-2-3 DP', 7, 0, 'out 3xH(52) 2-3 1-2 Bx1(23) GDP'],
    ['3-6 DP', 1, 0, 'out 1x2(36) Bx1(3) GDP'],
    ['TP 5-4-3', 3, 0, 'out 2x3(5) 1x2(54) Bx1(43) GDP'],
    ['SH 1-3', 1, 0, 'out 1-2 Bx1(13) SH'],
    ['53/SH/BG5.1-2', 1, 0, 'out 1-2 Bx1(53) SH'],
    ['SB2', 1, 0, 'stolenBase 1-2'],
    ['SB3 SB2', 3, 0, 'stolenBase 2-3 1-2'],
    ['SB3;SB2', 3, 0, 'stolenBase 2-3 1-2'],
    ['SB2.1-3(E2/TH)', 1, 0, 'stolenBase 1-3 E2 throwing'],
    ['CS 2-6', 1, 0, 'caughtStealing 1x2(26)'],
    ['CS 2-5', 2, 0, 'caughtStealing 2x3(25)'],
    ['CS2(2E4)', 1, 0, 'caughtStealing 1-2 E4 fielding'],
    ['CSH(2)', 4, 0, 'caughtStealing 3xH(2)'],
    ['PO 1-3', 1, 0, 'pickOff 1x1(13)'],
    ['PO1(13)', 1, 0, 'pickOff 1x1(13)'],
    ['PO1(E3)', 1, 0, 'pickOff 1-2 E3 fielding'],
    ['POCS 1-3-6', 1, 0, 'pickOff 1x2(136)'],
    ['POCS2(1361)', 1, 0, 'pickOff 1x2(1361)'],
    ['WP', 5, 0, 'wildPitch 3-H 1-2'],
    ['PB', 1, 0, 'passedBall 1-2'],
    ['BK', 2, 0, 'balk 2-3'],
    ['DI', 1, 0, 'indifference 1-2'],
    ['OA 1-2', 1, 0, 'otherAdvance 1-2'],
    ['WP 3-3', 5, 0, 'wildPitch 1-2'],
  ])('N-2: %s, bases %i, %i out: %s', (text, bases, outs, told) => {
    expect(played(text, bases, outs)).toBe(told);
  });

  it.each<[string, BaseCode, number, string]>([
    ['6-3 2-H', 1, 0, 'Nobody is on second.'],
    ['1B7 2-2', 3, 0, 'Two runners cannot stand on second.'],
    ['1B7 2-2 1-3', 3, 0, 'The runner from first cannot pass the runner ahead.'],
    ['6-4-3 DP', 1, 2, 'There are two out: only one more can be made.'],
    ['TP 5-4-3', 3, 1, 'That would be a fourth out.'],
    ['6-3 3-H', 4, 2, 'The third out is a force or the batter before first: no run counts.'],
    ['SF8', 1, 0, 'Nobody scores on this sacrifice fly.'],
    ['SF8', 4, 2, 'There is no sacrifice with two out.'],
    ['SH 1-3', 0, 0, 'Nobody is on base to sacrifice for.'],
    ['WP', 0, 0, 'Nobody is on base for that.'],
    ['WP 3-3', 4, 0, 'Nobody moves on this play.'],
    ['SB2', 2, 0, 'Nobody is on first.'],
    ['FC 6-4', 0, 0, 'Nobody is on base for a fielder’s choice.'],
    ['FC', 0, 0, 'Nobody is on base for a fielder’s choice.'],
    ['6-6', 0, 0, 'A fielder does not throw to himself.'],
    ['K CS 2-2', 4, 0, 'A fielder does not throw to himself.'],
    ['CS 2-6', 0, 0, 'There is nobody on base for that out.'],
    ['OA', 1, 0, 'Say who moved, as in OA 1-2.'],
    ['K WP B-1', 1, 0, 'With a runner on first and fewer than two out the batter is out on strikes.'],
    ['6-3 DP', 0, 0, 'This makes 1 out, not 2.'],
    ['1B7 3-2', 4, 0, 'A runner does not go back.'],
    ['2B8 B-1', 0, 0, 'On this hit the batter reaches second.'],
  ])('N-3: %s, bases %i, %i out: %s', (text, bases, outs, message) => {
    expect(played(text, bases, outs)).toBe(message);
  });

  it.each([
    ['', 0, 'Write what happened.'],
    ['6-3 foo', 4, 'This does not belong to a play.'],
    ['xyz', 0, 'No play begins like this.'],
    ['1B7 2-H 2-3', 8, 'The runner from second is there twice.'],
    ['1B7 2-H(ZZ)', 8, '“ZZ” says nothing about a runner.'],
    ['F', 1, 'Who caught it?'],
    ['3', 1, 'Say how he got the out.'],
    ['6-', 2, 'Who takes the throw?'],
    ['6-4-', 4, 'Who takes the throw?'],
    ['1B8 2-', 5, 'This does not belong to a play.'],
    ['6-3/QQ', 4, '“QQ” is no modifier.'],
  ])('N-3: says where %j stops making sense', (text, at, message) => {
    const parsed = parseNotation(text, FULL);
    expect(parsed).toMatchObject({ ok: false, error: { at, message } });
  });

  it.each([
    ['6', ['6-3', '6U', 'P6', 'L6']],
    ['3', ['3-1', '3U', 'P3', 'L3']],
    ['6 – 4 –', ['6-4-3', '6-4-2']],
    ['3-', ['3-4', '3-6', '3-2']],
  ])('N-3: says what could stand behind %j', (text, expected) => {
    expect(parseNotation(text, FULL)).toMatchObject({ ok: false, error: { expected } });
  });

  it('N-2: reads every square that it writes', () => {
    for (const text of [
      '6-3',
      '4-6-3 DP',
      'F8',
      'SF8',
      '1B8, 8-2',
      '2B8 E8',
      'K CS 2-6',
      'FC 6-4',
      'E6',
      'POCS 1-3-4',
    ]) {
      const play = proposePlay(aState({ bases: 7 }), entryOf(text), aTable({ cards: null }));
      expect(play.ok ? notation(play.value) : play.error.message).toBe(text);
    }
  });

  it('N-3: takes any text and never throws', () => {
    const pieces = [
      '6',
      '-',
      '3',
      ' ',
      'K',
      '1B',
      'x',
      'H',
      '(',
      ')',
      'E',
      '/',
      'DP',
      ';',
      ',',
      '.',
      'SB2',
      'B',
      'FC',
      '+',
    ];
    const noise = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.array(fc.constantFrom(...pieces)).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(noise, fc.boolean(), (text, isFull) => {
        const situation = isFull ? FULL : NOBODY;
        const parsed = parseNotation(text, situation);
        if (!parsed.ok) expect(parsed.error.at).toBeLessThanOrEqual(text.length);
        const offered = completeNotation(text, situation);
        expect(offered.length).toBeLessThanOrEqual(8);
        for (const one of offered) expect(parseNotation(one.text, situation).ok).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('completing notation', () => {
  const offers = (text: string, situation: Parameters<typeof completeNotation>[1] = NOBODY): string[] =>
    completeNotation(text, situation).map((one) => one.text);

  it('N-3: offers plays that begin so and can be', () => {
    expect(offers('ff')).toEqual(['FF2', 'FF3', 'FF5']);
    expect(offers('sb')).toEqual([]);
    expect(offers('sb', { runners: [9, null, null], outs: 0 })).toEqual(['SB2']);
    expect(offers('643', { runners: [9, null, null], outs: 0 })[0]).toBe('6-4-3 DP');
    expect(offers('643', { runners: [9, null, null], outs: 2 })).not.toContain('6-4-3 DP');
  });

  it('N-3: offers what runners may do, also half written', () => {
    const second = { runners: [null, 8, null], outs: 0 } as const;
    expect(offers('1B7', second)).toEqual(['1B7 2-H', '1B7 B-2']);
    expect(offers('1B7 2-', second)).toEqual(['1B7 2-H']);
  });
});
