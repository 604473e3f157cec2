import { eq, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { Card } from '@/cards/card';
import { cardMarks, MARKS_VERSION } from '@/cards/card-marks';
import { playedPositions } from '@/leagues/team';
import type { Database } from '../database';
import { versionMarks } from '../schema/card-marks';
import { cardIssues, cards, cardVersions } from '../schema/leagues';
import { chunks } from './chunks';

export interface VersionRow {
  readonly hash: string;
  readonly card: Card;
  readonly layoutVersion: number;
}

/** Keeps versions of cards and their marks; those that are known stay as they are. */
export async function keepVersions(tx: Database, versions: readonly VersionRow[]): Promise<void> {
  for (const values of chunks(versions)) {
    await tx.insert(cardVersions).values(values).onConflictDoNothing();
    await tx.insert(versionMarks).values(values.map(marksRow)).onConflictDoNothing();
  }
}

/**
 * Notes for cards which version holds from now on, where it is another than before. To be called after every writing of
 * `cards`, in its transaction.
 */
export async function issueVersions(tx: Database, cardIds: readonly number[]): Promise<void> {
  for (const ids of chunks(cardIds)) {
    await tx.execute(sql`
      insert into ${cardIssues} (card_id, hash)
      select ${cards.id}, ${cards.hash} from ${cards}
      where ${inArray(cards.id, ids)} and ${cards.hash} is distinct from (
        select ${cardIssues.hash} from ${cardIssues}
        where ${cardIssues.cardId} = ${cards.id} order by ${cardIssues.id} desc limit 1)
      order by ${cards.id}`);
  }
}

/** Versions of one lot: a card is some ten kilobytes. */
const LOT = 500;

/** Counts the marks of versions that have none, or were counted another way. Answers how many there were. */
export async function fillMarks(db: Database): Promise<number> {
  for (let filled = 0; ;) {
    const rows = await db
      .select({ hash: cardVersions.hash, card: cardVersions.card })
      .from(cardVersions)
      .leftJoin(versionMarks, eq(versionMarks.hash, cardVersions.hash))
      .where(or(isNull(versionMarks.hash), lt(versionMarks.version, MARKS_VERSION)))
      .limit(LOT);
    if (rows.length === 0) return filled;
    await db
      .insert(versionMarks)
      .values(rows.map(marksRow))
      .onConflictDoUpdate({
        target: versionMarks.hash,
        set: {
          version: sql`excluded.version`,
          marks: sql`excluded.marks`,
          bats: sql`excluded.bats`,
          throws: sql`excluded.throws`,
          positions: sql`excluded.positions`,
          pitches: sql`excluded.pitches`,
        },
      });
    filled += rows.length;
  }
}

const marksRow = ({ hash, card }: Pick<VersionRow, 'hash' | 'card'>) => ({
  hash,
  version: MARKS_VERSION,
  bats: card.abilities.bats,
  throws: card.abilities.throws,
  positions: [...playedPositions(card.abilities)],
  pitches: card.abilities.pitching !== null,
  marks: cardMarks(card),
});
