import type { Browser, Page } from '@playwright/test';
import { faultsOf } from './axe';
import { makeCommissioner, makeManager } from './commissioner';
import { expect, signIn, test, type GameServer } from './fixtures';
import { OFTEN, pressMain, whoActs } from './friends';

interface Person {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

async function person(browser: Browser, server: GameServer, name: string): Promise<Person> {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await signIn(page, name);
  return { page, close: () => context.close() };
}

/** The commissioner makes a season of the first four teams, with games of one inning. Answers its address. */
async function makeSeason(page: Page, name: string): Promise<string> {
  await page.goto('/leagues/pd');
  await page.getByRole('link', { name: 'New season' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  const boxes = page.getByRole('group', { name: /^Teams/ }).getByRole('checkbox');
  for (const place of [0, 1, 2, 3]) await boxes.nth(place).check();
  await expect(page.getByRole('group', { name: 'Teams (4 take part)' })).toBeVisible();
  await page.getByLabel('Other number of innings').fill('1');
  await page.getByRole('button', { name: 'Make the season' }).click();
  await page.waitForURL(/\/seasons\/\d+\/edit\?part=schedule/);
  await page.getByLabel('Games of each two teams').fill('1');
  await page.getByLabel('Games of a series').fill('1');
  await page.getByLabel('First deadline').fill('2030-05-03');
  await page.getByRole('button', { name: 'Look at the schedule' }).click();
  await expect(page.getByRole('heading', { name: '6 games in 3 rounds' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Schedule' }).locator('tbody tr')).toHaveCount(6);
  await page.getByRole('button', { name: 'Write this schedule' }).click();
  await expect(page.getByText('There is a schedule of 6 games.')).toBeVisible();
  await page.getByRole('button', { name: 'Open the season' }).click();
  await expect(page.getByText('It is under way.')).toBeVisible();
  return page.url().replace(/\/edit.*/, '');
}

test('a season by people: made, scheduled, a game of it played by its managers, counted', async ({
  browser,
  server,
}) => {
  const commissioner = await person(browser, server, 'Carla Commissioner');
  await makeCommissioner(commissioner.page, server);
  const address = await makeSeason(commissioner.page, 'Spring Cup');

  await commissioner.page.goto(`${address}?part=results`);
  const first = commissioner.page.getByRole('tabpanel').getByRole('listitem').first();
  await expect(first.getByRole('link')).toHaveCount(2);
  const names = await first.getByRole('link').allTextContents();
  const teamId = async (name: string): Promise<number> => {
    const href = await first.getByRole('link', { name, exact: true }).getAttribute('href');
    return Number(/\/teams\/(\d+)/.exec(href ?? '')?.[1]);
  };
  const [away = '', home = ''] = names;

  const visitor = await person(browser, server, 'Vera Visitor');
  const host = await person(browser, server, 'Hugo Host');
  await makeManager(visitor.page, server, 'pd', await teamId(away));
  await makeManager(host.page, server, 'pd', await teamId(home));

  await host.page.goto('/');
  const next = host.page.getByRole('region', { name: 'Your next games' });
  await expect(next).toContainText('Spring Cup, game 1');
  await expect(next).toContainText('Vera Visitor');
  await next.getByRole('button', { name: `Play ${away} at ${home}` }).click();
  await host.page.waitForURL(/\/games\/[0-9a-f-]{36}/);
  await host.page.getByRole('button', { name: 'Take the home seat' }).click();

  await visitor.page.goto('/my-team');
  await expect(visitor.page.getByRole('heading', { level: 2, name: away })).toBeVisible();
  await visitor.page.getByRole('link', { name: `Go on: ${away} at ${home}` }).click();
  await visitor.page.waitForURL(/\/games\/[0-9a-f-]{36}/);
  expect(new URL(visitor.page.url()).pathname).toBe(new URL(host.page.url()).pathname);
  await visitor.page.getByRole('button', { name: 'Take the away seat' }).click();
  await host.page.getByRole('button', { name: 'Play ball' }).click();
  await visitor.page.getByRole('button', { name: 'Play ball' }).click();

  const managers = [host.page, visitor.page];
  const isOver = () =>
    host.page
      .getByText(/^Final/)
      .first()
      .isVisible();
  for (;;) {
    const manager = await whoActs(managers);
    if (manager === null || (await isOver())) break;
    await pressMain(manager);
  }
  await expect.poll(isOver, OFTEN).toBe(true);

  await commissioner.page.goto(address);
  const table = commissioner.page.getByRole('table', { name: 'Standings' });
  await expect(table.locator('tbody tr')).toHaveCount(4);
  const record = async (team: string): Promise<readonly number[]> => {
    const cells = await table
      .getByRole('row', { name: new RegExp(team) })
      .getByRole('cell')
      .allTextContents();
    return cells.slice(0, 2).map(Number);
  };
  const [won, lost] = [await record(away), await record(home)];
  expect([...won, ...lost].toSorted((a, b) => a - b)).toEqual([0, 0, 1, 1]);
  await expect(commissioner.page.getByText('1 of 6 games played')).toBeVisible();
  await commissioner.page.goto(`${address}?part=results`);
  await expect(commissioner.page.getByRole('link', { name: /^Box score/ })).toHaveCount(1);
  for (const each of [commissioner, visitor, host]) await each.close();
});

test('a commissioner moves a game, and everyone may read why', async ({ browser, server }) => {
  const commissioner = await person(browser, server, 'Cora Commissioner');
  await makeCommissioner(commissioner.page, server);
  const address = await makeSeason(commissioner.page, 'Summer Cup');
  const { page } = commissioner;
  await page.goto(`${address}?part=results`);
  const first = page.getByRole('tabpanel').getByRole('listitem').first();
  await expect(first.getByRole('link')).toHaveCount(2);
  const [away = '', home = ''] = await first.getByRole('link').allTextContents();
  await first.getByRole('button', { name: `Change ${away} at ${home}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Change this game' });
  await dialog.getByRole('button', { name: 'Swap home and away' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Say why.')).toBeVisible();
  await dialog.getByLabel('Reason').fill('The park is flooded.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: `Change ${home} at ${away}` })).toBeVisible();
  await page.getByRole('button', { name: `Change ${home} at ${away}` }).click();
  await dialog.getByLabel('Reason').fill('It cannot be played at all.');
  await dialog.getByRole('button', { name: 'Take it off the schedule' }).click();
  await expect(page.getByText('0 of 5 games played')).toBeVisible();
  await commissioner.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test(`axe finds nothing on the pages of seasons at ${width} px, ${colorScheme}`, async ({ browser, server }) => {
      const commissioner = await person(browser, server, 'Axel Axe');
      const { page } = commissioner;
      await makeCommissioner(page, server);
      await makeManager(page, server, 'pd', 1);
      const address = await makeSeason(page, `Cup ${width} ${colorScheme}`);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const season = new URL(address).pathname;
      const pages = [
        '/',
        '/standings',
        '/standings?part=sba',
        '/my-team',
        '/lineups',
        '/leagues/pd',
        '/leagues/pd/seasons/new',
        `${season}/edit`,
        `${season}/edit?part=schedule`,
        season,
        `${season}?part=results`,
        `${season}/paper`,
        '/teams/1',
        '/teams/1?part=games',
      ];
      for (const path of pages) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByText(/being read/)).toHaveCount(0);
        expect(await faultsOf(page), path).toEqual([]);
        const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect(isWider, `${path} scrolls sideways`).toBe(false);
      }
      await page.goto(`${season}?part=results`);
      await page
        .getByRole('button', { name: /^Change/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await commissioner.close();
    });
  }
}

test('the places of the site are a key or a tap away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, 'Nora Newcomer');
  const bar = page.getByRole('navigation', { name: 'Main' });
  await bar.getByRole('link', { name: 'Standings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Standings' })).toBeVisible();
  await expect(bar.getByRole('link', { name: 'Standings' })).toHaveAttribute('aria-current', 'page');
  await bar.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Lineups' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lineups' })).toBeVisible();
  // Keys belong to the menu until it is gone.
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(bar.getByRole('link', { name: 'Lineups' })).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { level: 1, name: 'My team' })).toBeVisible();
  await expect(page.getByText('You manage no team')).toBeVisible();
});
