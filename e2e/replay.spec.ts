import type { Locator, Page } from '@playwright/test';
import { faultsOf } from './axe';
import { finishedGame } from './finished-game';
import { expect, result, test } from './fixtures';

/** Runs on the board, away and home. */
async function score(page: Page): Promise<string> {
  const rows = page.getByRole('table', { name: 'Line score' }).locator('tbody tr');
  const runs = await Promise.all(
    [0, 1].map((row) => rows.nth(row).locator('td').nth(-3).locator('.runs').textContent()),
  );
  return runs.join('–');
}

const replay = (page: Page): Locator => page.getByRole('region', { name: 'Replay' });
const slider = (page: Page): Locator => page.getByRole('slider', { name: 'Moment of the game' });
const control = (page: Page, name: string): Locator => replay(page).getByRole('button', { name, exact: true });
const expectAt = (page: Page, at: number): Promise<void> => expect(slider(page)).toHaveValue(String(at));
const at = async (page: Page): Promise<number> => Number(await slider(page).inputValue());

test('a finished game is watched again by buttons and by keys, and tells nothing before its time', async ({
  page,
  browser,
  server,
}) => {
  const address = await finishedGame(page);
  const final = await score(page);
  await page.getByRole('button', { name: 'Watch the replay' }).click();
  await expect(replay(page)).toBeVisible();
  const last = Number(await slider(page).getAttribute('max'));
  expect(last).toBeGreaterThan(25);

  // Before the first pitch.
  await expectAt(page, 0);
  expect(await score(page)).toBe('0–0');
  await expect(page.getByText('The first play will stand here.')).toBeVisible();
  await expect(page.getByText('FINAL', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Your decision' })).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);

  // By buttons.
  await control(page, 'Next play').click();
  await expectAt(page, 1);
  await expect(page.getByText('1 play', { exact: true })).toBeVisible();
  await control(page, 'Previous play').click();
  await expectAt(page, 0);
  await control(page, 'Next half-inning').click();
  await expect(page.getByText('Replay · Bottom of the 1st')).toBeVisible();
  await control(page, 'Previous half-inning').click();
  await expectAt(page, 0);

  // By keys: on the page, and on the slider.
  await page.locator('#main').focus();
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 1);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByText('Replay · Bottom of the 1st')).toBeVisible();
  await page.keyboard.press('Shift+ArrowLeft');
  await expectAt(page, 0);
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 1);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Play \d+ of \d+, top of the 1st$/);
  await page.keyboard.press('End');
  await expectAt(page, last);
  await expect(page.getByText('FINAL', { exact: true })).toBeVisible();
  expect(await score(page)).toBe(final);
  await page.locator('#main').focus();
  await page.keyboard.press('Home');
  await expectAt(page, 0);
  expect(await score(page)).toBe('0–0');

  // From scoring play to scoring play the score grows to the final one.
  const scores = ['0–0'];
  for (;;) {
    const before = await at(page);
    await page.keyboard.press('n');
    if ((await at(page)) === before) break;
    scores.push(await score(page));
  }
  expect(scores.at(-1)).toBe(final);
  expect(new Set(scores).size).toBe(scores.length);
  const scoring = await at(page);
  await page.keyboard.press('Shift+n');
  if (scores.length > 2) {
    expect(await at(page)).toBeLessThan(scoring);
    expect(await score(page)).toBe(scores.at(-2));
  }

  // The address follows, and shows somebody else the same moment.
  await page.keyboard.press('Home');
  await expectAt(page, 0);
  for (let play = 1; play <= 10; play += 1) {
    await page.keyboard.press('ArrowRight');
    await expectAt(page, play);
  }
  await expect(page).not.toHaveURL(/replay=0$/);
  await expect(page).toHaveURL(new RegExp(`${address}\\?replay=\\d+$`));
  const other = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
  });
  const phone = await other.newPage();
  await phone.goto(page.url());
  await expectAt(phone, 10);
  expect(await score(phone)).toBe(await score(page));
  expect(await faultsOf(phone)).toEqual([]);
  await other.close();

  // It plays by itself, and rests at the end.
  await replay(page).getByLabel('Speed').selectOption('8');
  await page.locator('#main').focus();
  await page.keyboard.press('Space');
  await expect(control(page, 'Pause')).toBeVisible();
  await expect.poll(() => at(page)).toBeGreaterThan(12);
  await page.keyboard.press('Space');
  await expect(control(page, 'Play')).toBeVisible();
  const rests = await at(page);
  expect(rests).toBeLessThan(last);
  await slider(page).fill(String(last - 1));
  await control(page, 'Play').click();
  await expectAt(page, last);
  await expect(control(page, 'Play')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Leave the replay' }).click();
  await expect(result(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('the way back in the browser leads out of the replay', async ({ page }) => {
  await finishedGame(page);
  await page.getByRole('button', { name: 'Watch the replay' }).click();
  await expect(replay(page)).toBeVisible();
  await page.goBack();
  await expect(result(page)).toBeVisible();
});
