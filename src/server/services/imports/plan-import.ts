import { createHash } from 'node:crypto';
import type { LeagueId } from '@/game/state';
import { checkImport } from '@/leagues/import/check-import';
import type { ImportItems } from '@/leagues/import/items';
import { canonicalJson } from '@/leagues/import/journal';
import type { ImportPlan } from '@/leagues/import/plan';
import { planCards, type PrintedItem } from '@/leagues/import/plan-cards';
import { planPlayers } from '@/leagues/import/plan-players';
import { planSchedule } from '@/leagues/import/plan-schedule';
import { planTeams } from '@/leagues/import/plan-teams';
import type { NewIds } from '@/leagues/import/rows';
import type { ImportDraft } from '@/leagues/import/sheet';
import type { Database } from '@/server/db/database';
import {
  allPlayers,
  allTeams,
  cardsetNamed,
  cardsIn,
  gamesOfSeason,
  nextIds,
  seasonNamed,
  teamIdsOfSeason,
  versionsOf,
} from '@/server/db/queries/import-before';
import { reserveIds } from '@/server/db/queries/import-journal';
import { seasonForEdit } from '@/server/db/queries/season-write';
import { AppError } from '@/server/errors';
import { assertNever } from '@/shared/assert';
import { leagueDefaults } from '../office/league-defaults';
import { factsOf } from './facts-of';
import { printItems } from './print-items';
import type { ImportCounts } from './shapes';
import { wrongRows } from './view-import';

/** What files bring once nothing is wrong in them: read, and cards printed. */
export type Prepared =
  | Exclude<ImportItems, { readonly kind: 'cards' }>
  | { readonly kind: 'cards'; readonly items: readonly PrintedItem[] };

/** Versions of cards that a dry run shows the changes of: each is some ten kilobytes. */
const SHOWN_VERSIONS = 400;

/** Reads a draft for good. Throws BAD_INPUT while anything is wrong in it. */
export async function prepare(db: Database, leagueId: LeagueId, draft: ImportDraft): Promise<Prepared> {
  const { problems, items } = checkImport(draft, await factsOf(db, leagueId), true);
  const [first] = problems;
  if (first !== undefined) {
    const rows = wrongRows(problems).size;
    const what = rows === 0 ? first.message : `${rows} ${rows === 1 ? 'row is' : 'rows are'} wrong`;
    throw new AppError('BAD_INPUT', `Nothing can be written yet: ${what}.`);
  }
  if ((items.kind === 'cards' || items.kind === 'schedule') && draft.choices.target === '') {
    const what = items.kind === 'cards' ? 'cardset' : 'season';
    throw new AppError('BAD_INPUT', `Say which ${what} it goes into.`);
  }
  return items.kind === 'cards' ? { kind: 'cards', items: await printItems(items.items) } : items;
}

/** Ids for a plan that nobody carries out. */
export function idsForShow(): NewIds {
  let last = 2_000_000_000;
  return { next: () => (last += 1) };
}

/** Ids that are free, in a transaction that holds the lock. */
export async function idsToUse(tx: Database, { kind, items }: Prepared): Promise<NewIds> {
  const counted = await nextIds(tx);
  const reserved = {
    seasons: kind === 'schedule' ? [...(await reserveIds(tx, 'seasons', 1))] : [],
    seasonGames: kind === 'schedule' ? [...(await reserveIds(tx, 'seasonGames', items.length))] : [],
  };
  return {
    next: (table) => {
      if (table === 'seasons' || table === 'seasonGames') {
        const id = reserved[table].shift();
        if (id === undefined) throw new Error(`no id is left for ${table}`);
        return id;
      }
      const id = counted[table];
      counted[table] += 1;
      return id;
    },
  };
}

/** What an import would do to the league as it is now. */
export async function planImport(
  db: Database,
  leagueId: LeagueId,
  { choices }: Pick<ImportDraft, 'choices'>,
  prepared: Prepared,
  ids: NewIds,
  now: string,
): Promise<ImportPlan> {
  const teams = await allTeams(db, leagueId);
  switch (prepared.kind) {
    case 'cards': {
      const cardset = await cardsetNamed(db, leagueId, choices.target);
      const cards = cardset === null ? [] : await cardsIn(db, cardset.id);
      const hashes = new Map(prepared.items.map(({ card, hash }) => [card.playerId, hash]));
      const replaced = cards
        .filter(({ externalId, hash }) => externalId !== null && (hashes.get(externalId) ?? hash) !== hash)
        .map(({ hash }) => hash);
      const players = await allPlayers(db, leagueId);
      const versions = await versionsOf(db, replaced.slice(0, SHOWN_VERSIONS));
      return planCards(prepared.items, { leagueId, teams, cardset, cards, players, versions }, choices, ids, now);
    }
    case 'players':
      return planPlayers(
        prepared.items,
        { leagueId, teams, players: await allPlayers(db, leagueId) },
        choices,
        ids,
        now,
      );
    case 'teams':
      return planTeams(prepared.items, { leagueId, teams }, choices, ids, now);
    case 'schedule': {
      const season = await seasonNamed(db, leagueId, choices.target);
      // Nobody else changes the schedule until this transaction is over.
      if (season !== null) await seasonForEdit(db, season.id, true);
      const before = {
        leagueId,
        rules: (await leagueDefaults(db, leagueId)).rules,
        teams,
        season,
        seasonTeams: season === null ? [] : await teamIdsOfSeason(db, season.id),
        games: season === null ? [] : await gamesOfSeason(db, season.id),
      };
      return planSchedule(prepared.items, before, choices, ids);
    }
    default:
      return assertNever(prepared);
  }
}

export const countsOf = ({ differences, unchanged, problems }: ImportPlan): ImportCounts => {
  const of = (kind: 'new' | 'changed' | 'removed') => differences.filter((one) => one.kind === kind).length;
  return { new: of('new'), changed: of('changed'), removed: of('removed'), unchanged, wrong: wrongRows(problems).size };
};

/** Names what a plan does, whatever ids it would give. */
export const digestOf = (revision: number, { differences, unchanged, problems, moves }: ImportPlan): string =>
  createHash('sha256')
    .update(canonicalJson([revision, differences, unchanged, problems, moves.length]))
    .digest('hex');
