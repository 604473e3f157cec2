import type { PgTable } from 'drizzle-orm/pg-core';
import type { Card } from '@/cards/card';
import type { Abilities } from '@/game/abilities';
import type { NamedPark } from '@/leagues/team';
import type { Database } from '../database';
import { cards, cardsets, leagues, players, teams } from '../schema/leagues';
import { issueVersions, keepVersions } from './card-versions';

export interface LeagueRow {
  readonly id: string;
  readonly name: string;
  readonly kind: 'cards' | 'players';
}

/** Everything of some leagues, as rows. */
export interface LeagueRows {
  readonly leagues: readonly LeagueRow[];
  readonly cardsets: readonly { readonly id: number; readonly leagueId: string; readonly name: string }[];
  readonly teams: readonly {
    readonly id: number;
    readonly leagueId: string;
    readonly name: string;
    readonly abbreviation: string;
    readonly color: string;
    readonly park: NamedPark;
  }[];
  readonly players: readonly {
    readonly id: number;
    readonly leagueId: string;
    readonly teamId: number | null;
    readonly personKey: string;
    readonly name: string;
    readonly abilities: Abilities | null;
    readonly injuredUntil?: string | null;
    readonly minorLeague?: boolean;
  }[];
  readonly versions: readonly { readonly hash: string; readonly card: Card; readonly layoutVersion: number }[];
  readonly cards: readonly {
    readonly id: number;
    readonly playerId: number;
    readonly cardsetId: number;
    readonly teamId: number | null;
    readonly hash: string;
  }[];
}

/** Whether the database knows any team. Cards may have been issued before, which make a league of their own. */
export async function hasTeams(db: Database): Promise<boolean> {
  return (await db.select({ id: teams.id }).from(teams).limit(1)).length > 0;
}

/** Whole leagues, all or nothing; rows that are there already stay as they are. */
export async function insertLeagues(db: Database, rows: LeagueRows): Promise<void> {
  await db.transaction(async (tx) => {
    const insert = async (table: PgTable, values: readonly object[]): Promise<void> => {
      if (values.length > 0)
        await tx
          .insert(table)
          .values([...values])
          .onConflictDoNothing();
    };
    await insert(leagues, rows.leagues);
    await insert(cardsets, rows.cardsets);
    await insert(teams, rows.teams);
    await insert(players, rows.players);
    await keepVersions(tx, rows.versions);
    await insert(cards, rows.cards);
    await issueVersions(
      tx,
      rows.cards.map(({ id }) => id),
    );
  });
}
