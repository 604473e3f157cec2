import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { openDatabase } from '@/server/db/database';
import { cards } from '@/server/db/schema/leagues';
import { applyToStore } from './apply-to-store';

const issue = {
  cardset: 'Spring',
  cards: sampleTeams('pd')
    .slice(0, 1)
    .flatMap(({ members }) =>
      members.flatMap(({ playerId, card }) => (card === null ? [] : [{ playerId: String(playerId), card }])),
    ),
};

describe('applying cards to the embedded store', () => {
  let dataDir: string;
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'scorecard-cards-'));
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  test('makes it, writes once, and gives it back', async () => {
    const apply = applyToStore({ databaseUrl: null, dataDir });
    const counts = { cardset: 'Spring', store: dataDir, changed: 0 };
    expect(await apply(issue)).toEqual({ ...counts, new: 26, unchanged: 0 });
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
    expect(await apply(issue)).toEqual({ ...counts, new: 0, unchanged: 26 });
    const database = await openDatabase({ databaseUrl: null, dataDir });
    expect(await database.db.$count(cards)).toBe(26);
    await database.close();
  });

  test('says in one line what the store has against it, and gives it back', async () => {
    const [first] = issue.cards;
    const twice = {
      cardset: 'Broken',
      cards: first === undefined ? [] : [first, first].map((one) => ({ ...one, playerId: 'x' })),
    };
    await expect(applyToStore({ databaseUrl: null, dataDir })(twice)).rejects.toThrow(
      /^The cards could not be written \([^\n]*players_external[^\n]*\)\. All of them are, or none: it can be run again\.$/,
    );
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });
});
