'use client';
import { useState } from 'react';
import { qualifiesAtBat, qualifiesOnMound } from '@/leagues/season/rates';
import { Panel } from '@/ui/kit/panel';
import { Select } from '@/ui/kit/select';
import { BATTING_COLUMNS } from '../columns/batting';
import { FIELDING_COLUMNS } from '../columns/fielding';
import { PITCHING_COLUMNS } from '../columns/pitching';
import { Loaded } from '../loaded';
import { DataTable } from '../table/data-table';
import { useStats } from '../use-stats';
import { EVERYONE, LineFilter, narrowed, type Narrowing } from './line-filter';
import { manColumns } from './man-columns';
import type { OfSeason } from './of-season';

/** Fewest plate appearances, or innings, that are shown. */
type Least = 'qualified' | '1' | '50' | '100' | '200';
const leastOptions = (unit: string, enough: string) => [
  { value: 'qualified', label: enough },
  { value: '1', label: 'Everyone' },
  { value: '50', label: `50 ${unit}` },
  { value: '100', label: `100 ${unit}` },
  { value: '200', label: `200 ${unit}` },
];

/** Everyone's batting in a season. */
export function BattingTable({ season, teamOf }: OfSeason) {
  const { seasonId } = season;
  const query = useStats(['batting', seasonId], (stats) => stats.batting.query({ seasonId }));
  const [narrowing, setNarrowing] = useState<Narrowing>(EVERYONE);
  const [least, setLeast] = useState<Least>('qualified');
  return (
    <Loaded query={query} what="Batting">
      {({ rows, teamGames }) => {
        const games = new Map(teamGames.map((one) => [one.teamId, one.games]));
        const enough = ({ pa, teamId }: (typeof rows)[number]): boolean =>
          least === 'qualified' ? qualifiesAtBat(pa, games.get(teamId) ?? 0) : pa >= Number(least);
        return (
          <Panel>
            <DataTable
              caption={`Batting, ${season.name}`}
              columns={[...manColumns(teamOf, seasonId), ...BATTING_COLUMNS]}
              rows={narrowed(rows, narrowing).filter(enough)}
              rowKey={({ playerId, teamId }) => `${playerId}:${teamId}`}
              order={[{ key: 'ops', direction: 'descending' }]}
              empty="Nobody fits."
              filters={
                <LineFilter narrowing={narrowing} onChange={setNarrowing} teams={season.teams}>
                  <Select
                    label="At least"
                    value={least}
                    options={leastOptions('appearances', '3.1 a game')}
                    onChange={(event) => setLeast(event.target.value as Least)}
                    className="min-w-36 flex-1 sm:w-48 sm:flex-none"
                  />
                </LineFilter>
              }
            />
          </Panel>
        );
      }}
    </Loaded>
  );
}

/** Everyone's pitching in a season. */
export function PitchingTable({ season, teamOf }: OfSeason) {
  const { seasonId } = season;
  const query = useStats(['pitching', seasonId], (stats) => stats.pitching.query({ seasonId }));
  const [narrowing, setNarrowing] = useState<Narrowing>(EVERYONE);
  const [least, setLeast] = useState<Least>('qualified');
  return (
    <Loaded query={query} what="Pitching">
      {({ rows, teamGames }) => {
        const games = new Map(teamGames.map((one) => [one.teamId, one.games]));
        const enough = ({ outs, teamId }: (typeof rows)[number]): boolean =>
          least === 'qualified' ? qualifiesOnMound(outs, games.get(teamId) ?? 0) : outs >= 3 * Number(least);
        return (
          <Panel>
            <DataTable
              caption={`Pitching, ${season.name}`}
              columns={[...manColumns(teamOf, seasonId), ...PITCHING_COLUMNS]}
              rows={narrowed(rows, narrowing).filter(least === '1' ? () => true : enough)}
              rowKey={({ playerId, teamId }) => `${playerId}:${teamId}`}
              order={[{ key: 'rate-era', direction: 'ascending' }]}
              empty="Nobody fits."
              filters={
                <LineFilter narrowing={narrowing} onChange={setNarrowing} teams={season.teams}>
                  <Select
                    label="At least"
                    value={least}
                    options={leastOptions('innings', 'One a game')}
                    onChange={(event) => setLeast(event.target.value as Least)}
                    className="min-w-36 flex-1 sm:w-48 sm:flex-none"
                  />
                </LineFilter>
              }
            />
          </Panel>
        );
      }}
    </Loaded>
  );
}

/** Everyone's fielding in a season, position by position. */
export function FieldingTable({ season, teamOf }: OfSeason) {
  const { seasonId } = season;
  const query = useStats(['fielding', seasonId], (stats) => stats.fielding.query({ seasonId }));
  const [narrowing, setNarrowing] = useState<Narrowing>(EVERYONE);
  const [position, setPosition] = useState('');
  return (
    <Loaded query={query} what="Fielding">
      {({ rows }) => (
        <Panel>
          <DataTable
            caption={`Fielding, ${season.name}`}
            columns={[...manColumns(teamOf, seasonId), ...FIELDING_COLUMNS]}
            rows={narrowed(rows, narrowing).filter((row) => position === '' || row.position === position)}
            rowKey={(row) => `${row.playerId}:${row.teamId}:${row.position}`}
            order={[{ key: 'a', direction: 'descending' }]}
            empty="Nobody fits."
            filters={
              <LineFilter narrowing={narrowing} onChange={setNarrowing} teams={season.teams}>
                <Select
                  label="Position"
                  value={position}
                  options={[
                    { value: '', label: 'All' },
                    ...['P', 'C', '1B', '2B', '3B', 'SS', 'LF', 'CF', 'RF'].map((value) => ({ value, label: value })),
                  ]}
                  onChange={(event) => setPosition(event.target.value)}
                  className="w-28"
                />
              </LineFilter>
            }
          />
        </Panel>
      )}
    </Loaded>
  );
}
