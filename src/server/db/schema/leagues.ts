import { boolean, check, date, foreignKey, index, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import type { Card } from '@/cards/card';
import type { Abilities } from '@/game/abilities';
import type { Charts } from '@/game/charts';
import type { GameRules } from '@/game/rules';
import type { LeagueClocks } from '@/leagues/clocks';
import type { NamedPark } from '@/leagues/team';
import type { TradeRules } from '@/leagues/trades/trade-rules';
import { instant, oneOf } from './columns';

/**
 * What the league's service names is its own to take away; `removedAt` hides a row from whoever picks, games that were
 * played with it keep it.
 */
const fromService = () => ({
  fromService: boolean('from_service').notNull().default(false),
  removedAt: instant('removed_at'),
});

export const leagues = pgTable(
  'leagues',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    kind: text('kind').$type<'cards' | 'players'>().notNull(),
    /** What the league's games start from; null: what its kind of league always did. */
    rules: jsonb('rules').$type<GameRules>(),
    /** Its own charts; null for the standard ones. */
    chartsHash: text('charts_hash'),
    clocks: jsonb('clocks').$type<LeagueClocks>(),
    /** How its managers may trade; null: as leagues usually do. */
    trades: jsonb('trades').$type<TradeRules>(),
    /** Counts changes of the settings: whoever saves says which ones he saw. */
    settingsVersion: integer('settings_version').notNull().default(1),
    /** Which invented league it is one of; null: none, or one from before they were counted. */
    sampleVersion: integer('sample_version'),
  },
  (table) => [check('leagues_kind', oneOf(table.kind, ['cards', 'players']))],
);

/** Result charts that a league made; never changed, so that games can name them by their hash. */
export const chartSets = pgTable('chart_sets', {
  hash: text('hash').primaryKey(),
  leagueId: text('league_id')
    .notNull()
    .references(() => leagues.id, { onDelete: 'cascade' }),
  name: text('name').notNull(),
  charts: jsonb('charts').$type<Charts>().notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
});

export const teams = pgTable(
  'teams',
  {
    id: integer('id').primaryKey(),
    externalId: text('external_id'),
    leagueId: text('league_id')
      .notNull()
      .references(() => leagues.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    abbreviation: text('abbreviation').notNull(),
    /** Six-digit hex, `#rrggbb`. */
    color: text('color').notNull(),
    park: jsonb('park').$type<NamedPark>().notNull(),
    ...fromService(),
  },
  (table) => [unique('teams_external').on(table.leagueId, table.externalId)],
);

export const cardsets = pgTable(
  'cardsets',
  {
    id: integer('id').primaryKey(),
    externalId: text('external_id'),
    leagueId: text('league_id')
      .notNull()
      .references(() => leagues.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    ...fromService(),
  },
  (table) => [unique('cardsets_external').on(table.leagueId, table.externalId)],
);

/** A man of a league. `person_key` says who he is, in whichever league he turns up. */
export const players = pgTable(
  'players',
  {
    id: integer('id').primaryKey(),
    externalId: text('external_id'),
    leagueId: text('league_id')
      .notNull()
      .references(() => leagues.id, { onDelete: 'cascade' }),
    teamId: integer('team_id').references(() => teams.id, { onDelete: 'set null' }),
    personKey: text('person_key').notNull(),
    name: text('name').notNull(),
    imageUrl: text('image_url'),
    /** What a league of paper cards knows of him; null where his cards say it. */
    abilities: jsonb('abilities').$type<Abilities>(),
    /** The day he is back, in the league's calendar; he cannot play before it. */
    injuredUntil: date('injured_until', { mode: 'string' }),
    minorLeague: boolean('minor_league').notNull().default(false),
    ...fromService(),
  },
  (table) => [unique('players_external').on(table.leagueId, table.externalId), index('players_team').on(table.teamId)],
);

/** Every version of a card there ever was, by its hash: never changed, so that games can pin one. */
export const cardVersions = pgTable('card_versions', {
  hash: text('hash').primaryKey(),
  card: jsonb('card').$type<Card>().notNull(),
  layoutVersion: integer('layout_version').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
});

/** Which versions a card had, and since when. */
export const cardIssues = pgTable(
  'card_issues',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    cardId: integer('card_id')
      .notNull()
      .references(() => cards.id, { onDelete: 'cascade' }),
    hash: text('hash')
      .notNull()
      .references(() => cardVersions.hash),
    issuedAt: instant('issued_at').notNull().defaultNow(),
  },
  (table) => [index('card_issues_card').on(table.cardId, table.id)],
);

/** A card as its league issues it; `hash` is the version that holds now. */
export const cards = pgTable(
  'cards',
  {
    id: integer('id').primaryKey(),
    externalId: text('external_id'),
    playerId: integer('player_id')
      .notNull()
      .references(() => players.id, { onDelete: 'cascade' }),
    cardsetId: integer('cardset_id')
      .notNull()
      .references(() => cardsets.id, { onDelete: 'cascade' }),
    teamId: integer('team_id').references(() => teams.id, { onDelete: 'set null' }),
    imageUrl: text('image_url'),
    rarity: text('rarity'),
    hash: text('hash').notNull(),
    ...fromService(),
  },
  (table) => [
    foreignKey({ name: 'cards_version', columns: [table.hash], foreignColumns: [cardVersions.hash] }),
    unique('cards_external').on(table.cardsetId, table.externalId),
    /** What a roster entry of a game points at: the card together with its cardset. */
    unique('cards_in_set').on(table.id, table.cardsetId),
    index('cards_team').on(table.teamId),
    index('cards_player').on(table.playerId),
  ],
);
