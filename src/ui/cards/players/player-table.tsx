'use client';
import Link from 'next/link';
import type { ListedPlayer } from '@/leagues/listed';
import { ListTable } from '../list-table';
import { PLAYER_COLUMNS } from './player-columns';
import type { Direction } from '../man-query';
import type { PlayerSort } from './player-query';
import { stateWords } from './player-words';

export interface PlayerTableProps {
  readonly players: readonly ListedPlayer[];
  readonly sort: PlayerSort;
  readonly direction: Direction;
  readonly onSort: (sort: PlayerSort) => void;
}

const nameCell = (player: ListedPlayer) => (
  <span className="grid min-h-11 content-center pr-2 pl-4">
    <Link
      href={`/players/${player.playerId}`}
      prefetch={false}
      data-item
      className="inline-flex min-h-11 items-center text-ink underline decoration-line underline-offset-3 hover:decoration-ink md:whitespace-nowrap"
    >
      {player.name}
    </Link>
    <span className="text-base font-medium text-out-ink empty:hidden md:hidden">{stateWords(player)}</span>
  </span>
);

const idOf = ({ playerId }: ListedPlayer): number => playerId;
const nameOf = ({ name }: ListedPlayer): string => name;

/** Players of paper cards as a table; a phone says under the name why somebody cannot play. */
export const PlayerTable = ({ players, ...rest }: PlayerTableProps) => (
  <ListTable
    {...rest}
    caption="Players"
    columns={PLAYER_COLUMNS}
    rows={players}
    rowKey={idOf}
    nameOf={nameOf}
    first={nameCell}
  />
);
