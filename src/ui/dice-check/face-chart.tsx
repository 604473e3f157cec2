import { cx } from '@/ui/kit/cx';
import { evenness, type FaceTable } from './face-counts';

/** Bars of how often each face came up (of a d100, each ten), with a line where it is expected; each bar says its number. */
export const FaceChart = ({ table }: { readonly table: FaceTable }) => {
  const highest = Math.max(...table.faces.map((face) => face.count), table.expected) * 1.08 || 1;
  const expected = (table.expected / highest) * 82;
  return (
    <figure className="min-w-0">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-board text-xl font-bold">
          d{table.sides}{' '}
          <small className="text-base font-medium text-soft">
            {table.total} rolled{table.width > 1 ? `, in steps of ${table.width}` : ''}
          </small>
        </span>
        <span className="text-sm text-soft">{evenness(table)}</span>
      </figcaption>
      <div aria-hidden className="relative mt-2 flex h-36 items-end gap-[3px] border-b-2 border-ink sm:gap-1">
        <div className="absolute inset-x-0 border-t-2 border-dashed border-run" style={{ bottom: `${expected}%` }} />
        {table.faces.map(({ from, count }) => (
          <div key={from} className="flex h-full min-w-0 flex-1 flex-col justify-end">
            <span className="relative mx-auto bg-sheet px-0.5 font-board text-sm leading-4 font-medium text-soft">
              {count}
            </span>
            <div className="rounded-t-sm bg-field" style={{ height: `${(count / highest) * 82}%` }} />
          </div>
        ))}
      </div>
      <div
        aria-hidden
        className={cx(
          'flex gap-[3px] font-board text-base font-semibold sm:gap-1',
          table.faces.length > 10 && 'max-sm:text-xs',
        )}
      >
        {table.faces.map(({ to }) => (
          <span key={to} className="min-w-0 flex-1 text-center">
            {to}
          </span>
        ))}
      </div>
      <div className="sr-only">
        <table>
          <caption>
            Faces of the {table.sides}-sided dice; {table.expected.toFixed(1)} of each are expected
          </caption>
          <thead>
            <tr>
              <th scope="col">Face</th>
              <th scope="col">Rolled</th>
            </tr>
          </thead>
          <tbody>
            {table.faces.map(({ from, to, count }) => (
              <tr key={from}>
                <th scope="row">{from === to ? from : `${from} to ${to}`}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
};
