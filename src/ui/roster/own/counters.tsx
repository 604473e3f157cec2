import { COUNTERS, countRoster } from '@/leagues/roster/count-roster';
import type { PoolMan } from '@/leagues/roster/pool';
import { cx } from '@/ui/kit/cx';

/** How many men of the roster are good for what. */
export function Counters({ men }: { readonly men: readonly PoolMan[] }) {
  const counts = countRoster(men);
  return (
    <ul aria-label="Players by position" className="flex flex-wrap gap-1.5 px-4 py-2.5">
      {COUNTERS.map((counter) => (
        <li
          key={counter}
          className={cx(
            'inline-flex items-baseline gap-1 rounded-md border px-1.5 py-0.5 font-board text-base leading-5 font-semibold',
            counts[counter] === 0 ? 'border-out text-out-ink' : 'border-line',
          )}
        >
          <span className={cx('font-medium', counts[counter] > 0 && 'text-soft')}>{counter}</span> {counts[counter]}
        </li>
      ))}
    </ul>
  );
}
