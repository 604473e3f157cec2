'use client';
import type { LeagueId } from '@/game/state';
import { Button } from '@/ui/kit/button';
import { failureOf } from '@/ui/kit/failure';
import { leagueWords } from './league-words';
import { useLeagueStatus } from './use-league-status';

/** One quiet line on how fresh the league's data is, and what keeps it from being fresher; nothing for a sample league. */
export function LeagueData({ league }: { readonly league: LeagueId | null }) {
  const { status, toldAt, refresh } = useLeagueStatus(league);
  const words = status === null ? null : leagueWords(status, toldAt);
  if (status === null || words === null) return null;
  const { problem, isReading, hasService, leftOutCount, leftOut } = status;
  const isBusy = refresh.isPending || isReading;
  return (
    <div className="-mt-2 grid gap-1 text-[0.9375rem] text-soft">
      <div className="flex flex-wrap items-center gap-x-3">
        <output>
          {words}
          {refresh.isError ? ` ${failureOf(refresh.error).text}` : null}
        </output>
        {hasService && problem !== null ? (
          <Button kind="bare" busy={isBusy} onClick={() => refresh.mutate(status.league)} className="-my-2">
            Try again
          </Button>
        ) : null}
      </div>
      {leftOutCount > 0 ? (
        <details>
          <summary className="cursor-pointer py-2.5 sm:py-1">
            {leftOutCount === 1 ? '1 row of it could not be used' : `${leftOutCount} rows of it could not be used`}
          </summary>
          <ul className="grid gap-0.5 pl-4">
            {leftOut.map(({ resource, row, field, message }, index) => (
              <li key={`${index} ${row}`} className="wrap-anywhere">
                {resource} <b>{row}</b>, {field}: {message}
              </li>
            ))}
            {leftOutCount > leftOut.length ? <li>and {leftOutCount - leftOut.length} more</li> : null}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
