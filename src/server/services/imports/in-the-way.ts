import { changedSince, rowKey, type JournalTable, type RowChange } from '@/leagues/import/journal';
import type { Database } from '@/server/db/database';
import { rowsNow } from '@/server/db/queries/import-journal';
import { laterImports, movesSince, offersOf, sheetsNaming } from '@/server/db/queries/import-uses';
import type { ImportUndo } from './apply-import';
import type { ImportObstacle } from './shapes';

/** Later imports that are searched for what they changed. */
const SEARCHED = 20;

/** An import that was written. */
export interface WrittenImport {
  readonly id: number;
  readonly leagueId: string;
  readonly appliedAt: Date;
  readonly undo: ImportUndo;
}

/** What would be lost if an import were taken back: each with where to take that back first. */
export async function inTheWay(db: Database, written: WrittenImport, now: Date): Promise<readonly ImportObstacle[]> {
  const men = addedMen(written);
  return [
    ...(await changedRows(db, written)),
    ...(await sheets(db, written, men)),
    ...(await offers(db, written, men, now)),
  ];
}

/** Names of the men that came with an import, by their ids: cards in PD, players in SBA. */
const addedMen = ({ leagueId, undo }: WrittenImport): ReadonlyMap<number, string> =>
  new Map(
    undo.changes.flatMap((change) =>
      change.table === menOf(leagueId) && change.before === null ? [[idOf(change), change.name] as const] : [],
    ),
  );

const menOf = (leagueId: string) => (leagueId === 'pd' ? 'cards' : 'players');

const idOf = ({ before, after }: RowChange): number => Number((after ?? before)?.['id']);

/** Rows that are not as the import left them, and who has been at them. */
async function changedRows(db: Database, { id, leagueId, appliedAt, undo }: WrittenImport) {
  const { changes, batch } = undo;
  const wanted = changes.map(({ table, before, after }) => ({ table, row: after ?? before ?? {} }));
  const later = changedSince(changes, await rowsNow(db, wanted));
  if (later.length === 0) return [];
  const table = menOf(leagueId);
  const men = later.filter((change) => change.table === table);
  const moves = await movesSince(db, { table, ids: men.map(idOf), after: appliedAt, batch });
  const writers = await writersOf(db, leagueId, id, appliedAt);
  return later.map((change): ImportObstacle => {
    const { name } = change;
    const move = change.table === table ? moves.get(idOf(change)) : undefined;
    const teamId = move?.toTeamId ?? move?.fromTeamId ?? null;
    if (move !== undefined && move.kind !== 'import') {
      const href = teamId === null ? `/leagues/${leagueId}/log` : `/teams/${teamId}/moves`;
      return { text: `${name} was moved since: ${move.kind}`, href };
    }
    const by = writers(change);
    if (by !== null)
      return { text: `${name} was changed by a later import, ${by.called}`, href: importHref(leagueId, by.id) };
    return { text: `${name} was changed`, href: placeOf(change.table, leagueId, change) };
  });
}

/** Lineups that a team's managers keep and that name men who would go; a person's own ones do not hold others up. */
async function sheets(db: Database, { leagueId }: WrittenImport, added: ReadonlyMap<number, string>) {
  const naming = await sheetsNaming(db, leagueId, [...added.keys()]);
  return naming
    .filter(({ userId }) => userId === null)
    .map(({ id, name, teamId, team, men }): ImportObstacle => ({
      text: `the lineup “${name}” of ${team} names ${namesOf(men, added)}`,
      href: `/teams/${teamId}/lineups/${id}`,
    }));
}

/** Offers of trades that wait for an answer. */
async function offers(db: Database, { leagueId }: WrittenImport, added: ReadonlyMap<number, string>, now: Date) {
  const open = await offersOf(db, leagueId, [...added.keys()], now);
  return open.map(({ fromTeamId, men }): ImportObstacle => ({
    text: `a trade is offered with ${namesOf(men, added)}`,
    href: `/teams/${fromTeamId}/trades`,
  }));
}

/** "Ada, Ben and 3 more". */
function namesOf(men: readonly number[], added: ReadonlyMap<number, string>): string {
  const names = [...new Set(men)].map((man) => added.get(man) ?? `man ${man}`);
  return names.length > 2 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', ');
}

/** Which later import changed the row of a change; null when none did. */
async function writersOf(db: Database, leagueId: string, importId: number, after: Date) {
  const later = (await laterImports(db, leagueId, importId, after, SEARCHED)).map(({ id, target, files, undo }) => ({
    id,
    called: target === '' ? files.join(', ') : target,
    keys: new Set((undo as ImportUndo | null)?.changes.map((change) => keyOf(change)) ?? []),
  }));
  return (change: RowChange) => later.find(({ keys }) => keys.has(keyOf(change))) ?? null;
}

const keyOf = ({ table, before, after }: RowChange): string => `${table} ${rowKey(table, after ?? before ?? {})}`;

const importHref = (leagueId: string, importId: number): string => `/leagues/${leagueId}/import?draft=${importId}`;

/** Where a row is looked at. */
export function placeOf(table: JournalTable, leagueId: string, change: RowChange): string {
  const row = change.after ?? change.before ?? {};
  switch (table) {
    case 'teams':
      return `/teams/${Number(row['id'])}`;
    case 'cards':
      return `/cards/${Number(row['id'])}`;
    case 'players':
      return leagueId === 'pd' ? '/cards' : `/players/${Number(row['id'])}`;
    case 'seasons':
      return `/seasons/${Number(row['id'])}`;
    case 'seasonTeams':
    case 'seasonGames':
      return `/seasons/${Number(row['seasonId'])}`;
    case 'cardsets':
      return '/cards';
    default:
      return table satisfies never;
  }
}
