import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FOLD_VERSION } from '@/game/fold-scorecard';
import type { Commit } from '@/server/live/game-store';
import { defined } from '@/shared/assert';
import { fillTestDatabase } from '@/testing/db-fixtures';
import { recordGame } from '@/testing/live-commits';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import { type Database, openDatabase } from './database';
import { postgresLanes } from './postgres-lanes';
import type { Row, SqlClient } from './sql-client';

/** What a later version leaves, which has migrated further. */
const newer = (db: Database) =>
  db.execute(`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 99999999999999)`);

describe('the embedded database', () => {
  let dataDir: string;
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'scorecard-data-'));
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  test('is made, refuses a second opener, and keeps what was written', async () => {
    mkdirSync(join(dataDir, 'pglite.new.1'));
    const first = await openDatabase({ databaseUrl: null, dataDir });
    expect(readdirSync(dataDir).toSorted()).toEqual(['lock', 'pglite']);
    await expect(openDatabase({ databaseUrl: null, dataDir })).rejects.toMatchObject({
      name: 'StartError',
      message: `DATA_DIR ${dataDir} is in use by process ${process.pid}: stop it, or set another DATA_DIR`,
    });
    await fillTestDatabase(first.db);
    const game = await recordGame();
    await first.store.create(game.created);
    for (const commit of game.commits.slice(0, 5)) await first.store.append(commit);
    await first.ping();
    await first.close();
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
    const second = await openDatabase({ databaseUrl: null, dataDir });
    const [stored] = await second.store.load([game.created.meta.gameId], FOLD_VERSION);
    expect(stored?.events).toEqual([
      ...game.created.events,
      ...game.commits.slice(0, 5).flatMap((commit) => commit.events),
    ]);
    await newer(second.db);
    await second.close();
    await expect(openDatabase({ databaseUrl: null, dataDir })).rejects.toMatchObject({
      name: 'StartError',
      message: `the database in ${join(dataDir, 'pglite')} was last used by a newer version of this program: start that one, or use another database`,
    });
    expect(readdirSync(dataDir)).toEqual(['pglite']);
  });

  test('that cannot be opened says so in one line and is let go', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'scorecard-broken-'));
    mkdirSync(join(broken, 'pglite'));
    writeFileSync(join(broken, 'pglite', 'PG_VERSION'), 'nonsense');
    await expect(openDatabase({ databaseUrl: null, dataDir: broken })).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/^the database in .*pglite cannot be read \([^\n]*\): put a copy of it back/),
    });
    expect(readdirSync(broken)).toEqual(['pglite']);
    expect(readFileSync(join(broken, 'pglite', 'PG_VERSION'), 'utf8')).toBe('nonsense');
    rmSync(broken, { recursive: true });
  });
});

test('a data directory that cannot be made is named in one line', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'scorecard-file-'));
  const dataDir = join(directory, 'file', 'data');
  writeFileSync(join(directory, 'file'), '');
  await expect(openDatabase({ databaseUrl: null, dataDir })).rejects.toMatchObject({
    name: 'StartError',
    message: expect.stringMatching(/^DATA_DIR .*data is no directory: set another DATA_DIR$/),
  });
  rmSync(directory, { recursive: true });
});

describe('a PostgreSQL server', () => {
  let server: ThrowAwayPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  test('that is not there is named in one line, without its password', async () => {
    const databaseUrl = 'postgres://someone:secret-word@127.0.0.1:1/nowhere';
    await expect(openDatabase({ databaseUrl, dataDir: '' })).rejects.toMatchObject({
      name: 'StartError',
      message: 'DATABASE_URL: cannot reach PostgreSQL at 127.0.0.1:1/nowhere (ECONNREFUSED)',
    });
  });

  test('without the database asked for says so', async () => {
    const url = new URL(server.template);
    url.pathname = '/not-there';
    await expect(openDatabase({ databaseUrl: url.href, dataDir: '' })).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(
        /^DATABASE_URL: cannot reach PostgreSQL at .*database "not-there" does not exist\)$/,
      ),
    });
  });

  test('that a newer version has migrated is refused, and left as it is', async () => {
    const databaseUrl = await server.copy();
    const first = await openDatabase({ databaseUrl, dataDir: '' });
    await newer(first.db);
    await first.close();
    await expect(openDatabase({ databaseUrl, dataDir: '' })).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/^the database at .* was last used by a newer version of this program: /),
    });
  });

  test('that cannot be brought up to date says why, and nothing of it is changed', async () => {
    const databaseUrl = await server.copy();
    const first = await openDatabase({ databaseUrl, dataDir: '' });
    await first.db.execute(
      'delete from drizzle.__drizzle_migrations where id = (select max(id) from drizzle.__drizzle_migrations)',
    );
    await first.close();
    await expect(openDatabase({ databaseUrl, dataDir: '' })).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(
        /^the database at .* cannot be brought up to date \(.*already exists\): nothing in it was changed$/,
      ),
    });
  });

  test('is migrated once by many processes that start together', async () => {
    const [admin] = await server.admin(`select 'scorecard_empty_' || pg_backend_pid() as name`);
    const name = String(admin?.['name']);
    await server.admin(`create database ${name}`);
    const url = new URL(server.template);
    url.pathname = `/${name}`;
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase({ databaseUrl: url.href, dataDir: '' })));
    for (const database of opened) {
      await database.ping();
      await database.close();
    }
    await server.admin(`drop database ${name} with (force)`);
  });

  test('a commit that hangs is ended before the log is read again', async () => {
    const address = await server.copy();
    const opened = await openDatabase({ databaseUrl: address, dataDir: '' });
    const rival = await openDatabase({ databaseUrl: address, dataDir: '' });
    await fillTestDatabase(opened.db);
    const game = await recordGame();
    const { gameId } = game.created.meta;
    await opened.store.create(game.created);
    const [first, second] = game.commits;
    const commit: Commit = defined(first, 'commit');
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    // Somebody else holds the game's row, so that the commit waits inside the server.
    let tellHeld = (): void => {};
    const isHeld = new Promise<void>((resolve) => {
      tellHeld = resolve;
    });
    const holding = rival.db.transaction(async (tx) => {
      await tx.execute(`select 1 from games where id = '${gameId}' for update`);
      tellHeld();
      await held;
    });
    await isHeld;
    const hung = opened.store.append(commit).then(
      () => 'committed',
      () => 'unknown',
    );
    await vi.waitFor(async () => {
      const waiting = await server.admin(`select 1 from pg_stat_activity
        where datname = '${new URL(address).pathname.slice(1)}' and wait_event_type = 'Lock'`);
      expect(waiting).toHaveLength(1);
    }, 10_000);
    await opened.store.settle(gameId);
    letGo();
    await holding;
    expect(await hung).toBe('unknown');
    expect(await opened.store.findAction(gameId, commit.action.id)).toBeNull();
    expect(await opened.store.append(commit)).toBe('committed');
    expect(await opened.store.append(defined(second, 'commit'))).toBe('committed');
    await rival.close();
    await opened.close();
  });

  test('a connection that could not be ended at first is ended when asked again', async () => {
    const address = await server.copy();
    const client = postgres(address, { max: 2 });
    let isDown = true;
    const reads: SqlClient = {
      query: async (text, parameters = []) => {
        if (isDown) throw new Error('down');
        return client.unsafe<Row[]>(text, [...parameters]);
      },
    };
    const lanes = postgresLanes(address, reads);
    const gameId = '01900000-0000-7000-8000-0000000000bb';
    await client`create table told (word text)`;
    const atWork = () => client`select pid from pg_stat_activity where query like 'with late as%'`;
    const slow = `with late as materialized (select pg_sleep(30)) insert into told select 'late' from late`;
    const hung = lanes.query(gameId, slow, []).catch(() => 'ended');
    for (let isSeen = false; !isSeen;) {
      isSeen =
        (await client`select 1 from pg_stat_activity where query like '%late%' and pid <> pg_backend_pid()`).length > 0;
    }
    await expect(lanes.settle(gameId)).rejects.toThrow('down');
    isDown = false;
    await lanes.settle(gameId);
    expect(await atWork()).toEqual([]);
    expect(await hung).toBe('ended');
    expect(await client`select * from told`).toEqual([]);
    expect(await lanes.query(gameId, `insert into told values ('next') returning word`, [])).toMatchObject([
      { word: 'next' },
    ]);
    await lanes.close();
    await client.end();
  });

  test('connections that break are opened again', async () => {
    const opened = await openDatabase({ databaseUrl: await server.copy(), dataDir: '' });
    await fillTestDatabase(opened.db);
    const game = await recordGame();
    const { gameId } = game.created.meta;
    await opened.store.create(game.created);
    for (const [i, commit] of game.commits.entries()) {
      if (i % 10 === 0) {
        await server.admin(
          `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'scorecard%lane%'`,
        );
      }
      const result = await opened.store.append(commit).catch(async () => {
        await opened.store.settle(gameId);
        const found = await opened.store.findAction(gameId, commit.action.id);
        return found === null ? opened.store.append(commit) : 'committed';
      });
      expect(result).toBe('committed');
    }
    const log = await opened.store.events(gameId, { afterSeq: 0, limit: 10_000 });
    expect(log.map((event) => event.seq)).toEqual(log.map((_, i) => i + 1));
    await opened.close();
  });
});
