import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MARK_KEYS } from '@/cards/card-marks';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { type OpenDatabase, openDatabase } from '@/server/db/database';
import { cards } from '@/server/db/schema/leagues';
import { getCard } from '@/server/services/cards/get-card';
import { listCards, type ListCardsInput } from '@/server/services/cards/list-cards';
import { listCardsets } from '@/server/services/cards/list-cardsets';
import { showCards } from '@/server/services/cards/show-cards';
import type { ServiceContext } from '@/server/services/context';
import { issueCards } from '@/server/services/leagues/issue-cards';
import { loadSample } from '@/server/services/leagues/load-sample';
import { startPostgres } from '@/testing/postgres';
import { storeCore } from '@/testing/store-core';
import { rounded } from './live-load';

const SETS = 10;
const CARDS_A_SET = 1_000;
/** Times that each thing is asked for, after a few that are not counted. */
const ASKED = 100;
const WARM = 5;

/** What the library of cards takes at the server with 10,000 cards, its JSON included: on PostgreSQL, and on the embedded database. */
export async function run(): Promise<object> {
  const server = await startPostgres();
  const dataDir = mkdtempSync(join(tmpdir(), 'scorecard-bench-cards-'));
  try {
    const postgres = await measured({ databaseUrl: await server.copy(), dataDir: '' });
    const pglite = await measured({ databaseUrl: null, dataDir });
    return { settings: { database: server.about, cards: SETS * CARDS_A_SET, asked: ASKED }, postgres, pglite };
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measured(at: Parameters<typeof openDatabase>[0]): Promise<object> {
  const database = await openDatabase(at);
  const core = storeCore(database);
  try {
    const started = performance.now();
    await fill(database);
    const fillSeconds = rounded((performance.now() - started) / 1000);
    const ctx: ServiceContext = { core, caller: { account: null, session: null, address: '127.0.0.1' } };
    const ids = (await core.db.select({ id: cards.id }).from(cards)).map(({ id }) => id);
    const idAt = (i: number): number => ids[(i * 7_919) % ids.length] ?? 0;
    const list = (input: Partial<ListCardsInput>) => listCards({ ctx, input: { ...EVERYTHING, ...input } });
    const asked: Readonly<Record<string, (i: number) => Promise<object>>> = {
      byName: (i) => list({ offset: (i % 100) * 60 }),
      byMark: (i) => list({ sort: MARK_KEYS[i % MARK_KEYS.length] ?? 'range', direction: 'descending' }),
      lastPage: (i) => list({ sort: MARK_KEYS[i % MARK_KEYS.length] ?? 'range', offset: 9_900 }),
      narrowed: (i) => list({ positions: ['SS', 'CF'], bats: 'L', kind: 'hitters', sort: 'onBaseVsR', offset: i }),
      words: (i) => list({ text: String(i), sort: 'homerunsVsL' }),
      wholeCardset: () => list({ cardsets: [100_001], limit: 500 }),
      sets: () => listCardsets({ ctx, input: { league: 'pd' } }),
      card: (i) => getCard({ ctx, input: { cardId: idAt(i) } }),
      compare: (i) => showCards({ ctx, input: { ids: [idAt(i), idAt(i + 1), idAt(i + 2), idAt(i + 3)] } }),
    };
    const figures: Record<string, object> = {};
    for (const [name, ask] of Object.entries(asked)) figures[name] = await timed(ask);
    return { fillSeconds, ...figures };
  } finally {
    await core.live.close();
    await database.close();
  }
}

const EVERYTHING: ListCardsInput = {
  league: 'pd',
  cardsets: [],
  team: null,
  positions: [],
  bats: null,
  throws: null,
  kind: null,
  rarities: [],
  text: '',
  sort: 'name',
  direction: 'ascending',
  limit: 60,
  offset: 0,
};

/** The sample's cards again and again, each under a name of its own. */
async function fill(database: OpenDatabase): Promise<void> {
  await loadSample(database);
  const known = sampleTeams('pd').flatMap(({ members }) => members.flatMap(({ card }) => card ?? []));
  for (let set = 0; set < SETS; set++) {
    const made = Array.from({ length: CARDS_A_SET }, (_, i) => {
      const card = known[(set * CARDS_A_SET + i) % known.length];
      return card === undefined ? [] : [{ playerId: `p${i}`, card: { ...card, name: `${card.name} ${i}` } }];
    });
    await issueCards(database, { cardset: `Set ${set + 1}`, cards: made.flat() });
  }
}

async function timed(ask: (i: number) => Promise<object>) {
  const times: number[] = [];
  let bytes = 0;
  for (let i = 0; i < WARM + ASKED; i++) {
    const started = performance.now();
    bytes = JSON.stringify(await ask(i)).length;
    if (i >= WARM) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const share = (part: number): number => rounded(times[Math.ceil(part * times.length) - 1] ?? 0);
  return { p50Ms: share(0.5), p99Ms: share(0.99), kB: Math.round(bytes / 1024) };
}
