import { describe, expect, it } from 'vitest';
import { FIELD_POSITIONS } from '@/game/positions';
import { STANDARD_RULES } from '@/game/rules';
import { aPoolMan } from '@/testing/a-pool';
import { LEAGUES } from '../league';
import { checkRoster, isLegalRoster, type RosterSetting } from './check-roster';
import { countRoster } from './count-roster';
import type { PoolMan } from './pool';

const nine = FIELD_POSITIONS.map((position, index) => aPoolMan(index + 1, [position]));
const ten = [...nine, aPoolMan(10, ['1B'])];

const check = (men: readonly PoolMan[], setting: RosterSetting = {}, rules = STANDARD_RULES) =>
  checkRoster(men, rules, LEAGUES.pd.roster, setting);
const broken = (...of: Parameters<typeof check>) =>
  check(...of)
    .filter(({ ok, isAdvice }) => !ok && !isAdvice)
    .map(({ rule, text, mend, offenders }) => ({ rule, text, mend, offenders }));

describe('checkRoster', () => {
  it('finds nothing in ten men for nine positions and the designated hitter', () => {
    expect(broken(ten)).toEqual([]);
    expect(isLegalRoster(check(ten))).toBe(true);
    expect(check(ten).map(({ rule }) => rule)).toEqual([
      'size',
      'catcher',
      'pitchers',
      'positions',
      'cardsets',
      'persons',
      'fit',
    ]);
  });

  it('asks nothing of cardsets where the league has none', () => {
    expect(checkRoster(ten, STANDARD_RULES, LEAGUES.sba.roster).some(({ rule }) => rule === 'cardsets')).toBe(false);
  });

  it('counts: too few, too many', () => {
    expect(broken(nine)).toMatchObject([{ rule: 'size', text: '9 of 26', mend: 'Add 1 or more: it takes 10.' }]);
    const many = [...ten, ...Array.from({ length: 17 }, (_, index) => aPoolMan(50 + index, ['LF']))];
    expect(broken(many)).toMatchObject([{ rule: 'size', text: '27 of 26', mend: 'Remove 1 player.' }]);
  });

  it('misses the catcher and the pitcher', () => {
    const men = [...ten.slice(2), aPoolMan(11, ['LF']), aPoolMan(12, ['RF'])];
    expect(broken(men)).toMatchObject([
      { rule: 'catcher', mend: 'Add a catcher.' },
      { rule: 'pitchers', mend: 'Add a pitcher.' },
      { rule: 'positions', text: 'nobody to spare for pitcher, catcher', mend: 'Add somebody who is rated at P, C.' },
    ]);
  });

  it('sees that one man cannot hold two positions', () => {
    const men = [
      ...ten.filter(({ player }) => player !== 2 && player !== 6),
      aPoolMan(20, ['C', 'SS']),
      aPoolMan(21, ['LF']),
    ];
    expect(broken(men)).toMatchObject([{ rule: 'positions', text: 'nobody to spare for shortstop' }]);
  });

  it('asks for nobody who is not to be had, and only advises where anyone may play anywhere', () => {
    const men = [...ten.slice(1), aPoolMan(11, ['LF'])];
    expect(isLegalRoster(check(men))).toBe(false);
    expect(isLegalRoster(check(men, { pool: men }))).toBe(true);
    expect(isLegalRoster(check(men, {}, { ...STANDARD_RULES, outOfPosition: true }))).toBe(true);
    expect(isLegalRoster(check(men, { pool: [...men, aPoolMan(30, ['P'])] }))).toBe(false);
  });

  it('names who may not play, and what is the matter', () => {
    const why = 'The cardset Barnstormers is not in this game.';
    const men = [
      ...ten,
      aPoolMan(40, ['LF'], { standing: { type: 'refused', refusal: 'cardset', why, conflict: null } }),
      aPoolMan(41, ['LF'], { standing: { type: 'refused', refusal: 'injured', why: 'Hurt.', conflict: null } }),
    ];
    expect(broken(men)).toEqual([
      { rule: 'cardsets', text: why, mend: 'Remove Man 40.', offenders: [40] },
      { rule: 'fit', text: 'Hurt.', mend: 'Remove Man 41.', offenders: [41] },
    ]);
  });

  it('finds a person twice, here or with the opponent', () => {
    const men = [...ten, aPoolMan(40, ['LF'], { person: 'test:1', name: 'Ada Roe' })];
    expect(broken(men)).toMatchObject([{ rule: 'persons', text: 'Ada Roe is on the roster twice', offenders: [40] }]);
    expect(broken(ten, { opponents: [{ person: 'test:3', name: 'Man 3' }] })).toMatchObject([
      { rule: 'persons', text: 'Man 3 plays for the opponent too', offenders: [3] },
    ]);
  });
});

describe('countRoster', () => {
  it('counts starters, relievers and everyone at each of his positions', () => {
    const men = [
      aPoolMan(1, ['P']),
      aPoolMan(2, ['P'], { isStarter: false }),
      aPoolMan(3, ['SS', '2B']),
      aPoolMan(4, ['2B']),
    ];
    expect(countRoster(men)).toEqual({
      SP: 1,
      RP: 1,
      C: 0,
      '1B': 0,
      '2B': 2,
      '3B': 0,
      SS: 1,
      LF: 0,
      CF: 0,
      RF: 0,
    });
  });
});
