import type { TeamStats } from '@/server/services/stats/shapes';
import { Panel } from '@/ui/kit/panel';
import { added } from '../added';
import { BATTING_COLUMNS } from '../columns/batting';
import { FIELDING_COLUMNS } from '../columns/fielding';
import { PITCHING_COLUMNS } from '../columns/pitching';
import { NAME_COLUMN } from '../season/man-columns';
import { DataTable } from '../table/data-table';

/** Games that the team has finished. */
export const teamGames = ({ headToHead }: TeamStats): number =>
  headToHead.reduce((sum, { wins, losses, ties }) => sum + wins + losses + ties, 0);

/** The row under its men. */
const WHOLE_TEAM = { playerId: 0, name: 'Team', teamId: 0 } as const;

/** What everyone did for the team, and the team as a whole. In the field its men's parts in a play do not add up to plays. */
export const TeamLines = ({ team }: { readonly team: TeamStats }) => (
  <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
    <Panel>
      <DataTable
        caption={`Batting, ${team.name}`}
        columns={[NAME_COLUMN, ...BATTING_COLUMNS]}
        rows={team.batting}
        rowKey={({ playerId }) => playerId}
        total={{ ...added(team.batting), ...WHOLE_TEAM, g: teamGames(team) }}
        order={[{ key: 'pa', direction: 'descending' }]}
        empty="No game is over yet."
      />
    </Panel>
    <Panel>
      <DataTable
        caption={`Pitching, ${team.name}`}
        columns={[NAME_COLUMN, ...PITCHING_COLUMNS]}
        rows={team.pitching}
        rowKey={({ playerId }) => playerId}
        total={{ ...added(team.pitching), ...WHOLE_TEAM, g: teamGames(team) }}
        order={[{ key: 'outs', direction: 'descending' }]}
        empty="No game is over yet."
      />
    </Panel>
    <Panel>
      <DataTable
        caption={`Fielding, ${team.name}`}
        columns={[NAME_COLUMN, ...FIELDING_COLUMNS]}
        rows={team.fielding}
        rowKey={({ playerId, position }) => `${playerId}:${position}`}
        order={[{ key: 'outs', direction: 'descending' }]}
        empty="No game is over yet."
      />
    </Panel>
  </div>
);
