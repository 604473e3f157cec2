import { describe, expect, it } from 'vitest';
import { aPlay, ball, moved, out } from '@/testing/told-play';
import { notation } from './notation';
import type { Play } from './play';
import { sentence } from './sentence';

const NAMES: Readonly<Record<number, string>> = {
  1: 'Haas',
  7: 'Ito',
  8: 'Quill',
  9: 'Oyelaran',
  21: 'Lund',
  30: 'Abbot',
};
const nameOf = (id: number): string => NAMES[id] ?? `#${id}`;
const first = [9, null, null] as const;
const second = [null, 8, null] as const;
const third = [null, null, 7] as const;
const firstAndSecond = [9, 8, null] as const;
const corners = [9, null, 7] as const;
const full = [9, 8, 7] as const;
const batterOut = out(0, 1, [6, 3], { force: true });
const homeLeads = { away: 0, home: 2 } as const;

const PLAYS: readonly (readonly [string, string, Play])[] = [
  ['6-3', 'Haas grounds out, short to first.', aPlay({ ball: ball('ground', 6) }, [batterOut])],
  ['3U', 'Haas grounds out to first.', aPlay({ ball: ball('ground', 3) }, [out(0, 1, [3], { force: true })])],
  [
    '4-6-3 DP',
    'Haas grounds into a double play, second to short to first; Ito scores. The visiting team takes the lead, 1–0.',
    aPlay(
      { ball: ball('ground', 4), runnersBefore: corners },
      [moved(3, 4), out(1, 2, [4, 6], { force: true, reason: 'force' }), out(0, 1, [6, 3], { force: true })],
      { groundedIntoDoublePlay: true },
    ),
  ],
  [
    '1-5-3 DP',
    'Haas bunts into a double play, pitcher to third to first.',
    aPlay({ ball: ball('ground', 1, true), runnersBefore: second }, [
      out(2, 3, [1, 5], { reason: 'throw' }),
      out(0, 1, [5, 3], { force: true }),
    ]),
  ],
  [
    '2-5, 6-3 DP',
    'Haas grounds into a double play; Quill is thrown out at third, catcher to third.',
    aPlay({ ball: ball('ground', 6), runnersBefore: second }, [
      out(2, 3, [2, 5], { reason: 'throw' }),
      out(0, 1, [6, 3], { force: true }),
    ]),
  ],
  [
    '3-6 DP',
    'Haas grounds into a double play, first to short.',
    aPlay(
      { ball: ball('ground', 3), runnersBefore: first },
      [out(1, 2, [6], { reason: 'force', force: true }), out(0, 1, [3, 6], { force: true })],
      { groundedIntoDoublePlay: true },
    ),
  ],
  ['F8', 'Haas flies out to center.', aPlay({ ball: ball('fly', 8) }, [out(0, 1, [8], { force: true })])],
  ['L6', 'Haas lines out to short.', aPlay({ ball: ball('line', 6) }, [out(0, 1, [6], { force: true })])],
  ['P4', 'Haas pops out to second.', aPlay({ ball: ball('popup', 4) }, [out(0, 1, [4], { force: true })])],
  [
    'PF2',
    'Haas fouls out to the catcher.',
    aPlay({ ball: ball('popup', 2, false, true) }, [out(0, 1, [2], { force: true })]),
  ],
  [
    'SF8',
    'Haas hits a sacrifice fly to center; Ito scores. The visiting team trails, 1–2.',
    aPlay(
      { ball: ball('fly', 8), runnersBefore: third, scoreBefore: homeLeads },
      [moved(3, 4, { reason: 'tagUp', rbi: true }), out(0, 1, [8], { force: true })],
      { sacrificeFly: true },
    ),
  ],
  [
    'F8-2 DP',
    'Haas flies into a double play; Ito is thrown out at home, center to catcher.',
    aPlay({ ball: ball('fly', 8), runnersBefore: third }, [
      out(3, 4, [8, 2], { reason: 'tagUp' }),
      out(0, 1, [8], { force: true }),
    ]),
  ],
  [
    'L6-3 DP',
    'Haas lines into a double play; Oyelaran is doubled off first.',
    aPlay({ ball: ball('line', 6), runnersBefore: first }, [
      out(1, 1, [6, 3], { reason: 'doubledOff' }),
      out(0, 1, [6], { force: true }),
    ]),
  ],
  [
    '1B7',
    'Haas singles to left; Quill stops at third.',
    aPlay({ kind: 'single', ball: ball('line', 7), runnersBefore: second }, [moved(2, 3), moved(0, 1)]),
  ],
  [
    '1B8, 8-2',
    'Haas singles to center and takes second on the throw; Quill is thrown out at home, center to catcher; Oyelaran goes to third.',
    aPlay({ kind: 'single', ball: ball('line', 8), runnersBefore: firstAndSecond }, [
      out(2, 4, [8, 2], { reason: 'throw' }),
      moved(1, 3, { reason: 'throw' }),
      moved(0, 2, { reason: 'throw' }),
    ]),
  ],
  [
    '2B8 E8',
    'Haas doubles to center and takes third on an error by the center fielder; Ito and Oyelaran score. The visiting team ties it, 2–2.',
    aPlay(
      { kind: 'double', ball: ball('line', 8), runnersBefore: corners, scoreBefore: homeLeads },
      [moved(3, 4, { rbi: true }), moved(1, 4, { rbi: true }), moved(0, 3, { reason: 'error' })],
      { errors: [{ fielder: 8, type: 'fielding' }] },
    ),
  ],
  ['3B9', 'Haas triples to right.', aPlay({ kind: 'triple', ball: ball('line', 9) }, [moved(0, 3)])],
  [
    'HR7',
    'Haas hits a grand slam to left. The visiting team takes the lead, 4–2.',
    aPlay({ kind: 'homeRun', ball: ball('fly', 7), runnersBefore: full, scoreBefore: homeLeads }, [
      moved(3, 4),
      moved(2, 4),
      moved(1, 4),
      moved(0, 4),
    ]),
  ],
  ['K', 'Haas strikes out.', aPlay({ kind: 'strikeout' }, [out(0, 1, [2])])],
  ['K 2-3', 'Haas strikes out, catcher to first.', aPlay({ kind: 'strikeout' }, [out(0, 1, [2, 3])])],
  [
    'K WP',
    'Haas strikes out but reaches first on a wild pitch.',
    aPlay({ kind: 'strikeout' }, [moved(0, 1, { reason: 'wildPitch' })]),
  ],
  [
    'K WP',
    'Haas strikes out on a wild pitch; Ito scores; Oyelaran moves to second. The visiting team takes the lead, 1–0.',
    aPlay({ kind: 'strikeout', runnersBefore: corners }, [
      moved(3, 4, { reason: 'wildPitch' }),
      moved(1, 2, { reason: 'wildPitch' }),
      out(0, 1, [2]),
    ]),
  ],
  [
    'BB PB',
    'Haas walks on a passed ball; Quill moves to third.',
    aPlay({ kind: 'walk', runnersBefore: second }, [moved(2, 3, { reason: 'passedBall' }), moved(0, 1)]),
  ],
  [
    'E6, 4-6',
    'Haas reaches on an error by the shortstop and is thrown out at second.',
    aPlay({ kind: 'error', ball: ball('ground', 6) }, [out(0, 2, [4, 6], { reason: 'throw' })], {
      errors: [{ fielder: 6, type: 'fielding' }],
    }),
  ],
  [
    'K CS 2-6',
    'Haas strikes out; Oyelaran is caught stealing second.',
    aPlay({ kind: 'strikeout', runnersBefore: first }, [out(1, 2, [2, 6], { reason: 'steal' }), out(0, 1, [2])]),
  ],
  ['BB', 'Haas walks.', aPlay({ kind: 'walk' }, [moved(0, 1)])],
  ['IBB', 'Haas is walked intentionally.', aPlay({ kind: 'intentionalWalk' }, [moved(0, 1)])],
  [
    'HBP',
    'Haas is hit by a pitch; Oyelaran moves to second.',
    aPlay({ kind: 'hitByPitch', runnersBefore: first }, [moved(1, 2, { reason: 'force' }), moved(0, 1)]),
  ],
  [
    'CI',
    'Haas is awarded first on catcher’s interference.',
    aPlay({ kind: 'interference' }, [moved(0, 1, { reason: 'interference' })], {
      errors: [{ fielder: 2, type: 'interference' }],
    }),
  ],
  [
    'FC 6-4',
    'Haas grounds into a fielder’s choice to short; Oyelaran is forced out at second.',
    aPlay({ kind: 'fieldersChoice', ball: ball('ground', 6), runnersBefore: first }, [
      out(1, 2, [6, 4], { force: true, reason: 'force' }),
      moved(0, 1),
    ]),
  ],
  [
    'FC5',
    'Haas grounds into a fielder’s choice to third; Ito scores. The visiting team takes the lead, 1–0.',
    aPlay({ kind: 'fieldersChoice', ball: ball('ground', 5), runnersBefore: third }, [
      moved(3, 4, { reason: 'throw' }),
      moved(0, 1),
    ]),
  ],
  [
    'E6',
    'Haas reaches on an error by the shortstop; Oyelaran takes second on the error.',
    aPlay(
      { kind: 'error', ball: ball('ground', 6), runnersBefore: first },
      [moved(1, 2, { reason: 'error' }), moved(0, 1, { reason: 'error' })],
      { errors: [{ fielder: 6, type: 'fielding' }] },
    ),
  ],
  [
    'SF E8',
    'Haas hits a sacrifice fly to center and reaches second on an error by the center fielder; Ito scores. The visiting team takes the lead, 1–0.',
    aPlay(
      { kind: 'error', ball: ball('fly', 8), runnersBefore: third },
      [moved(3, 4, { reason: 'tagUp' }), moved(0, 2, { reason: 'error' })],
      { errors: [{ fielder: 8, type: 'drop' }], sacrificeFly: true },
    ),
  ],
  [
    'SH 5-3',
    'Haas lays down a sacrifice bunt, third to first; Oyelaran moves to second.',
    aPlay({ ball: ball('ground', 5, true), runnersBefore: first }, [moved(1, 2), out(0, 1, [5, 3], { force: true })], {
      sacrificeHit: true,
    }),
  ],
  [
    'WP',
    'Wild pitch by Abbot; Ito scores; Oyelaran moves to second. The visiting team takes the lead, 1–0.',
    aPlay({ kind: 'wildPitch', runnersBefore: corners }, [
      moved(3, 4, { reason: 'wildPitch' }),
      moved(1, 2, { reason: 'wildPitch' }),
    ]),
  ],
  [
    'PB',
    'Passed ball by Lund; Oyelaran moves to second.',
    aPlay({ kind: 'passedBall', runnersBefore: first }, [moved(1, 2, { reason: 'passedBall' })]),
  ],
  [
    'BK',
    'Balk by Abbot; Quill moves to third.',
    aPlay({ kind: 'balk', runnersBefore: second }, [moved(2, 3, { reason: 'balk' })]),
  ],
  [
    'SB2',
    'Oyelaran steals second and takes third on the throwing error.',
    aPlay({ kind: 'stolenBase', runnersBefore: first }, [moved(1, 3, { reason: 'steal' })]),
  ],
  [
    'SB3 SB2',
    'Quill steals third; Oyelaran steals second.',
    aPlay({ kind: 'stolenBase', runnersBefore: firstAndSecond }, [
      moved(2, 3, { reason: 'steal' }),
      moved(1, 2, { reason: 'steal' }),
    ]),
  ],
  [
    'CS 2-6',
    'Oyelaran is caught stealing second, catcher to short.',
    aPlay({ kind: 'caughtStealing', runnersBefore: first }, [out(1, 2, [2, 6], { reason: 'steal' })]),
  ],
  [
    'PO 1-3',
    'Oyelaran is picked off first, pitcher to first.',
    aPlay({ kind: 'pickOff', runnersBefore: first }, [out(1, 1, [1, 3], { reason: 'pickOff' })]),
  ],
  [
    'POCS 1-3-4',
    'Oyelaran is picked off going to second, pitcher to first to second.',
    aPlay({ kind: 'pickOff', runnersBefore: first }, [out(1, 2, [1, 3, 4], { reason: 'steal' })]),
  ],
  [
    'DI',
    'Oyelaran takes second on indifference.',
    aPlay({ kind: 'indifference', runnersBefore: first }, [moved(1, 2, { reason: 'indifference' })]),
  ],
  [
    'E3F',
    'Haas’s foul fly is dropped by the first baseman.',
    aPlay({ kind: 'foulError' }, [], { errors: [{ fielder: 3, type: 'drop' }] }),
  ],
];

describe('the scorer and the announcer', () => {
  it.each(PLAYS)('N-1: write %s: %s', (square, told, play) => {
    expect(notation(play)).toBe(square);
    expect(sentence(play, nameOf)).toBe(told);
  });

  it('N-1: name the team that scored', () => {
    const play = aPlay({ kind: 'balk', runnersBefore: third }, [moved(3, 4, { reason: 'balk' })]);
    const teams = { away: 'Harbor City', home: 'Millbrook' };
    expect(sentence(play, nameOf, teams)).toBe('Balk by Abbot; Ito scores. Harbor City takes the lead, 1–0.');
  });
});
