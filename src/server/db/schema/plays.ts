import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  type ExtraConfigColumn,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Hand } from '@/game/abilities';
import type { Destination } from '@/game/bases';
import type { DefensiveDecision, OffensiveDecision } from '@/game/decisions';
import type { Die } from '@/game/dice';
import type { Half } from '@/game/play';
import type { FieldPosition } from '@/game/positions';
import { oneOf } from './columns';
import { games } from './games';
import { lineups } from './rosters';

/** What one play credits: 0 or more. */
const count = (name: string) => smallint(name).notNull().default(0);
/** Base 1–4 where a man ended; null when he was put out or was not there. */
const final = (name: string) => smallint(name).$type<Destination>();
const who = (name: string) => integer(name);

/** One row a play, made from the log in the same commit: only plays that count. */
export const plays = pgTable(
  'plays',
  {
    gameId: uuid('game_id')
      .notNull()
      .references(() => games.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    /** The event that tells of it. */
    seq: integer('seq').notNull(),
    inning: integer('inning').notNull(),
    half: text('half').$type<Half>().notNull(),
    outsBefore: smallint('outs_before').notNull(),
    battingOrder: smallint('batting_order').notNull(),
    awayScore: integer('away_score').notNull(),
    homeScore: integer('home_score').notNull(),
    batterId: who('batter_id').notNull(),
    pitcherId: who('pitcher_id').notNull(),
    catcherId: who('catcher_id').notNull(),
    defenderId: who('defender_id'),
    runnerId: who('runner_id'),
    onFirstId: who('on_first_id'),
    onSecondId: who('on_second_id'),
    onThirdId: who('on_third_id'),
    /** The side the batter stands on, and the pitcher's arm. */
    batterHand: text('batter_hand').$type<Hand>(),
    pitcherHand: text('pitcher_hand').$type<Hand>(),
    /** Pitchers charged with the runners: a run counts against them, whoever pitches. The batter's is `pitcher_id`, or whose charge he took over. */
    batterChargedId: who('batter_charged_id').notNull(),
    onFirstChargedId: who('on_first_charged_id'),
    onSecondChargedId: who('on_second_charged_id'),
    onThirdChargedId: who('on_third_charged_id'),
    batterFinal: final('batter_final'),
    onFirstFinal: final('on_first_final'),
    onSecondFinal: final('on_second_final'),
    onThirdFinal: final('on_third_final'),
    /** Bases occupied before the play: 1 first + 2 second + 4 third. */
    baseCode: smallint('base_code').notNull(),
    diceText: text('dice_text'),
    dice: jsonb('dice').$type<readonly Die[]>().notNull(),
    kind: text('kind').notNull(),
    hitType: text('hit_type').notNull(),
    notation: text('notation'),
    description: text('description').notNull(),
    outsRecorded: smallint('outs_recorded').notNull(),
    runsScored: smallint('runs_scored').notNull(),
    checkPosition: text('check_position').$type<FieldPosition>(),
    defense: jsonb('defense').$type<DefensiveDecision>().notNull(),
    offense: jsonb('offense').$type<OffensiveDecision>().notNull(),
    pa: count('pa'),
    ab: count('ab'),
    hit: count('hit'),
    double: count('double'),
    triple: count('triple'),
    homerun: count('homerun'),
    bb: count('bb'),
    so: count('so'),
    hbp: count('hbp'),
    rbi: count('rbi'),
    /** Sacrifice hits; flies are `sf`. */
    sac: count('sac'),
    sf: count('sf'),
    ibb: count('ibb'),
    gidp: count('gidp'),
    sb: count('sb'),
    cs: count('cs'),
    /** Which runners stole, and were caught: 1 from first + 2 from second + 4 from third. */
    sbCode: count('sb_code'),
    csCode: count('cs_code'),
    wildPitch: count('wild_pitch'),
    passedBall: count('passed_ball'),
    pickOff: count('pick_off'),
    balk: count('balk'),
    error: count('error'),
    bphr: count('bphr'),
    bpfo: count('bpfo'),
    bp1b: count('bp1b'),
    bplo: count('bplo'),
    /** The batter himself scored on this play. */
    run: count('run'),
    /** Earned runs of those that scored, and whose they are: 1 batter + 2 from first + 4 from second + 8 from third. Settled when the half-inning is over (9.16). */
    eRun: count('e_run'),
    earnedCode: count('earned_code'),
    /** Win probability and runs added for the side at bat: the batter's when the play is complete, else the runners'. */
    wpa: doublePrecision('wpa').notNull().default(0),
    re24: doublePrecision('re24').notNull().default(0),
    leverage: doublePrecision('leverage').notNull().default(0),
    isTied: boolean('is_tied').notNull(),
    isGoAhead: boolean('is_go_ahead').notNull(),
    isNewInning: boolean('is_new_inning').notNull(),
    /** The pitcher was tired: his `@` cells were hits. */
    pitcherOverWorkload: boolean('pitcher_over_workload').notNull().default(false),
    /** The plate appearance ended with it. */
    complete: boolean('complete').notNull(),
    locked: boolean('locked').notNull(),
  },
  (table) => {
    const inGame = (name: string, column: ExtraConfigColumn) =>
      foreignKey({
        name: `plays_${name}`,
        columns: [table.gameId, column],
        foreignColumns: [lineups.gameId, lineups.id],
      });
    return [
      primaryKey({ columns: [table.gameId, table.number] }),
      inGame('batter', table.batterId),
      inGame('pitcher', table.pitcherId),
      inGame('catcher', table.catcherId),
      inGame('defender', table.defenderId),
      inGame('runner', table.runnerId),
      inGame('on_first', table.onFirstId),
      inGame('on_second', table.onSecondId),
      inGame('on_third', table.onThirdId),
      check('plays_half', oneOf(table.half, ['top', 'bottom'])),
      check('plays_number', sql`${table.number} >= 1 and ${table.inning} >= 1`),
      check('plays_outs', sql`${table.outsBefore} between 0 and 2 and ${table.outsRecorded} between 0 and 3`),
      check('plays_batting_order', sql`${table.battingOrder} between 1 and 9`),
      check(
        'plays_base_code',
        sql`${table.baseCode} = (${table.onFirstId} is not null)::int + 2 * (${table.onSecondId} is not null)::int + 4 * (${table.onThirdId} is not null)::int`,
      ),
      check('plays_batter_final', sql`${table.batterFinal} between 1 and 4`),
      check('plays_on_first_final', sql`${table.onFirstFinal} between 1 and 4`),
      check('plays_on_second_final', sql`${table.onSecondFinal} between 2 and 4`),
      check('plays_on_third_final', sql`${table.onThirdFinal} between 3 and 4`),
      check('plays_runs', sql`${table.runsScored} between 0 and 4`),
      index('plays_batter').on(table.gameId, table.batterId),
      index('plays_pitcher').on(table.gameId, table.pitcherId),
    ];
  },
);
