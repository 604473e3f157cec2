// @vitest-environment jsdom
import '@/testing/resize-observer';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportSheet, ImportSheetRow, ImportView } from '@/server/services/imports/shapes';
import { unsentCells } from '../unsent';
import { moved } from './grid-keys';
import { RowCards } from './row-cards';
import { RowGrid, type RowsProps } from './row-grid';
import { UnsentNote } from './unsent-note';

beforeEach(() => {
  // jsdom lays nothing out: everything is as high as a window.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900);
  HTMLElement.prototype.scrollTo = () => undefined;
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.restoreAllMocks();
});

const rowOf = (row: number, ...cells: readonly string[]): ImportSheetRow => ({
  row,
  line: row + 2,
  cells,
  isLeftOut: false,
});
const ROWS = [rowOf(0, 'Hares', 'HAR', 'x'), rowOf(1, 'Herons', 'LONGER', 'x'), rowOf(2, 'Quails', 'QUA', 'x')];
const SHEET = {
  file: 'teams.csv',
  part: 'teams',
  columns: [
    { name: 'Team', field: 'name', samples: [] },
    { name: 'Abbr', field: 'abbreviation', samples: [] },
    { name: 'Note', field: null, samples: [] },
  ],
  rowCount: 3,
  isRemembered: false,
  rows: [],
} as unknown as ImportSheet;

function propsOf(part: Partial<RowsProps> = {}) {
  const mend = vi.fn();
  const change = {
    isPending: false,
    mutate: (call: (imports: unknown) => unknown) => call({ mend: { mutate: mend } }),
  } as unknown as RowsProps['change'];
  const props: RowsProps = {
    importId: 7,
    sheet: SHEET,
    at: 0,
    rows: ROWS,
    problems: new Map([[1, new Map([['Abbr', 'longer than 5 characters']])]]),
    kinds: null,
    change,
    onOpen: vi.fn(),
    ...part,
  };
  return { mend, props };
}

const sent = (mend: ReturnType<typeof vi.fn>) => mend.mock.calls.map(([input]) => (input as { mend: unknown }).mend);

function grid(part: Partial<RowsProps> = {}) {
  const { mend, props } = propsOf(part);
  const view = render(<RowGrid {...props} />);
  const table = screen.getByRole('grid');
  const press = (key: string, more: object = {}) => fireEvent.keyDown(table, { key, ...more });
  const here = () => document.querySelector(`[id="${table.getAttribute('aria-activedescendant')}"]`);
  return { mend, props, table, press, here, again: (next: RowsProps) => view.rerender(<RowGrid {...next} />) };
}

describe('the grid', () => {
  it('shows the columns that are read, says what is wrong, and is gone through by keys', () => {
    const { press, here } = grid();
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Line', 'Team', 'Abbr']);
    expect(here()?.textContent).toBe('Hares');
    press('ArrowRight');
    press('ArrowDown');
    press('ArrowDown');
    expect(here()?.textContent).toBe('QUA');
    press('n');
    expect(here()?.textContent).toBe('LONGER');
    expect(here()?.getAttribute('aria-invalid')).toBe('true');
    const why = document.querySelector(`[id="${here()?.getAttribute('aria-describedby')}"]`);
    expect(why?.textContent).toBe('longer than 5 characters');
    press('Home');
    press('N');
    expect(here()?.textContent).toBe('LONGER');
  });

  it('mends a cell with Enter and goes on, once', () => {
    const { mend, press, table, here } = grid();
    press('n');
    press('Enter');
    const field = screen.getByRole('textbox', { name: 'Abbr, line 3' });
    fireEvent.change(field, { target: { value: 'HER' } });
    expect(unsentCells(7)).toEqual([{ sheet: 0, row: 1, column: 'Abbr', value: 'HER' }]);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(sent(mend)).toEqual([{ type: 'cells', cells: [{ row: 1, column: 'Abbr', value: 'HER', was: 'LONGER' }] }]);
    expect(unsentCells(7)).toEqual([]);
    expect(document.activeElement).toBe(table);
    expect(here()?.textContent).toBe('QUA');
  });

  it('leaves a cell as it was with Escape', () => {
    const { mend, press, here, table } = grid();
    press('n');
    press('F2');
    const field = screen.getByRole('textbox');
    fireEvent.change(field, { target: { value: 'HER' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(mend).not.toHaveBeenCalled();
    expect(unsentCells(7)).toEqual([]);
    expect(here()?.textContent).toBe('LONGER');
    expect(document.activeElement).toBe(table);
  });

  it('is marked with a press and mended with a second', () => {
    grid();
    fireEvent.click(screen.getByText('Quails'));
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(screen.getByText('Quails'));
    expect(screen.getByRole('textbox', { name: 'Team, line 4' })).toHaveProperty('value', 'Quails');
  });

  it('keeps what is typed when somebody else changes the cell, and says so', () => {
    const { press, props, again } = grid();
    press('n');
    press('Enter');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'HER' } });
    again({ ...props, rows: ROWS.with(1, rowOf(1, 'Herons', 'HRN', 'x')) });
    const field = screen.getByRole('textbox', { name: 'Abbr, line 3; somebody wrote “HRN” here meanwhile' });
    expect(field).toHaveProperty('value', 'HER');
  });

  it('leaves a row out and opens the whole of it', () => {
    const { mend, press, props } = grid();
    press('n');
    press('x');
    expect(sent(mend)).toEqual([{ type: 'leaveOut', rows: [1], isLeftOut: true }]);
    fireEvent.click(screen.getByRole('button', { name: 'Whole row…' }));
    expect(props.onOpen).toHaveBeenCalledWith({ sheet: 0, row: 1, given: ROWS[1] });
  });

  it.each([
    ['ArrowUp', false, { at: 0, column: 1 }],
    ['ArrowLeft', true, { at: 1, column: 0 }],
    ['PageDown', false, { at: 16, column: 1 }],
    ['End', false, { at: 1, column: 4 }],
    ['End', true, { at: 99, column: 4 }],
    ['Home', true, { at: 0, column: 0 }],
    ['ArrowDown', true, { at: 99, column: 1 }],
    ['a', false, null],
  ])('%s, with Control %s, goes where spreadsheets go', (key, ctrlKey, to) => {
    expect(moved({ key, ctrlKey }, { at: 1, column: 1 }, { rows: 100, columns: 5 })).toEqual(to);
  });
});

it('a phone has a card a row, with a field for what is wrong', () => {
  const { mend, props } = propsOf({ kinds: new Map([[0, 'new']]) });
  render(<RowCards {...props} />);
  const cards = screen.getAllByRole('listitem');
  expect(within(cards[0]!).getByText('new')).toBeTruthy();
  const field = within(cards[1]!).getByRole('textbox', { name: 'Abbr, line 3' });
  expect(screen.getAllByRole('textbox')).toEqual([field]);
  fireEvent.change(field, { target: { value: 'HER' } });
  fireEvent.blur(field);
  expect(sent(mend)).toEqual([{ type: 'cells', cells: [{ row: 1, column: 'Abbr', value: 'HER', was: 'LONGER' }] }]);
});

it('what was typed before the tab was closed can be sent', () => {
  const { mend, props } = propsOf();
  const first = render(<RowCards {...props} />);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'HER' } });
  first.unmount();
  const view = { importId: 7, sheets: [SHEET] } as unknown as ImportView;
  render(<UnsentNote view={view} change={props.change} />);
  expect(screen.getByText(/“HER” for Abbr/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Send it' }));
  expect(sent(mend)).toEqual([{ type: 'cells', cells: [{ row: 1, column: 'Abbr', value: 'HER' }] }]);
  expect(unsentCells(7)).toEqual([]);
  expect(screen.queryByRole('button')).toBeNull();
});
