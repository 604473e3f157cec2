import Link from 'next/link';
import type { StatsTeam } from '@/server/services/stats/shapes';
import { teamColor } from '@/ui/kit/team-color';
import { LINK } from './linked';

export interface TeamNameProps {
  readonly team: Pick<StatsTeam, 'teamId' | 'name' | 'abbreviation' | 'color'> | null;
  /** The season its page opens with; null for games outside one. */
  readonly seasonId: number | null;
  readonly isShort?: boolean;
}

export const teamHref = (teamId: number, seasonId: number | null): string =>
  seasonId === null ? `/teams/${teamId}` : `/teams/${teamId}?season=${seasonId}`;

/** A team's name with its colour, leading to its page. */
export const TeamName = ({ team, seasonId, isShort = false }: TeamNameProps) =>
  team === null ? (
    <>–</>
  ) : (
    <Link
      href={teamHref(team.teamId, seasonId)}
      prefetch={false}
      className="inline-flex min-h-6 items-center gap-2 text-ink underline decoration-line underline-offset-3 hover:decoration-ink"
    >
      <i
        aria-hidden
        className="h-4 w-1.5 shrink-0 rounded-full"
        style={{ background: teamColor(team.color, 'sheet') }}
      />
      {isShort ? (
        <abbr title={team.name} className="no-underline">
          {team.abbreviation}
        </abbr>
      ) : (
        team.name
      )}
    </Link>
  );

export const PlayerName = ({ playerId, name }: { readonly playerId: number; readonly name: string }) => (
  <Link href={`/players/${playerId}`} prefetch={false} className={LINK}>
    {name}
  </Link>
);
