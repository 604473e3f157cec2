import type { CardsetPriority, LoggedEvent } from '@/game/events';
import { type StoredEvent, upcast } from '@/game/upcast';
import type { Scorecard } from '@/game/scorecard';
import type { EndReason } from '@/game/state';
import type { Side } from '@/game/play';
import type {
  Commit,
  CommitAction,
  GameStore,
  HistoryRecord,
  NewStoredGame,
  StoredGame,
} from '@/server/live/game-store';
import type { RosterRow } from '@/server/live/projection';
import type { GameId, GameMeta } from '@/server/live/types';
import {
  ACTION_SQL,
  ACTIVE_SQL,
  appendSql,
  ARCHIVE_SQL,
  CREATE_SQL,
  DUE_SQL,
  EVENTS_SQL,
  HISTORY_SQL,
  LOAD_SQL,
  SNAPSHOT_SQL,
  TAIL_SQL,
  UNARCHIVED_SQL,
} from './commit-sql';
import { lineRows } from './line-sql';
import { rowOf, rowsOf } from './row-json';
import { auditLog } from './schema/audit';
import { diceSeeds, gameHistory, games, gameSeats } from './schema/games';
import { actions, events as eventsTable } from './schema/log';
import { plays } from './schema/plays';
import { lineups, rosterLinks } from './schema/rosters';
import type { CommitLanes, Row, SqlClient } from './sql-client';

/** Games in PostgreSQL, embedded or not. Commits go through `lanes`, everything else through `reads`. */
export function pgGameStore(lanes: CommitLanes, reads: SqlClient): GameStore {
  const findAction: GameStore['findAction'] = async (gameId, actionId) => {
    const [row] = await reads.query(ACTION_SQL, [gameId, actionId]);
    if (row === undefined) return null;
    return {
      id: actionId,
      user: row['user_id'] as string | null,
      inputHash: row['input_hash'] as string,
      firstSeq: row['first_seq'] as number,
      lastSeq: row['last_seq'] as number,
    };
  };
  return {
    create: async (game) => {
      const [row] = await lanes.query(game.meta.gameId, CREATE_SQL, [JSON.stringify(creation(game))]);
      if (row?.['committed'] === 1) return 'committed';
      if (game.slot === undefined) return 'GAME_EXISTS';
      const [there] = await reads.query('select 1 from games where id = $1::uuid', [game.meta.gameId]);
      return there === undefined ? 'NO_PLACE' : 'GAME_EXISTS';
    },
    load: async (gameIds, foldVersion) => {
      const wanted = gameIds.filter(isUuid);
      if (wanted.length === 0) return [];
      return (await reads.query(LOAD_SQL, [JSON.stringify(wanted), foldVersion])).map((row) =>
        loaded(row, foldVersion),
      );
    },
    tail: async (gameId, afterSeq) => {
      const [row] = await reads.query(TAIL_SQL, [gameId, afterSeq]);
      return row === undefined ? null : { meta: metaIn(row), events: eventsIn(row) };
    },
    append: async (commit) => {
      const { gameId, expectedSeq, action, projection, seat, seed, reseat = null, audit = null } = commit;
      const text = appendSql({
        lineups: projection.lineups.length > 0,
        plays: projection.plays.length > 0,
        earned: projection.earned.length > 0,
        lines: projection.lines !== null,
        rosters: projection.rosters !== null,
        seat: seat !== null,
        seed: seed !== null,
        reseat: reseat !== null,
        audit: audit !== null,
        remade: projection.isRemade,
      });
      const document = JSON.stringify(addition(commit));
      const [row] = await lanes.query(gameId, text, [document, gameId, expectedSeq, action.id]);
      if (row?.['committed'] === 1) return 'committed';
      return (await findAction(gameId, action.id)) === null ? 'SEQ_TAKEN' : 'ACTION_KNOWN';
    },
    settle: (gameId) => lanes.settle(gameId),
    findAction,
    events: async (gameId, { afterSeq, limit }) => {
      const [row] = await reads.query(EVENTS_SQL, [gameId, afterSeq, limit]);
      return row === undefined ? [] : eventsIn(row);
    },
    writeSnapshot: async (gameId, { seq, foldVersion, card }, connected) => {
      await reads.query(SNAPSHOT_SQL, [gameId, seq, foldVersion, JSON.stringify(card), JSON.stringify(connected)]);
    },
    listActive: async () => (await reads.query(ACTIVE_SQL)).map((row) => row['id'] as GameId),
    listUnarchived: async () => (await reads.query(UNARCHIVED_SQL)).map((row) => row['id'] as GameId),
    listDue: async (now, limit) =>
      (await reads.query(DUE_SQL, [now, limit])).map((row) => ({
        gameId: row['id'] as GameId,
        dueAt: row['due_at'] as string,
      })),
    archive: async (record) => {
      const made = await lanes.query(record.gameId, ARCHIVE_SQL, [JSON.stringify(historyRow(record))]);
      const [kept] = await reads.query(HISTORY_SQL, [record.gameId]);
      return kept === undefined ? null : { record: historyIn(record.gameId, kept), already: made.length === 0 };
    },
    delete: async (gameId) => {
      const gone = await lanes.query(gameId, 'delete from games where id = $1::uuid returning id', [gameId]);
      return gone.length > 0;
    },
  };
}

/** The document of `ARCHIVE_SQL`. */
export function historyRow({ reason, awayUser, homeUser, ...rest }: HistoryRecord): object {
  return rowOf(gameHistory, { ...rest, endReason: reason, awayUserId: awayUser, homeUserId: homeUser });
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

const metaIn = (row: Row): GameMeta => JSON.parse(row['meta'] as string) as GameMeta;
const eventsIn = (row: Row): LoggedEvent[] => (JSON.parse(row['events'] as string) as StoredEvent[]).map(upcast);

function loaded(row: Row, foldVersion: number): StoredGame {
  const seq = row['snapshot_seq'] as number | null;
  return {
    meta: metaIn(row),
    snapshot: seq === null ? null : { seq, foldVersion, card: JSON.parse(row['snapshot'] as string) as Scorecard },
    events: eventsIn(row),
    lastAt: row['last_at'] as string,
    seed: { epoch: row['epoch'] as number, seed: row['seed'] as string },
  };
}

const actionRow = (gameId: GameId, { id, user, inputHash }: CommitAction, events: readonly LoggedEvent[]) =>
  rowOf(actions, {
    gameId,
    actionId: id,
    userId: user,
    inputHash,
    firstSeq: events[0]?.seq,
    lastSeq: events.at(-1)?.seq,
  });

const eventRows = (gameId: GameId, events: readonly LoggedEvent[]) =>
  rowsOf(
    eventsTable,
    events.map((event) => ({ gameId, ...event })),
  );

/** The document of `appendSql`. */
function addition({ gameId, action, events, projection, seat, seed, reseat = null, audit = null }: Commit): object {
  return {
    action: actionRow(gameId, action, events),
    events: eventRows(gameId, events),
    game: rowOf(games, projection.game),
    lineups: rowsOf(lineups, projection.lineups),
    plays: rowsOf(plays, projection.plays),
    earned: rowsOf(plays, projection.earned),
    lines: projection.lines === null ? null : lineRows(projection.lines),
    sides: projection.rosters?.sides ?? null,
    rosters: rowsOf(rosterLinks, projection.rosters?.rows ?? []),
    seat: seat === null ? null : rowOf(gameSeats, { gameId, side: seat.side, userId: seat.user }),
    seed: seed === null ? null : rowOf(diceSeeds, { gameId, ...seed }),
    reseat,
    audit: audit === null ? null : rowOf(auditLog, audit),
  };
}

/** Where a game belongs besides its log. */
export interface Belonging {
  /** Where a game that was played elsewhere comes from. */
  readonly externalId: string | null;
  readonly seasonId: number | null;
}

/** The document of `CREATE_SQL`. */
export function creation(
  { meta, seed, action, events, projection, slot }: NewStoredGame,
  { externalId, seasonId }: Belonging = { externalId: null, seasonId: meta.seasonId },
): object {
  const { gameId } = meta;
  const created = events.find((event) => event.type === 'gameCreated');
  if (created === undefined) throw new Error('a game starts with gameCreated');
  const { league, rules, away, home, cardsets } = created.data;
  return {
    action: actionRow(gameId, action, events),
    events: eventRows(gameId, events),
    game: rowOf(games, {
      ...meta,
      ...projection.game,
      id: gameId,
      externalId,
      seasonId,
      leagueId: league,
      rules,
      awayTeamId: away.teamId,
      homeTeamId: home.teamId,
    }),
    seed: rowOf(diceSeeds, { gameId, ...seed }),
    rosters: rowsOf(rosterLinks, projection.rosters?.rows ?? []),
    cardsets: ladderRows(cardsets ?? cardsetsOf(projection.rosters?.rows ?? [])),
    slot,
  };
}

/** The cardsets that rosters draw on, in the order they come up. */
function cardsetsOf(rosters: readonly RosterRow[]): CardsetPriority[] {
  const ids = new Set(rosters.flatMap(({ cardsetId }) => (cardsetId === null ? [] : [cardsetId])));
  return [...ids].map((cardset, i) => ({ cardset, priority: i + 1 }));
}

export const ladderRows = (cardsets: readonly CardsetPriority[]) =>
  cardsets.map(({ cardset, priority }) => ({ cardset_id: cardset, priority }));

function historyIn(gameId: GameId, row: Row): HistoryRecord {
  return {
    gameId,
    winner: row['winner'] as Side | null,
    loser: row['loser'] as Side | null,
    reason: row['end_reason'] as EndReason,
    awayUser: row['away_user_id'] as string | null,
    homeUser: row['home_user_id'] as string | null,
    computerWon: row['computer_won'] as boolean,
    turns: row['turns'] as number,
    durationSeconds: row['duration_seconds'] as number,
    endedAt: row['ended_at'] as string,
  };
}
