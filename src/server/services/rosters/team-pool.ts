import type { RosterEntry } from '@/game/lineup';
import type { LeagueId } from '@/game/state';
import { LEAGUES } from '@/leagues/league';
import type { GameCardset, PoolMan, Standing } from '@/leagues/roster/pool';
import { standingOf, type Candidate } from '@/leagues/roster/standing';
import { ratedPositions } from '@/leagues/team';
import type { Core } from '@/server/core';
import { poolCards, poolPlayers } from '@/server/db/queries/roster-pool';
import { unknownMan } from '../games/list-cards';

export interface PoolOf {
  readonly league: LeagueId;
  readonly teamId: number;
  /** The game's ladder; empty where the league has no cardsets. */
  readonly cardsets: readonly GameCardset[];
  /** Who is on the roster by now: they are of the pool, whatever became of them since. */
  readonly listed: readonly number[];
}

/** Everyone whom a team could bring to a game today, with how he stands to it. */
export function teamPool(core: Pick<Core, 'db' | 'cards' | 'clock'>, of: PoolOf): Promise<readonly PoolMan[]> {
  return LEAGUES[of.league].roster.usesCardsets ? cardPool(core, of) : paperPool(core, of);
}

async function cardPool({ db, cards, clock }: Pick<Core, 'db' | 'cards' | 'clock'>, of: PoolOf) {
  const rows = await poolCards(db, { leagueId: of.league, teamId: of.teamId, listed: of.listed });
  const facts = await cards.factsOf(rows.map(({ hash }) => hash));
  const priorities = new Map(of.cardsets.map(({ cardset, priority }) => [cardset, priority]));
  const men = rows.flatMap(({ cardset, cardsetName, hash, teamId, ...row }): readonly Unjudged[] => {
    const card = facts.get(hash);
    if (card === undefined) return [];
    return [
      {
        ...row,
        ...card,
        cardset: { id: cardset, name: cardsetName, priority: priorities.get(cardset) ?? null },
        cardHash: hash,
        ...(teamId === null ? { isFree: true } : {}),
        injuredUntil: null,
        isInMinors: false,
        isRated: true,
      },
    ];
  });
  return judged(men, of.cardsets, today(clock));
}

async function paperPool({ db, clock }: Pick<Core, 'db' | 'clock'>, of: PoolOf) {
  const rows = await poolPlayers(db, { leagueId: of.league, teamId: of.teamId, listed: of.listed });
  const men = rows.map(({ abilities: known, minorLeague, ...row }): Unjudged => {
    const abilities = known ?? unknownMan({ bats: 'R', throws: 'R', positions: [] });
    return {
      ...row,
      abilities,
      positions: ratedPositions(abilities),
      cardset: null,
      rarity: null,
      cardHash: null,
      marks: {},
      isInMinors: minorLeague,
      isRated: known !== null,
    };
  });
  return judged(men, null, today(clock));
}

type Unjudged = Omit<PoolMan, 'standing'> & Candidate;

function judged(men: readonly Unjudged[], cardsets: readonly GameCardset[] | null, day: string): readonly PoolMan[] {
  const standing: (man: Candidate) => Standing = standingOf(men, { cardsets, day });
  return men.map((man) => {
    const { isInMinors: _minors, isRated: _rated, ...rest } = man;
    return { ...rest, standing: standing(man) };
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
