import type { GameCardset, PoolMan, Standing } from './pool';

/** The priority rule of a game's ladder of cardsets, for whoever meets it. */
export const PRIORITY_RULE =
  'A card of a later set may play only where its player has none in an earlier set of the same pool.';

/** What decides whether a man may come, before anyone looks at who is on the roster. */
export interface Candidate extends Pick<PoolMan, 'player' | 'name' | 'person' | 'injuredUntil'> {
  /** PD only: the card's set. */
  readonly cardset: { readonly id: number; readonly name: string } | null;
  readonly isInMinors: boolean;
  /** Somebody has said what he can do. */
  readonly isRated: boolean;
}

export interface StandingFacts {
  /** The game's ladder, any order; null where the league has no cardsets. */
  readonly cardsets: readonly GameCardset[] | null;
  /** Day of the game, `YYYY-MM-DD`: who is back on it may play. */
  readonly day: string;
}

/** Tells how each man of a pool stands to a game. The whole pool decides: a man's other cards count. */
export function standingOf(pool: readonly Candidate[], { cardsets, day }: StandingFacts): (man: Candidate) => Standing {
  const ladder = cardsets === null ? null : new Map(cardsets.map((set) => [set.cardset, set]));
  const best = ladder === null ? new Map<string, GameCardset>() : earliestSets(pool, ladder);
  return (man) => {
    if (!man.isRated) return refused('unrated', `${man.name} has no ratings: ask the league for them.`);
    if (man.isInMinors) return refused('minors', `${man.name} is in the minor leagues: call him up first.`);
    if (man.injuredUntil !== null && man.injuredUntil > day) {
      return refused('injured', `${man.name} is injured and back on ${man.injuredUntil}.`);
    }
    return ladder === null ? { type: 'legal' } : cardStanding(man, ladder, best);
  };
}

function cardStanding(
  { name, person, cardset }: Candidate,
  ladder: ReadonlyMap<number, GameCardset>,
  best: ReadonlyMap<string, GameCardset>,
): Standing {
  const set = cardset === null ? undefined : ladder.get(cardset.id);
  if (set === undefined) {
    return refused('cardset', `The cardset ${cardset?.name ?? 'of this card'} is not in this game.`);
  }
  const first = best.get(person) ?? set;
  if (first.priority < set.priority) {
    return refused(
      'backup',
      `${name} plays on his card of ${first.name} here. ${PRIORITY_RULE}`,
      `${name} (${first.name})`,
    );
  }
  if (set.priority === 1) return { type: 'legal' };
  return { type: 'backup', why: `Backup: ${name} has no card in an earlier set of this game.` };
}

/** The first set of the ladder in which each man has a card. */
function earliestSets(
  pool: readonly Candidate[],
  ladder: ReadonlyMap<number, GameCardset>,
): ReadonlyMap<string, GameCardset> {
  const best = new Map<string, GameCardset>();
  for (const { person, cardset } of pool) {
    const set = cardset === null ? undefined : ladder.get(cardset.id);
    const known = best.get(person);
    if (set !== undefined && (known === undefined || set.priority < known.priority)) best.set(person, set);
  }
  return best;
}

const refused = (
  refusal: Extract<Standing, { type: 'refused' }>['refusal'],
  why: string,
  conflict: string | null = null,
): Standing => ({ type: 'refused', refusal, why, conflict });

/** A man as a list names him: with his cardset, where he may have several cards. */
export const named = ({ name, cardset }: Pick<PoolMan, 'name' | 'cardset'>): string =>
  cardset === null ? name : `${name} (${cardset.name})`;
