import type { BattingTotals, PitchingTotals } from '@/leagues/season/totals';
import type { PlayerStats } from '@/server/services/stats/shapes';
import { Panel } from '@/ui/kit/panel';
import { BATTING_COLUMNS } from '../columns/batting';
import { FIELDING_COLUMNS } from '../columns/fielding';
import type { PlaySide } from '../columns/splits';
import { PITCHING_COLUMNS } from '../columns/pitching';
import type { DataColumn } from '../table/column';
import { DataTable } from '../table/data-table';
import { linked } from '../linked';
import { added } from '../added';
import { isPlayKind, playsHref } from './plays-address';
import { SeasonName } from './season-name';

type OfSeason = Omit<PlayerStats['batting'][number], keyof BattingTotals>;

const SEASON: DataColumn<OfSeason> = {
  key: 'season',
  label: 'Season',
  title: 'Season',
  value: ({ season, seasonId, teamId }) => season ?? (seasonId === null && teamId === 0 ? 'Career' : 'Other games'),
  show: (row) => <SeasonName {...row} />,
  isText: true,
};
const TEAM: DataColumn<OfSeason> = {
  key: 'team',
  label: 'Team',
  title: 'Team',
  value: ({ abbreviation }) => abbreviation,
  isText: true,
};

/** The row under all seasons. */
const CAREER: OfSeason = { seasonId: null, season: null, year: null, teamId: 0, team: '', abbreviation: '' };
const keyOf = ({ seasonId, teamId }: OfSeason): string => `${seasonId}:${teamId}`;

/** The way to the plays of a season that a figure counts. A season with two teams has both teams' plays in one list. */
const playsOf =
  (player: PlayerStats, side: PlaySide) =>
  ({ seasonId, teamId }: OfSeason, key: string) => {
    const of = key === 'battersFaced' ? 'pa' : key;
    return isPlayKind(of, side)
      ? playsHref(player.playerId, {
          side,
          of,
          split: 'all',
          seasonId: teamId === CAREER.teamId ? undefined : seasonId,
        })
      : null;
  };

/** Every season of a player, and all of them together. */
export const Career = ({ player }: { readonly player: PlayerStats }) => (
  <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
    {player.batting.length === 0 ? null : (
      <Panel>
        <DataTable
          caption={`Batting of ${player.name}`}
          columns={[SEASON, TEAM, ...linked<PlayerStats['batting'][number]>(BATTING_COLUMNS, playsOf(player, 'atBat'))]}
          rows={player.batting}
          rowKey={keyOf}
          total={{ ...CAREER, ...added<BattingTotals>(player.batting) }}
          empty=""
        />
      </Panel>
    )}
    {player.pitching.length === 0 ? null : (
      <Panel>
        <DataTable
          caption={`Pitching of ${player.name}`}
          columns={[
            SEASON,
            TEAM,
            ...linked<PlayerStats['pitching'][number]>(PITCHING_COLUMNS, playsOf(player, 'onMound')),
          ]}
          rows={player.pitching}
          rowKey={keyOf}
          total={{ ...CAREER, ...added<PitchingTotals>(player.pitching) }}
          empty=""
        />
      </Panel>
    )}
    {player.fielding.length === 0 ? null : (
      <Panel>
        <DataTable
          caption={`Fielding of ${player.name}`}
          columns={[SEASON, TEAM, ...FIELDING_COLUMNS]}
          rows={player.fielding}
          rowKey={(row) => `${keyOf(row)}:${row.position}`}
          empty=""
        />
      </Panel>
    )}
  </div>
);
