import { describe, expect, it } from 'vitest';
import { writeCard } from '@/cards/player-card';
import { sampleTeams } from '../sample/sample-leagues';
import { checkImport } from './check-import';
import { firstMapping } from './recognise';
import { rowsFromJson } from './rows-from-json';
import { FIRST_CHOICES, type ImportDraft } from './sheet';

const cards = sampleTeams('pd')
  .flatMap(({ members }) => members)
  .slice(0, 30)
  .flatMap(({ card, playerId, name }) =>
    card === null
      ? []
      : [{ playerId: String(playerId), name, abilities: card.abilities, ratings: card.ratings, hasBatting: true }],
  );

const parse = (document: unknown) => {
  const json = JSON.stringify(document, null, 2);
  return rowsFromJson(JSON.parse(json), json, 1_000);
};

function draftOf(document: unknown): ImportDraft {
  const table = parse(document);
  if (table === null) throw new Error('no table');
  const { columns } = table;
  const rows = table.rows.map((row) => ({ ...row, isLeftOut: false }));
  const sheet = {
    file: 'cards.json',
    part: 'cards' as const,
    columns,
    rows,
    mapping: firstMapping('cards', columns, null),
  };
  return { revision: 1, source: 'cards', sheets: [sheet], choices: FIRST_CHOICES };
}

describe('cards as JSON', () => {
  it('are the same cards as rows', () => {
    const { problems, items } = checkImport(
      draftOf({ players: cards.map(writeCard) }),
      { league: 'pd', teams: [] },
      true,
    );
    expect(problems).toEqual([]);
    expect(items.items.map((item) => ('card' in item ? item.card : null))).toEqual(cards);
  });

  it('tell what no card says, by line', () => {
    const [first] = cards;
    if (first === undefined) throw new Error('no card');
    const good = writeCard(first);
    const strange = { ...good, playerId: 'x', batting: { ...good.batting, ratings: { L: { luck: 108 }, R: {} } } };
    const table = parse([good, strange, 'text', { ...good, batting: null, pitching: null }]);
    expect(table?.rows.filter(({ fault }) => fault !== null).map(({ line, fault }) => [line > 1, fault])).toEqual([
      [true, 'no rating is called "luck"'],
      [true, 'it is no object'],
      [true, 'a card needs batting or pitching ratings'],
    ]);
  });
});

describe('other JSON', () => {
  it('has a column for each part of an object', () => {
    const table = parse({
      teams: [
        { name: 'Hares', park: { name: 'Meadow', single: 9 } },
        { name: 'Rats', color: null },
      ],
    });
    expect(table).toEqual({
      columns: ['name', 'park.name', 'park.single', 'color'],
      rows: [
        { line: 3, cells: ['Hares', 'Meadow', '9', ''], fault: null },
        { line: 10, cells: ['Rats', '', '', ''], fault: null },
      ],
    });
  });

  it('without a list is none', () => {
    expect(parse({ name: 'x' })).toBeNull();
    expect(parse(7)).toBeNull();
    expect(parse({ a: [], b: [] })).toBeNull();
    expect(parse(Array.from({ length: 300 }, (_, i) => ({ [`column ${i}`]: i })))).toBeNull();
    expect(parse(Array.from({ length: 1_001 }, () => ({ name: 'x' })))).toBeNull();
  });
});
