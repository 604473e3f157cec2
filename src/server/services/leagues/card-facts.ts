import type { CardMarks } from '@/cards/card-marks';
import type { Abilities } from '@/game/abilities';
import type { FieldPosition } from '@/game/positions';
import { ratedPositions } from '@/leagues/team';
import type { Database } from '@/server/db/database';
import { cardTexts } from '@/server/db/queries/roster-pool';

/** What lists of cards show and sort by. */
export interface CardFacts {
  readonly abilities: Abilities;
  /** Best first. */
  readonly positions: readonly FieldPosition[];
  readonly marks: CardMarks;
}

/** Versions whose facts are kept, some 2 kB each; beyond it those unused for longest go. */
const KEPT = 5_000;

/** Reads the facts of card versions, by hash, and remembers them: a version never changes. */
export function makeCardFacts(db: Database): (hashes: readonly string[]) => Promise<ReadonlyMap<string, CardFacts>> {
  const kept = new Map<string, CardFacts>();
  return async (hashes) => {
    const found = new Map<string, CardFacts>();
    const wanted = new Set<string>();
    for (const hash of hashes) {
      const facts = kept.get(hash);
      if (facts === undefined) wanted.add(hash);
      else found.set(hash, facts);
    }
    for (const [hash, { abilities, marks }] of wanted.size === 0 ? [] : await cardTexts(db, [...wanted])) {
      found.set(hash, { abilities, positions: ratedPositions(abilities), marks });
    }
    for (const [hash, facts] of found) {
      kept.delete(hash);
      kept.set(hash, facts);
    }
    for (const hash of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(hash);
    }
    return found;
  };
}
