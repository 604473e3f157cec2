import {
  boolean,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Side } from '@/game/play';
import type { FieldPosition } from '@/game/positions';
import { games } from './games';
import { players, teams } from './leagues';
import { seasons } from './seasons';

/** What one man did in one game that is over: sums for the pages of statistics, made from the log as `plays` is. */
const ofMan = () => ({
  gameId: uuid('game_id')
    .notNull()
    .references(() => games.id, { onDelete: 'cascade' }),
  lineupId: integer('lineup_id').notNull(),
  /** As the game's; null for a game outside a season. */
  seasonId: integer('season_id').references(() => seasons.id, { onDelete: 'set null' }),
  teamId: integer('team_id')
    .notNull()
    .references(() => teams.id),
  playerId: integer('player_id')
    .notNull()
    .references(() => players.id, { onDelete: 'cascade' }),
  side: text('side').$type<Side>().notNull(),
});
const count = (name: string) => smallint(name).notNull().default(0);
/** Wins and runs added, from the man's own point of view. */
const worth = () => ({
  wpa: doublePrecision('wpa').notNull().default(0),
  re24: doublePrecision('re24').notNull().default(0),
});

/** A row a man who was in the batting order. */
export const battingLines = pgTable(
  'batting_lines',
  {
    ...ofMan(),
    pa: count('pa'),
    ab: count('ab'),
    r: count('r'),
    h: count('h'),
    double: count('double'),
    triple: count('triple'),
    hr: count('hr'),
    rbi: count('rbi'),
    bb: count('bb'),
    ibb: count('ibb'),
    so: count('so'),
    hbp: count('hbp'),
    sh: count('sh'),
    sf: count('sf'),
    ci: count('ci'),
    gidp: count('gidp'),
    sb: count('sb'),
    cs: count('cs'),
    roe: count('roe'),
    po: count('po'),
    ...worth(),
  },
  (table) => [
    primaryKey({ columns: [table.gameId, table.lineupId] }),
    index('batting_lines_season').on(table.seasonId, table.teamId),
    index('batting_lines_player').on(table.playerId),
  ],
);

/** A row a man who pitched. */
export const pitchingLines = pgTable(
  'pitching_lines',
  {
    ...ofMan(),
    /** Innings pitched × 3. */
    outs: count('outs'),
    battersFaced: count('batters_faced'),
    ab: count('ab'),
    h: count('h'),
    double: count('double'),
    triple: count('triple'),
    hr: count('hr'),
    r: count('r'),
    er: count('er'),
    bb: count('bb'),
    ibb: count('ibb'),
    so: count('so'),
    hbp: count('hbp'),
    sh: count('sh'),
    sf: count('sf'),
    ci: count('ci'),
    gidp: count('gidp'),
    wp: count('wp'),
    bk: count('bk'),
    po: count('po'),
    inherited: count('inherited'),
    inheritedScored: count('inherited_scored'),
    started: boolean('started').notNull(),
    /** He was the last of his team, and not the first. */
    finished: boolean('finished').notNull(),
    /** He was the only one. */
    complete: boolean('complete').notNull(),
    win: boolean('win').notNull(),
    loss: boolean('loss').notNull(),
    save: boolean('save').notNull(),
    hold: boolean('hold').notNull(),
    blownSave: boolean('blown_save').notNull(),
    ...worth(),
  },
  (table) => [
    primaryKey({ columns: [table.gameId, table.lineupId] }),
    index('pitching_lines_season').on(table.seasonId, table.teamId),
    index('pitching_lines_player').on(table.playerId),
  ],
);

/** A row a man and position. */
export const fieldingLines = pgTable(
  'fielding_lines',
  {
    ...ofMan(),
    position: text('position').$type<FieldPosition>().notNull(),
    outs: count('outs'),
    po: count('po'),
    a: count('a'),
    e: count('e'),
    dp: count('dp'),
    tp: count('tp'),
    pb: count('pb'),
    sb: count('sb'),
    cs: count('cs'),
  },
  (table) => [
    primaryKey({ columns: [table.gameId, table.lineupId, table.position] }),
    index('fielding_lines_season').on(table.seasonId, table.teamId),
    index('fielding_lines_player').on(table.playerId),
  ],
);
