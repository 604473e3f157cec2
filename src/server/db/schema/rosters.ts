import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Side } from '@/game/play';
import type { LineupPosition } from '@/game/positions';
import { oneOf } from './columns';
import { games } from './games';
import { cards, cardsets, cardVersions, players, teams } from './leagues';

const ofGame = () =>
  uuid('game_id')
    .notNull()
    .references(() => games.id, { onDelete: 'cascade' });

const POSITIONS = ['P', 'C', '1B', '2B', '3B', 'SS', 'LF', 'CF', 'RF', 'DH', 'PH', 'PR'];

/** Cardsets whose cards a game allows. Only games played with the cards of the server have any. */
export const gameCardsetLinks = pgTable(
  'game_cardset_links',
  {
    gameId: ofGame(),
    cardsetId: integer('cardset_id')
      .notNull()
      .references(() => cardsets.id),
    /** 1 first. */
    priority: integer('priority').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.gameId, table.cardsetId] }),
    check('game_cardset_links_priority', sql`${table.priority} >= 1`),
  ],
);

/** Who may play in a game: a card or a player, never both, and nobody twice. */
export const rosterLinks = pgTable(
  'roster_links',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    gameId: ofGame(),
    teamId: integer('team_id')
      .notNull()
      .references(() => teams.id),
    side: text('side').$type<Side>().notNull(),
    cardId: integer('card_id'),
    playerId: integer('player_id').references(() => players.id),
    cardsetId: integer('cardset_id'),
    /** The version of the card that this game is played with. */
    cardHash: text('card_hash').references(() => cardVersions.hash),
    personKey: text('person_key').notNull(),
  },
  (table) => [
    check('roster_links_card_or_player', sql`(${table.cardId} is null) <> (${table.playerId} is null)`),
    check(
      'roster_links_card_whole',
      sql`(${table.cardId} is null) = (${table.cardsetId} is null) and (${table.cardId} is null) = (${table.cardHash} is null)`,
    ),
    check('roster_links_side', oneOf(table.side, ['away', 'home'])),
    foreignKey({
      name: 'roster_links_card',
      columns: [table.cardId, table.cardsetId],
      foreignColumns: [cards.id, cards.cardsetId],
    }),
    foreignKey({
      name: 'roster_links_legal_cardset',
      columns: [table.gameId, table.cardsetId],
      foreignColumns: [gameCardsetLinks.gameId, gameCardsetLinks.cardsetId],
    }).onDelete('cascade'),
    unique('roster_links_one_card').on(table.gameId, table.cardId),
    unique('roster_links_one_player').on(table.gameId, table.playerId),
    unique('roster_links_one_person').on(table.gameId, table.personKey),
    index('roster_links_team').on(table.gameId, table.teamId),
  ],
);

/** Everyone who is or was in a game. The id is the core's and unique in the game. */
export const lineups = pgTable(
  'lineups',
  {
    gameId: ofGame(),
    id: integer('id').notNull(),
    teamId: integer('team_id')
      .notNull()
      .references(() => teams.id),
    side: text('side').$type<Side>().notNull(),
    cardId: integer('card_id').references(() => cards.id),
    playerId: integer('player_id').references(() => players.id),
    position: text('position').$type<LineupPosition>().notNull(),
    battingOrder: integer('batting_order'),
    starter: boolean('starter').notNull(),
    active: boolean('active').notNull(),
    inningEntered: integer('inning_entered').notNull(),
    replacedId: integer('replaced_id'),
    /** Number of the last play before he came in; 0 for a starter. */
    afterPlay: integer('after_play').notNull(),
    fatigued: boolean('fatigued').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.gameId, table.id] }),
    check('lineups_card_or_player', sql`(${table.cardId} is null) <> (${table.playerId} is null)`),
    check('lineups_position', oneOf(table.position, POSITIONS)),
    check('lineups_batting_order', sql`${table.battingOrder} between 1 and 9`),
    check('lineups_side', oneOf(table.side, ['away', 'home'])),
    foreignKey({
      name: 'lineups_replaced',
      columns: [table.gameId, table.replacedId],
      foreignColumns: [table.gameId, table.id],
    }),
    index('lineups_team').on(table.gameId, table.teamId),
  ],
);
