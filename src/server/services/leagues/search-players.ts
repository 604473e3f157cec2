import type { ListedPlayer } from '@/leagues/listed';
import { playerPage, type PlayerFilter, type PlayerOrder } from '@/server/db/queries/player-lists';
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
  const day = new Date(core.clock.now()).toISOString().slice(0, 10);
  const { players, total } = await playerPage(core.db, filter, { sort, direction }, { limit, offset, day });
  const hosts = core.settings.imageHosts;
  return { players: players.map((player) => ({ ...player, imageUrl: shownImage(player.imageUrl, hosts) })), total };
}
