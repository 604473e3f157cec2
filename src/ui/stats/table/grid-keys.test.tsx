// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { linked } from '../linked';
import type { DataColumn } from './column';
import { DataTable } from './data-table';

interface Man {
  readonly name: string;
  readonly h: number;
  readonly hr: number;
}
const COLUMNS: readonly DataColumn<Man>[] = [
  {
    key: 'name',
    label: 'Player',
    title: 'Player',
    value: ({ name }) => name,
    show: ({ name }) => <a href={`/${name}`}>{name}</a>,
  },
  { key: 'h', label: 'H', title: 'Hits', value: ({ h }) => h },
  { key: 'hr', label: 'HR', title: 'Home runs', value: ({ hr }) => hr, isMain: true },
];
const MEN: readonly Man[] = [
  { name: 'abel', h: 5, hr: 1 },
  { name: 'baker', h: 4, hr: 0 },
  { name: 'cole', h: 2, hr: 2 },
];

afterEach(cleanup);

test('the arrows walk through what can be pressed, past cells with nothing to press', () => {
  const columns = linked(COLUMNS, ({ name }, key) => (key === 'hr' ? `/${name}/hr` : null));
  render(<DataTable caption="Men" columns={columns} rows={MEN} rowKey={({ name }) => name} empty="" />);
  const head = screen.getByRole('button', { name: 'HR' });
  const [abel, cole] = screen.getAllByRole('link', { name: /^Home runs: /u });
  head.focus();
  const press = (key: string): boolean => fireEvent.keyDown(document.activeElement ?? document.body, { key });
  expect(press('ArrowDown')).toBe(false);
  expect(document.activeElement).toBe(abel);
  press('ArrowDown');
  expect(document.activeElement).toBe(cole);
  // Nothing below: the page scrolls as ever.
  expect(press('ArrowDown')).toBe(true);
  expect(document.activeElement).toBe(cole);
  press('ArrowLeft');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'cole' }));
  press('ArrowUp');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'baker' }));
  press('x');
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp', altKey: true });
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'baker' }));
});
