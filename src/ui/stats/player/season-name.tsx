import Link from 'next/link';
import { LINK } from '../linked';

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
    <Link href={`/seasons/${seasonId}`} prefetch={false} className={LINK}>
      {season}
    </Link>
  );
}
