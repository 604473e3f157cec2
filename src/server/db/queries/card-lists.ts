import { and, arrayOverlaps, asc, eq, ilike, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { MarkKey } from '@/cards/card-marks';
import type { BattingHand, Hand } from '@/game/abilities';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import type { ListedCard } from '@/leagues/listed';
import type { Database } from '../database';
import { versionMarks } from '../schema/card-marks';
import { cards, cardsets, players, teams } from '../schema/leagues';
import { holder, HOLDER } from './holder';
import { directed, type SortDirection, wordsIn } from './list-sql';

/** Which cards of a league are wanted; a list without anything in it takes all. */
export interface CardFilter {
  readonly league: string;
  readonly cardsets: readonly number[];
  /** `none`: those that no team has. */
  readonly team: number | 'none' | null;
  /** Rated at one of them at least. */
  readonly positions: readonly FieldPosition[];
  readonly bats: BattingHand | null;
  readonly throws: Hand | null;
  /** Who pitches and has a position beside it is both. */
  readonly kind: 'hitters' | 'pitchers' | null;
  readonly rarities: readonly string[];
  /** Words that his name has. */
  readonly text: string;
}

export interface CardOrder {
  readonly sort: 'name' | 'cardset' | 'team' | 'rarity' | MarkKey;
  readonly direction: SortDirection;
}

const LISTED = {
  cardId: cards.id,
  manId: players.id,
  name: players.name,
  personKey: players.personKey,
  imageUrl: cards.imageUrl,
  cardset: cards.cardsetId,
  cardsetName: cardsets.name,
  rarity: cards.rarity,
  hash: cards.hash,
  bats: versionMarks.bats,
  throws: versionMarks.throws,
  positions: versionMarks.positions,
  pitches: versionMarks.pitches,
  marks: versionMarks.marks,
  ...HOLDER,
};

const joined = (db: Database) =>
  db
    .select(LISTED)
    .from(cards)
    .innerJoin(players, eq(players.id, cards.playerId))
    .innerJoin(cardsets, eq(cardsets.id, cards.cardsetId))
    .innerJoin(versionMarks, eq(versionMarks.hash, cards.hash))
    .leftJoin(teams, eq(teams.id, cards.teamId));

type Row = Awaited<ReturnType<typeof joined>>[number];

const listed = ({ cardId, hash, teamId, team, abbreviation, color, ...row }: Row): ListedCard => ({
  ...row,
  league: 'pd',
  playerId: cardId,
  cardHash: hash,
  team: holder({ teamId, team, abbreviation, color }),
});

/** Cards that are issued now, in order; equal ones by name and id, so that no page repeats a card. */
export async function cardPage(
  db: Database,
  filter: CardFilter,
  order: CardOrder,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly cards: readonly ListedCard[]; readonly total: number }> {
  const where = wanted(filter);
  const [rows, [counted]] = await Promise.all([
    joined(db)
      .where(where)
      .orderBy(directed(orderedBy(order.sort), order.direction), asc(sql`lower(${players.name})`), asc(cards.id))
      .limit(limit)
      .offset(offset),
    db
      .select({ total: sql<number>`count(*)::int` })
      .from(cards)
      .innerJoin(players, eq(players.id, cards.playerId))
      .innerJoin(cardsets, eq(cardsets.id, cards.cardsetId))
      .innerJoin(versionMarks, eq(versionMarks.hash, cards.hash))
      .where(where),
  ]);
  return { cards: rows.map(listed), total: counted?.total ?? 0 };
}

/** Cards by id, in no order, those that are no longer issued too. */
export async function cardsById(db: Database, ids: readonly number[]): Promise<readonly ListedCard[]> {
  if (ids.length === 0) return [];
  return (await joined(db).where(inArray(cards.id, [...ids]))).map(listed);
}

/** A person's cards that are issued now, in whichever set, the latest first. */
export async function cardsOfPerson(db: Database, personKey: string): Promise<readonly ListedCard[]> {
  const rows = await joined(db)
    .where(and(eq(players.personKey, personKey), isNull(cards.removedAt), isNull(cardsets.removedAt)))
    .orderBy(sql`${cards.id} desc`)
    .limit(50);
  return rows.map(listed);
}

function wanted(filter: CardFilter): SQL | undefined {
  const { league, cardsets: sets, team, positions, bats, throws, kind, rarities, text } = filter;
  const fields = FIELD_POSITIONS.filter((position) => position !== 'P');
  return and(
    eq(cardsets.leagueId, league),
    isNull(cards.removedAt),
    isNull(cardsets.removedAt),
    sets.length === 0 ? undefined : inArray(cards.cardsetId, [...sets]),
    team === null ? undefined : team === 'none' ? isNull(cards.teamId) : eq(cards.teamId, team),
    positions.length === 0 ? undefined : arrayOverlaps(versionMarks.positions, [...positions]),
    bats === null ? undefined : eq(versionMarks.bats, bats),
    throws === null ? undefined : eq(versionMarks.throws, throws),
    kind === 'pitchers' ? eq(versionMarks.pitches, true) : undefined,
    kind === 'hitters' ? or(eq(versionMarks.pitches, false), arrayOverlaps(versionMarks.positions, fields)) : undefined,
    rarities.length === 0 ? undefined : inArray(cards.rarity, [...rarities]),
    ...wordsIn(text).map((word) => ilike(players.name, word)),
  );
}

const BY_WORDS = {
  name: sql`lower(${players.name})`,
  cardset: sql`lower(${cardsets.name})`,
  team: sql`lower(${teams.name})`,
  rarity: sql`lower(${cards.rarity})`,
};
const isByWords = (sort: CardOrder['sort']): sort is keyof typeof BY_WORDS => sort in BY_WORDS;

const orderedBy = (sort: CardOrder['sort']): SQL =>
  isByWords(sort) ? BY_WORDS[sort] : sql`(${versionMarks.marks}->>${sort})::float8`;
