import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { freePort, startServer } from '../src/cli/chaos/server-process';
import { pdRows, sbaRows } from '../src/testing/league-rows';
import { standInService, type StandInService } from '../src/testing/league-service';
import { faultsOf } from './axe';
import { mainButton, signIn } from './fixtures';

const KEY = 'key-of-the-stand-in';

interface ServedLeagues {
  readonly url: string;
  readonly pd: StandInService;
  readonly sba: StandInService;
}

/** A server of its own for each test, whose leagues have services that can be told to misbehave. */
const test = base.extend<{ leagues: ServedLeagues }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from this pattern.
  leagues: async ({}, use) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'scorecard-e2e-'));
    const [pd, sba] = await Promise.all([
      standInService({ rows: pdRows(), key: KEY }),
      standInService({ rows: sbaRows(), key: KEY }),
    ]);
    const port = await freePort();
    const running = startServer({
      port,
      dataDir,
      env: {
        HOST: 'localhost',
        PD_API_URL: pd.url,
        PD_API_KEY: KEY,
        SBA_API_URL: sba.url,
        SBA_API_KEY: KEY,
        LEAGUE_TIMEOUT_SECONDS: '1',
      },
    });
    await running.ready;
    await use({ url: `http://localhost:${port}`, pd, sba });
    running.kill('SIGTERM');
    await running.ended;
    await Promise.all([pd.close(), sba.close()]);
    rmSync(dataDir, { recursive: true, force: true });
  },
  baseURL: async ({ leagues }, use) => {
    await use(leagues.url);
  },
});

const line = (page: Page) => page.locator('output', { hasText: /League data|sample league/ });
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });

/** The new-game page, once the league has been read. */
async function newGame(page: Page): Promise<void> {
  await page.goto('/games/new');
  await expect(line(page)).toHaveText(/^League data from \d\d:\d\d\.$/, { timeout: 60_000 });
}

/** Has the service asked until the line says this. A service that was asked a moment ago is left alone, so it may take some. */
async function askUntil(page: Page, words: RegExp): Promise<void> {
  await expect(async () => {
    if (await tryAgain(page).isVisible()) await tryAgain(page).click();
    await expect(line(page)).toHaveText(words, { timeout: 3_000 });
  }).toPass({ timeout: 90_000 });
}

/** Has the server ask its service through the API, until this shows on the page. */
async function ask(page: Page, league: 'pd' | 'sba', shown: Locator): Promise<void> {
  const headers = { origin: new URL(page.url()).origin };
  await expect(async () => {
    await page.request.post('/api/trpc/league.refresh', { data: { league }, headers });
    await page.reload();
    await expect(shown).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 90_000 });
}

/** The boxes of radio cards are out of sight: people press the card. */
const choose = (page: Page, words: string) => page.locator('label').filter({ hasText: words }).click();

async function makeGame(page: Page, team: string): Promise<void> {
  await choose(page, team);
  await page.getByRole('button', { name: /^Play ball/ }).click();
  await page.waitForURL(/\/games\/[0-9a-f-]{36}/);
  await expect(page.getByRole('button', { name: 'Play ball' })).toBeEnabled();
}

async function playSome(page: Page): Promise<void> {
  for (let press = 0; press < 6; press += 1) await mainButton(page).click();
  await expect(mainButton(page)).toBeVisible();
}

test('a league of its service is played like the sample, and no page waits for a service', async ({
  page,
  leagues,
}) => {
  await signIn(page, 'Lena League');
  await newGame(page);
  await expect(page.getByRole('radio', { name: /Tin Harbour PD/ })).toBeVisible();
  await expect(page.getByText('Harbor City')).toHaveCount(0);
  const policy = (await page.request.get('/games/new')).headers()['content-security-policy'];
  expect(policy).toContain(`img-src 'self' data: blob: ${new URL(leagues.pd.url).host}`);
  await choose(page, 'You read your own paper cards');
  await expect(page.getByRole('radio', { name: /Otter Creek SBA/ })).toBeVisible();
  await choose(page, 'The dice are read on printed cards');
  await makeGame(page, 'Quarry Hill PD');
  await page.getByRole('button', { name: 'Play ball' }).click();
  leagues.pd.mood = 'hangs';
  leagues.sba.mood = 'hangs';
  await playSome(page);
});

const MOODS = [
  ['hangs', 'The service is not answering.'],
  ['fails', 'The service answers with an error (500).'],
  ['rubbish', 'What the service sends for teams cannot be used: it is no JSON.'],
] as const;
for (const [mood, problem] of MOODS) {
  test(`a service that ${mood}: the page says so, play goes on, and it is taken up again`, async ({
    page,
    leagues,
  }) => {
    await signIn(page, 'Lena League');
    await newGame(page);
    leagues.pd.mood = mood;
    const told = new RegExp(`^League data from \\d\\d:\\d\\d\\. ${problem.replaceAll(/[.()]/g, String.raw`\$&`)}$`);
    await ask(page, 'pd', line(page).filter({ hasText: told }));
    await expect(tryAgain(page)).toBeVisible();
    expect(await page.content()).not.toContain(KEY);
    await makeGame(page, 'Tin Harbour PD');
    await page.getByRole('button', { name: 'Play ball' }).click();
    await playSome(page);

    leagues.pd.mood = 'well';
    Object.assign(leagues.pd.rows['teams']?.[0] ?? {}, { name: 'Tin Town PD' });
    await page.goto('/games/new');
    await expect(line(page)).toHaveText(told);
    await askUntil(page, /^League data from \d\d:\d\d\.$/);
    await expect(page.getByRole('radio', { name: /Tin Town PD/ })).toBeVisible();
    await expect(tryAgain(page)).toHaveCount(0);
  });
}

test('wrong rows are told on the page by row and field', async ({ page, leagues }) => {
  await signIn(page, 'Lena League');
  await newGame(page);
  Object.assign(leagues.pd.rows['cards']?.[0] ?? {}, { bats: 'sometimes' });
  Object.assign(leagues.pd.rows['cards']?.[1] ?? {}, { cardset: 99 });
  const summary = page.getByText('2 rows of it could not be used');
  await ask(page, 'pd', summary);
  await expect(line(page)).toHaveText(/^League data from \d\d:\d\d\.$/);
  await summary.click();
  await expect(page.getByRole('listitem').filter({ hasText: 'cards c1, bats:' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'cards c2, cardset: names a cardset' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the new-game page of a service that fails, ${colorScheme}`, async ({
    browser,
    leagues,
  }) => {
    for (const width of [390, 1440]) {
      const context = await browser.newContext({ baseURL: leagues.url, colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto('/games/new');
      if (width === 390) {
        await expect(line(page)).toHaveText(/^League data from \d\d:\d\d\.$/, { timeout: 60_000 });
        leagues.pd.mood = 'fails';
      }
      await ask(page, 'pd', line(page).filter({ hasText: 'error (500)' }));
      expect(await faultsOf(page)).toEqual([]);
      expect((await tryAgain(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await context.close();
    }
  });
}
