import { describe, expect, it } from 'vitest';
import type { Play } from '@/game/play';
import { aPlay, ball, moved, out } from '@/testing/told-play';
import { parseEvent } from '../parse-event';
import { eventString } from './event-string';

const text = (play: Play): string => eventString(play, () => 'earned');
const ON_FIRST = [1, null, null] as const;
const ON_THIRD = [null, null, 1] as const;
const FIRST_AND_SECOND = [2, 1, null] as const;
const throwing = (fielder: 2 | 6 | 8) => ({ errors: [{ fielder, type: 'throwing' }] }) as const;

const CASES: readonly (readonly [string, Play])[] = [
  ['S8/L8.1-3', aPlay({ kind: 'single', runnersBefore: ON_FIRST, ball: ball('line', 8) }, [moved(1, 3), moved(0, 1)])],
  ['D7/L7', aPlay({ kind: 'double', ball: ball('line', 7) }, [moved(0, 2)])],
  ['HR/F7', aPlay({ kind: 'homeRun', ball: ball('fly', 7) }, [moved(0, 4, { rbi: true })])],
  [
    '64(1)3/GDP/G6',
    aPlay(
      { kind: 'out', runnersBefore: ON_FIRST, ball: ball('ground', 6) },
      [out(1, 2, [6, 4], { force: true, reason: 'force' }), out(0, 1, [4, 3], { force: true })],
      { groundedIntoDoublePlay: true },
    ),
  ],
  [
    '64(1)/FO/G6',
    aPlay({ kind: 'fieldersChoice', runnersBefore: ON_FIRST, ball: ball('ground', 6) }, [
      out(1, 2, [6, 4], { force: true, reason: 'force' }),
      moved(0, 1),
    ]),
  ],
  ['3/G3', aPlay({ kind: 'out', ball: ball('ground', 3) }, [out(0, 1, [3])])],
  [
    '9/SF/F9.3-H',
    aPlay(
      { kind: 'out', runnersBefore: ON_THIRD, ball: ball('fly', 9) },
      [moved(3, 4, { rbi: true, reason: 'tagUp' }), out(0, 1, [9])],
      { sacrificeFly: true },
    ),
  ],
  [
    '8/DP/F8.3XH(82)',
    aPlay({ kind: 'out', runnersBefore: ON_THIRD, ball: ball('fly', 8) }, [
      out(3, 4, [8, 2], { reason: 'tagUp' }),
      out(0, 1, [8]),
    ]),
  ],
  [
    '6(B)63(1)/LDP/L6',
    aPlay({ kind: 'out', runnersBefore: ON_FIRST, ball: ball('line', 6) }, [
      out(1, 1, [6, 3], { reason: 'doubledOff' }),
      out(0, 1, [6]),
    ]),
  ],
  [
    'E6/TH/G6.1-3;B-2',
    aPlay(
      { kind: 'error', runnersBefore: ON_FIRST, ball: ball('ground', 6) },
      [moved(1, 3, { reason: 'error' }), moved(0, 2, { reason: 'error' })],
      throwing(6),
    ),
  ],
  [
    'S8/L8.1-3;B-2(E8/TH)',
    aPlay(
      { kind: 'single', runnersBefore: ON_FIRST, ball: ball('line', 8) },
      [moved(1, 3), moved(0, 2, { reason: 'error' })],
      throwing(8),
    ),
  ],
  ['K', aPlay({ kind: 'strikeout' }, [out(0, 1, [2])])],
  ['K23', aPlay({ kind: 'strikeout' }, [out(0, 1, [2, 3])])],
  ['K+WP.B-1', aPlay({ kind: 'strikeout' }, [moved(0, 1, { reason: 'wildPitch' })])],
  [
    'K+CS2(26)/DP',
    aPlay({ kind: 'strikeout', runnersBefore: ON_FIRST }, [out(1, 2, [2, 6], { reason: 'steal' }), out(0, 1, [2])]),
  ],
  ['IW', aPlay({ kind: 'intentionalWalk' }, [moved(0, 1)])],
  ['HP.1-2', aPlay({ kind: 'hitByPitch', runnersBefore: ON_FIRST }, [moved(1, 2, { reason: 'force' }), moved(0, 1)])],
  [
    'C/E2.1-2',
    aPlay(
      { kind: 'interference', runnersBefore: ON_FIRST },
      [moved(1, 2, { reason: 'interference' }), moved(0, 1, { reason: 'interference' })],
      { errors: [{ fielder: 2, type: 'interference' }] },
    ),
  ],
  [
    'SB2.1-3(E2/TH)',
    aPlay({ kind: 'stolenBase', runnersBefore: ON_FIRST }, [moved(1, 3, { reason: 'steal' })], throwing(2)),
  ],
  [
    'SB3;SB2',
    aPlay({ kind: 'stolenBase', runnersBefore: FIRST_AND_SECOND }, [
      moved(2, 3, { reason: 'steal' }),
      moved(1, 2, { reason: 'steal' }),
    ]),
  ],
  [
    'CS3(25).1-2',
    aPlay({ kind: 'caughtStealing', runnersBefore: FIRST_AND_SECOND }, [
      out(2, 3, [2, 5], { reason: 'steal' }),
      moved(1, 2, { reason: 'throw' }),
    ]),
  ],
  ['PO1(13)', aPlay({ kind: 'pickOff', runnersBefore: ON_FIRST }, [out(1, 1, [1, 3], { reason: 'pickOff' })])],
  ['WP.3-H', aPlay({ kind: 'wildPitch', runnersBefore: ON_THIRD }, [moved(3, 4, { reason: 'wildPitch' })])],
  [
    'FLE5/P5F',
    aPlay({ kind: 'foulError', ball: ball('popup', 5, false, true) }, [], { errors: [{ fielder: 5, type: 'drop' }] }),
  ],
  [
    '23/SH/BG2.3-H',
    aPlay(
      { kind: 'out', runnersBefore: ON_THIRD, ball: ball('ground', 2, true) },
      [moved(3, 4, { rbi: true }), out(0, 1, [2, 3])],
      { sacrificeHit: true },
    ),
  ],
  [
    'FC5/G5.3XH(52)',
    aPlay({ kind: 'fieldersChoice', runnersBefore: ON_THIRD, ball: ball('ground', 5) }, [
      out(3, 4, [5, 2], { reason: 'throw' }),
      moved(0, 1),
    ]),
  ],
];

describe('what a play is in an event file', () => {
  it.each(CASES)('%s', (expected, play) => {
    expect(text(play)).toBe(expected);
    expect(parseEvent(expected).ok).toBe(true);
  });
});

describe('marks of a run', () => {
  const single = (rbi: boolean) =>
    aPlay({ kind: 'single', runnersBefore: ON_THIRD, ball: ball('line', 7) }, [moved(3, 4, { rbi }), moved(0, 1)]);
  it('none where it is earned and batted in', () => {
    expect(eventString(single(true), () => 'earned')).toBe('S7/L7.3-H');
  });
  it('(UR), (TUR) and (NR)', () => {
    expect(eventString(single(true), () => 'unearned')).toBe('S7/L7.3-H(UR)');
    expect(eventString(single(true), () => 'teamUnearned')).toBe('S7/L7.3-H(TUR)');
    expect(eventString(single(false), () => 'earned')).toBe('S7/L7.3-H(NR)');
  });
  it('(RBI) on an error, where nobody could know', () => {
    const play = aPlay(
      { kind: 'error', runnersBefore: ON_THIRD, ball: ball('ground', 6) },
      [moved(3, 4, { rbi: true }), moved(0, 1, { reason: 'error' })],
      { errors: [{ fielder: 6, type: 'fielding' }] },
    );
    expect(eventString(play, () => 'earned')).toBe('E6/G6.3-H(RBI)');
  });
  it('a home run after what should have been three outs', () => {
    const play = aPlay({ kind: 'homeRun', ball: ball('fly', 9) }, [moved(0, 4, { rbi: true })]);
    expect(eventString(play, () => 'unearned')).toBe('HR/F9.B-H(UR)');
  });
  it('a stolen home', () => {
    const play = aPlay({ kind: 'stolenBase', runnersBefore: ON_THIRD }, [moved(3, 4, { reason: 'steal' })]);
    expect(eventString(play, () => 'unearned')).toBe('SBH(UR)');
  });
});
