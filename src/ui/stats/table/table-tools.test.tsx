// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { AsOfGame, AsOfTime } from '../as-of';
import type { DataColumn } from './column';
import { TableTools } from './table-tools';

interface Man {
  readonly name: string;
  readonly hr: number;
}
const COLUMNS: readonly DataColumn<Man>[] = [
  { key: 'name', label: 'Player', title: 'Player', value: ({ name }) => name },
  { key: 'hr', label: 'HR', title: 'Home runs', value: ({ hr }) => hr },
];
const tools = <TableTools name="Batting, 2025" columns={COLUMNS} rows={[{ name: 'Abel', hr: 3 }]} />;

const copied = vi.fn<(text: string) => Promise<void>>(async () => {});
Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied } });
afterEach(() => {
  cleanup();
  copied.mockReset();
});

async function copy(): Promise<string | undefined> {
  fireEvent.click(screen.getByRole('button', { name: 'Copy Batting, 2025' }));
  await waitFor(() => expect(copied).toHaveBeenCalledOnce());
  return copied.mock.lastCall?.[0];
}

test('what is copied says below, apart from the table, up to which game it counts', async () => {
  render(
    <AsOfTime at={new Date(2026, 4, 4, 20, 15).getTime()}>
      <AsOfGame game="game 60 of 90">{tools}</AsOfGame>
    </AsOfTime>,
  );
  const lines = (await copy())?.split('\r\n');
  expect(lines?.slice(0, 3)).toEqual(['Player\tHR', 'Abel\t3', '']);
  expect(lines?.[3]).toMatch(/^As of game 60 of 90 · .*2026/u);
  expect(lines).toHaveLength(4);
});

test('a table that nobody dates is copied alone', async () => {
  render(tools);
  expect(await copy()).toBe('Player\tHR\r\nAbel\t3');
});
