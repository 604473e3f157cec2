import { type SQL, sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { PhaseType } from '@/game/phase';
import type { Half, Side } from '@/game/play';
import type { GameRules } from '@/game/rules';
import type { ComputerStyle, EndReason, GameStatus, LeagueId } from '@/game/state';
import type { Mode, Visibility } from '@/server/live/types';
import { users } from './accounts';
import { instant, jsonText, oneOf } from './columns';
import { leagues, teams } from './leagues';
import { seasons } from './seasons';

const STYLES = ['balanced', 'yolo', 'safe'];
const END_REASONS = ['final', 'walk-off', 'mercy', 'forfeit', 'resignation', 'tie', 'no contest'];
const SIDES = ['away', 'home'];

/** A game and how it stands; `seq` is the newest event in its log and fences writers. */
export const games = pgTable(
  'games',
  {
    id: uuid('id').primaryKey(),
    leagueId: text('league_id')
      .$type<LeagueId>()
      .notNull()
      .references(() => leagues.id),
    ownerId: uuid('owner_id')
      .notNull()
      .references(() => users.id),
    /** Null for a game outside a season. */
    seasonId: integer('season_id').references(() => seasons.id, { onDelete: 'set null' }),
    awayTeamId: integer('away_team_id')
      .notNull()
      .references(() => teams.id),
    homeTeamId: integer('home_team_id')
      .notNull()
      .references(() => teams.id),
    mode: text('mode').$type<Mode>().notNull(),
    visibility: text('visibility').$type<Visibility>().notNull(),
    rules: jsonb('rules').$type<GameRules>().notNull(),
    inviteHash: text('invite_hash'),
    /** Where a game that was played elsewhere comes from: `retrosheet:` and its id there; null for one played here. */
    externalId: text('external_id'),
    /** Seats that only the owner may take. */
    reserved: jsonb('reserved').$type<readonly Side[]>().notNull(),
    seq: integer('seq').notNull(),
    status: text('status').$type<GameStatus>().notNull(),
    phase: text('phase').$type<PhaseType>().notNull(),
    endReason: text('end_reason').$type<EndReason>(),
    winner: text('winner').$type<Side>(),
    inning: integer('inning').notNull(),
    half: text('half').$type<Half>().notNull(),
    outs: integer('outs').notNull(),
    awayScore: integer('away_score').notNull(),
    homeScore: integer('home_score').notNull(),
    /** Bit field: 1 first, 2 second, 4 third. */
    baseCode: integer('base_code').notNull(),
    /** Style of the computer that manages the side; null where a person does. */
    awayComputer: text('away_computer').$type<ComputerStyle>(),
    homeComputer: text('home_computer').$type<ComputerStyle>(),
    awayIsComputer: boolean('away_is_computer').generatedAlwaysAs((): SQL => sql`away_computer is not null`),
    homeIsComputer: boolean('home_is_computer').generatedAlwaysAs((): SQL => sql`home_computer is not null`),
    awayToAct: boolean('away_to_act').notNull(),
    homeToAct: boolean('home_to_act').notNull(),
    /** Milliseconds between the moves of two computers. */
    pace: integer('pace'),
    nextDueAt: instant('next_due_at'),
    createdAt: instant('created_at').notNull(),
    startedAt: instant('started_at'),
    completedAt: instant('completed_at'),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    check('games_status', oneOf(table.status, ['pending', 'active', 'completed'])),
    check('games_mode', oneOf(table.mode, ['ranked', 'friendly', 'practice'])),
    check('games_visibility', oneOf(table.visibility, ['public', 'private'])),
    check('games_half', oneOf(table.half, ['top', 'bottom'])),
    check('games_winner', oneOf(table.winner, SIDES)),
    check('games_end_reason', oneOf(table.endReason, END_REASONS)),
    check('games_away_style', oneOf(table.awayComputer, STYLES)),
    check('games_home_style', oneOf(table.homeComputer, STYLES)),
    check('games_inning', sql`${table.inning} >= 1`),
    check('games_outs', sql`${table.outs} between 0 and 3`),
    check('games_scores', sql`${table.awayScore} >= 0 and ${table.homeScore} >= 0`),
    check('games_base_code', sql`${table.baseCode} between 0 and 7`),
    check('games_completed', sql`(${table.status} = 'completed') = (${table.endReason} is not null)`),
    unique('games_external').on(table.ownerId, table.externalId),
    index('games_by_status').on(table.status, table.updatedAt),
    index('games_by_owner').on(table.ownerId, table.updatedAt),
    index('games_due').on(table.nextDueAt),
    index('games_by_season').on(table.seasonId),
  ],
);

const ofGame = () =>
  uuid('game_id')
    .notNull()
    .references(() => games.id, { onDelete: 'cascade' });

/** Who sits where. A computer's seat and an open one have no row. */
export const gameSeats = pgTable(
  'game_seats',
  {
    gameId: ofGame(),
    side: text('side').$type<Side>().notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
  },
  (table) => [
    primaryKey({ columns: [table.gameId, table.side] }),
    check('game_seats_side', oneOf(table.side, SIDES)),
    index('game_seats_user').on(table.userId),
  ],
);

/** The secrets behind the dice. Nothing else holds them before the end of the game. */
export const diceSeeds = pgTable(
  'dice_seeds',
  {
    gameId: ofGame(),
    epoch: integer('epoch').notNull(),
    seed: text('seed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.gameId, table.epoch] })],
);

/** What a live game keeps beside its log; gone when it is archived. Everything here can be made again from the log. */
export const gameSessions = pgTable('game_sessions', {
  gameId: uuid('game_id')
    .primaryKey()
    .references(() => games.id, { onDelete: 'cascade' }),
  /** Users in their seats who watch now. */
  connected: jsonb('connected').$type<readonly string[]>().notNull().default([]),
  lastActionId: text('last_action_id'),
  lastActionAt: instant('last_action_at'),
  snapshotSeq: integer('snapshot_seq'),
  foldVersion: integer('fold_version'),
  snapshot: jsonText('snapshot'),
});

/** What stays of a game that is over. */
export const gameHistory = pgTable(
  'game_history',
  {
    gameId: uuid('game_id')
      .primaryKey()
      .references(() => games.id, { onDelete: 'cascade' }),
    mode: text('mode').$type<Mode>().notNull(),
    awayUserId: uuid('away_user_id').references(() => users.id, { onDelete: 'set null' }),
    homeUserId: uuid('home_user_id').references(() => users.id, { onDelete: 'set null' }),
    awayComputer: text('away_computer').$type<ComputerStyle>(),
    homeComputer: text('home_computer').$type<ComputerStyle>(),
    winner: text('winner').$type<Side>(),
    loser: text('loser').$type<Side>(),
    computerWon: boolean('computer_won').notNull(),
    endReason: text('end_reason').$type<EndReason>().notNull(),
    turns: integer('turns').notNull(),
    durationSeconds: integer('duration_seconds').notNull(),
    endedAt: instant('ended_at').notNull(),
    /** Every event of the game, in order. */
    replay: jsonText('replay').notNull(),
  },
  (table) => [
    check('game_history_end_reason', oneOf(table.endReason, END_REASONS)),
    check('game_history_winner', oneOf(table.winner, SIDES)),
  ],
);
