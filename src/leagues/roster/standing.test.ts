import { describe, expect, it } from 'vitest';
import { type Candidate, standingOf } from './standing';

const DAY = '2026-05-01';
const LADDER = [
  { cardset: 1, name: 'First Light', priority: 1 },
  { cardset: 2, name: 'Harvest Moon', priority: 2 },
];
const aCard = (player: number, set: number, over: Partial<Candidate> = {}): Candidate => ({
  player,
  name: `Man ${player}`,
  person: `person:${player}`,
  cardset: { id: set, name: set === 1 ? 'First Light' : set === 2 ? 'Harvest Moon' : 'Barnstormers' },
  injuredUntil: null,
  isInMinors: false,
  isRated: true,
  ...over,
});
const onPaper = (over: Partial<Candidate> = {}): Candidate =>
  aCard(7, 1, { name: 'Ines Vale', cardset: null, ...over });

describe('standingOf, with cardsets', () => {
  it('takes a card of the first set, and one of a later set as a backup', () => {
    const pool = [aCard(1, 1), aCard(2, 2)];
    const standing = standingOf(pool, { cardsets: LADDER, day: DAY });
    expect(pool.map(standing)).toEqual([
      { type: 'legal' },
      { type: 'backup', why: 'Backup: Man 2 has no card in an earlier set of this game.' },
    ]);
  });

  it('refuses a card of a set outside the ladder, and names the set', () => {
    const card = aCard(3, 4);
    expect(standingOf([card], { cardsets: LADDER, day: DAY })(card)).toMatchObject({
      type: 'refused',
      refusal: 'cardset',
      why: 'The cardset Barnstormers is not in this game.',
    });
  });

  it('refuses the later card of a man who has an earlier one, and names that', () => {
    const pool = [aCard(2, 2, { person: 'same' }), aCard(1, 1, { person: 'same' })];
    const standing = standingOf(pool, { cardsets: LADDER, day: DAY });
    expect(pool.map(standing)).toMatchObject([
      { type: 'refused', refusal: 'backup', conflict: 'Man 2 (First Light)' },
      { type: 'legal' },
    ]);
  });

  it('lets a card outside the ladder stand in nobody’s way', () => {
    const pool = [aCard(1, 4, { person: 'same' }), aCard(2, 2, { person: 'same' })];
    expect(pool.map(standingOf(pool, { cardsets: LADDER, day: DAY })).map(({ type }) => type)).toEqual([
      'refused',
      'backup',
    ]);
  });
});

describe('standingOf, on paper', () => {
  const standing = (man: Candidate) => standingOf([man], { cardsets: null, day: DAY })(man);

  it('says when an injured man is back', () => {
    const why = 'Ines Vale is injured and back on 2026-05-02.';
    expect(standing(onPaper({ injuredUntil: '2026-05-02' }))).toMatchObject({ refusal: 'injured', why });
    expect(standing(onPaper({ injuredUntil: '2026-05-01' }))).toEqual({ type: 'legal' });
  });

  it('refuses the minor leagues and men without ratings', () => {
    expect(standing(onPaper({ isInMinors: true }))).toMatchObject({ type: 'refused', refusal: 'minors' });
    expect(standing(onPaper({ isRated: false }))).toMatchObject({ type: 'refused', refusal: 'unrated' });
  });
});
