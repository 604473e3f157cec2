import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { startServer, type ServerProcess } from '../src/testing/server-process';

/** A server with a fresh data directory for each worker; tests make games of their own on it. */
export const test = base.extend<object, { server: ServerProcess }>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'scorecard-e2e-'));
      const server = await startServer({ dataDir, env: { LOG_LEVEL: 'warn' } });
      await use(server);
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
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
  page.getByRole('region', { name: 'Your decision' }).locator('button[aria-keyshortcuts^="Enter"]:enabled');

export const result = (page: Page) => page.getByRole('region', { name: 'Result' });
