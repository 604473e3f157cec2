import { describe, expect, it } from 'vitest';
import { defined } from '@/shared/assert';
import { seasonTables, type SeasonLines } from '../testing/season-tables';
import { cardsFromSeason } from './cards-from-season';
import { readSeason } from './read-season';
import type { LineOptions } from './sides-from-line';

function cards(lines: SeasonLines = {}, options: LineOptions = { regress: false }) {
  const season = readSeason(seasonTables(lines));
  if (!season.ok) throw new Error(JSON.stringify(season.error));
  return cardsFromSeason(season.value, options);
}

const cardOf = (id: string, lines?: SeasonLines, options?: LineOptions) =>
  defined(
    cards(lines, options).cards.find(({ playerId }) => playerId === id),
    id,
  );

const problems = (lines: SeasonLines) => {
  const season = readSeason(seasonTables(lines));
  return season.ok ? [] : season.error.map(({ file, line, field }) => [file, line, field]);
};

describe('cardsFromSeason', () => {
  it('makes one card of a man with two stints', () => {
    const { cards: all, lost } = cards();
    expect(all.map(({ playerId }) => playerId)).toEqual(['brandva01', 'okonejo01', 'kettewi01', 'kettewa02']);
    expect(lost).toEqual([]);
    // 530 AB, 60 BB, 7 HBP, 1 SH, 5 SF, 5 of the walks intentional; 120 strikeouts.
    const { L, R } = cardOf('brandva01').ratings.batting;
    const overall = (2 * 120 * 108) / 598 - 24.8;
    const mean = (0.28 * L.strikeout + 0.72 * R.strikeout) / 20;
    expect(mean).toBeCloseTo(overall, 1);
  });

  it('tells the lost: nobody without a plate appearance or a batter faced gets a card', () => {
    const none = cards({
      players: ['playerID,retroID,nameFirst,nameLast,bats,throws', 'ghostaa01,,A,Ghost,R,R'],
      batting: [BATTING_HEADER],
      pitching: [PITCHING_HEADER],
      fielding: [FIELDING_HEADER],
    });
    expect(none.cards).toEqual([]);
    expect(none.lost.map(({ playerId }) => playerId)).toEqual(['ghostaa01']);
  });

  it('gives a pitching card to pitchers, not to a catcher’s mop-up inning', () => {
    expect(cardOf('okonejo01').ratings.pitching).toBeNull();
    expect(cardOf('okonejo01').abilities.pitching).toBeNull();
    expect(cardOf('kettewi01').ratings.pitching).not.toBeNull();
  });

  it('gives a pitcher who never batted what pitchers have, and says it is assumed', () => {
    const { hasBatting, assumed, abilities } = cardOf('kettewa02');
    expect(hasBatting).toBe(false);
    expect(assumed).toContain('batting');
    expect(abilities.power).toBe('W');
    expect(cardOf('kettewi01').hasBatting).toBe(true);
  });

  it('rates arms by their use', () => {
    // (558 − 3) outs in 30 starts: 18.5 a start.
    expect(cardOf('kettewi01').abilities.pitching).toMatchObject({
      starter: 6,
      relief: 2,
      closer: null,
      hold: 0,
      pickoff: 4,
    });
    expect(cardOf('kettewa02').abilities.pitching).toMatchObject({ starter: null, relief: 2, closer: 3 });
    // 400 × 6 / (.42 × 770)
    expect(cardOf('kettewi01').abilities.pitching?.wildPitch).toBe(7);
  });

  it('rates legs, bunts and bat control by the formulas of domain 1.4b', () => {
    const { abilities } = cardOf('brandva01');
    // SB 15, CS 5: 20 × 18/24 + 2.
    expect([abilities.stealHigh, abilities.stealLow]).toEqual([17, 12]);
    // 36 × 2.2 × 20 attempts / (97 singles + 60 BB + 7 HBP).
    expect(abilities.stealJump).toBe(10);
    expect(abilities.stealAuto).toBe(false);
    // Parts 5.33, 4.99, 4.86, 5.88 and 5.67 of ten.
    expect(abilities.running).toBe(13);
    expect(abilities.bunting).toBe('C');
    expect(abilities.hitAndRun).toBe('C');
    expect(cardOf('kettewi01').abilities.bunting).toBe('A');
  });

  it('rates fielders over all their stints', () => {
    const { fielding } = cardOf('brandva01').abilities;
    // 15 errors in 3,900 outs; 30 outs at third are too few to know.
    expect(fielding.SS).toMatchObject({ range: 3, error: 17 });
    expect(fielding['3B']).toMatchObject({ range: 4, error: 17 });
    // Caught 20 of 70; 9 passed balls in 2,800 outs.
    expect(cardOf('okonejo01').abilities.fielding.C).toMatchObject({ arm: 0, passedBall: 2, overthrow: 3 });
    expect(cardOf('brandva01').assumed).toContain('3B range');
  });

  it('mixes small samples with the league when asked to', () => {
    const plain = cardOf('kettewi01').ratings.batting.R.strikeout;
    const mixed = cardOf('kettewi01', {}, { regress: true }).ratings.batting.R.strikeout;
    expect(mixed).toBeLessThan(plain);
    expect(mixed).toBeGreaterThan(496);
  });

  it('takes lines against each hand by id, name or initial', () => {
    const header = 'player,versus,PA,AB,H,2B,3B,HR,BB,SO,HBP';
    const splits = [header, 'brandva01,L,150,130,40,8,1,10,18,20,2', 'A. Brandvold,R,453,400,114,22,2,14,42,100,5'];
    const { ratings, assumed } = cardOf('brandva01', { splits });
    // 20 of 148.5 without the intentional walks.
    expect(ratings.batting.L.strikeout / 20).toBeCloseTo((2 * 20 * 108) / 148.5 - 24.8, 1);
    expect(assumed).not.toContain('batting by hand');
    expect(cardOf('okonejo01', { splits }).assumed).toContain('batting by hand');
  });
});

const BATTING_HEADER = 'playerID,stint,G,AB,R,H,2B,3B,HR,RBI,SB,CS,BB,SO,IBB,HBP,SH,SF,GIDP';
const PITCHING_HEADER = 'playerID,G,GS,SV,IPouts,H,HR,BB,SO,IBB,WP,HBP,BK,BFP,SH,SF';
const FIELDING_HEADER = 'playerID,POS,InnOuts,PO,A,E,PB,SB,CS';

describe('readSeason', () => {
  it('names the column that is missing', () => {
    expect(problems({ batting: [BATTING_HEADER.replace('HR,', ''), 'brandva01'] })).toEqual([['batting.csv', 1, 'HR']]);
  });

  it('names line and field of what is no number, and finds all of it', () => {
    const batting = [
      BATTING_HEADER,
      'brandva01,1,100,350,60,100,20,3,x,50,10,3,40,80,4,5,1,3,6',
      'okonejo01,1,120,400,50,100,22,1,12,45,1,1,30,-9,0,4,0,3,10',
    ];
    expect(problems({ batting })).toEqual([
      ['batting.csv', 2, 'HR'],
      ['batting.csv', 3, 'SO'],
    ]);
  });

  it('refuses rows of nobody, unknown positions and hands, and a player listed twice', () => {
    const players = [
      'playerID,retroID,nameFirst,nameLast,bats,throws',
      'aaaa01,,A,Able,R,R',
      'bbbb01,,B,Baker,X,R',
      'cccc01,,C,Charles,R,R',
      'cccc01,,C,Charles,R,R',
    ];
    const batting = [BATTING_HEADER, 'zzzz01,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0'];
    const fielding = [FIELDING_HEADER, 'aaaa01,XX,3,0,0,0,,,'];
    expect(problems({ players, batting, pitching: [PITCHING_HEADER], fielding })).toEqual([
      ['players.csv', 5, 'playerID'],
      ['players.csv', 3, 'bats'],
      ['batting.csv', 2, 'playerID'],
      ['fielding.csv', 2, 'POS'],
    ]);
  });

  it('refuses splits that contradict themselves or name nobody, several, or one twice', () => {
    const header = 'player,versus,PA,AB,H,2B,3B,HR,BB,SO,HBP';
    const splits = [
      header,
      'W. Kettering,L,10,10,1,0,0,0,0,2,0',
      'Nobody,L,10,10,1,0,0,0,0,2,0',
      'brandva01,L,10,9,1,1,1,0,0,2,0',
      'brandva01,L,10,10,1,0,0,0,5,2,0',
      'brandva01,R,10,10,5,0,0,0,0,6,0',
    ];
    expect(problems({ splits })).toEqual([
      ['splits.csv', 2, 'player'],
      ['splits.csv', 3, 'player'],
      ['splits.csv', 4, 'H'],
      ['splits.csv', 5, 'PA'],
      ['splits.csv', 5, 'versus'],
      ['splits.csv', 6, 'AB'],
    ]);
  });
});
