import { beforeAll, describe, expect, test } from 'vitest';
import { FOLD_VERSION } from '@/game/fold-scorecard';
import { recordGame, type RecordedGame } from '@/testing/live-commits';
import { exchange, FRIEND, OWNER, playUntil, testGame } from '@/testing/live-game';
import { isRevising } from '@/game/revise/is-revising';
import { playRewound } from '@/testing/live-rewind';
import { foldSteps } from './fold-steps';
import type { GameStore, HistoryRecord } from './game-store';

const UNKNOWN = '01900000-0000-7000-8000-00000000ffff';

/** What every store promises. `open` is asked once a suite; the users of the test games are in it. */
export function gameStoreContract(name: string, open: () => Promise<GameStore>): void {
  describe(`${name} keeps games`, () => {
    let store: GameStore;
    beforeAll(async () => {
      store = await open();
    });

    const fresh = async (): Promise<RecordedGame> => {
      const game = await recordGame(testGame({ innings: 2 }));
      expect(await store.create(game.created)).toBe('committed');
      return game;
    };
    const idOf = ({ created }: RecordedGame): string => created.meta.gameId;
    const appendAll = async (game: RecordedGame, count = game.commits.length): Promise<void> => {
      for (const commit of game.commits.slice(0, count)) expect(await store.append(commit)).toBe('committed');
    };
    const logOf = ({ created, commits }: RecordedGame, count = commits.length) => [
      ...created.events,
      ...commits.slice(0, count).flatMap((commit) => commit.events),
    ];

    test('a whole game comes back as it was written, event by event', async () => {
      const game = await fresh();
      await appendAll(game);
      const [stored] = await store.load([idOf(game)], FOLD_VERSION);
      expect(stored?.events).toEqual(logOf(game));
      expect(stored?.meta).toEqual({ ...game.created.meta, seats: { away: FRIEND, home: OWNER } });
      expect(stored?.seed).toEqual(game.created.seed);
      expect(stored?.lastAt).toBe(logOf(game).at(-1)?.at);
      expect(stored?.snapshot).toBeNull();
    });

    test('a game is created once', async () => {
      const game = await fresh();
      expect(await store.create(game.created)).toBe('GAME_EXISTS');
      expect((await store.load([idOf(game)], FOLD_VERSION))[0]?.events).toEqual(game.created.events);
    });

    test('an append at a taken seq writes nothing', async () => {
      const game = await fresh();
      await appendAll(game, 2);
      const [first, second, third] = game.commits;
      if (first === undefined || second === undefined || third === undefined) throw new Error('too short a game');
      expect(await store.append({ ...first, action: { ...first.action, id: 'another-id' } })).toBe('SEQ_TAKEN');
      expect(await store.append({ ...third, expectedSeq: third.expectedSeq + 1 })).toBe('SEQ_TAKEN');
      expect(await store.append({ ...third, gameId: UNKNOWN })).toBe('SEQ_TAKEN');
      expect((await store.load([idOf(game)], FOLD_VERSION))[0]?.events).toEqual(logOf(game, 2));
      expect(await store.findAction(idOf(game), 'another-id')).toBeNull();
    });

    test('an action id is written once, whatever the seq', async () => {
      const game = await fresh();
      await appendAll(game, 2);
      const [first, , third] = game.commits;
      if (first === undefined || third === undefined) throw new Error('too short a game');
      expect(await store.append(first)).toBe('ACTION_KNOWN');
      expect(await store.append({ ...third, action: first.action })).toBe('ACTION_KNOWN');
      expect((await store.load([idOf(game)], FOLD_VERSION))[0]?.events).toEqual(logOf(game, 2));
    });

    test('an action is found with its user, input and events', async () => {
      const game = await fresh();
      await appendAll(game, 3);
      const third = game.commits[2];
      const seqs = third?.events.map((event) => event.seq) ?? [];
      expect(await store.findAction(idOf(game), third?.action.id ?? '')).toEqual({
        ...third?.action,
        firstSeq: seqs[0],
        lastSeq: seqs.at(-1),
      });
      expect(await store.findAction(idOf(game), 'unknown-id')).toBeNull();
      expect(await store.findAction(UNKNOWN, third?.action.id ?? '')).toBeNull();
    });

    test('of many appends at one seq exactly one is written', async () => {
      const game = await fresh();
      const [first] = game.commits;
      if (first === undefined) throw new Error('too short a game');
      const rivals = Array.from({ length: 8 }, (_, i) => ({ ...first, action: { ...first.action, id: `rival-${i}` } }));
      const results = await Promise.all(rivals.map((rival) => store.append(rival)));
      expect(results.filter((result) => result === 'committed')).toHaveLength(1);
      expect(results.filter((result) => result === 'SEQ_TAKEN')).toHaveLength(7);
      await store.settle(idOf(game));
      expect((await store.load([idOf(game)], FOLD_VERSION))[0]?.events).toEqual(logOf(game, 1));
    });

    test('the log is read by page, and from any seq', async () => {
      const game = await fresh();
      await appendAll(game);
      const log = logOf(game);
      expect(await store.events(idOf(game), { afterSeq: 0, limit: 10 })).toEqual(log.slice(0, 10));
      expect(await store.events(idOf(game), { afterSeq: log.length - 3, limit: 10 })).toEqual(log.slice(-3));
      expect(await store.events(idOf(game), { afterSeq: log.length, limit: 10 })).toEqual([]);
      expect(await store.events(UNKNOWN, { afterSeq: 0, limit: 10 })).toEqual([]);
      expect((await store.tail(idOf(game), log.length - 2))?.events).toEqual(log.slice(-2));
      expect(await store.tail(UNKNOWN, 0)).toBeNull();
    });

    test('a snapshot shortens what is loaded, and an older one never replaces it', async () => {
      const game = await fresh();
      await appendAll(game, 8);
      const log = logOf(game, 8);
      const card = (count: number) => {
        const after = foldSteps(null, log.slice(0, count)).at(-1)?.after;
        if (after === undefined) throw new Error('no events');
        return { seq: count, foldVersion: FOLD_VERSION, card: after };
      };
      await store.writeSnapshot(idOf(game), card(log.length - 1), [OWNER]);
      await store.writeSnapshot(idOf(game), card(log.length - 4), []);
      const [stored] = await store.load([idOf(game)], FOLD_VERSION);
      expect(stored?.snapshot).toEqual(card(log.length - 1));
      expect(stored?.events).toEqual(log.slice(-1));
      const [refolded] = await store.load([idOf(game)], FOLD_VERSION + 1);
      expect(refolded?.snapshot).toBeNull();
      expect(refolded?.events).toEqual(log);
      await store.writeSnapshot(UNKNOWN, card(3), []);
      expect(await store.load([UNKNOWN], FOLD_VERSION)).toEqual([]);
    });

    test('games are loaded together, in the order asked for, without those that are not there', async () => {
      const [one, other] = [await fresh(), await fresh()];
      const stored = await store.load([idOf(other), UNKNOWN, idOf(one), 'no-uuid'], FOLD_VERSION);
      expect(stored.map(({ meta }) => meta.gameId)).toEqual([idOf(other), idOf(one)]);
      expect(await store.load([], FOLD_VERSION)).toEqual([]);
    });

    test('active games are those that started and did not end', async () => {
      const [pending, started, ended] = [await fresh(), await fresh(), await fresh()];
      const start = started.commits.findIndex(({ events }) => events.some((event) => event.type === 'gameStarted'));
      await appendAll(started, start + 1);
      await appendAll(ended);
      const active = await store.listActive();
      expect(active).toContain(idOf(started));
      expect(active).not.toContain(idOf(pending));
      expect(active).not.toContain(idOf(ended));
    });

    test('games are due when their time has come', async () => {
      const game = await fresh();
      const [first] = game.commits;
      if (first === undefined) throw new Error('too short a game');
      const dueAt = '2026-04-02T00:00:00.000Z';
      const due = {
        ...first,
        projection: { ...first.projection, game: { ...first.projection.game, nextDueAt: dueAt } },
      };
      expect(await store.append(due)).toBe('committed');
      expect(await store.listDue('2026-04-01T23:59:59.999Z', 100)).toEqual([]);
      expect(await store.listDue(dueAt, 100)).toEqual([{ gameId: idOf(game), dueAt }]);
    });

    test('a game is archived once', async () => {
      const game = await fresh();
      await appendAll(game);
      const record: HistoryRecord = {
        gameId: idOf(game),
        winner: 'home',
        loser: 'away',
        reason: 'final',
        awayUser: FRIEND,
        homeUser: OWNER,
        computerWon: false,
        turns: 30,
        durationSeconds: 1200,
        endedAt: '2026-04-01T20:00:00.000Z',
      };
      expect(await store.listUnarchived()).toContain(idOf(game));
      expect(await store.archive(record)).toEqual({ record, already: false });
      expect(await store.listUnarchived()).not.toContain(idOf(game));
      expect(await store.archive({ ...record, turns: 31 })).toEqual({ record, already: true });
      expect(await store.archive({ ...record, gameId: UNKNOWN })).toBeNull();
      expect((await store.load([idOf(game)], FOLD_VERSION))[0]?.events).toEqual(logOf(game));
    });

    const rewound = async (): Promise<RecordedGame> => {
      const game = await recordGame(testGame({ innings: 2 }), playRewound);
      expect(await store.create(game.created)).toBe('committed');
      return game;
    };

    test('a snapshot from before a rewind is of no use, also when it comes late', async () => {
      const game = await rewound();
      const first = game.commits.findIndex(({ events }) => events.some(isRevising));
      await appendAll(game, first);
      const log = logOf(game, first);
      const card = foldSteps(null, log).at(-1)?.after;
      if (card === undefined) throw new Error('no events');
      const snapshot = { seq: log.length, foldVersion: FOLD_VERSION, card };
      await store.writeSnapshot(idOf(game), snapshot, []);
      expect((await store.load([idOf(game)], FOLD_VERSION))[0]?.snapshot).toEqual(snapshot);
      for (const commit of game.commits.slice(first, first + 1)) expect(await store.append(commit)).toBe('committed');
      for (const late of [false, true]) {
        if (late) await store.writeSnapshot(idOf(game), snapshot, []);
        const [stored] = await store.load([idOf(game)], FOLD_VERSION);
        expect(stored?.snapshot).toBeNull();
        expect(stored?.events).toEqual(logOf(game, first + 1));
      }
      const after = logOf(game, first + 1);
      const fresh = foldSteps(null, after).at(-1)?.after;
      if (fresh === undefined) throw new Error('no events');
      await store.writeSnapshot(idOf(game), { seq: after.length, foldVersion: FOLD_VERSION, card: fresh }, []);
      expect((await store.load([idOf(game)], FOLD_VERSION))[0]).toMatchObject({
        snapshot: { card: fresh },
        events: [],
      });
    });

    test('a game that is taken up again is active, has no record, and a seed of its own', async () => {
      const game = await rewound();
      const again = game.commits.findIndex(({ seed }) => seed !== null);
      await appendAll(game, again);
      const record: HistoryRecord = {
        gameId: idOf(game),
        winner: 'home',
        loser: 'away',
        reason: 'final',
        awayUser: FRIEND,
        homeUser: OWNER,
        computerWon: false,
        turns: 30,
        durationSeconds: 1200,
        endedAt: '2026-04-01T20:00:00.000Z',
      };
      expect(await store.archive(record)).toEqual({ record, already: false });
      for (const commit of game.commits.slice(again, again + 1)) expect(await store.append(commit)).toBe('committed');
      expect(await store.listActive()).toContain(idOf(game));
      expect(await store.listUnarchived()).not.toContain(idOf(game));
      expect(await store.archive(record)).toBeNull();
      expect((await store.load([idOf(game)], FOLD_VERSION))[0]?.seed).toEqual(game.commits[again]?.seed);
      for (const commit of game.commits.slice(again + 1)) expect(await store.append(commit)).toBe('committed');
      expect(await store.listUnarchived()).toContain(idOf(game));
      expect(await store.archive({ ...record, turns: 31 })).toMatchObject({ record: { turns: 31 }, already: false });
      expect((await store.load([idOf(game)], FOLD_VERSION))[0]?.events).toEqual(logOf(game));
    });

    test('a roster that changed is read as it became', async () => {
      const created = testGame({ innings: 1 });
      const game = await recordGame(created, async (live, gameId) => {
        await exchange(live, gameId, { away: [created.away.roster[3], created.away.roster[20]] });
        await exchange(live, gameId, { home: [created.home.roster[25]] });
        await playUntil(live, gameId, ({ status }) => status === 'active');
      });
      expect(await store.create(game.created)).toBe('committed');
      await appendAll(game);
      const [stored] = await store.load([idOf(game)], FOLD_VERSION);
      expect(stored?.events).toEqual(logOf(game));
      const state = foldSteps(null, stored?.events ?? []).at(-1)?.after.state;
      expect(state?.away.roster).toHaveLength(24);
      expect(state?.home.roster).toEqual(created.home.roster.slice(0, 25));
    });

    test('a deleted game leaves nothing', async () => {
      const game = await fresh();
      await appendAll(game);
      expect(await store.delete(idOf(game))).toBe(true);
      expect(await store.delete(idOf(game))).toBe(false);
      expect(await store.load([idOf(game)], FOLD_VERSION)).toEqual([]);
      expect(await store.findAction(idOf(game), game.commits[0]?.action.id ?? '')).toBeNull();
      for (const commit of game.commits.slice(0, 1)) expect(await store.append(commit)).toBe('SEQ_TAKEN');
    });
  });
}
