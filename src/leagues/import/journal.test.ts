import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCard } from '@/cards/card';
import { cardHash } from '@/cards/card-hash';
import { STANDARD_RULES } from '@/game/rules';
import { sampleTeams } from '../sample/sample-leagues';
import {
  applied,
  canonicalJson,
  changedSince,
  JOURNAL_TABLES,
  reversed,
  rowKey,
  type JournalRow,
  type JournalTable,
  type Tables,
} from './journal';
import type { ImportPlan } from './plan';
import { planCards, type PrintedItem } from './plan-cards';
import { planSchedule } from './plan-schedule';
import { planTeams } from './plan-teams';
import type { CardRow, NewIds, PlayerRow, SeasonGameRow, TeamRow } from './rows';

const NOW = '2026-04-01T00:00:00.000Z';
const PLACE = { sheet: 0, row: 0 };

const counting = (): NewIds => {
  let last = 1_000;
  return { next: () => (last += 1) };
};

function tablesOf(rows: Partial<Record<JournalTable, readonly object[]>>): Tables {
  return Object.fromEntries(
    JOURNAL_TABLES.map((table) => [
      table,
      new Map((rows[table] ?? []).map((row) => [rowKey(table, row as JournalRow), row as JournalRow])),
    ]),
  ) as unknown as Tables;
}

const text = (tables: Tables): string =>
  canonicalJson(JOURNAL_TABLES.map((table) => [...tables[table]].sort(([one], [other]) => (one < other ? -1 : 1))));

/** Applied and taken back, the tables are as before; as it was applied, nothing is seen to have changed since. */
function goesAndComes(before: Tables, { changes }: ImportPlan): Tables {
  const after = applied(before, changes);
  expect(changedSince(changes, after)).toEqual([]);
  expect(text(applied(after, reversed(changes)))).toBe(text(before));
  return after;
}

const rowsIn = <R>(tables: Tables, table: JournalTable): R[] => [...tables[table].values()] as R[];

const printed = sampleTeams('pd')
  .flatMap(({ members }) => members.flatMap(({ card }) => card ?? []))
  .slice(0, 6)
  .map((card) => ({ card, hash: cardHash(card) }));

const team = fc.constantFrom(null, 1, 2, undefined);
const someCards = fc.uniqueArray(
  fc.record({
    playerId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    version: fc.integer({ min: 0, max: printed.length - 1 }),
    name: fc.constantFrom('Ada', 'Ben', 'Cem'),
    teamId: team,
    rarity: fc.constantFrom(undefined, 'MVP', 'All-Star'),
  }),
  { selector: ({ playerId }) => playerId },
);

const cardItems = (rows: typeof someCards extends fc.Arbitrary<infer T> ? T : never): PrintedItem[] =>
  rows.map(({ playerId, version, name, teamId, rarity }) => {
    const base = printed[version] ?? printed[0]!;
    const { abilities, ratings } = base.card;
    const card = makeCard(name, abilities, ratings);
    return {
      at: PLACE,
      card: { playerId, name, abilities, ratings, hasBatting: true },
      teamId,
      rarity,
      imageUrl: undefined,
      printed: card,
      hash: cardHash(card),
    };
  });

describe('undo gives back what was there', () => {
  it('for cards of any kind and state, twice over', () => {
    fc.assert(
      fc.property(
        someCards,
        someCards,
        fc.constantFrom('keep' as const, 'remove' as const),
        (first, second, missing) => {
          let tables = tablesOf({});
          const ids = counting();
          for (const items of [cardItems(first), cardItems(second)]) {
            const before = () => ({
              leagueId: 'pd',
              teams: [],
              cardset: rowsIn<never>(tables, 'cardsets')[0] ?? null,
              cards: rowsIn<CardRow>(tables, 'cards'),
              players: rowsIn<PlayerRow>(tables, 'players'),
              versions: new Map(),
            });
            const plan = planCards(items, before(), { target: 'Set', missing }, ids, NOW);
            tables = goesAndComes(tables, plan);
            for (const { card, hash, teamId, rarity } of items) {
              const row = rowsIn<CardRow>(tables, 'cards').find(({ externalId }) => externalId === card.playerId);
              expect(row).toMatchObject({ hash, removedAt: null });
              if (teamId !== undefined) expect(row?.teamId).toBe(teamId);
              if (rarity !== undefined) expect(row?.rarity).toBe(rarity);
            }
            if (missing === 'remove') {
              const shown = rowsIn<CardRow>(tables, 'cards').filter(({ removedAt }) => removedAt === null);
              expect(shown).toHaveLength(items.length);
            }
            // The same once more is nothing at all.
            expect(planCards(items, before(), { target: 'Set', missing }, ids, NOW).changes).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('for teams', () => {
    const some = fc.uniqueArray(
      fc.record({
        n: fc.integer({ min: 0, max: 5 }),
        color: fc.constantFrom(undefined, '#112233'),
        single: fc.constantFrom(undefined, 3),
      }),
      { selector: ({ n }) => n },
    );
    fc.assert(
      fc.property(some, some, fc.constantFrom('keep' as const, 'remove' as const), (first, second, missing) => {
        let tables = tablesOf({});
        const ids = counting();
        for (const rows of [first, second]) {
          const items = rows.map(({ n, color, single }) => ({
            at: PLACE,
            name: `Team ${n}`,
            abbreviation: `T${n}`,
            color,
            park: { name: undefined, homeRunL: undefined, homeRunR: undefined, single },
          }));
          const plan = () =>
            planTeams(items, { leagueId: 'sba', teams: rowsIn<TeamRow>(tables, 'teams') }, { missing }, ids, NOW);
          const now = plan();
          expect(now.problems).toEqual([]);
          tables = goesAndComes(tables, now);
          expect(plan().changes).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('for schedules, with numbers and without', () => {
    const games = fc.array(
      fc.record({
        date: fc.constantFrom('2031-04-01', '2031-04-02', '2031-04-09'),
        away: fc.constantFrom(1, 2),
        home: fc.constantFrom(3, 4),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        games,
        games,
        fc.boolean(),
        fc.constantFrom('keep' as const, 'remove' as const),
        (first, second, isNumbered, missing) => {
          let tables = tablesOf({});
          const ids = counting();
          for (const rows of [first, second]) {
            const items = rows.map(({ date, away, home }, at) => ({
              at: PLACE,
              number: isNumbered ? at + 1 : undefined,
              day: undefined,
              date,
              deadline: `${date}T23:00:00.000Z`,
              awayTeamId: away,
              homeTeamId: home,
            }));
            const plan = () =>
              planSchedule(
                items,
                {
                  leagueId: 'sba',
                  rules: STANDARD_RULES,
                  teams: [],
                  season: rowsIn<never>(tables, 'seasons')[0] ?? null,
                  seasonTeams: rowsIn<{ teamId: number }>(tables, 'seasonTeams').map(({ teamId }) => teamId),
                  games: rowsIn<SeasonGameRow>(tables, 'seasonGames'),
                },
                { target: 'Spring', missing, zone: 'UTC' },
                ids,
              );
            const now = plan();
            if (now.problems.length > 0) continue;
            tables = goesAndComes(tables, now);
            if (missing === 'remove' && rows.length > 0) expect(tables.seasonGames.size).toBe(rows.length);
            expect(plan().differences).toEqual([]);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('what came later', () => {
  it('is seen in rows that were added, changed and taken away', () => {
    const row = { id: 1, name: 'Ada', teamId: 1 };
    const changes = [
      { table: 'players' as const, before: null, after: row, name: 'Ada' },
      { table: 'cards' as const, before: { id: 2, hash: 'x' }, after: { id: 2, hash: 'y' }, name: 'Ben' },
      { table: 'seasonGames' as const, before: { id: 3 }, after: null, name: 'game 3' },
    ];
    const as = (rows: Parameters<typeof tablesOf>[0]) => changedSince(changes, tablesOf(rows)).map(({ name }) => name);
    const untouched = { players: [{ ...row, added: 'column' }], cards: [{ id: 2, hash: 'y' }] };
    expect(as(untouched)).toEqual([]);
    expect(as({ ...untouched, players: [{ ...row, teamId: 2 }] })).toEqual(['Ada']);
    expect(as({ ...untouched, players: [] })).toEqual(['Ada']);
    expect(as({ ...untouched, cards: [{ id: 2, hash: 'z' }] })).toEqual(['Ben']);
    expect(as({ ...untouched, seasonGames: [{ id: 3 }] })).toEqual(['game 3']);
  });
});
