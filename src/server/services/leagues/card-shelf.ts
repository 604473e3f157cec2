import type { Card } from '@/cards/card';
import type { Abilities } from '@/game/abilities';
import type { Charts } from '@/game/charts';
import type { PlayerKey, RosterEntry } from '@/game/lineup';
import type { GameState } from '@/game/state';
import { NEUTRAL_PARK, type Table } from '@/game/table';
import { pdTable } from '@/leagues/pd/pd-table';
import { sbaTable } from '@/leagues/sba/sba-table';
import type { Database } from '@/server/db/database';
import { abilitiesOf, cardsByHash, parkOf } from '@/server/db/queries/league-cards';
import { chartsByHash } from '@/server/db/queries/league-settings';
import { defined } from '@/shared/assert';
import { type CardFacts, makeCardFacts } from './card-facts';

/** The cards and tables of live games, read once and shared: a card version never changes. */
export interface CardShelf {
  /** The card versions that a roster pins, by player. */
  cardsOf(roster: readonly RosterEntry[]): Promise<ReadonlyMap<PlayerKey, Card>>;
  /** What is known of players of paper cards. */
  abilitiesOf(roster: readonly RosterEntry[]): Promise<ReadonlyMap<PlayerKey, Abilities>>;
  tableFor(state: GameState): Promise<Table>;
  /** What lists of cards show of card versions, by hash. */
  factsOf(hashes: readonly string[]): Promise<ReadonlyMap<string, CardFacts>>;
}

/** Card versions kept in memory; beyond it those unused for longest go. A sample league has 208. */
const KEPT = 2_000;

export function makeCardShelf(db: Database): CardShelf {
  const kept = new Map<string, Card>();
  const keptCharts = new Map<string, Charts>();

  const take = (hash: string): Card | undefined => {
    const card = kept.get(hash);
    if (card === undefined) return undefined;
    kept.delete(hash);
    kept.set(hash, card);
    return card;
  };

  const cardsOf: CardShelf['cardsOf'] = async (roster) => {
    const pinned = roster.flatMap(({ player, cardHash }) => (cardHash === null ? [] : [{ player, hash: cardHash }]));
    const found = new Map<PlayerKey, Card>();
    const wanted: string[] = [];
    for (const { player, hash } of pinned) {
      const card = take(hash);
      if (card === undefined) wanted.push(hash);
      else found.set(player, card);
    }
    if (wanted.length > 0) {
      const read = await cardsByHash(db, wanted);
      for (const [hash, card] of read) kept.set(hash, card);
      for (const { player, hash } of pinned) {
        const card = read.get(hash);
        if (card !== undefined) found.set(player, card);
      }
      for (const hash of kept.keys()) {
        if (kept.size <= KEPT) break;
        kept.delete(hash);
      }
    }
    return found;
  };

  /** A game is played with the very charts it was made with, or not at all. */
  const chartsOf = async (hash: string): Promise<Charts> => {
    const known = keptCharts.get(hash) ?? (await chartsByHash(db, hash));
    const charts = defined(known, `charts ${hash}`);
    keptCharts.set(hash, charts);
    return charts;
  };

  const abilities: CardShelf['abilitiesOf'] = (roster) =>
    abilitiesOf(
      db,
      roster.map((entry) => entry.player),
    );

  return {
    cardsOf,
    abilitiesOf: abilities,
    factsOf: makeCardFacts(db),
    async tableFor({ league, away, home, charts: hash }) {
      const roster = [...away.roster, ...home.roster];
      const charts = hash === null ? undefined : await chartsOf(hash);
      const park = (await parkOf(db, home.teamId)) ?? NEUTRAL_PARK;
      return league === 'pd'
        ? pdTable({ cards: await cardsOf(roster), park, charts })
        : sbaTable({ abilities: await abilities(roster), park, charts });
    },
  };
}
