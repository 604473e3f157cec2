import type { LeagueInfo } from '@/server/api/wire';
import { LinkButton } from '@/ui/kit/button';

/** The way to standings, teams and statistics. */
export const LeagueLinks = ({ leagues }: { readonly leagues: readonly Pick<LeagueInfo, 'id' | 'name'>[] }) =>
  leagues.length === 0 ? null : (
    <nav aria-label="Standings and statistics" className="flex flex-wrap items-center gap-3" data-no-print>
      <span className="font-book text-lg font-bold">Standings and statistics</span>
      {leagues.map(({ id, name }) => (
        <LinkButton key={id} href={`/leagues/${id}`} prefetch={false}>
          {name}
        </LinkButton>
      ))}
    </nav>
  );
