import { setImmediate as breathe } from 'node:timers/promises';
import { makeCard } from '@/cards/card';
import { cardHash } from '@/cards/card-hash';
import { readCardDocument } from '@/cards/player-card';
import { NEUTRAL_PARK } from '@/game/table';
import type { LeagueId } from '@/game/state';
import { clubColor } from '@/leagues/club-color';
import type { Database } from '@/server/db/database';
import { takeCardRows, type CardToTake } from '@/server/db/queries/service-card-rows';
import { idsByExternal, takeCardsetRows, takePlayerRows, takeTeamRows } from '@/server/db/queries/service-rows';
import { paperAbilities } from './paper-abilities';
import type { WrongRow } from './read-page';
import type { CardRow, CardsetRow, PlayerRow, TeamRow } from './row.schema';

/** What became of a page's rows. */
export interface Taken {
  /** Our ids of those that were written. */
  readonly ids: readonly number[];
  /** Those that name what is not there. */
  readonly wrong: readonly WrongRow[];
  /** Ids of theirs of the wrong ones. */
  readonly wrongIds: readonly string[];
}

/** Rows of one transaction: live games commit between them. */
const CHUNK = 20;

const all = (ids: readonly number[]): Taken => ({ ids, wrong: [], wrongIds: [] });

async function inChunks<T>(
  rows: readonly T[],
  take: (chunk: readonly T[]) => Promise<readonly number[]>,
): Promise<readonly number[]> {
  const ids: number[] = [];
  for (let at = 0; at < rows.length; at += CHUNK) {
    // The embedded database answers without ever leaving the turn that asked.
    await breathe();
    ids.push(...(await take(rows.slice(at, at + CHUNK))));
  }
  return ids;
}

export async function takeTeams(db: Database, league: LeagueId, rows: readonly TeamRow[]): Promise<Taken> {
  const teams = rows.map(({ id, name, abbreviation, color, park }) => ({
    externalId: id,
    name,
    abbreviation,
    color: color ?? clubColor(id),
    park: park ?? { ...NEUTRAL_PARK, name: `Home of ${name}` },
  }));
  return all(await inChunks(teams, (chunk) => takeTeamRows(db, league, chunk)));
}

export async function takeCardsets(db: Database, league: LeagueId, rows: readonly CardsetRow[]): Promise<Taken> {
  const sets = rows.map(({ id, name }) => ({ externalId: id, name }));
  return all(await inChunks(sets, (chunk) => takeCardsetRows(db, league, chunk)));
}

const unknown = (resource: string, row: string, field: string): WrongRow => ({
  resource,
  row,
  field,
  message: `names a ${field} that the service does not list`,
});

const keyOf = (person: string | null): string | null => (person === null ? null : `person:${person}`);

export async function takePlayers(db: Database, league: LeagueId, rows: readonly PlayerRow[]): Promise<Taken> {
  const teams = await idsByExternal(db, league, 'teams');
  const good = rows.filter(({ team }) => team === null || teams.has(team));
  const bad = rows.filter((row) => !good.includes(row));
  const players = good.map((row) => ({
    externalId: row.id,
    name: row.name,
    personKey: keyOf(row.person),
    teamId: row.team === null ? null : (teams.get(row.team) ?? null),
    imageUrl: row.imageUrl,
    abilities: paperAbilities(row),
    injuredUntil: row.injuredUntil,
    minorLeague: row.minorLeague,
  }));
  return {
    ids: await inChunks(players, (chunk) => takePlayerRows(db, league, chunk)),
    wrong: bad.map(({ id }) => unknown('players', id, 'team')),
    wrongIds: bad.map(({ id }) => id),
  };
}

/** Prints the cards and issues them. A card that changed is a new version; games keep the one that they pinned. */
export async function takeCards(db: Database, league: LeagueId, rows: readonly CardRow[]): Promise<Taken> {
  const [teams, cardsets] = await Promise.all([
    idsByExternal(db, league, 'teams'),
    idsByExternal(db, league, 'cardsets'),
  ]);
  const cards: CardToTake[] = [];
  const wrong: WrongRow[] = [];
  for (const row of rows) {
    const cardsetId = cardsets.get(row.cardset);
    const teamId = row.team === null ? null : teams.get(row.team);
    if (cardsetId === undefined || teamId === undefined) {
      wrong.push(unknown('cards', row.id, cardsetId === undefined ? 'cardset' : 'team'));
      continue;
    }
    // A card takes two or three milliseconds to print.
    await breathe();
    const { playerId, name, abilities, ratings } = readCardDocument(row.card);
    const card = makeCard(name, abilities, ratings);
    cards.push({
      externalId: row.id,
      cardsetId,
      teamId,
      imageUrl: row.imageUrl,
      rarity: row.rarity,
      hash: cardHash(card),
      card,
      player: { externalId: playerId, name, personKey: keyOf(row.person) },
    });
  }
  return {
    ids: await inChunks(cards, (chunk) => takeCardRows(db, league, chunk)),
    wrong,
    wrongIds: wrong.map(({ row }) => row),
  };
}
