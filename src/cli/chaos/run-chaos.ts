import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { STANDARD_RULES } from '@/game/rules';
import { below, seededRng, type Rng } from '@/shared/rng';
import { audit } from './audit';
import { Gate } from './gate';
import { Player } from './player';
import { freePort, startServer, type ServerProcess } from './server-process';

export interface ChaosOptions {
  readonly kills: number;
  readonly games: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

export interface ChaosResult {
  readonly kills: number;
  readonly games: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  readonly finished: number;
}

/** Actions of people in a game, about; kills are spread over them. */
const ACTIONS_A_GAME = 230;

/** A game at the table: one person against the computer, or two. */
interface Table {
  readonly players: readonly Player[];
  readonly game: Promise<void>;
}

/**
 * Plays games through the public API against the real server, kills it at random moments, starts it again, and compares
 * what everyone was told with what is in the log at the end.
 */
export async function runChaos({ kills, games, seed, say }: ChaosOptions): Promise<ChaosResult> {
  const rng = seededRng(`chaos ${seed}`);
  const dataDir = await mkdtemp(join(tmpdir(), 'scorecard-chaos-'));
  const port = await freePort();
  let server = startServer({ port, dataDir });
  try {
    await server.ready;
    const gate = new Gate();
    gate.open(kills === 0 ? 1 : 1 / kills);
    const tables = await Promise.all(
      Array.from({ length: games }, (_, n) => openTable(`http://127.0.0.1:${port}`, n, gate, rng)),
    );
    const anyFailure = Promise.race(tables.map((table) => table.game.then(() => new Promise<never>(() => undefined))));
    const stuck = (): boolean => gate.waiting >= games;
    const mean = Math.max(2, Math.floor((games * ACTIONS_A_GAME) / (kills + 1)));
    for (let kill = 1; kill <= kills; kill++) {
      // A game that fails ends the run: waiting for it would never end.
      await Promise.race([gate.afterActions(1 + below(rng, mean), stuck), anyFailure]);
      // A moment more, so that the kill meets an action in any of its stages; at times the start itself.
      await wait(below(rng, 12));
      server = await killed(server, () => startServer({ port, dataDir }), rng);
      gate.open(kill === kills ? 1 : (kill + 1) / kills);
      if (kill % 10 === 0 || kill === kills) say(`${kill} kills`);
    }
    const endings = await Promise.allSettled(tables.map((table) => table.game));
    for (const ending of endings) if (ending.status === 'rejected') say(`a game did not end: ${String(ending.reason)}`);
    const result = { kills, games, ...(await judge(tables, say)) };
    await Promise.all(tables.flatMap(({ players }) => players.map((player) => player.leave())));
    return { ...result, finished: endings.filter(({ status }) => status === 'fulfilled').length };
  } finally {
    server.kill('SIGKILL');
    await server.ended;
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Kills the server and starts another; one time in eight the new one is killed while it starts, too. */
async function killed(server: ServerProcess, start: () => ServerProcess, rng: Rng): Promise<ServerProcess> {
  server.kill('SIGKILL');
  await server.ended;
  let next = start();
  if (below(rng, 8) === 0) {
    // Nobody waits for the one that is killed.
    next.ready.catch(() => undefined);
    await wait(below(rng, 800));
    next.kill('SIGKILL');
    await next.ended;
    next = start();
  }
  await next.ready;
  return next;
}

async function openTable(origin: string, n: number, gate: Gate, rng: Rng): Promise<Table> {
  const isFriendly = n % 2 === 1;
  const owner = new Player(origin);
  const friend = isFriendly ? new Player(origin) : null;
  await owner.signIn(`Owner ${n}`);
  await friend?.signIn(`Friend ${n}`);
  const teams = await owner.api.team.list.query({ league: 'pd' });
  const [away, home] = [teams[n % teams.length], teams[(n + 1) % teams.length]];
  if (away === undefined || home === undefined) throw new Error('no teams to play');
  const { gameId, invite } = await owner.api.game.create.mutate({
    league: 'pd',
    away: { teamId: away.teamId, manager: 'me' },
    home: { teamId: home.teamId, manager: isFriendly ? 'friend' : 'computer' },
    rules: STANDARD_RULES,
    visibility: n % 3 === 0 ? 'private' : 'public',
    mode: 'friendly',
    pace: null,
  });
  await owner.sit(gameId, 'away', null);
  await friend?.sit(gameId, 'home', invite);
  const players = friend === null ? [owner] : [owner, friend];
  const game = Promise.all(players.map((player, at) => player.play(gate, seededRng(`${rng.nextUint32()} ${at}`))));
  const played = game.then(() => undefined);
  // Looked at once all kills are done; until then a failure must not end the process.
  played.catch(() => undefined);
  return { players, game: played };
}

async function judge(tables: readonly Table[], say: (line: string) => void) {
  let acknowledged = 0;
  let lost = 0;
  let doubled = 0;
  for (const [n, { players }] of tables.entries()) {
    const logs = await Promise.all(players.map((player) => player.readLog()));
    const records = players.map((player) => player.record);
    const found = audit(records, logs);
    for (const line of [...found.lost, ...found.doubled].slice(0, 10)) say(`game ${n}: ${line}`);
    acknowledged += records.reduce((sum, record) => sum + record.acknowledged.size, 0);
    lost += found.lost.length;
    doubled += found.doubled.length;
  }
  return { acknowledged, lost, doubled };
}
