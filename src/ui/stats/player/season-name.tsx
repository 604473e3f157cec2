import Link from 'next/link';

export interface SeasonNameProps {
  readonly seasonId: number | null;
  readonly season: string | null;
  readonly year: number | null;
  /** 0 in the row of the whole career. */
  readonly teamId: number;
}

/** A season's name, leading to its page. */
export function SeasonName({ seasonId, season, teamId }: SeasonNameProps) {
  if (seasonId === null) return <>{teamId === 0 ? 'Career' : 'Other games'}</>;
  return (
    <Link
      href={`/seasons/${seasonId}`}
      prefetch={false}
      className="text-ink underline decoration-line underline-offset-3 hover:decoration-ink"
    >
      {season}
    </Link>
  );
}
