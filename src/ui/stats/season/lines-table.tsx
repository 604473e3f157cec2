'use client';
import { useState, type ReactNode } from 'react';
import type { LinesPage } from '@/server/services/stats/shapes';
import { Panel } from '@/ui/kit/panel';
import { AsOfGame, gameOf } from '../as-of';
import type { DataColumn } from '../table/column';
import { DataTable } from '../table/data-table';
import { EVERYONE, LineFilter, narrowed, type Narrowing } from './line-filter';
import { type Man, manColumns } from './man-columns';
import type { OfSeason } from './of-season';

export interface LinesTableProps<Row> extends OfSeason {
  /** What the lines are of: "Batting". */
  readonly what: string;
  readonly page: LinesPage<Row>;
  readonly columns: readonly DataColumn<Row>[];
  /** The column it is sorted by before anyone presses a head. */
  readonly best: string;
  /** Whether a line is shown, by the games its team has played. */
  readonly fits: (row: Row, teamGames: number) => boolean;
  readonly rowKey: (row: Row) => string;
  /** A field of its own beside the usual ones. */
  readonly filter: ReactNode;
}

/** Everyone's lines of a season, narrowed to a name, a team, and what `fits`. */
export function LinesTable<Row extends Man>(props: LinesTableProps<Row>) {
  const { season, teamOf, what, page, columns, best, fits, rowKey, filter } = props;
  const [narrowing, setNarrowing] = useState<Narrowing>(EVERYONE);
  const games = new Map(page.teamGames.map((one) => [one.teamId, one.games]));
  const played = page.teamGames.reduce((sum, one) => sum + one.games, 0) / 2;
  return (
    <AsOfGame game={gameOf(played, season.games)}>
      <Panel>
        <DataTable
          caption={`${what}, ${season.name}`}
          columns={[...manColumns(teamOf, season.seasonId), ...columns]}
          rows={narrowed(page.rows, narrowing).filter((row) => fits(row, games.get(row.teamId) ?? 0))}
          rowKey={rowKey}
          order={[
            { key: best, direction: columns.find(({ key }) => key === best)?.isLowFirst ? 'ascending' : 'descending' },
          ]}
          empty="Nobody fits."
          filters={
            <LineFilter narrowing={narrowing} onChange={setNarrowing} teams={season.teams}>
              {filter}
            </LineFilter>
          }
        />
      </Panel>
    </AsOfGame>
  );
}
