import type { CardMarks } from '@/cards/card-marks';
import type { Side } from '@/game/play';
import type { GameState } from '@/game/state';
import type { LeaguePlayer } from '@/leagues/player';
import type { PoolMan } from '@/leagues/roster/pool';
import { standingOf } from '@/leagues/roster/standing';
import { cardsetNames } from '@/server/db/queries/league-cards';
import { marksOf } from '@/server/db/queries/lineup-games';
import { isAppError } from '@/server/is-app-error';
import type { ServiceContext } from '../context';
import { unknownMan } from '../games/list-cards';
import { listPlayers } from '../leagues/list-players';
import { chooseLadder } from '../rosters/choose-ladder';

/** Everyone of a team as he stands today, the injured and the minor league too; null for an unknown team. */
export async function teamMen(ctx: ServiceContext, teamId: number): Promise<readonly PoolMan[] | null> {
  const { core } = ctx;
  const players = await listPlayers({ ctx, input: { teamId } }).catch((error: unknown) => {
    if (isAppError(error, 'NOT_FOUND')) return null;
    throw error;
  });
  if (players === null) return null;
  const hashes = players.flatMap((player) => (player.league === 'pd' ? [player.cardHash] : []));
  const [sets, marks] = await Promise.all([cardsetNames(core.db), marksOf(core.db, hashes)]);
  const men = players.map((player) => manOf(player, sets, marks));
  const day = new Date(core.clock.now()).toISOString().slice(0, 10);
  // A man with several cards plays on the one that a game without more ado would take.
  const isOfCards = players.some(({ league }) => league === 'pd');
  const cardsets = isOfCards ? await chooseLadder(core, { league: 'pd', seasonId: null }) : null;
  const standing = standingOf(men, { cardsets, day });
  return men.map(({ isInMinors, isRated, ...man }) => ({
    ...man,
    standing: standing({ ...man, isInMinors, isRated }),
  }));
}

function manOf(player: LeaguePlayer, sets: ReadonlyMap<number, string>, marks: ReadonlyMap<string, CardMarks>) {
  const isCard = player.league === 'pd';
  return {
    player: player.playerId,
    name: player.name,
    person: player.personKey,
    imageUrl: player.imageUrl,
    positions: player.positions,
    abilities: player.abilities,
    cardset: isCard
      ? { id: player.cardset, name: sets.get(player.cardset) ?? `Set ${player.cardset}`, priority: null }
      : null,
    rarity: isCard ? player.rarity : null,
    cardHash: isCard ? player.cardHash : null,
    marks: isCard ? (marks.get(player.cardHash) ?? {}) : {},
    injuredUntil: isCard ? null : player.injuredUntil,
    isInMinors: !isCard && player.minorLeague,
    isRated: true,
  };
}

/** A game's roster of one side, with the cards that the game is played with: all of them may play. */
export async function gameMen(
  { core }: ServiceContext,
  { league, ...state }: GameState,
  side: Side,
): Promise<readonly PoolMan[]> {
  const { roster } = state[side];
  const hashes = roster.flatMap(({ cardHash }) => cardHash ?? []);
  const [cards, abilities, sets, marks] = await Promise.all([
    core.cards.cardsOf(roster),
    league === 'sba' ? core.cards.abilitiesOf(roster) : null,
    cardsetNames(core.db),
    marksOf(core.db, hashes),
  ]);
  return roster.map((entry) => ({
    player: entry.player,
    name: entry.name,
    person: `${league}:${entry.player}`,
    imageUrl: null,
    positions: entry.positions,
    abilities: abilities?.get(entry.player) ?? cards.get(entry.player)?.abilities ?? unknownMan(entry),
    cardset:
      entry.cardset === null
        ? null
        : { id: entry.cardset, name: sets.get(entry.cardset) ?? `Set ${entry.cardset}`, priority: null },
    rarity: null,
    cardHash: entry.cardHash,
    marks: entry.cardHash === null ? {} : (marks.get(entry.cardHash) ?? {}),
    injuredUntil: null,
    standing: { type: 'legal' },
  }));
}
