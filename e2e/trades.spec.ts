import type { Browser, Page } from '@playwright/test';
import { faultsOf } from './axe';
import { makeCommissioner, makeManager } from './commissioner';
import { expect, type GameServer, signIn, test } from './fixtures';

const [WINDMILL, STONEBRIDGE] = [107, 108];

/** Somebody with a browser of his own. */
async function person(browser: Browser, server: GameServer, name: string, width: number): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width, height: 844 } });
  const page = await context.newPage();
  await signIn(page, name);
  return page;
}

/** What axe finds in both lights. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await faultsOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await faultsOf(page))];
}

const men = (page: Page, side: RegExp) => page.getByRole('group', { name: side }).getByRole('checkbox');

test('an offer, the answer to it, and the trade that the league approves', async ({ browser, server }) => {
  test.slow();
  const ada = await person(browser, server, 'Ada Arm', 390);
  const bo = await person(browser, server, 'Bo Bat', 1440);
  await makeManager(ada, server, 'sba', WINDMILL);
  await makeManager(bo, server, 'sba', STONEBRIDGE);

  // On a phone, by thumb.
  await ada.goto('/my-team');
  await ada.getByRole('link', { name: 'Trades', exact: true }).click();
  await ada.getByRole('link', { name: 'New offer' }).click();
  await ada.getByRole('combobox', { name: 'Trade with', exact: true }).selectOption('Stonebridge');
  await men(ada, /^Your players/)
    .first()
    .check();
  await ada.getByRole('button', { name: 'Their players (0)' }).click();
  await men(ada, /^Their players/)
    .last()
    .check();
  await expect(ada.getByText('You give 1 player, you get 1 player.')).toBeVisible();
  expect(await faults(ada)).toEqual([]);
  await ada.getByRole('button', { name: 'Look it over' }).click();
  await ada.getByLabel('Note').fill('an arm for a bat');
  expect(await faults(ada)).toEqual([]);
  await ada.getByRole('button', { name: 'Send the offer' }).click();
  await expect(ada.getByRole('region', { name: 'Sent' })).toContainText('an arm for a bat');

  // The other finds it where things wait, and answers by keyboard with one of his own.
  await bo.goto('/');
  const waiting = bo.getByRole('region', { name: 'Trade offers' }).getByRole('link');
  await expect(waiting).toContainText('1 offer waits for your answer');
  await expect(bo.getByText('Nobody waits on you')).toHaveCount(0);
  await expect(bo.getByRole('link', { name: 'My team : 1 offer waits' })).toBeVisible();
  await waiting.click();
  await bo.getByText('Depth by position, before and after').click();
  await expect(bo.getByRole('table')).toBeVisible();
  expect(await faults(bo)).toEqual([]);
  await bo.getByRole('link', { name: /^Counter/ }).press('Enter');
  await expect(bo.getByText('You give 1 player, you get 1 player.')).toBeVisible();
  const another = men(bo, /^Their players/).nth(1);
  await another.focus();
  await bo.keyboard.press('Space');
  await expect(bo.getByText('You give 1 player, you get 2 players.')).toBeVisible();
  await bo.getByRole('button', { name: 'Look it over' }).press('Enter');
  await bo.getByRole('button', { name: 'Send the offer' }).press('Enter');
  await expect(bo.getByRole('region', { name: 'Sent' })).toContainText('Answers offer');

  await ada.reload();
  await expect(ada.getByRole('region', { name: 'Over' })).toContainText('Countered by Bo Bat');
  await ada.getByRole('button', { name: /^Accept/ }).click();
  await ada.getByRole('button', { name: 'Accept the trade' }).click();
  await expect(ada.getByRole('region', { name: 'With the league' })).toContainText('Accepted by Ada Arm');

  // The commissioner's queue, by its keys.
  const cora = await person(browser, server, 'Cora Chair', 1440);
  await makeCommissioner(cora, server);
  await cora.goto('/leagues/sba/office');
  const title = cora.getByRole('link', { name: 'Trade: Stonebridge and Windmill Point' });
  await expect(title).toBeVisible();
  expect(await faults(cora)).toEqual([]);
  await title.press('a');
  await cora.getByLabel('Reason').fill('fair to both');
  await cora.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
  await expect(title).toHaveCount(0);
  await cora.goto('/leagues/sba/log');
  await expect(cora.getByText(/approved a trade of Stonebridge and Windmill Point/).first()).toBeVisible();
  await cora.goto(`/teams/${WINDMILL}/moves`);
  await expect(cora.getByText(/agreed by Bo Bat .* and Ada Arm/).first()).toBeVisible();
  await ada.reload();
  await expect(ada.getByRole('region', { name: 'Over' })).toContainText('approved by Cora Chair');
  expect(await faults(ada)).toEqual([]);
  for (const page of [ada, bo, cora]) await page.context().close();
});
