import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultsOf } from './axe';
import { makeCommissioner } from './commissioner';
import { expect, gameServer, signIn, test } from './fixtures';

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;

/** What is seen of each part, and what axe says of it, in both lights. */
const PARTS = ['queue', 'people', 'teams', 'moves', 'rules', 'charts'] as const;

async function light(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
}

test('the first commissioner comes by the link that the server prints, once', async ({ browser }) => {
  const server = await gameServer();
  try {
    const link = /Run the leagues: (\S+)/.exec(server.printed())?.[1] ?? '';
    expect(link).toMatch(/\/office#[\w-]{43}$/);
    expect(server.printed().trim().split('\n').at(-1)).toMatch(/^ready on /);
    const [first, second] = await Promise.all([browser.newPage(), browser.newPage()]);
    await first.goto(link);
    // Opening the link alone gives nothing.
    await expect(first.getByRole('button', { name: 'Become commissioner' })).toBeVisible();
    await second.goto(link);
    await first.getByLabel('Your name').fill('Cora Commish');
    await first.getByRole('button', { name: 'Become commissioner' }).click();
    await expect(first.getByRole('link', { name: /Paper Dynasty/ })).toBeVisible();
    await expect(first.getByRole('link', { name: /SBA/ })).toBeVisible();
    await second.getByLabel('Your name').fill('Late Larry');
    await second.getByRole('button', { name: 'Become commissioner' }).click();
    await expect(second.getByText('Every league has its commissioner')).toBeVisible();
    // A server with a commissioner in each league tells nobody anything any more.
    await server.stop();
    await server.start();
    expect(server.printed()).not.toContain('/office#');
  } finally {
    await server.stop();
    rmSync(server.dataDir, { recursive: true, force: true });
  }
});

test('roles by invite, a team of one’s own, and the log that tells of it', async ({ browser, page, server }) => {
  await signIn(page, 'Cleo Chief');
  await makeCommissioner(page, server);
  await page.goto('/leagues/sba/office?part=teams');
  await page.getByRole('button', { name: 'New team' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('A team needs a name.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Tidewater Terns');
  await page.getByLabel('Abbreviation').fill('tdw');
  await page.getByLabel('Name of the park').fill('The Causeway');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: 'Tidewater Terns' })).toBeVisible();

  await page.getByRole('tab', { name: 'People' }).click();
  await page.getByRole('combobox', { name: 'Team', exact: true }).selectOption('Tidewater Terns');
  await page.getByRole('button', { name: 'Make an invite' }).click();
  const link = await page.locator('[data-invite]').textContent();
  const context = await browser.newContext();
  const friend = await context.newPage();
  await friend.goto(link ?? '');
  await expect(friend.getByText('manager of Tidewater Terns')).toBeVisible();
  await friend.getByLabel('Your name').fill('Milo Manager');
  await friend.getByRole('button', { name: 'Take the role' }).click();
  await friend.waitForURL(/\/teams\/\d+/);
  // The link is spent.
  await friend.goto('about:blank');
  await friend.goto(link ?? '');
  await expect(friend.getByText('This invite is not known')).toBeVisible();
  await context.close();

  await page.reload();
  await expect(page.getByText('manager of Tidewater Terns')).toBeVisible();
  await page.getByRole('button', { name: 'Remove Milo Manager' }).click();
  await page.getByRole('button', { name: 'Take the role' }).click();
  await expect(page.getByText('Say why, in a few words.')).toBeVisible();
  await page.getByLabel('Reason').fill('moved to another league');
  await page.getByRole('button', { name: 'Take the role' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('manager of Tidewater Terns')).toHaveCount(0);

  await page.goto('/leagues/sba/log');
  await expect(page.getByText('moved to another league')).toBeVisible();
  await page.getByLabel('Kind').selectOption('Teams');
  await expect(page.getByText('made the team Tidewater Terns')).toBeVisible();
  await expect(page.getByText('moved to another league')).toBeHidden();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save League log as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('league-log.csv');
});

test('a game is voided from its page, with a reason that everybody reads there', async ({ page, server }) => {
  await signIn(page, 'Vera Void');
  await makeCommissioner(page, server);
  const made = await page.request.post('/api/trpc/game.create', {
    headers: { origin: new URL(page.url()).origin },
    data: {
      league: 'pd',
      away: { teamId: 1, manager: 'friend' },
      home: { teamId: 2, manager: 'me' },
      rules: { innings: 3, designatedHitter: true, extraInningRunner: false, mercy: null, maxInnings: null },
      visibility: 'public',
      mode: 'friendly',
      pace: null,
    },
  });
  const { result } = (await made.json()) as { result: { data: { gameId: string } } };
  await page.goto(`/games/${result.data.gameId}`);
  await page.getByRole('button', { name: 'Game menu' }).click();
  await page.getByRole('button', { name: 'League office…' }).click();
  await page.getByRole('button', { name: /Declare it void/ }).click();
  await page.getByLabel('Reason').fill('the wrong teams were drawn');
  await page.getByRole('dialog').getByRole('button', { name: 'Declare it void' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const notes = page.getByRole('region', { name: 'League office' });
  await expect(notes).toContainText('The league declared this game void: the wrong teams were drawn');
  expect(await faultsOf(page)).toEqual([]);
  await page.goto('/leagues/pd/log');
  await expect(page.getByText('the wrong teams were drawn')).toBeVisible();
});

test('rules, charts and a trade, each with its trace', async ({ page, server }) => {
  await signIn(page, 'Tess Table');
  await makeCommissioner(page, server);
  await page.goto('/leagues/sba/office?part=rules');
  await page.getByRole('button', { name: '7 innings' }).click();
  await page.getByLabel('Minutes for a decision').fill('90');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByText('The settings are saved')).toBeVisible();

  await page.getByRole('tab', { name: 'Charts' }).click();
  const row = page.getByRole('textbox', { name: 'Who fields it: Pop-ups' });
  await row.fill('1 7 24 24 21 24');
  await expect(page.getByText('shares sum to 101, not 100').first()).toBeVisible();
  await row.fill('0 8 24 24 21 23');
  await page.getByRole('button', { name: 'Roll', exact: true }).click();
  await expect(page.getByRole('figure')).toContainText('Runs of a team in a game');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('No pop-ups to the mound');
  await page.getByRole('button', { name: 'Save 1 changed row' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'No pop-ups to the mound' })).toContainText('new games');

  await page.getByRole('tab', { name: 'Roster moves' }).click();
  const men = page.getByRole('group', { name: /^Players/ });
  await men.first().getByRole('checkbox').first().check();
  await men.nth(1).getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Trade: 2 players' }).click();
  await expect(page.getByRole('table', { name: 'Roster moves' }).getByRole('row')).toHaveCount(3);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the office, ${colorScheme}`, async ({ page, server }, info) => {
    test.slow();
    await light(page, colorScheme);
    await signIn(page, 'Axel Ames');
    await makeCommissioner(page, server);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const part of PARTS) {
        await page.goto(`/leagues/sba/office?part=${part}`);
        await expect(page.getByRole('tab', { selected: true })).toBeVisible();
        await expect(page.getByText(/: being read/)).toHaveCount(0);
        expect(await faultsOf(page), `${part} at ${size.width}`).toEqual([]);
        await page.screenshot({ path: info.outputPath(`${part}-${size.width}.png`), fullPage: part !== 'charts' });
      }
      for (const path of [
        '/office',
        '/join',
        '/leagues/sba/log',
        '/leagues/pd/office',
        '/teams/101/moves',
        '/teams/101/trades',
      ]) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await faultsOf(page), `${path} at ${size.width}`).toEqual([]);
        await page.screenshot({
          path: info.outputPath(`${path.replaceAll('/', '_')}-${size.width}.png`),
          fullPage: true,
        });
      }
    }
  });
}
