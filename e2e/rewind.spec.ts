import type { Page } from '@playwright/test';
import { faultsOf } from './axe';
import { makeCommissioner } from './commissioner';
import { expect, mainButton, playTheComputer, signIn, test } from './fixtures';
import { type Friends, friendsPlay, OFTEN, pressMain, whoActs } from './friends';

const feed = (page: Page) => page.getByRole('region', { name: 'Plays', exact: true });
const counting = (page: Page) => page.locator('.play-row');
const request = (page: Page) => page.getByRole('region', { name: 'Request to change plays' });
const sheet = (page: Page) => page.getByRole('dialog');

async function playTo(friends: Friends, plays: number): Promise<void> {
  const managers = [friends.home, friends.away];
  while ((await counting(friends.home).count()) < plays) {
    const manager = await whoActs(managers);
    if (manager !== null) await pressMain(manager);
  }
  for (const page of managers) await expect(counting(page)).toHaveCount(plays);
}

/** Words of the plays that count, newest first. */
const textOf = (page: Page) => counting(page).locator('p:first-child').allTextContents();

test('two managers rewind by consent, and everyone can read what was struck', async ({ browser, baseURL }) => {
  const friends = await friendsPlay(browser, baseURL ?? '');
  const { home, away } = friends;
  const spectator = await friends.open();
  await spectator.goto(friends.address);
  await playTo(friends, 6);
  const before = await textOf(home);
  const [sixth, fifth, ...standing] = before;

  await home.getByRole('button', { name: 'Play 4: rewind to here or correct' }).click();
  await expect(sheet(home).getByRole('list', { name: 'These 2 plays are struck' })).toContainText(sixth ?? '');
  const then = await sheet(home).locator('dd').last().textContent();
  await sheet(home).getByLabel('Reason').fill('We read the wrong card');
  expect(await faultsOf(home)).toEqual([]);
  await sheet(home).getByRole('button', { name: /^Ask / }).click();
  await expect(sheet(home)).toBeHidden();

  for (const page of [away, spectator]) {
    await expect(request(page)).toContainText('asks to go back to right after play 4.');
    await expect(request(page)).toContainText('We read the wrong card');
    await expect(request(page).locator('dd').last()).toHaveText(then ?? '');
  }
  await expect(request(spectator).getByRole('button')).toHaveCount(0);
  await expect(request(home).getByRole('button', { name: 'Agree' })).toHaveCount(0);
  expect(await faultsOf(away)).toEqual([]);
  await request(away).getByRole('button', { name: 'Decline' }).click();
  await expect(request(home)).toHaveCount(0);
  await expect(counting(home)).toHaveCount(6);

  await home.getByRole('button', { name: 'Play 4: rewind to here or correct' }).click();
  await sheet(home).getByLabel('Reason').fill('Please');
  await sheet(home).getByRole('button', { name: /^Ask / }).click();
  await request(away).getByRole('button', { name: 'Agree' }).click();
  for (const page of [home, away, spectator]) {
    await expect(request(page)).toHaveCount(0);
    await expect(counting(page)).toHaveCount(4);
    expect(await textOf(page)).toEqual(standing);
    await expect(feed(page)).toContainText(/Back to right after play 4, asked by .*: Please/);
    await expect(
      feed(page)
        .locator('li del')
        .filter({ hasText: fifth ?? '' }),
    ).not.toHaveCount(0);
    await feed(page).getByRole('button', { name: 'Corrections' }).click();
    await expect(counting(page)).toHaveCount(0);
    await expect(feed(page).getByRole('listitem')).toHaveCount(3);
    await feed(page).getByRole('button', { name: 'All' }).click();
  }
  expect(await faultsOf(home)).toEqual([]);

  await playTo(friends, 6);
  for (const page of [home, away, spectator]) {
    await page.reload();
    await expect(counting(page)).toHaveCount(6);
    await expect(feed(page).getByRole('listitem')).toHaveCount(9);
  }
  await friends.close();
});

test('against the computer a rewind happens at once; a call is corrected, and again by the league', async ({
  browser,
  page,
  server,
}) => {
  await playTheComputer(page, 'Rita Rewind');
  await page.getByRole('button', { name: 'Play ball' }).click();
  const playUntil = async (isThere: () => Promise<boolean>): Promise<void> => {
    while (!(await isThere())) {
      const before = await page.locator('main').textContent();
      await mainButton(page).click();
      await expect.poll(() => page.locator('main').textContent(), OFTEN).not.toBe(before);
      // Answered: until then the dice may still be on their way.
      await mainButton(page).waitFor();
    }
  };
  await playUntil(async () => (await counting(page).count()) >= 4);
  const plays = await textOf(page);
  const [last] = plays;
  await page.keyboard.press('u');
  await expect(sheet(page).getByRole('list', { name: 'This play is struck' })).toBeVisible();
  await sheet(page).getByLabel('Reason').fill('A slip of the hand');
  await sheet(page).getByRole('button', { name: 'Rewind', exact: true }).click();
  await expect(sheet(page)).toBeHidden();
  await expect(counting(page)).toHaveCount(plays.length - 1);
  await expect(
    feed(page)
      .locator('li del')
      .filter({ hasText: last ?? '' }),
  ).not.toHaveCount(0);

  const hit = counting(page).filter({ hasText: /singles|doubles|triples/ });
  await playUntil(async () => (await hit.count()) > 0);
  const was = (await hit.first().locator('p').first().textContent()) ?? '';
  await hit.first().getByRole('button').click();
  await sheet(page).getByRole('button', { name: 'Correct…' }).click();
  await sheet(page).getByRole('button', { name: 'Error', exact: true }).click();
  await sheet(page).getByLabel('The error is by').selectOption('6');
  await sheet(page).getByLabel('Reason').fill('He had it in his glove');
  expect(await faultsOf(page)).toEqual([]);
  await sheet(page).getByRole('button', { name: 'Correct', exact: true }).click();
  await expect(sheet(page)).toBeHidden();
  const corrected = counting(page).filter({ hasText: 'He had it in his glove' });
  await expect(corrected).toContainText('on an error by the shortstop');
  await expect(corrected.locator('del')).toHaveText(was);
  await expect(page.getByRole('region', { name: 'Scoreboard' })).toBeVisible();

  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 390, height: 844 } });
  const chief = await context.newPage();
  await signIn(chief, 'Cleo Chief');
  await makeCommissioner(chief, server);
  await chief.goto(page.url());
  await chief.getByRole('button', { name: 'Game menu' }).click();
  await chief.getByRole('button', { name: 'League office…' }).click();
  await chief.getByRole('button', { name: /^Correct a play…/ }).click();
  await expect(sheet(chief)).toContainText('Which play?');
  expect(await faultsOf(chief)).toEqual([]);
  await sheet(chief).getByRole('button').filter({ hasText: 'on an error by the shortstop' }).click();
  await sheet(chief).getByRole('button', { name: 'Correct…' }).click();
  const call = was.includes('singles') ? 'Single' : was.includes('doubles') ? 'Double' : 'Triple';
  await sheet(chief).getByRole('button', { name: call, exact: true }).click();
  const effect = sheet(chief).getByRole('region', { name: 'What changes' });
  await expect(effect).toContainText('Score and runners stay');
  await expect(effect).toContainText(/batting: .*H \d → \d/);
  await expect(effect).toContainText(/in the field: E 1 → 0/);
  await sheet(chief).getByLabel('Reason').fill('The book says a hit');
  expect(await faultsOf(chief)).toEqual([]);
  await sheet(chief).getByRole('button', { name: 'Correct', exact: true }).click();
  await expect(sheet(chief)).toBeHidden();
  await expect(counting(page).filter({ hasText: 'asked by the league: The book says a hit' })).toContainText(was);
  await chief.goto('/leagues/pd/log');
  await expect(chief.getByText('The book says a hit')).toBeVisible();
  await context.close();
});
