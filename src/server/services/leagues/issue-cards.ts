import type { Card } from '@/cards/card';
import { cardHash } from '@/cards/card-hash';
import { LEAGUES } from '@/leagues/league';
import { openCardset, writeIssue } from '@/server/db/queries/league-issue';
import type { Core } from '@/server/core';

/** A printed card under the id that its source gives the player. */
export interface SourceCard {
  readonly playerId: string;
  readonly card: Card;
}

export interface CardIssue {
  /** Name of a cardset of the PD league; made when there is none. */
  readonly cardset: string;
  /** One for each player at most. */
  readonly cards: readonly SourceCard[];
}

/** How many cards are the set's first of their player, replace another version, or are there already. */
export interface IssueCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
}

const { id: LEAGUE_ID, name: LEAGUE_NAME, kind } = LEAGUES.pd;

/**
 * Puts cards into a cardset in one transaction, all or none. A changed card is a new version, which its player's name
 * follows; games keep the version that they pinned. Cards of the set that are not among these stay.
 */
export function issueCards({ db }: Pick<Core, 'db'>, { cardset, cards }: CardIssue): Promise<IssueCounts> {
  return db.transaction(async (tx) => {
    const before = await openCardset(tx, { id: LEAGUE_ID, name: LEAGUE_NAME, kind }, cardset);
    const { cardsetId } = before;
    let { nextPlayerId, nextCardId } = before;
    const hashed = cards.map((source) => ({ ...source, hash: cardHash(source.card) }));
    const rows = hashed
      .filter(({ playerId, hash }) => before.cards.get(playerId)?.hash !== hash)
      .map(({ playerId: externalId, card, hash }) => {
        const playerId = before.players.get(externalId) ?? nextPlayerId++;
        const id = before.cards.get(externalId)?.id ?? nextCardId++;
        return {
          player: { id: playerId, externalId, leagueId: LEAGUE_ID, personKey: `source:${externalId}`, name: card.name },
          version: { hash, card, layoutVersion: card.layout },
          card: { id, externalId, playerId, cardsetId, hash },
        };
      });
    await writeIssue(tx, {
      players: rows.map(({ player }) => player),
      versions: rows.map(({ version }) => version),
      cards: rows.map(({ card }) => card),
    });
    const changed = rows.filter(({ card }) => before.cards.has(card.externalId)).length;
    return { new: rows.length - changed, changed, unchanged: cards.length - rows.length };
  });
}
