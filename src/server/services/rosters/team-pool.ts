import type { RosterEntry } from '@/game/lineup';
import type { LeagueId } from '@/game/state';
import { LEAGUES } from '@/leagues/league';
import type { GameCardset, PoolMan } from '@/leagues/roster/pool';
import { standingOf } from '@/leagues/roster/standing';
import { ratedPositions } from '@/leagues/team';
import type { Core } from '@/server/core';
import { poolCards, poolPlayers } from '@/server/db/queries/roster-pool';
import { unknownMan } from '../games/list-cards';

export interface PoolOf {
  readonly league: LeagueId;
  readonly teamId: number;
  /** The game's ladder; empty where the league has no cardsets. */
  readonly cardsets: readonly GameCardset[];
  /** False leaves out cards of no team; they count for the standing of the others all the same. Left out: true. */
  readonly withFree?: boolean;
  /** Who is on the roster by now: they are of the pool, whatever became of them since. */
  readonly listed: readonly number[];
}

/** Everyone whom a team could bring to a game today, with how he stands to it. */
export function teamPool(core: Pick<Core, 'db' | 'cards' | 'clock'>, of: PoolOf): Promise<readonly PoolMan[]> {
  return LEAGUES[of.league].roster.usesCardsets ? cardPool(core, of) : paperPool(core, of);
}

async function cardPool({ db, cards, clock }: Pick<Core, 'db' | 'cards' | 'clock'>, of: PoolOf) {
  const { league, teamId, cardsets, listed, withFree = true } = of;
  const rows = await poolCards(db, { leagueId: league, teamId, listed });
  const candidates = rows.map(({ cardset, cardsetName, ...row }) => ({
    ...row,
    cardset: { id: cardset, name: cardsetName },
    injuredUntil: null,
    isInMinors: false,
    isRated: true,
  }));
  const standing = standingOf(candidates, { cardsets, day: today(clock) });
  const asked = withFree ? candidates : candidates.filter((card) => card.teamId !== null);
  const facts = await cards.factsOf(asked.map(({ hash }) => hash));
  const priorities = new Map(cardsets.map(({ cardset, priority }) => [cardset, priority]));
  return asked.flatMap((candidate): readonly PoolMan[] => {
    const { hash, player, name, person, imageUrl, rarity, cardset, injuredUntil } = candidate;
    const card = facts.get(hash);
    if (card === undefined) return [];
    return [
      {
        player,
        name,
        person,
        imageUrl,
        rarity,
        ...card,
        cardset: { ...cardset, priority: priorities.get(cardset.id) ?? null },
        cardHash: hash,
        ...(candidate.teamId === null ? { isFree: true } : {}),
        injuredUntil,
        standing: standing(candidate),
      },
    ];
  });
}

async function paperPool({ db, clock }: Pick<Core, 'db' | 'clock'>, of: PoolOf) {
  const rows = await poolPlayers(db, { leagueId: of.league, teamId: of.teamId, listed: of.listed });
  const candidates = rows.map(({ minorLeague, ...row }) => ({
    ...row,
    cardset: null,
    isInMinors: minorLeague,
    isRated: row.abilities !== null,
  }));
  const standing = standingOf(candidates, { cardsets: null, day: today(clock) });
  return candidates.map((candidate): PoolMan => {
    const { player, name, person, imageUrl, injuredUntil } = candidate;
    const abilities = candidate.abilities ?? unknownMan({ bats: 'R', throws: 'R', positions: [] });
    return {
      player,
      name,
      person,
      imageUrl,
      abilities,
      positions: ratedPositions(abilities),
      cardset: null,
      rarity: null,
      cardHash: null,
      marks: {},
      injuredUntil,
      standing: standing(candidate),
    };
  });
}

const today = (clock: Core['clock']): string => new Date(clock.now()).toISOString().slice(0, 10);

/** A man of a pool as a game's roster lists him. */
export const entryOf = ({ player, name, person, abilities, positions, cardHash, cardset }: PoolMan): RosterEntry => ({
  player,
  name,
  bats: abilities.bats,
  throws: abilities.throws,
  positions,
  cardHash,
  cardset: cardset?.id ?? null,
  person,
});
