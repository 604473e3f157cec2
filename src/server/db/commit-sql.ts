import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { REVISING } from '@/game/revise/is-revising';
import { lineParts } from './line-sql';
import { plays } from './schema/plays';
import { lineups } from './schema/rosters';

/**
 * A commit is one statement with one JSON document `$1`: one round trip, all or nothing. Each `…_populate_…` takes its
 * columns from the table itself, so a new column needs no change here. `fence` holds a row only if the commit may be
 * written, and everything else hangs on it.
 */

/** Columns of `games` that a commit sets; the two times only once. */
export const STANDING: readonly string[] = [
  'seq',
  'status',
  'phase',
  'end_reason',
  'winner',
  'inning',
  'half',
  'outs',
  'away_score',
  'home_score',
  'base_code',
  'away_computer',
  'home_computer',
  'away_to_act',
  'home_to_act',
  'pace',
  'next_due_at',
  'updated_at',
];

const LOG = `
new_action as (
  insert into actions select r.* from fence, doc, jsonb_populate_record(null::actions, doc.d->'action') r
),
new_events as (
  insert into events select r.* from fence, doc, jsonb_populate_recordset(null::events, doc.d->'events') r
)`;

/** $1 document, $2 game, $3 expected seq, $4 action id. Answers `{ committed: 0 | 1 }`. */
export function appendSql(parts: {
  readonly lineups: boolean;
  readonly plays: boolean;
  readonly earned: boolean;
  readonly lines: boolean;
  readonly rosters: boolean;
  readonly seat: boolean;
  readonly seed: boolean;
  readonly reseat: boolean;
  readonly audit: boolean;
  /** All rows of the game are handed in: those that are not go. */
  readonly remade: boolean;
}): string {
  const changed = [parts.lineups ? LINEUPS : '', parts.plays ? PLAYS : '', parts.earned ? EARNED : ''];
  const rows = parts.remade ? [REMADE] : changed;
  const lines = parts.lines ? lineParts(parts.remade ? 'document' : 'both') : '';
  const rosters = parts.rosters ? ROSTERS_ANEW : '';
  const seats = [parts.seat ? SEAT : '', parts.seed ? SEED : '', parts.reseat ? RESEAT : ''];
  const optional = [...rows, lines, rosters, ...seats].join('');
  const audit = parts.audit ? AUDIT : '';
  return `
with doc as materialized (select $1::text::jsonb as d),
fence as materialized (
  select g.id from games g
  where g.id = $2::uuid and g.seq = $3::int
    and not exists (select 1 from actions a where a.game_id = $2::uuid and a.action_id = $4::text)
  for update of g
),${LOG}${optional}${audit},
${parts.remade ? SESSION_ANEW : SESSION},
standing as (
  update games g set ${STANDING.map((name) => `${name} = r.${name}`).join(', ')}, ${parts.remade ? TIMES_ANEW : TIMES}${parts.reseat ? OPENED : ''}
  from fence, doc, jsonb_populate_record(null::games, doc.d->'game') r where g.id = fence.id
)
select count(*)::int as committed from fence`;
}

const TIMES =
  'started_at = coalesce(r.started_at, g.started_at), completed_at = coalesce(r.completed_at, g.completed_at)';
const TIMES_ANEW = 'started_at = r.started_at, completed_at = r.completed_at';

const SESSION = `
session as (
  update game_sessions s set last_action_id = $4::text, last_action_at = (doc.d->'game'->>'updated_at')::timestamptz
  from fence, doc where s.game_id = fence.id
)`;

/** A game that was archived has none; what a snapshot holds may not be so any more. */
const SESSION_ANEW = `
session as (
  insert into game_sessions (game_id, last_action_id, last_action_at)
  select fence.id, $4::text, (doc.d->'game'->>'updated_at')::timestamptz from fence, doc
  on conflict (game_id) do update set last_action_id = excluded.last_action_id,
    last_action_at = excluded.last_action_at, snapshot_seq = null, fold_version = null, snapshot = null
),
unarchived as (
  delete from game_history h using fence where h.game_id = fence.id
)`;

/** Every column as the document has it. */
const anew = (table: PgTable): string =>
  Object.values(getTableColumns(table))
    .map(({ name }) => `${name} = excluded.${name}`)
    .join(', ');

/** No row is both deleted and inserted: parts of one statement run in no order. */
const REMADE = `,
men_gone as (
  delete from lineups l using fence where l.game_id = fence.id
    and l.id not in (select r.id from doc, jsonb_populate_recordset(null::lineups, doc.d->'lineups') r)
),
men as (
  insert into lineups select r.* from fence, doc, jsonb_populate_recordset(null::lineups, doc.d->'lineups') r
  on conflict (game_id, id) do update set ${anew(lineups)}
),
plays_gone as (
  delete from plays p using fence where p.game_id = fence.id
    and p.number not in (select r.number from doc, jsonb_populate_recordset(null::plays, doc.d->'plays') r)
),
all_plays as (
  insert into plays select r.* from fence, doc, jsonb_populate_recordset(null::plays, doc.d->'plays') r
  on conflict (game_id, number) do update set ${anew(plays)}
)`;

const LINEUPS = `,
men as (
  insert into lineups select r.* from fence, doc, jsonb_populate_recordset(null::lineups, doc.d->'lineups') r
  on conflict (game_id, id) do update set position = excluded.position, batting_order = excluded.batting_order,
    active = excluded.active, fatigued = lineups.fatigued or excluded.fatigued
)`;

const PLAYS = `,
new_plays as (
  insert into plays select r.* from fence, doc, jsonb_populate_recordset(null::plays, doc.d->'plays') r
)`;

const EARNED = `,
earned_again as (
  update plays p set e_run = r.e_run, earned_code = r.earned_code
  from fence, doc, jsonb_to_recordset(doc.d->'earned') as r (number int, e_run int, earned_code int)
  where p.game_id = fence.id and p.number = r.number
)`;

const SEAT = `,
seat as (
  insert into game_seats select r.* from fence, doc, jsonb_populate_record(null::game_seats, doc.d->'seat') r
)`;

/** A side is deleted or put, never both. */
const RESEAT = `,
seat_gone as (
  delete from game_seats s using fence, doc
  where s.game_id = fence.id and s.side = doc.d->'reseat'->>'side' and doc.d->'reseat'->>'user' is null
),
seat_given as (
  insert into game_seats (game_id, side, user_id)
  select fence.id, doc.d->'reseat'->>'side', (doc.d->'reseat'->>'user')::uuid from fence, doc
  where doc.d->'reseat'->>'user' is not null
  on conflict (game_id, side) do update set user_id = excluded.user_id
)`;

const OPENED = `,
  reserved = g.reserved - (doc.d->'reseat'->>'side'), invite_hash = coalesce(doc.d->'reseat'->>'inviteHash', g.invite_hash)`;

const AUDIT = `,
audited as (
  insert into audit_log (league_id, user_id, action, subject_kind, subject_id, summary, reason, details)
  select r.league_id, r.user_id, r.action, r.subject_kind, r.subject_id, r.summary, r.reason, r.details
  from fence, doc, jsonb_populate_record(null::audit_log, doc.d->'audit') r
)`;

const SEED = `,
seed as (
  insert into dice_seeds select r.* from fence, doc, jsonb_populate_record(null::dice_seeds, doc.d->'seed') r
)`;

const ROSTER = `
allowed as (
  insert into game_cardset_links (game_id, cardset_id, priority)
  select fence.id, c.cardset_id, c.priority from fence, doc,
    jsonb_to_recordset(doc.d->'cardsets') as c (cardset_id int, priority int)
),
roster as (
  insert into roster_links (game_id, team_id, side, card_id, player_id, cardset_id, card_hash, person_key)
  select fence.id, r.team_id, r.side, r.card_id, r.player_id, r.cardset_id, r.card_hash, man.person_key
  from fence, doc, jsonb_populate_recordset(null::roster_links, doc.d->'rosters') r
    left join cards on cards.id = r.card_id
    left join players man on man.id = coalesce(r.player_id, cards.player_id)
)`;

/** Whether a row of the document and one of the table are the same entry. */
const SAME_ENTRY = `r.side = k.side and r.card_id is not distinct from k.card_id
      and r.player_id is not distinct from k.player_id and r.card_hash is not distinct from k.card_hash`;

/**
 * Whose entries are as they were keep them. The newcomers hang on the count of those who went: parts of one statement run
 * in no order else, and one card of a man comes for another of his.
 */
const ROSTERS_ANEW = `,
went as (
  delete from roster_links k using fence, doc where k.game_id = fence.id and jsonb_exists(doc.d->'sides', k.side)
    and not exists (select from jsonb_populate_recordset(null::roster_links, doc.d->'rosters') r where ${SAME_ENTRY})
  returning k.id
),
came as (
  insert into roster_links (game_id, team_id, side, card_id, player_id, cardset_id, card_hash, person_key)
  select fence.id, r.team_id, r.side, r.card_id, r.player_id, r.cardset_id, r.card_hash, man.person_key
  from (select count(*) from went) as gone, fence, doc, jsonb_populate_recordset(null::roster_links, doc.d->'rosters') r
    left join cards on cards.id = r.card_id
    left join players man on man.id = coalesce(r.player_id, cards.player_id)
  where not exists (select from roster_links k where k.game_id = fence.id and ${SAME_ENTRY})
)`;

/** $1 document: `game_id`, `sides`, `rosters`, and the ladder in `cardsets` where the log has one. */
export const ROSTERS_SQL = `
with doc as materialized (select $1::text::jsonb as d),
fence as (select g.id from games g, doc where g.id = (doc.d->>'game_id')::uuid),
allowed as (
  insert into game_cardset_links (game_id, cardset_id, priority)
  select fence.id, c.cardset_id, c.priority from fence, doc,
    jsonb_to_recordset(doc.d->'cardsets') as c (cardset_id int, priority int)
  on conflict (game_id, cardset_id) do update set priority = excluded.priority
)${ROSTERS_ANEW}
select count(*)::int as made from fence`;

/**
 * $1 document. Answers `{ committed: 0 | 1 }`. A game of a schedule is made together with its place there, while its season
 * is held: whoever closes the season at that moment comes before it or after it.
 */
export const CREATE_SQL = `
with doc as materialized (select $1::text::jsonb as d),
season as materialized (
  select s.id from seasons s, doc
  where s.id = (doc.d->'slot'->>'seasonId')::int and s.status = 'active' for share of s
),
place as materialized (
  select p.id from season_games p, season, doc
  where p.id = (doc.d->'slot'->>'seasonGameId')::int and p.season_id = season.id
    and p.game_id is not distinct from (doc.d->'slot'->>'before')::uuid
  for update of p
),
fence as (
  insert into games (id, league_id, owner_id, away_team_id, home_team_id, mode, visibility, rules, invite_hash,
    external_id, season_id, reserved, created_at, started_at, completed_at, ${STANDING.join(', ')})
  select r.id, r.league_id, r.owner_id, r.away_team_id, r.home_team_id, r.mode, r.visibility, r.rules, r.invite_hash,
    r.external_id, r.season_id, r.reserved, r.created_at, r.started_at, r.completed_at, ${STANDING.map((name) => `r.${name}`).join(', ')}
  from doc, jsonb_populate_record(null::games, doc.d->'game') r
  where doc.d->'slot' is null or exists (select from place)
  on conflict (id) do nothing returning id
),
placed as (
  update season_games p set game_id = fence.id from fence, place where p.id = place.id
),${LOG},
seed as (
  insert into dice_seeds select r.* from fence, doc, jsonb_populate_record(null::dice_seeds, doc.d->'seed') r
),
session as (
  insert into game_sessions (game_id, last_action_id, last_action_at)
  select fence.id, doc.d->'action'->>'action_id', (doc.d->'game'->>'updated_at')::timestamptz from fence, doc
),${ROSTER}
select count(*)::int as committed from fence`;

const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const REVISING_LIST = REVISING.map((type) => `'${type}'`).join(', ');

/** An event as the game knows it. */
const EVENT = `json_build_object('seq', e.seq, 'v', e.v, 'at', ${utc('e.at')}, 'by', e.by, 'type', e.type, 'data', e.data)`;

const META = `json_build_object('gameId', g.id, 'ownerId', g.owner_id, 'mode', g.mode, 'visibility', g.visibility,
  'seats', json_build_object(
    'away', (select user_id from game_seats where game_id = g.id and side = 'away'),
    'home', (select user_id from game_seats where game_id = g.id and side = 'home')),
  'reserved', g.reserved, 'inviteHash', g.invite_hash, 'seasonId', g.season_id, 'createdAt', ${utc('g.created_at')})::text as meta`;

const eventsAfter = (seq: string): string =>
  `coalesce((select json_agg(${EVENT} order by e.seq) from events e where e.game_id = g.id and e.seq > ${seq}), '[]')::text as events`;

/** $1 JSON list of game ids, $2 fold version. */
export const LOAD_SQL = `
select ${META}, ${utc('g.updated_at')} as last_at, s.snapshot_seq, s.snapshot::text as snapshot, d.epoch, d.seed, ${eventsAfter('coalesce(s.snapshot_seq, 0)')}
from jsonb_array_elements_text($1::text::jsonb) with ordinality as wanted (id, place)
  join games g on g.id = wanted.id::uuid
  join lateral (select * from dice_seeds where game_id = g.id order by epoch desc limit 1) d on true
  left join game_sessions s on s.game_id = g.id and s.snapshot is not null and s.fold_version = $2::int
    and not exists (
      select from events v where v.game_id = g.id and v.seq > s.snapshot_seq and v.type in (${REVISING_LIST}))
order by wanted.place`;

/** $1 game, $2 seq. */
export const TAIL_SQL = `select ${META}, ${eventsAfter('$2::int')} from games g where g.id = $1::uuid`;

/** $1 game, $2 after seq, $3 limit. */
export const EVENTS_SQL = `
select coalesce(json_agg(${EVENT} order by e.seq), '[]')::text as events
from (select * from events where game_id = $1::uuid and seq > $2::int order by seq limit $3::int) e`;

/** $1 game, $2 action id. */
export const ACTION_SQL = `
select user_id, input_hash, first_seq, last_seq from actions where game_id = $1::uuid and action_id = $2::text`;

/** $1 game, $2 seq, $3 fold version, $4 scorecard, $5 JSON list of connected users. An archived game keeps none. */
export const SNAPSHOT_SQL = `
insert into game_sessions (game_id, snapshot_seq, fold_version, snapshot, connected)
select g.id, $2::int, $3::int, $4::text::json, $5::text::jsonb from games g
where g.id = $1::uuid and not exists (select 1 from game_history h where h.game_id = g.id)
on conflict (game_id) do update
set snapshot_seq = excluded.snapshot_seq, fold_version = excluded.fold_version, snapshot = excluded.snapshot,
  connected = excluded.connected
where coalesce(game_sessions.snapshot_seq, 0) <= excluded.snapshot_seq`;

/** $1 record. Answers the row that is there afterwards, and whether it was there before. */
export const ARCHIVE_SQL = `
with doc as materialized (select jsonb_populate_record(null::game_history, $1::text::jsonb) as r),
made as (
  insert into game_history
  select (r).game_id, g.mode, (r).away_user_id, (r).home_user_id, g.away_computer, g.home_computer, (r).winner, (r).loser,
    (r).computer_won, (r).end_reason, (r).turns, (r).duration_seconds, (r).ended_at,
    (select json_agg(${EVENT} order by e.seq) from events e where e.game_id = g.id)
  from doc join games g on g.id = (r).game_id and g.status = 'completed'
  on conflict (game_id) do nothing
  returning game_id
),
gone as (delete from game_sessions s using made where s.game_id = made.game_id)
select game_id from made`;

/** $1 game. */
export const HISTORY_SQL = `
select winner, loser, end_reason, away_user_id, home_user_id, computer_won, turns, duration_seconds,
  ${utc('ended_at')} as ended_at
from game_history where game_id = $1::uuid`;

export const ACTIVE_SQL = `select id from games where status = 'active' order by created_at, id`;

export const UNARCHIVED_SQL = `
select id from games g
where status = 'completed' and not exists (select 1 from game_history h where h.game_id = g.id)
order by completed_at, id`;

/** $1 now, $2 limit. */
export const DUE_SQL = `
select id, ${utc('next_due_at')} as due_at from games
where next_due_at <= $1::text::timestamptz order by next_due_at limit $2::int`;
