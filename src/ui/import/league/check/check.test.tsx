// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { ImportSheet, ImportView } from '@/server/services/imports/shapes';
import { ProblemRow } from './problem-row';
import { RowDialog } from './row-dialog';

afterEach(cleanup);

const sheet: ImportSheet = {
  file: 'teams.csv',
  part: 'teams',
  columns: [
    { name: 'Team', field: 'name', samples: [] },
    { name: 'Abbr', field: 'abbreviation', samples: [] },
    { name: 'Note', field: null, samples: [] },
  ],
  rowCount: 2,
  isRemembered: false,
  rows: [{ row: 1, line: 3, cells: ['Hilltop Hares', 'LONGER', 'x'], isLeftOut: false }],
};
const problem = { sheet: 0, row: 1, column: 'Abbr', message: 'longer than 5 characters' };
const view = { importId: 7, sheets: [sheet], problems: [problem] } as unknown as ImportView;

/** What is sent to the server. */
function sending() {
  const mend = vi.fn();
  const change = { mutate: (call: (imports: unknown) => unknown) => call({ mend: { mutate: mend } }) };
  return { mend, change: change as never };
}

function row(alike = 1) {
  const { mend, change } = sending();
  const [onOpen, onNext] = [vi.fn(), vi.fn()];
  render(
    <table>
      <tbody>
        <tr>
          <ProblemRow
            importId={7}
            problem={problem}
            sheet={sheet}
            row={sheet.rows[0]!}
            alike={alike}
            change={change}
            onOpen={onOpen}
            onNext={onNext}
          />
        </tr>
      </tbody>
    </table>,
  );
  return { mend, onOpen, onNext, field: screen.getByRole('textbox', { name: /^Abbr/ }) };
}

it('a wrong cell says why, and is mended with Enter, which goes on to the next', () => {
  const { mend, onNext, field } = row();
  expect(field.getAttribute('aria-describedby')).toBe(screen.getByText('longer than 5 characters').id);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(mend).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: 'HIL' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(mend).toHaveBeenCalledWith({
    importId: 7,
    sheet: 0,
    mend: { type: 'cells', cells: [{ row: 1, column: 'Abbr', value: 'HIL', was: 'LONGER' }] },
  });
  expect(onNext).toHaveBeenCalledOnce();
});

it('the same is put into all alike at once, and not twice', () => {
  const { mend, field } = row(12);
  const all = screen.getByRole('button', { name: 'For all 12 alike' });
  expect(all).toHaveProperty('disabled', true);
  fireEvent.change(field, { target: { value: 'HIL' } });
  fireEvent.blur(field, { relatedTarget: all });
  fireEvent.click(all);
  expect(mend.mock.calls.map(([input]) => (input as { mend: unknown }).mend)).toEqual([
    { type: 'same', column: 'Abbr', from: 'LONGER', to: 'HIL' },
  ]);
});

it('a row is left out', () => {
  const { mend } = row();
  fireEvent.click(screen.getByRole('button', { name: 'Leave out line 3 Hilltop Hares LONGER' }));
  expect(mend).toHaveBeenCalledWith({ importId: 7, sheet: 0, mend: { type: 'leaveOut', rows: [1], isLeftOut: true } });
});

it('a whole row sends what was changed in it, and nothing that is not read', () => {
  const { mend, change } = sending();
  const onClose = vi.fn();
  render(<RowDialog view={view} place={problem} change={change} onClose={onClose} />);
  expect(screen.queryByLabelText('Note')).toBeNull();
  fireEvent.change(screen.getByLabelText('Abbreviation'), { target: { value: 'HIL' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save the row' }));
  expect(mend).toHaveBeenCalledWith({
    importId: 7,
    sheet: 0,
    mend: { type: 'cells', cells: [{ row: 1, column: 'Abbr', value: 'HIL', was: 'LONGER' }] },
  });
  expect(onClose).toHaveBeenCalledOnce();
});
