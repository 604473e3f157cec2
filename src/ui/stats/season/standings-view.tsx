import { Panel } from '@/ui/kit/panel';
import { standingColumns } from '../columns/standings';
import { DataTable } from '../table/data-table';
import type { OfSeason } from './of-season';
import { TieNotesList } from './tie-notes-list';

/** The standings, division by division, and how equals are parted. */
export function StandingsView({ season, teamOf }: OfSeason) {
  const divisions = [...new Set(season.standings.map(({ division }) => division))];
  const columns = standingColumns(teamOf, season);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {divisions.map((division) => (
        <Panel key={division ?? ''}>
          <DataTable
            caption={division ?? 'Standings'}
            columns={columns}
            rows={season.standings.filter((row) => row.division === division)}
            rowKey={({ teamId }) => teamId}
            empty="No team takes part yet."
          />
        </Panel>
      ))}
      {season.standings.some(({ tieBreak }) => tieBreak !== null) ? (
        <TieNotesList season={season} teamOf={teamOf} />
      ) : null}
      <p className="max-w-prose text-[0.9375rem] text-soft">
        * Teams with the same share of games won stand by the games among themselves, then by run difference over the
        whole season, then by a lot that is drawn once.
        {season.races.length === 0
          ? null
          : ' Magic and elimination numbers go by the games left to each team; they do not look at who plays whom.'}
      </p>
    </div>
  );
}
