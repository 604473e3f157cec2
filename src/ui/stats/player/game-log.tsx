import Link from 'next/link';
import type { PlayerSeason } from '@/server/services/stats/shapes';
import { Panel } from '@/ui/kit/panel';
import { BATTING_LOG_COLUMNS } from '../columns/batting';
import { PITCHING_LOG_COLUMNS } from '../columns/pitching';
import { dayOf } from '../format';
import { LINK } from '../linked';
import type { DataColumn } from '../table/column';
import { DataTable } from '../table/data-table';

type Game = Pick<
  PlayerSeason['batting'][number],
  'gameId' | 'lineupId' | 'at' | 'isHome' | 'opponent' | 'opponentAbbreviation' | 'runs' | 'opponentRuns' | 'won'
>;

const resultOf = ({ won, runs, opponentRuns }: Game): string =>
  `${won === null ? 'T' : won ? 'W' : 'L'} ${runs}–${opponentRuns}`;

const GAME: readonly DataColumn<Game>[] = [
  {
    key: 'day',
    label: 'Game',
    title: 'Game',
    value: ({ at }) => at?.slice(0, 10) ?? '',
    show: (game) => {
      const words = `${dayOf(game.at)} ${game.isHome ? 'vs' : 'at'} ${game.opponentAbbreviation}`;
      return game.gameId === null ? (
        words
      ) : (
        <Link href={`/games/${game.gameId}?view=plays&man=${game.lineupId}`} prefetch={false} className={LINK}>
          {words}
        </Link>
      );
    },
    isText: true,
  },
  { key: 'opponent', label: 'Against', title: 'Against', value: ({ opponent }) => opponent, isText: true },
  { key: 'result', label: 'Result', title: 'Result', value: resultOf, isText: true },
];

export interface GameLogProps {
  readonly season: PlayerSeason;
  /** Which season it is: names the tables. */
  readonly name: string;
}

/** Game by game, the latest first; each leads to its plays, with his marked. */
export const GameLog = ({ season, name }: GameLogProps) => (
  <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
    {season.batting.length > 0 || season.pitching.length === 0 ? (
      <Panel>
        <DataTable
          caption={`Games at bat, ${name}`}
          columns={[...GAME, ...BATTING_LOG_COLUMNS]}
          rows={season.batting}
          rowKey={(row) => row.gameId ?? row.at ?? ''}
          empty="No game yet."
        />
      </Panel>
    ) : null}
    {season.pitching.length > 0 ? (
      <Panel>
        <DataTable
          caption={`Games on the mound, ${name}`}
          columns={[...GAME, ...PITCHING_LOG_COLUMNS]}
          rows={season.pitching}
          rowKey={(row) => row.gameId ?? row.at ?? ''}
          empty="No game yet."
        />
      </Panel>
    ) : null}
  </div>
);
