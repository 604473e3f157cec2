import type { LeagueId } from '@/game/state';
import type { Database } from '@/server/db/database';
import { countPresent, dropPagesBut, keepPage, keptPages, settlePresent } from '@/server/db/queries/service-state';
import { knownIds, type Resource } from '@/server/db/queries/service-rows';
import type { ServiceAddress } from '@/server/env';
import { err, ok, type Result } from '@/shared/result';
import { askPatiently, type PatientOutside } from './ask-patiently';
import { readPage, type ReadPage, type WrongRow } from './read-page';
import { cardRow, cardsetRow, playerRow, teamRow } from './row.schema';
import { takeCards, takeCardsets, takePlayers, takeTeams, type Taken } from './take-rows';
import type { Trouble } from './trouble';

/** Counts our ways of reading a page: after a change of it every page is read again, whatever its ETag. */
const READING_VERSION = 1;

/** Pages of one resource: twenty thousand rows on pages of a hundred. */
const MAX_PAGES = 200;

/** One reading of one league. */
export interface Reading {
  readonly outside: PatientOutside;
  readonly db: Database;
  readonly league: LeagueId;
  readonly address: ServiceAddress;
  readonly stop: AbortSignal;
}

interface TakenPage extends Taken {
  readonly hasNameless: boolean;
  readonly next: string | null;
}

/**
 * Reads a resource to its last page and takes each page as it comes. Answers the rows that were left out. Rows that are
 * not listed any more are hidden once everything was read; when something fails before, what was taken stays, and what
 * was there too.
 */
export async function readResource(
  reading: Reading,
  resource: Resource,
): Promise<Result<readonly WrongRow[], Trouble>> {
  const { outside, db, league, address, stop } = reading;
  const kept = await keptPages(db, league, resource, READING_VERSION);
  const asked = new Set<string>();
  const present = new Set<number>();
  const wrong: WrongRow[] = [];
  let isWhole = true;
  let after: string | null = null;
  do {
    const place: string = after ?? '';
    if (asked.size === MAX_PAGES || asked.has(place)) return rubbish(resource, 'its pages have no end');
    asked.add(place);
    const known = kept.get(place);
    const answer = await askPatiently(outside, address, { resource, after, etag: known?.etag ?? null }, stop);
    if (!answer.ok) return answer;
    if (answer.value.kind === 'same') {
      if (known === undefined) return rubbish(resource, 'it calls a page unchanged that it never sent');
      for (const id of known.ids) present.add(id);
      after = known.next;
      continue;
    }
    const page = await takePage(db, league, resource, answer.value.document);
    if (!page.ok) return page;
    const { ids, wrongIds, hasNameless, next } = page.value;
    for (const id of [...ids, ...(await knownIds(db, league, resource, wrongIds))]) present.add(id);
    wrong.push(...page.value.wrong);
    isWhole &&= !hasNameless;
    const etag = page.value.wrong.length === 0 ? answer.value.etag : null;
    await keepPage(db, { leagueId: league, resource, after: place, etag, next, ids, version: READING_VERSION });
    after = next;
  } while (after !== null);

  if (present.size === 0 && (resource === 'teams' || (await countPresent(db, league, resource)) > 0)) {
    return rubbish(resource, wrong.length > 0 ? 'none of its rows is right' : 'it has no rows');
  }
  await dropPagesBut(db, league, resource, [...asked]);
  if (isWhole) await settlePresent(db, league, resource, present, new Date(outside.clock.now()));
  return ok(wrong);
}

const rubbish = (resource: Resource, what: string) => err<Trouble>({ kind: 'rubbish', resource, what });

async function takePage(
  db: Database,
  league: LeagueId,
  resource: Resource,
  document: unknown,
): Promise<Result<TakenPage, Trouble>> {
  switch (resource) {
    case 'teams':
      return taken(readPage(resource, teamRow, document), (rows) => takeTeams(db, league, rows));
    case 'cardsets':
      return taken(readPage(resource, cardsetRow, document), (rows) => takeCardsets(db, league, rows));
    case 'players':
      return taken(readPage(resource, playerRow, document), (rows) => takePlayers(db, league, rows));
    case 'cards':
      return taken(readPage(resource, cardRow, document), (rows) => takeCards(db, league, rows));
    default:
      return resource satisfies never;
  }
}

async function taken<T extends { readonly id: string }>(
  page: Result<ReadPage<T>, Trouble>,
  take: (rows: readonly T[]) => Promise<Taken>,
): Promise<Result<TakenPage, Trouble>> {
  if (!page.ok) return page;
  const { rows, wrong, wrongIds, hasNameless, next } = page.value;
  const written = await take(rows);
  return ok({
    ids: written.ids,
    wrong: [...wrong, ...written.wrong],
    wrongIds: [...wrongIds, ...written.wrongIds],
    hasNameless,
    next,
  });
}
