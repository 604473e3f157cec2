import { POSITION_NAMES } from '@/game/validate-lineup';
import type { TradeTeam } from '@/server/services/trades/shapes';
import { cx } from '@/ui/kit/cx';
import { depthOf, type Depth } from './depth';

export interface DepthTableProps {
  readonly mine: TradeTeam;
  readonly theirs: TradeTeam;
  /** Men of `mine`, and men of `theirs`. */
  readonly gives: readonly number[];
  readonly gets: readonly number[];
}

const LABELS: Readonly<Partial<Record<Depth['key'], string>>> = { SP: 'starters', RP: 'relievers', men: 'everyone' };

/** Who is there for every position, before the trade and after it, on both sides. */
export function DepthTable({ mine, theirs, gives, gets }: DepthTableProps) {
  const [leave, come] = [new Set(gives), new Set(gets)];
  const own = depthOf(
    mine.men,
    leave,
    theirs.men.filter(({ man }) => come.has(man)),
  );
  const other = depthOf(
    theirs.men,
    come,
    mine.men.filter(({ man }) => leave.has(man)),
  );
  return (
    <table className="w-full max-w-xl text-[0.9375rem] tabular-nums">
      <caption className="sr-only">Depth by position, before the trade and after it</caption>
      <thead>
        <tr className="border-b border-line text-left text-sm text-soft">
          <th scope="col" className="py-1.5 pr-3 font-semibold">
            Position
          </th>
          <th scope="col" className="px-3 py-1.5 text-right font-semibold">
            {mine.team.abbreviation}
          </th>
          <th scope="col" className="py-1.5 pl-3 text-right font-semibold">
            {theirs.team.abbreviation}
          </th>
        </tr>
      </thead>
      <tbody>
        {own.map((depth, i) => (
          <tr key={depth.key} className="border-b border-rule last:border-0">
            <th scope="row" className="py-1.5 pr-3 text-left font-medium">
              {depth.key === 'men' ? 'Players' : depth.key}
              <span className="sr-only"> ({LABELS[depth.key] ?? nameOf(depth.key)})</span>
            </th>
            <Change depth={depth} />
            <Change depth={other[i] ?? depth} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const nameOf = (key: Depth['key']): string =>
  key === 'SP' || key === 'RP' || key === 'men' ? '' : POSITION_NAMES[key];

const Change = ({ depth: { before, after } }: { readonly depth: Depth }) => (
  <td className={cx('px-3 py-1.5 text-right last:pr-0', before === after ? 'text-soft' : 'font-semibold')}>
    {before === after ? (
      before
    ) : (
      <>
        <span className="font-normal text-soft">{before}</span>
        <span aria-hidden> → </span>
        <span className="sr-only"> to </span>
        <span className={cx(after === 0 && 'text-out-ink')}>{after}</span>
        <span aria-hidden className="ml-1 text-sm">
          {after > before ? '▲' : '▼'}
        </span>
      </>
    )}
  </td>
);
