// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MARK_KEYS } from '@/cards/card-marks';
import { FIELD_POSITIONS } from '@/game/positions';
import { cardList } from '@/server/api/schemas/card-list.schema';
import { aCard } from '../testing/a-card';
import { nearest } from '../use-item-keys';
import { readPicked } from '../use-picked';
import { ALL_COLUMNS, cardColumns } from './card-columns';
import { CardGrid } from './card-grid';
import { CardTable } from './card-table';
import {
  asked,
  filterCount,
  type LibraryQuery,
  readLibrary,
  unfiltered,
  usualDirection,
  WORD_SORTS,
  writeLibrary,
} from './library-query';

const read = (search: string): LibraryQuery => readLibrary(new URLSearchParams(search));

const queries: fc.Arbitrary<LibraryQuery> = fc.record({
  text: fc.stringMatching(/^[\p{L} .'-]{0,60}$/u).map((text) => text.trim()),
  cardsets: fc.uniqueArray(fc.integer({ min: 1, max: 999_999_999 }), { maxLength: 4 }),
  team: fc.oneof(fc.constant(null), fc.constant('none' as const), fc.integer({ min: 1, max: 999 })),
  positions: fc.subarray([...FIELD_POSITIONS]),
  bats: fc.constantFrom(null, 'L', 'R', 'S'),
  throws: fc.constantFrom(null, 'L', 'R'),
  kind: fc.constantFrom(null, 'hitters', 'pitchers'),
  rarities: fc.uniqueArray(fc.constantFrom('All-Star', 'MVP, again', 'Starter & more')),
  sort: fc.constantFrom(...WORD_SORTS, ...MARK_KEYS),
  direction: fc.constantFrom('ascending', 'descending'),
  page: fc.integer({ min: 1, max: 500 }),
  view: fc.constantFrom('table', 'grid'),
});

describe('the address of the library', () => {
  test('says all that is shown, and the server takes what it says', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(read(writeLibrary(query))).toEqual(query);
        expect(cardList.safeParse(asked(query)).success).toBe(true);
      }),
    );
  });

  test('is short for what is as usual, and forgives nonsense', () => {
    expect(writeLibrary(read(''))).toBe('');
    expect(read('?set=1,x,-2,1&team=0&pos=SS,QB&bats=B&sort=price&dir=up&page=-1&view=list')).toEqual({
      ...read(''),
      cardsets: [1],
      positions: ['SS'],
    });
    expect(cardList.safeParse(asked(read(`?q=${'%00x'.repeat(40)}&page=999999999`))).success).toBe(true);
  });

  test('counts filters, and clears them without losing the order', () => {
    const query = read('?q=ann&set=1,2&pos=C&bats=L&sort=range&view=grid&page=3');
    expect(filterCount(query)).toBe(5);
    expect(unfiltered(query)).toEqual({ ...read(''), sort: 'range', view: 'grid' });
  });

  test('begins with the best: low range, much on base, few hits off a pitcher', () => {
    expect(
      (['name', 'range', 'onBaseVsL', 'pitchOnBaseVsL', 'pitchStrikeoutsVsR'] as const).map(usualDirection),
    ).toEqual(['ascending', 'ascending', 'descending', 'ascending', 'descending']);
  });
});

describe('columns of cards', () => {
  test('are of hitters, of pitchers or of both, always with the one it is sorted by', () => {
    const keys = (shown: Parameters<typeof cardColumns>[0]) => cardColumns(shown).map(({ key }) => key);
    expect(keys({ kind: 'hitters', sort: 'name', hasRarity: false })).not.toContain('hold');
    expect(keys({ kind: 'pitchers', sort: 'name', hasRarity: false })).not.toContain('range');
    for (const sort of MARK_KEYS) {
      const columns = cardColumns({ kind: null, sort, hasRarity: true });
      expect(columns.find(({ key }) => key === sort)?.isMain).toBe(true);
      expect(columns.filter(({ isMain }) => isMain === true).length).toBeLessThan(4);
    }
    expect(ALL_COLUMNS.map(({ key }) => key)).toEqual(expect.arrayContaining([...MARK_KEYS, 'rarity', 'cardset']));
  });
});

describe('the list', () => {
  beforeEach(() => {
    sessionStorage.clear();
    Element.prototype.scrollIntoView = vi.fn();
  });
  afterEach(cleanup);
  const cards = [aCard({ playerId: 1, name: 'Abel Ames' }), aCard({ playerId: 2, name: 'Ben Boone' })];

  test('sorts by its heads, says how, and walks with the arrows', () => {
    const onSort = vi.fn();
    render(
      <CardTable
        caption="Cards"
        columns={cardColumns({ kind: 'hitters', sort: 'range', hasRarity: false })}
        cards={cards}
        sort="range"
        direction="ascending"
        onSort={onSort}
      />,
    );
    expect(screen.getByRole('columnheader', { name: 'Rng' }).getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(screen.getByRole('button', { name: 'OB vL' }));
    expect(onSort).toHaveBeenCalledWith('onBaseVsL');
    expect(screen.queryByRole('button', { name: 'Pos' })).toBeNull();
    const first = screen.getByRole('link', { name: 'Abel Ames' });
    first.focus();
    fireEvent.keyDown(first, { key: 'End' });
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Ben Boone' }));
    fireEvent.keyDown(document.activeElement ?? first, { key: 'Home' });
    expect(document.activeElement).toBe(first);
  });

  test('puts cards aside, four at most', () => {
    const many = Array.from({ length: 5 }, (_, i) => aCard({ playerId: i + 1, name: `Man ${i}` }));
    render(<CardGrid caption="Cards" cards={many} sort="name" />);
    for (let i = 0; i < 5; i++) fireEvent.click(screen.getByRole('button', { name: `Compare Man ${i}` }));
    const pressed = screen.getAllByRole('button').map((button) => button.getAttribute('aria-pressed'));
    expect(pressed).toEqual(['true', 'true', 'true', 'true', 'false']);
    fireEvent.click(screen.getByRole('button', { name: 'Compare Man 0' }));
    expect(readPicked(sessionStorage.getItem('scorecard:compare')).map(({ id }) => id)).toEqual([2, 3, 4]);
  });

  test('shows a card in words where its picture is missing', () => {
    render(<CardGrid caption="Cards" cards={[aCard({ imageUrl: 'https://cards.example/1.png' })]} sort="range" />);
    const picture = screen.getByRole('img');
    expect(picture.getAttribute('alt')).toMatch(/OB vL/);
    expect(screen.queryByText('Rng')).toBeNull();
    fireEvent.error(picture);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('Rng')).toBeTruthy();
  });

  test('forgets what is kept wrongly', () => {
    expect([null, '', '{', '{"id":1}', '[{"id":"1","name":"A"},null,{"id":2,"name":"B"}]'].map(readPicked)).toEqual([
      [],
      [],
      [],
      [],
      [{ id: 2, name: 'B' }],
    ]);
  });
});

test('an arrow goes to the nearest in its direction', () => {
  const places = [0, 100, 200].flatMap((y) => [0, 100, 200].map((x) => ({ x, y })));
  const from = { x: 100, y: 100 };
  expect(
    [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ].map(([x = 0, y = 0]) => nearest(from, places, [x, y])),
  ).toEqual([5, 3, 7, 1]);
  expect(nearest({ x: 200, y: 0 }, places, [1, 0])).toBe(-1);
  expect(nearest({ x: 200, y: 100 }, [{ x: 0, y: 200 }], [0, 1])).toBe(0);
});
