import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../database';
import { cards, cardsets, players, teams } from '../schema/leagues';
import { FIRST_ID } from './league-issue';

/** How a league stands to the invented one it began as. */
export interface SampleState {
  /** Null: from before they were counted. */
  readonly version: number | null;
  /** It is one: men of the sample play in it. */
  readonly isSample: boolean;
  /** Somebody moved a man, brought in a file, or has teams, men or cards of his own. */
  readonly isChanged: boolean;
}

/** Null where there is no such league. */
export async function sampleState(db: Database, leagueId: string): Promise<SampleState | null> {
  const own = sql`(from_service or removed_at is not null or id >= ${FIRST_ID})`;
  const men = sql`select id from players where league_id = l.id`;
  const sets = sql`select id from cardsets where league_id = l.id`;
  const [row] = await db
    .select({
      version: sql<number | null>`l.sample_version`,
      isSample: sql<boolean>`exists (select from players where league_id = l.id and person_key like 'sample:%')`,
      isChanged: sql<boolean>`
        exists (select from roster_moves where league_id = l.id)
        or exists (select from imports where league_id = l.id and status = 'applied')
        or exists (select from audit_log where league_id = l.id and action like 'team.%')
        or exists (select from teams where league_id = l.id and ${own})
        or exists (select from cardsets where league_id = l.id and ${own})
        or exists (select from players where league_id = l.id and ${own})
        or exists (select from cards where (player_id in (${men}) or cardset_id in (${sets})) and ${own})`,
    })
    .from(sql`leagues l`)
    .where(sql`l.id = ${leagueId}`);
  return row ?? null;
}

/** Of these ids of cards, or of players where a league has no cards, how many are not in use. */
export async function freeIds(db: Database, kind: 'cards' | 'players', ids: readonly number[]): Promise<number> {
  const table = kind === 'cards' ? cards : players;
  const taken = await db.$count(table, inArray(table.id, [...ids]));
  return ids.length - taken;
}

/** What is there of what a sample league holds. */
export interface SampleThere {
  readonly cardsets: ReadonlySet<number>;
  /** Teams that have not been taken away. */
  readonly teams: ReadonlySet<number>;
  /** Who has an id, and whether he still belongs to the league. */
  readonly players: ReadonlyMap<number, { readonly personKey: string; readonly isGone: boolean }>;
  /** Whose a card is now, by its id. */
  readonly cards: ReadonlyMap<number, number | null>;
}

/** Whatever has an id below those of people's own. */
export async function sampleThere(tx: Database, leagueId: string): Promise<SampleThere> {
  const below = (id: typeof players.id | typeof cards.id | typeof cardsets.id) => sql`${id} < ${FIRST_ID}`;
  const [sets, clubs, men, held] = await Promise.all([
    tx.select({ id: cardsets.id }).from(cardsets).where(below(cardsets.id)),
    tx
      .select({ id: teams.id })
      .from(teams)
      .where(and(eq(teams.leagueId, leagueId), sql`${teams.removedAt} is null`)),
    tx
      .select({ id: players.id, personKey: players.personKey, isGone: sql<boolean>`${players.removedAt} is not null` })
      .from(players)
      .where(below(players.id)),
    tx.select({ id: cards.id, teamId: cards.teamId }).from(cards).where(below(cards.id)),
  ]);
  return {
    cardsets: new Set(sets.map(({ id }) => id)),
    teams: new Set(clubs.map(({ id }) => id)),
    players: new Map(men.map(({ id, ...man }) => [id, man])),
    cards: new Map(held.map(({ id, teamId }) => [id, teamId])),
  };
}
