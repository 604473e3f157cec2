import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { GameLines } from '@/server/live/game-lines';
import { rowsOf } from './row-json';
import { battingLines, fieldingLines, pitchingLines } from './schema/lines';

/** Which plays of the game the lines are summed from: what is stored, what the document brings, or both. */
export type PlaysFrom = 'stored' | 'document' | 'both';

const STORED = `select p.batter_id, p.pitcher_id, p.runner_id, p.complete, p.wpa, p.re24
  from plays p, fence where p.game_id = fence.id`;
const BROUGHT = `select r.batter_id, r.pitcher_id, r.runner_id, r.complete, r.wpa, r.re24
  from doc, jsonb_populate_recordset(null::plays, doc.d->'plays') r`;
const MADE: Readonly<Record<PlaysFrom, string>> = {
  stored: STORED,
  document: BROUGHT,
  both: `${STORED} union all ${BROUGHT}`,
};

/**
 * Parts of a statement that has `doc` and `fence`: the game's lines become those of the document, and other lines of it go.
 * A play belongs to its batter when it ends his time at bat, else to the runner; the pitcher has the opposite.
 */
export const lineParts = (from: PlaysFrom): string => `,
worth as materialized (
  select man, sum(wpa) as wpa, sum(re24) as re24 from (
    select case when complete or runner_id is null then batter_id else runner_id end as man, wpa, re24 from (${MADE[from]}) made
  ) batted group by man
),
allowed_worth as materialized (
  select pitcher_id as man, -sum(wpa) as wpa, -sum(re24) as re24 from (${MADE[from]}) made group by pitcher_id
),${part('batting', battingLines, 'worth')},${part('pitching', pitchingLines, 'allowed_worth')},${part('fielding', fieldingLines, null)}`;

function part(name: keyof GameLines, table: PgTable, worth: string | null): string {
  const columns = Object.values(getTableColumns(table)).map((column) => column.name);
  const key = name === 'fielding' ? ['lineup_id', 'position'] : ['lineup_id'];
  const sql = `${name}_lines`;
  const rows = `jsonb_populate_recordset(null::${sql}, doc.d->'lines'->'${name}') r`;
  const value = (column: string): string => {
    if (column === 'season_id') return 'g.season_id';
    if (column === 'player_id') return 'coalesce(c.player_id, r.player_id)';
    if (column === 'wpa' || column === 're24') return `coalesce(w.${column}, 0)`;
    return `r.${column}`;
  };
  return `
${name}_gone as (
  delete from ${sql} l using fence where l.game_id = fence.id
    and (${key.map((one) => `l.${one}`).join(', ')}) not in (select ${key.map((one) => `r.${one}`).join(', ')} from doc, ${rows})
),
${name}_made as (
  insert into ${sql} (${columns.join(', ')})
  select ${columns.map(value).join(', ')}
  from doc cross join fence join games g on g.id = fence.id cross join ${rows}
    left join cards c on g.league_id = 'pd' and c.id = r.player_id
    ${worth === null ? '' : `left join ${worth} w on w.man = r.lineup_id`}
  on conflict (game_id, ${key.join(', ')}) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}
)`;
}

/** $1 document with `lines`, $2 game: the lines of a game whose plays are stored. */
export const LINES_SQL = `
with doc as materialized (select $1::text::jsonb as d),
fence as materialized (select id from games where id = $2::uuid)${lineParts('stored')}
select count(*)::int as committed from fence`;

/** Lines under the tables' column names, for the document. */
export const lineRows = ({ batting, pitching, fielding }: GameLines): object => ({
  batting: rowsOf(battingLines, batting),
  pitching: rowsOf(pitchingLines, pitching),
  fielding: rowsOf(fieldingLines, fielding),
});
