// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { aTradeMan, aTradeTeam } from '../testing/a-trade-team';
import { TradeBuilder } from './trade-builder';

afterEach(cleanup);

const men = (from: number, count: number) => Array.from({ length: count }, (_, i) => aTradeMan(from + i, ['CF']));
const mine = aTradeTeam(1, 'Herons', [aTradeMan(1, ['P']), aTradeMan(2, ['SS']), ...men(10, 18)]);
const theirs = aTradeTeam(2, 'Ospreys', [aTradeMan(3, ['SS']), aTradeMan(4, ['C'], { fromService: true })]);

const show = (change: Partial<Parameters<typeof TradeBuilder>[0]> = {}) =>
  render(
    <TradeBuilder
      mine={mine}
      theirs={theirs}
      gives={[]}
      gets={[]}
      counterOf={null}
      onSent={() => undefined}
      {...change}
    />,
  );
const side = (name: RegExp) => screen.getByRole('group', { name });
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const send = () => screen.getByRole<HTMLButtonElement>('button', { name: /Look it over|Tick players first/ });
const depth = (position: RegExp) =>
  within(screen.getByRole('row', { name: position }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('an offer being made', () => {
  test('shows what the ticked men do to both teams', () => {
    show();
    expect(send().disabled).toBe(true);
    expect(depth(/^SS/)).toEqual(['1', '1']);
    fireEvent.click(box(/^Man 2 /));
    expect(screen.getByText('You give 1 player, you get nobody.')).toBeTruthy();
    expect(depth(/^SS/)).toEqual(['1 →  to 0▼', '1 →  to 2▲']);
    fireEvent.click(box(/^Man 3 /));
    expect(depth(/^SS/)).toEqual(['1', '1']);
    expect(depth(/^Players/)).toEqual(['20', '2']);
    expect(send().disabled).toBe(false);
  });

  test('begins with the men of the offer that it answers, who can still be had', () => {
    show({ gives: [1, 99], gets: [3, 4], counterOf: 7 });
    expect(screen.getByText('You give 1 player, you get 1 player.')).toBeTruthy();
    expect([box(/^Man 1 /).checked, box(/^Man 3 /).checked, box(/^Man 4 /).disabled]).toEqual([true, true, true]);
    expect(within(side(/^Their players/)).getByText('traded by the league’s own service')).toBeTruthy();
  });

  test('says which limit of a roster it would break', () => {
    show({ mine: { ...mine, limits: { fewest: null, mostMen: 2 } } });
    fireEvent.click(box(/^Man 2 /));
    expect(screen.getByText('Ospreys would have 3 men, and the league allows 2.')).toBeTruthy();
    expect(send().disabled).toBe(true);
  });

  test('holds fifteen men a side, and shows those of a kind', () => {
    show({ gives: mine.men.slice(0, 15).map(({ man }) => man) });
    expect([box(/^Man 27 /).disabled, box(/^Man 1 /).disabled]).toEqual([true, false]);
    fireEvent.click(within(side(/^Show of Herons/)).getByRole('button', { name: /pitchers/ }));
    expect(within(side(/^Your players/)).getAllByRole('checkbox')).toHaveLength(1);
  });
});
