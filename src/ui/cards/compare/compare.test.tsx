// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ShownCard } from '@/server/services/cards/shapes';
import { aShownCard } from '../testing/a-card';
import { compareGroups } from './compare-rows';
import { CompareTable } from './compare-table';

const hitter = aShownCard();
const withMarks = (playerId: number, marks: ShownCard['marks']): ShownCard => ({
  ...hitter,
  playerId,
  name: `Man ${playerId}`,
  marks: { ...hitter.marks, ...marks },
});
const three = [
  withMarks(1, { onBaseVsL: 30, strikeoutsVsL: 20, running: 12 }),
  withMarks(2, { onBaseVsL: 40, strikeoutsVsL: 10, running: 12 }),
  withMarks(3, { onBaseVsL: 20.5, strikeoutsVsL: 40, running: 12 }),
];
const row = (cards: readonly ShownCard[], key: string) =>
  compareGroups(cards)
    .flatMap(({ rows }) => rows)
    .find((one) => one.key === key);

describe('cards side by side', () => {
  test('mark the best of each row and say how far the others are from it', () => {
    expect(row(three, 'onBaseVsL')?.cells).toEqual([
      { text: '30.0', behind: '−10.0', isBest: false, bar: 0.75 },
      { text: '40.0', behind: null, isBest: true, bar: 1 },
      { text: '20.5', behind: '−19.5', isBest: false, bar: 0.5125 },
    ]);
    expect(row(three, 'strikeoutsVsL')?.cells.map(({ behind, isBest }) => [behind, isBest])).toEqual([
      ['+10.0', false],
      [null, true],
      ['+30.0', false],
    ]);
  });

  test('mark nobody where all are equal, or where one stands alone', () => {
    expect(row(three, 'running')?.cells.map(({ behind, isBest }) => [behind, isBest])).toEqual(
      three.map(() => [null, false]),
    );
    expect(
      compareGroups([hitter])
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
        .some(({ isBest }) => isBest),
    ).toBe(false);
  });

  test('have no line for what none of them has, and none for pitchers at bat', () => {
    expect(compareGroups(three).map(({ group }) => group)).toEqual(['batting', 'running', 'fielding']);
    const pitcher = aShownCard({}, 'pitcher');
    expect(compareGroups([pitcher]).map(({ group }) => group)).not.toContain('batting');
    const mixed = compareGroups([hitter, pitcher]);
    expect(mixed.map(({ group }) => group)).toEqual(['batting', 'running', 'fielding', 'pitching']);
    expect(mixed.at(-1)?.rows[0]?.cells[0]?.text).toBe('–');
  });

  test('compare gloves by range, then errors', () => {
    const glove = (playerId: number, range: number, error: number): ShownCard => {
      const rated = { range, error, arm: 0, passedBall: 0, overthrow: 0 };
      const abilities = { ...hitter.card.abilities, fielding: { SS: rated } };
      return { ...hitter, playerId, card: { ...hitter.card, abilities } };
    };
    const cells = row([glove(1, 2, 20), glove(2, 2, 12), glove(3, 1, 30)], 'SS')?.cells;
    expect(cells?.map(({ isBest }) => isBest)).toEqual([false, false, true]);
    expect(cells?.[1]?.text).toBe('range 2, error 12');
  });
});

describe('the table of them', () => {
  afterEach(cleanup);
  test('says in words which is the best, and takes a card out', () => {
    const onTakeOut = vi.fn();
    render(<CompareTable cards={three} groups={compareGroups(three)} onTakeOut={onTakeOut} />);
    const line = screen.getByRole('row', { name: /^OB vL/ });
    expect(
      within(line)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['30.0−10.0', '40.0best', '20.5−19.5']);
    fireEvent.click(screen.getByRole('button', { name: 'Take out Man 2' }));
    expect(onTakeOut).toHaveBeenCalledWith(2);
  });
});
