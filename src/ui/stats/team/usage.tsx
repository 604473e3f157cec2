import { needsRest, type Outing } from '@/leagues/lineup/rest';
import type { TeamStats } from '@/server/services/stats/shapes';
import { Panel } from '@/ui/kit/panel';
import { dayOf, innings } from '../format';
import { NAME_COLUMN } from '../season/man-columns';
import type { DataColumn } from '../table/column';
import { DataTable } from '../table/data-table';

/** Games that have a column of their own; the newest of them on a phone as well. */
const SHOWN = 5;
const ON_PHONE = 2;

interface Pitcher {
  readonly playerId: number;
  readonly name: string;
  readonly teamId: number;
  /** The latest first. */
  readonly outings: readonly TeamStats['usage']['outings'][number][];
}

const outingIn = ({ outings }: Pitcher, gamesAgo: number) => outings.find((one) => one.gamesAgo === gamesAgo);

/** Everyone who has pitched for the team in the season, with his turns in its last games. */
function pitchersOf({ pitching, usage, teamId }: Pick<TeamStats, 'pitching' | 'usage' | 'teamId'>) {
  const men = new Map([...pitching, ...usage.outings].map(({ playerId, name }) => [playerId, name]));
  return [...men].map(([playerId, name]): Pitcher => ({
    playerId,
    name,
    teamId,
    outings: usage.outings.filter((one) => one.playerId === playerId),
  }));
}

/** Why he should sit; null for one who is rested. */
const restOf = ({ outings }: Pitcher): string | null =>
  needsRest(outings.map((one): Outing => ({ ...one, gameId: '', at: '' })));

function columnsOf({ games }: TeamStats['usage']): readonly DataColumn<Pitcher>[] {
  return [
    NAME_COLUMN,
    {
      key: 'rest',
      label: 'Rest',
      title: 'Games of the team since he last pitched',
      value: ({ outings }) => (outings[0] === undefined ? null : outings[0].gamesAgo - 1),
      text: (value) => (value === null ? `${games.length}+` : String(value)),
      isMain: true,
    },
    ...games.slice(0, SHOWN).map(({ at, isHome, opponentAbbreviation }, i): DataColumn<Pitcher> => ({
      key: `game-${i + 1}`,
      label: `${isHome ? '' : '@'}${opponentAbbreviation}`,
      title: `${dayOf(at)}, ${isHome ? 'at home against' : 'at'} ${opponentAbbreviation}: innings, * for a start`,
      value: (pitcher) => outingIn(pitcher, i + 1)?.outs ?? null,
      text: (outs) => (outs === null ? '' : innings(outs)),
      show: (pitcher) => {
        const outing = outingIn(pitcher, i + 1);
        return outing?.started === true ? `${innings(outing.outs)}*` : undefined;
      },
      isMain: i < ON_PHONE,
    })),
    {
      key: 'faced',
      label: 'BF',
      title: `Batters faced in the last ${games.length} games`,
      value: ({ outings }) => outings.reduce((sum, { battersFaced }) => sum + battersFaced, 0),
    },
    {
      key: 'state',
      label: 'State',
      title: 'What the lineup builder warns of',
      value: (pitcher) => restOf(pitcher) ?? 'rested',
      isText: true,
    },
  ];
}

/** Who has pitched in the team's last games, and who is rested. */
export const Usage = ({ team }: { readonly team: TeamStats }) => (
  <Panel>
    <DataTable
      caption={`Pitchers and rest, ${team.name}`}
      columns={columnsOf(team.usage)}
      rows={pitchersOf(team)}
      rowKey={({ playerId }) => playerId}
      order={[{ key: 'rest', direction: 'ascending' }]}
      empty="Nobody has pitched yet."
    />
  </Panel>
);
