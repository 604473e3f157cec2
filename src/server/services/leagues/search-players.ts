import type { ListedPlayer } from '@/leagues/listed';
import type { Core } from '@/server/core';
import { playerById, playerPage, type PlayerFilter, type PlayerOrder } from '@/server/db/queries/player-lists';
import { AppError } from '@/server/errors';
import type { Call } from '../context';
import { shownImage } from './shown-image';

export interface SearchPlayersInput extends PlayerFilter, PlayerOrder {
  readonly limit: number;
  readonly offset: number;
}

export interface PlayerPage {
  readonly players: readonly ListedPlayer[];
  /** Of all pages. */
  readonly total: number;
}

/** A page of the players of a league of paper cards; in a league of digital cards nobody is found. */
export async function searchPlayers({ ctx: { core }, input }: Call<SearchPlayersInput>): Promise<PlayerPage> {
  const { sort, direction, limit, offset, ...filter } = input;
  const day = today(core);
  const { players, total } = await playerPage(core.db, filter, { sort, direction }, { limit, offset, day });
  const hosts = core.settings.imageHosts;
  return { players: players.map((player) => ({ ...player, imageUrl: shownImage(player.imageUrl, hosts) })), total };
}

/** A player of a league of paper cards, with what keeps him from playing today. */
export async function getListedPlayer({
  ctx: { core },
  input: { playerId },
}: Call<{ readonly playerId: number }>): Promise<ListedPlayer> {
  const player = await playerById(core.db, playerId, today(core));
  if (player === null) throw new AppError('NOT_FOUND', 'There is no such player.');
  return { ...player, imageUrl: shownImage(player.imageUrl, core.settings.imageHosts) };
}

const today = ({ clock }: Pick<Core, 'clock'>): string => new Date(clock.now()).toISOString().slice(0, 10);
