import { describe, expect, it } from 'vitest';
import { csvTable } from '../testing/season-tables';
import { cardsFromCsv } from './cards-from-csv';
import { readFielding } from './read-fielding';

const BATTING =
  'homerun,bp_homerun,triple,double_three,double_two,double_pull,single_two,single_one,single_center,bp_single,' +
  'hbp,walk,strikeout,lineout,popout,flyout_a,flyout_bq,flyout_lf_b,flyout_rf_b,groundout_a,groundout_b,groundout_c';
const HEADER = `player,name,bats,throws,card,versus,running,fielding,${BATTING}`;
const SIDE = '3.05,2,0.4,0.5,2.5,1.5,3.3,2.2,5.1,3.4,1.15,8.9,25,3.2,6.6,0.6,2,9,8,12,4,3.6';

const man = (versus: string, side = SIDE, running = '14', fielding = 'SS 2e18; 2B 3e12') =>
  `77,Ada Brandvold,S,R,batting,${versus},${running},${fielding},${side}`;

const read = (...lines: readonly string[]) => cardsFromCsv(csvTable('cards.csv', lines));
const problems = (...lines: readonly string[]) => {
  const cards = read(...lines);
  return cards.ok ? [] : cards.error.map(({ line, field }) => [line, field]);
};

describe('cardsFromCsv', () => {
  it('reads one card from the rows of its sides', () => {
    const cards = read(HEADER, man('L'), man('R'));
    expect(cards.ok && cards.value.length).toBe(1);
    const [card] = cards.ok ? cards.value : [];
    expect(card).toMatchObject({ playerId: '77', name: 'Ada Brandvold', hasBatting: true });
    expect(card?.abilities).toMatchObject({
      bats: 'S',
      running: 14,
      fielding: { SS: { range: 2, error: 18 } },
      pitching: null,
    });
    expect(card?.ratings.batting.L).toMatchObject({ homerun: 61, strikeout: 500, flyout_c: 0 });
    expect(card?.ratings.pitching).toBeNull();
  });

  it('names line and sum of a side that is not 108', () => {
    const cards = read(HEADER, man('L'), man('R', SIDE.replace('25,', '26,')));
    expect(!cards.ok && cards.error).toEqual([
      { file: 'cards.csv', line: 3, field: 'sum', message: 'the chances sum to 109, not 108' },
    ]);
  });

  it('names line and field of a non-number, a finer number and a number out of range', () => {
    expect(problems(HEADER, man('L', SIDE.replace('8.9', 'many')), man('R', SIDE.replace('8.9', '-8.9')))).toEqual([
      [2, 'walk'],
      [3, 'walk'],
    ]);
    expect(problems(HEADER, man('L', SIDE.replace('3.05', '3.06')), man('R'))).toEqual([[2, 'homerun']]);
    expect(problems(HEADER, man('L', SIDE, '99'), man('R'))).toEqual([[2, 'running']]);
    expect(problems(HEADER, man('L', SIDE, '9', 'SS good'), man('R'))).toEqual([[2, 'fielding']]);
  });

  it('names columns that are missing or that nobody knows', () => {
    expect(problems(HEADER.replace('walk,', ''), man('L', SIDE.replace('8.9,', '')))).toEqual([[1, 'walk']]);
    expect(problems(HEADER.replace('throws,', ''))).toEqual([[1, 'throws']]);
    expect(problems(`${HEADER},homeruns`, `${man('L')},1`)).toEqual([[1, 'homeruns']]);
    expect(problems(HEADER, man('L').replace('batting', 'pitching'))).toContainEqual([1, 'xcheck_ss']);
  });

  it('takes no name that is empty, endless or breaks lines', () => {
    const named = (name: string) => man('L').replace('Ada Brandvold', name);
    for (const name of ['', 'A'.repeat(61), 'Ada\nBrandvold']) {
      expect(problems(HEADER, named(name), man('R')), name).toEqual([[2, 'name']]);
    }
  });

  it('wants both sides of a card, once each, and cards at all', () => {
    expect(problems(HEADER, man('L'))).toEqual([[2, 'versus']]);
    expect(problems(HEADER, man('L'), man('R'), man('R'))).toEqual([[4, 'versus']]);
    expect(problems(HEADER, man('X'), man('R'))).toContainEqual([2, 'versus']);
    expect(problems(HEADER)).toEqual([[null, null]]);
  });
});

describe('readFielding', () => {
  it('reads arms and a catcher’s numbers', () => {
    expect(readFielding('CF 2e5(-2); C 3e10(+1) pb2 t3')).toEqual({
      CF: { range: 2, error: 5, arm: -2, passedBall: 0, overthrow: 0 },
      C: { range: 3, error: 10, arm: 1, passedBall: 2, overthrow: 3 },
    });
    expect(readFielding('')).toEqual({});
  });

  it.each(['SS', 'XX 2e5', 'SS 6e5', 'SS 2e99', 'LF 2e5(9)', 'C 2e5 pb21'])('refuses "%s"', (cell) => {
    expect(readFielding(cell)).toBeNull();
  });
});
