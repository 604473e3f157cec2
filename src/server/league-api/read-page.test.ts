import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdRows, sbaRows } from '@/testing/league-rows';
import { paperAbilities } from './paper-abilities';
import { readPage } from './read-page';
import { cardRow, playerRow, teamRow } from './row.schema';

const man = (change: Record<string, unknown> = {}) => ({
  id: 7,
  name: 'Ada Brandvold',
  bats: 'S',
  throws: 'R',
  positions: { SS: { range: 2, error: 18 }, '2B': null },
  ...change,
});
const players = (...items: unknown[]) => {
  const page = readPage('players', playerRow, { items });
  if (!page.ok) throw new Error('no page');
  return page.value;
};

describe('reading a page of a league’s service', () => {
  it('takes what the stand-in sends, and ignores fields that nobody knows', () => {
    const { teams, cards } = pdRows();
    expect(readPage('teams', teamRow, { items: teams, next: null, more: 1 })).toMatchObject({
      ok: true,
      value: { wrong: [], next: null, rows: [{ id: 't1', color: '#24608f' }, {}, {}, {}] },
    });
    const read = readPage('cards', cardRow, { items: cards });
    expect(read.ok && read.value.rows.length).toBe(104);
    expect(players(...(sbaRows()['players'] ?? [])).wrong).toEqual([]);
  });

  it('leaves out wrong rows alone, and tells row and field', () => {
    const page = players(
      man(),
      man({ id: 8, bats: 'X' }),
      man({ id: 'nine', positions: { SS: { range: 9, error: 1 } } }),
      man({ id: undefined }),
      man({ id: 'two words' }),
      null,
      man({ id: 10, name: 'Ada\nBrandvold' }),
      man({ id: 11, imageUrl: 'javascript:alert(1)' }),
      man({ id: 12, injuredUntil: 'soon' }),
    );
    expect(page.rows.map(({ id }) => id)).toEqual(['7']);
    expect(page.wrong.map(({ row, field }) => [row, field])).toEqual([
      ['8', 'bats'],
      ['nine', 'positions.SS.range'],
      ['#4', 'id'],
      ['#5', 'id'],
      ['#6', 'row'],
      ['10', 'name'],
      ['11', 'imageUrl'],
      ['12', 'injuredUntil'],
    ]);
    expect(page.wrong.every(({ message }) => message !== '')).toBe(true);
    expect(page.wrongIds).toEqual(['8', 'nine', '10', '11', '12']);
    expect(page.hasNameless).toBe(true);
    expect(players(man({ bats: 'X' })).hasNameless).toBe(false);
  });

  it('names the side of a card whose chances are not 108', () => {
    const [card = {}] = pdRows()['cards'] ?? [];
    const batting = { ...(card['batting'] as object), ratings: { L: { strikeout: 1 }, R: { strikeout: 108 } } };
    const read = readPage('cards', cardRow, { items: [{ ...card, batting }] });
    expect(read.ok && read.value.wrong).toMatchObject([{ row: 'c1', field: 'batting.ratings.L.sum' }]);
  });

  it('takes the first of two rows with one id', () => {
    const page = players(man(), man({ name: 'Another' }), man({ id: '7' }));
    expect(page.rows.map(({ name }) => name)).toEqual(['Ada Brandvold']);
    expect(page.wrong.map(({ row, field }) => [row, field])).toEqual([
      ['7', 'id'],
      ['7', 'id'],
    ]);
  });

  it('lets nothing through that the database would not take', () => {
    const [card = {}] = pdRows()['cards'] ?? [];
    const cards = [
      { ...card, name: 'Ada\u0000' },
      { ...card, name: 'Ada \ud800' },
      { ...card, playerId: 'p\u0000' },
      { ...card, rarity: '\ud800' },
      { ...card, imageUrl: 'https://cards.example/\u0000\ud800.png' },
    ];
    const read = readPage('cards', cardRow, { items: cards });
    expect(read.ok && read.value.wrong.map(({ field }) => field)).toEqual(['name', 'name', 'playerId', 'rarity']);
    expect(read.ok && read.value.rows.map(({ imageUrl }) => imageUrl)).toEqual([
      'https://cards.example/%00%EF%BF%BD.png',
    ]);
    expect(readPage('teams', teamRow, { items: [], next: 'a\u0000' }).ok).toBe(false);
  });

  it('makes something of everything that is JSON', () => {
    const keys = fc.constantFrom('items', 'next', 'id', 'name', 'bats', 'positions', 'batting', 'other');
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(keys, tie('node'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.oneof(
          node,
          fc.array(node).map((items) => ({ items })),
        ),
        (document) => {
          for (const schema of [teamRow, playerRow, cardRow]) {
            const page = readPage<{ readonly id: string }>('rows', schema, document);
            if (!page.ok) expect(page.error.kind).toBe('rubbish');
            else {
              const { items } = document as { items: unknown[] };
              expect(page.value.rows.length + page.value.wrong.length).toBe(items.length);
            }
          }
        },
      ),
    );
  });

  it.each([
    null,
    [],
    'text',
    {},
    { items: {} },
    { items: [], next: 5 },
    { items: [], next: '' },
    { items: [], next: 'a b' },
  ])('calls %j rubbish', (document) => {
    expect(readPage('teams', teamRow, document)).toEqual({
      ok: false,
      error: { kind: 'rubbish', resource: 'teams', what: 'it is no page of rows' },
    });
  });

  it('calls a page of more than five hundred rows rubbish', () => {
    const page = readPage('teams', teamRow, { items: Array.from({ length: 501 }, () => ({})) });
    expect(!page.ok && page.error).toMatchObject({ what: 'a page has more than 500 rows' });
  });
});

describe('what the rules know of a man of paper cards', () => {
  const abilities = (change: Record<string, unknown>) => {
    const [row] = players(man(change)).rows;
    if (row === undefined) throw new Error('left out');
    return paperAbilities(row);
  };

  it('is what his league gives, and middling where it gives nothing', () => {
    const { fielding, running, pitching } = abilities({});
    expect(fielding.SS).toEqual({ range: 2, error: 18, arm: 0, passedBall: 0, overthrow: 0 });
    expect(fielding['2B']).toMatchObject({ range: 3, arm: 0 });
    expect(running).toBe(10);
    expect(pitching).toBeNull();
  });

  it('a pitcher pitches and stands on the mound, whichever of the two is said', () => {
    expect(abilities({ positions: { P: null } }).pitching).toMatchObject({ starter: null, relief: 2 });
    const starter = abilities({ positions: {}, pitching: { starter: 6 } });
    expect(starter.pitching).toMatchObject({ starter: 6, hold: 0 });
    expect(starter.fielding.P).toMatchObject({ range: 3 });
  });
});
