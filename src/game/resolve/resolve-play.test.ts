import { describe, expect, test } from 'vitest';
import { movesOf, playFor, resolveFor } from '@/testing/play-for';
import { aState } from '@/testing/a-state';
import { anAbility, aTable } from '@/testing/a-table';
import { scriptedDice, seededDice } from '@/testing/scripted-dice';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '../decisions';
import type { PlayDraft } from '../draft';
import type { Outcome } from '../outcomes';
import { recordingDice } from '../recording-dice';
import { resolvePlay } from './resolve-play';

const STANDARD = { defense: STANDARD_DEFENSE, offense: STANDARD_OFFENSE };
const uses = (dice: readonly { readonly use: string }[]): string[] => dice.map((die) => die.use);

describe('chaos', () => {
  const everyone = anAbility({
    pitching: { hold: 0, wildPitch: 9, balk: 2, pickoff: 4, starter: 6, relief: null, closer: null },
  });
  test('C-1: it is rolled only with runners on', () => {
    expect(uses(playFor({ bases: 0 }).dice)).toEqual(['column', 'row', 'row', 'split']);
    expect(uses(playFor({ bases: 1 }).dice)).toEqual(['chaos', 'column', 'row', 'row', 'split']);
  });
  test('C-2: on 1 a wild pitch by the pitcher’s number, instead of the at-bat', () => {
    const play = playFor({ everyone, bases: 5, dice: { chaos: 1, 'wild pitch': 9 } });
    expect(play).toMatchObject({ kind: 'wildPitch', runs: 1, rbi: 0, source: { outcome: 'wild_pitch', cell: null } });
    expect(movesOf(play)).toBe('3-H 1-2');
    expect(uses(play.dice)).toEqual(['chaos', 'wild pitch']);
  });
  test('C-2: on 2 a passed ball by the catcher’s number', () => {
    expect(playFor({ bases: 2, dice: { chaos: 2, 'passed ball': 2 } })).toMatchObject({
      kind: 'passedBall',
      errors: [],
    });
  });
  test('C-2: a position player on the mound has average numbers', () => {
    const mound = anAbility({ pitching: null });
    const kind = (dice: Readonly<Record<string, number>>): string => playFor({ everyone: mound, bases: 1, dice }).kind;
    expect([kind({ chaos: 1, 'wild pitch': 9 }), kind({ chaos: 1, 'wild pitch': 10 })]).toEqual([
      'wildPitch',
      'strikeout',
    ]);
    expect([kind({ chaos: 3, 'pick-off': 2 }), kind({ chaos: 3, 'pick-off': 3 })]).toEqual(['pickOff', 'strikeout']);
    expect([kind({ chaos: 4, balk: 1 }), kind({ chaos: 4, balk: 2 })]).toEqual(['balk', 'strikeout']);
  });

  test('C-3: a failed check leaves the at-bat, without chaos', () => {
    const play = playFor({ everyone, bases: 5, dice: { chaos: 1, 'wild pitch': 10 } });
    expect(play.kind).toBe('strikeout');
    expect(uses(play.dice)).toEqual(['chaos', 'wild pitch', 'column', 'row', 'row', 'split']);
    expect(playFor({ bases: 5, dice: { chaos: 2, 'passed ball': 3 } }).kind).toBe('strikeout');
  });
});

describe('a draft', () => {
  test('Q-1: the same draft gives the same question, and its dice are never rolled again', () => {
    const state = aState({ bases: 3 });
    const table = aTable({ cards: 'single_center' });
    const first = resolvePlay(
      state,
      STANDARD,
      null,
      table,
      scriptedDice({ chaos: 9, column: 2, row: 4, split: 7, 'infield hit': 90, location: 60 }),
    );
    if (first.type !== 'question') throw new Error('no question');
    const again = resolvePlay(state, STANDARD, first.draft, table, scriptedDice({}));
    expect(again).toEqual(first);
    const answered: PlayDraft = { ...first.draft, answers: ['hold'] };
    const play = resolvePlay(state, STANDARD, answered, table, scriptedDice({}));
    expect(play).toMatchObject({ type: 'play', play: { kind: 'single', dice: first.draft.dice } });
  });

  test('Q-1: dice rolled before this play on the same object are not the play’s', () => {
    const dice = recordingDice(7, () => 3);
    dice.roll(6, 'column');
    const resolution = resolvePlay(aState(), STANDARD, null, aTable(), dice);
    expect(resolution).toMatchObject({ type: 'play', play: { dice: [{ n: 8 }, { n: 9 }, { n: 10 }, { n: 11 }] } });
  });

  test('Q-2: a draft whose dice were rolled for something else is refused', () => {
    const draft: PlayDraft = {
      outcome: null,
      cell: null,
      ball: null,
      dice: [{ n: 0, sides: 20, face: 3, use: 'chaos' }],
      answers: [],
    };
    expect(() => resolvePlay(aState(), STANDARD, draft, aTable(), seededDice(1))).toThrow('a die for chaos');
    const wrongSides = { ...draft, dice: [{ n: 0, sides: 20, face: 3, use: 'column' }] };
    expect(() => resolvePlay(aState(), STANDARD, wrongSides, aTable(), seededDice(1))).toThrow('a die for column');
  });
});

/** The fielding and the jump roll. */
const BESIDE = { range: 7, error: [2, 3, 4], rare: 50, jump: 9, 'good jump': [1, 2], steal: 11 };

describe('a person reads the paper card', () => {
  const state = aState({ bases: 1 });
  const table = aTable({ cards: null });
  const reading = (): PlayDraft => {
    const rolled = resolvePlay(
      state,
      STANDARD,
      null,
      table,
      scriptedDice({ chaos: 9, column: 4, row: [3, 5], split: 12, ...BESIDE }),
    );
    if (rolled.type !== 'reading') throw new Error('no reading');
    return rolled.draft;
  };

  test('Q-3: the at-bat dice are rolled, and the play waits', () => {
    expect(reading()).toMatchObject({ outcome: null, cell: null, ball: null, answers: [] });
    expect(uses(reading().dice)).toEqual(['chaos', 'column', 'row', 'row', 'split']);
  });

  test('M-8: the fielding and jump dice lie beside them, and the rules take from those', () => {
    expect(uses(reading().spare ?? [])).toEqual([
      'range',
      'error',
      'error',
      'error',
      'rare',
      'jump',
      'good jump',
      'good jump',
      'steal',
    ]);
    const checked = resolvePlay(state, STANDARD, submit('xcheck_ss', null), table, scriptedDice({ relay: 3 }));
    if (checked.type !== 'play') throw new Error('no play');
    const faces = checked.play.dice.map(({ n, use }) => `${n} ${use}`);
    expect(faces.slice(0, 6)).toEqual(['0 chaos', '1 column', '2 row', '3 row', '4 split', '5 range']);
    expect(checked.play.dice.filter(({ use }) => use === 'range')).toHaveLength(1);
  });

  test('M-8: with the bases empty there is no jump roll', () => {
    const dice = scriptedDice({ column: 4, row: [3, 5], split: 12, ...BESIDE });
    const rolled = resolvePlay(aState(), STANDARD, null, table, dice);
    expect(rolled.type === 'reading' && uses(rolled.draft.spare ?? [])).toEqual([
      'range',
      'error',
      'error',
      'error',
      'rare',
    ]);
  });

  const submit = (outcome: Outcome, fielder: 6 | 9 | null): PlayDraft => ({
    ...reading(),
    outcome,
    ball: fielder === null ? null : { trajectory: 'ground', fielder, bunt: false, foul: false },
  });

  test('Q-3: a result goes on from the dice on the table', () => {
    const resolution = resolvePlay(state, STANDARD, submit('groundout_b', null), table, scriptedDice({ location: 90 }));
    expect(resolution).toMatchObject({
      type: 'play',
      play: { kind: 'fieldersChoice', source: { by: 'paper', outcome: 'groundout_b' } },
    });
  });

  test('Q-4: a named fielder takes the place of the location die, through questions too', () => {
    const grounder = resolvePlay(state, STANDARD, submit('groundout_b', 6), table, scriptedDice({}));
    expect(grounder).toMatchObject({ type: 'play', play: { ball: { fielder: 6, trajectory: 'ground' } } });
    const single = resolvePlay(state, STANDARD, submit('single_center', 9), table, scriptedDice({}));
    if (single.type !== 'question') throw new Error('no question');
    expect(single.question.lead.safe).toBe(15);
    const answered = { ...single.draft, answers: ['hold'] as const };
    const play = resolvePlay(state, STANDARD, answered, table, scriptedDice({}));
    expect(play).toMatchObject({ type: 'play', play: { ball: { fielder: 9 }, kind: 'single' } });
    const infield = resolvePlay(state, STANDARD, submit('single_center', 6), table, scriptedDice({}));
    expect(infield).toMatchObject({ type: 'play', play: { ball: { fielder: 6 } } });
  });

  test('Q-4: a named outfielder of an uncapped double counts too', () => {
    const play = resolvePlay(aState(), STANDARD, { ...submit('double_cf', 9), dice: [] }, table, scriptedDice({}));
    expect(play).toMatchObject({ type: 'play', play: { kind: 'double', ball: { fielder: 9 } } });
  });

  test('Q-4: a fielder who cannot be is left to the die', () => {
    const resolution = resolvePlay(state, STANDARD, submit('groundout_b', 9), table, scriptedDice({ location: 90 }));
    expect(resolution).toMatchObject({ type: 'play', play: { ball: { fielder: 6 } } });
  });

  test('Q-5: a result without dice on the table is played as it is', () => {
    const draft: PlayDraft = { outcome: 'single_center', cell: null, ball: null, dice: [], answers: [] };
    const asked = resolvePlay(state, STANDARD, draft, table, scriptedDice({ 'infield hit': 50, location: 60 }));
    if (asked.type !== 'question') throw new Error('no question');
    const play = resolvePlay(state, STANDARD, { ...asked.draft, answers: ['hold'] }, table, scriptedDice({}));
    expect(play).toMatchObject({ type: 'play', play: { kind: 'single' } });
  });
});

test('O-1: a play carries its situation', () => {
  const resolution = resolveFor({ inning: 4, half: 'bottom', outs: 1, bases: 2, score: { away: 2, home: 5 } });
  expect(resolution).toMatchObject({
    type: 'play',
    play: {
      number: 1,
      inning: 4,
      half: 'bottom',
      outsBefore: 1,
      scoreBefore: { away: 2, home: 5 },
      runnersBefore: [null, 28, null],
      order: 1,
      batter: 21,
      pitcher: 10,
      catcher: 1,
      responsibleBatter: 21,
      responsiblePitcher: 10,
      source: { by: 'cards', outcome: 'strikeout', cell: { card: 'batter', column: 1, row: 6, split: 10 } },
      defense: STANDARD_DEFENSE,
      offense: STANDARD_OFFENSE,
    },
  });
});
