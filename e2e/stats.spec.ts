import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { freePort, startServer } from '../src/cli/chaos/server-process';
import { faultsOf } from './axe';

/** A server whose embedded store holds a small season, made by the command. */
const test = base.extend<object, { season: { readonly url: string } }>({
  season: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'scorecard-e2e-season-'));
      const made = spawnSync(
        process.execPath,
        ['--import', 'tsx', 'src/cli/season.ts', '--teams', '10', '--games', '60', '--seed', '5', '--json'],
        { env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' }, encoding: 'utf8' },
      );
      if (made.status !== 0) throw new Error(`the season was not made: ${made.stderr}`);
      const port = await freePort();
      const server = startServer({ port, dataDir, env: { HOST: 'localhost', DATABASE_URL: '' } });
      await server.ready;
      await use({ url: `http://localhost:${port}` });
      server.kill('SIGTERM');
      await server.ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ season }, use) => {
    await use(season.url);
  },
});

const bodyRows = (page: Page, table: string | RegExp) => page.getByRole('table', { name: table }).locator('tbody tr');

test('from the lobby to a man’s game: standings, leaders, tables that sort, narrow and are saved', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Paper Dynasty' }).click();
  await page.getByRole('link', { name: /Simulated season 5/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Simulated season 5');
  await expect(page.getByText('all 60 games played')).toBeVisible();
  const standings = page.getByRole('table', { name: 'Coast' });
  await expect(standings.locator('tbody tr')).toHaveCount(5);

  await page.getByRole('tab', { name: 'Batting' }).click();
  const batting = page.getByRole('table', { name: /^Batting/ });
  await expect(batting.getByRole('columnheader', { name: 'OPS' })).toHaveAttribute('aria-sort', 'descending');
  const homeRuns = batting.getByRole('columnheader', { name: 'HR', exact: true });
  await homeRuns.getByRole('button').click();
  await expect(homeRuns).toHaveAttribute('aria-sort', 'descending');
  const counts = async () =>
    (
      await bodyRows(page, /^Batting/)
        .locator('td:nth-child(10)')
        .allInnerTexts()
    ).map(Number);
  const most = await counts();
  expect(most).toEqual(most.toSorted((a, b) => b - a));
  await homeRuns.getByRole('button').click();
  await expect(homeRuns).toHaveAttribute('aria-sort', 'ascending');

  await homeRuns.getByRole('button').press('Shift+Enter');
  await expect(homeRuns).toHaveAttribute('aria-sort', 'descending');
  await batting.getByRole('columnheader', { name: 'SB' }).getByRole('button').press('Shift+Enter');
  await expect(homeRuns).toHaveAttribute('aria-sort', 'descending');
  await expect(batting.getByRole('columnheader', { name: 'SB' })).toHaveAttribute('aria-sort', 'descending');

  await page.getByRole('button', { name: /^Columns of Batting/ }).click();
  await page.getByRole('checkbox', { name: 'HBP' }).uncheck();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(batting.getByRole('columnheader', { name: 'HBP' })).toHaveCount(0);
  await page.reload();
  await expect(batting.getByRole('columnheader', { name: 'SB' })).toBeVisible();
  await expect(batting.getByRole('columnheader', { name: 'HBP' })).toHaveCount(0);
  await page.getByRole('button', { name: /^Columns of Batting/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Show all', exact: true }).click();
  await page.getByRole('button', { name: 'Done' }).click();

  const before = most.length;
  await page.getByLabel('At least').selectOption({ label: 'Everyone' });
  await expect.poll(() => bodyRows(page, /^Batting/).count()).toBeGreaterThan(before - 1);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save Batting/ }).click();
  const saved = await saving;
  // The file's name says how far it goes; its first line is the table's head.
  expect(saved.suggestedFilename()).toMatch(/^batting-simulated-season-5-game-60-of-60-\d{4}-\d\d-\d\d\.csv$/);
  const file = await saved.path();
  const lines = readFileSync(file, 'utf8').trim().split('\r\n');
  expect(lines[0]).toMatch(/^Player,Team,G,PA,AB,R,H,/);
  expect(lines.length).toBeGreaterThan(80);

  const name = await bodyRows(page, /^Batting/)
    .first()
    .getByRole('link')
    .first()
    .innerText();
  await page.getByRole('searchbox', { name: 'Player' }).fill(name.toUpperCase());
  await expect(bodyRows(page, /^Batting/)).toHaveCount(1);
  await bodyRows(page, /^Batting/)
    .getByRole('link', { name })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.getByRole('tab', { name: 'Splits' }).click();
  const splits = page.getByRole('table', { name: /^At bat/ });
  await expect(splits.getByRole('rowheader', { name: /left-handers/ })).toBeVisible();
  await expect(page.getByText(/^As of his game \d+ · /).first()).toBeVisible();
  // A figure leads to as many plays, and a play to its moment in the replay.
  const home = splits.getByRole('row', { name: /^At home/ });
  const appearances = home.getByRole('link', { name: /^Plate appearances: / });
  const count = Number(await appearances.innerText());
  await appearances.click();
  await expect(page.getByRole('combobox', { name: 'Split', exact: true })).toHaveValue('home');
  const plays = bodyRows(page, /^Plate appearances, at home/);
  await expect(plays).toHaveCount(count);
  const replay = (await plays.first().getByRole('link').first().getAttribute('href')) ?? '';
  expect(replay).toMatch(/^\/games\/[0-9a-f-]{36}\?replay=\d+$/);
  await page.getByRole('tab', { name: 'Game log' }).click();
  await page
    .getByRole('table', { name: /^Games at bat/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(/\/games\/[0-9a-f-]{36}\?view=plays&man=\d+$/);
  await expect(page.getByText(/^\d+ plays? of /)).toContainText(name);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.locator('[data-his][data-shown]')).toBeInViewport();
  await page.goto(page.url().replace(/view=plays&man=\d+/, 'view=box'));
  const box = page.getByRole('region', { name: 'Box score' });
  await box.getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('a link shows the part its sender saw; what is not there says so', async ({ page }) => {
  await page.goto('/seasons/1?part=leaders');
  await expect(page.getByRole('tab', { name: 'Leaders' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('heading', { name: 'Home runs' })).toBeVisible();
  await page.getByRole('link', { name: 'Stolen bases', exact: true }).click();
  await expect(page.getByRole('tab', { name: 'Batting', exact: true })).toHaveAttribute('aria-selected', 'true');
  await expect(
    page.getByRole('table', { name: /^Batting/ }).getByRole('columnheader', { name: 'SB', exact: true }),
  ).toHaveAttribute('aria-sort', 'descending');
  await page.goBack();
  const most = page.getByRole('link', { name: /^Home runs: \d+, where it comes from$/ }).first();
  const homers = Number(await most.innerText());
  await most.click();
  await expect(bodyRows(page, /^Home runs, /)).toHaveCount(homers);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Home runs' })).toBeVisible();
  await page.getByRole('tab', { name: 'Leaders' }).press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Results' })).toBeFocused();
  await expect(page.getByRole('link', { name: /^Box score/ }).first()).toBeVisible();
  await page.goto('/seasons/999');
  await expect(page.getByText('There is no such season.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test(`axe finds nothing at ${width} px, ${colorScheme}, and nothing is cut off`, async ({ browser, season }) => {
      const context = await browser.newContext({
        baseURL: season.url,
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width, height: 900 },
      });
      const page = await context.newPage();
      const look = async (): Promise<void> => {
        expect(await faultsOf(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      };
      await page.goto('/leagues/sba');
      await expect(page.getByText('No season yet')).toBeVisible();
      await look();
      await page.goto('/leagues/pd');
      await expect(page.getByRole('link', { name: /Simulated season 5/ })).toBeVisible();
      await look();
      await page.goto('/seasons/1');
      await expect(page.getByRole('table').first()).toBeVisible();
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await expect(page.getByRole('tabpanel').locator('table, ul, ol').first()).toBeVisible();
        await look();
      }
      await page.getByRole('tab', { name: 'Batting' }).click();
      const first = bodyRows(page, /^Batting/).first();
      if (width === 390) {
        await first.getByRole('button', { name: /^More of/ }).click();
        await expect(
          page
            .getByRole('table', { name: /^Batting/ })
            .locator('dl')
            .first(),
        ).toBeVisible();
        await look();
      }
      const man = await first.getByRole('link').first().getAttribute('href');
      const team = await page.getByRole('link', { name: 'Paper Dynasty' }).first().getAttribute('href');
      expect(team).toBe('/leagues/pd');
      await page.goto(man ?? '');
      await expect(page.getByRole('tab', { name: 'Game log' })).toBeVisible();
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await expect(page.getByRole('tabpanel').locator('table').first()).toBeVisible();
        await look();
      }
      await page.getByRole('navigation', { name: 'Where you are' }).getByRole('link').last().click();
      await expect(page.getByRole('tab', { name: 'Roster' })).toBeVisible();
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await expect(page.getByRole('tabpanel').locator('table, ul').first()).toBeVisible();
        await look();
      }
      await context.close();
    });
  }
}
