import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { freePort, startServer } from '../src/cli/chaos/server-process';

/** A running server that can be killed and started again on the same data. */
export interface GameServer {
  readonly url: string;
  readonly dataDir: string;
  /** SIGTERM, and waits until it has drained. */
  stop(): Promise<number | null>;
  /** SIGKILL: nothing is saved that was not saved before. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** What the running process has printed. */
  printed(): string;
}

export async function gameServer(): Promise<GameServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'scorecard-e2e-'));
  const port = await freePort();
  const start = async () => {
    const running = startServer({ port, dataDir, env: { HOST: 'localhost' } });
    await running.ready;
    return running;
  };
  let running = await start();
  return {
    url: `http://localhost:${port}`,
    dataDir,
    start: async () => {
      running = await start();
    },
    printed: () => running.printed(),
    stop: () => {
      running.kill('SIGTERM');
      return running.ended;
    },
    kill: async () => {
      running.kill('SIGKILL');
      await running.ended;
    },
  };
}

/** A server with a fresh data directory for each worker; tests make games of their own on it. */
export const test = base.extend<object, { server: GameServer }>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const server = await gameServer();
      await use(server);
      await server.stop();
      rmSync(server.dataDir, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ server }, use) => {
    await use(server.url);
  },
});

export { expect } from '@playwright/test';

/** A newcomer types a name and stands in the pre-game of nine innings against the computer. */
export async function playTheComputer(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Play ball' }).click();
  await page.waitForURL(/\/games\/[0-9a-f-]{36}/);
}

/** Signs a newcomer in and leaves him in the lobby. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'just sign in' }).click();
  await page.getByRole('button', { name }).waitFor();
}

/** The one wide button, when it can be pressed. */
export const mainButton = (page: Page) =>
  page.getByRole('region', { name: 'Your decision' }).locator('[data-main]:enabled:not([aria-disabled=true])');

export const result = (page: Page) => page.getByRole('region', { name: 'Result' });
