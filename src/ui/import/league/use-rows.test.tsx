// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ImportRowsPage, ImportView } from '@/server/services/imports/shapes';
import { sendMend, useDraft } from './use-draft';
import { useRows } from './use-rows';

const calls = vi.hoisted(() => ({ get: vi.fn(), mend: vi.fn(), rows: vi.fn() }));
vi.mock('@/trpc/provider', () => {
  const api = {
    import: { get: { query: calls.get }, rows: { query: calls.rows }, mend: { mutate: calls.mend } },
  };
  return { useApi: () => api };
});

/** The draft as the server has it. */
let draft: { revision: number; cells: readonly (readonly string[])[] };

const viewNow = () =>
  ({
    importId: 7,
    revision: draft.revision,
    sheets: [{ columns: [{ name: 'Team' }, { name: 'Abbr' }] }],
  }) as unknown as ImportView;

const pageFrom = (from: number): ImportRowsPage => ({
  revision: draft.revision,
  rows: draft.cells.slice(from, from + 1).map((cells) => ({ row: from, line: from + 2, cells, isLeftOut: false })),
  next: from + 1 < draft.cells.length ? from + 1 : null,
});

const mendFirst = (value: string): void => {
  draft = { revision: draft.revision + 1, cells: draft.cells.with(0, ['Hares', value]) };
};

beforeEach(() => {
  draft = {
    revision: 1,
    cells: [
      ['Hares', 'LONGER'],
      ['Herons', 'HER'],
    ],
  };
  calls.get.mockImplementation(async () => viewNow());
  calls.rows.mockImplementation(async ({ from }: { from: number }) => pageFrom(from));
  calls.mend.mockImplementation(async () => {
    mendFirst('HAR');
    return viewNow();
  });
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

function Page() {
  const { query, change } = useDraft(7, true);
  return query.data === undefined ? null : (
    <>
      <Rows view={query.data} />
      {change.isError ? <p>refused</p> : null}
      <button
        type="button"
        onClick={() =>
          sendMend(change, 7, 0, { type: 'cells', cells: [{ row: 0, column: 'Abbr', value: 'HAR', was: 'LONGER' }] })
        }
      >
        Mend
      </button>
    </>
  );
}

function Rows({ view }: { readonly view: ImportView }) {
  const { data } = useRows(view, 0);
  return <output>{data?.rows.map(({ cells }) => cells.join(' ')).join(', ')}</output>;
}

/** A busy machine may take its time. */
const shows = (text: string) =>
  waitFor(() => expect(screen.getByRole('status').textContent).toBe(text), { timeout: 20_000 });

async function open() {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Page />
    </QueryClientProvider>,
  );
  await shows('Hares LONGER, Herons HER');
}

const press = () => fireEvent.click(screen.getByRole('button', { name: 'Mend' }));

it('reads all pages once, and mends its rows like the server', async () => {
  await open();
  expect(calls.rows).toHaveBeenCalledTimes(2);
  press();
  await shows('Hares HAR, Herons HER');
  expect(calls.rows).toHaveBeenCalledTimes(2);
});

it('reads the rows anew when somebody else has changed the draft in between', async () => {
  await open();
  draft = { revision: 5, cells: draft.cells.with(1, ['Herons', 'HRN']) };
  press();
  await shows('Hares HAR, Herons HRN');
});

it('shows what another has put there when a change is refused for it', async () => {
  await open();
  calls.mend.mockImplementation(async () => {
    throw Object.assign(new Error('Somebody else put “HRS” there meanwhile, on line 2.'), {
      data: { code: 'CONFLICT' },
    });
  });
  mendFirst('HRS');
  press();
  await screen.findByText('refused', {}, { timeout: 20_000 });
  await shows('Hares HRS, Herons HER');
});
