import type { Locator, Page } from '@playwright/test';
import { expect, mainButton, result, signIn, test } from './fixtures';

/** What a manager can do in a game; each is done when its chance comes. */
const MOVES = ['steal', 'hit and run', 'squeeze', 'new pitcher', 'lost hitter', 'double switch'] as const;
type Move = (typeof MOVES)[number];

/** Chips of the offence that call a move. */
const CALLS: readonly (readonly [Move, string])[] = [
  ['squeeze', 'Safety squeeze'],
  ['hit and run', 'Hit and run'],
  ['steal', 'Steal second'],
];

const decision = (page: Page): Locator => page.getByRole('region', { name: 'Your decision' });
const sheet = (page: Page): Locator => page.getByRole('dialog');
const inning = async (page: Page): Promise<string> => (await page.locator('h1').textContent()) ?? '';

async function newGame(page: Page, innings: number): Promise<void> {
  await page.goto('/games/new');
  await page.getByLabel('Other number of innings').fill(String(innings));
  await page.getByText('More rules').click();
  const anywhere = page.getByRole('switch', { name: 'Out of position' });
  // The page remembers the rules of the game before.
  if ((await anywhere.getAttribute('aria-checked')) !== 'true') await anywhere.click();
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(/\/games\/[0-9a-f-]{36}/);
  await page.getByRole('button', { name: 'Play ball' }).click();
}

/** Taps men and places of the sheet, and makes the change. False when the rules refuse it: the sheet says why. */
async function substitute(page: Page, pick: (dialog: Locator) => Promise<boolean>): Promise<boolean> {
  await decision(page).getByRole('button', { name: 'Substitute…' }).click();
  const dialog = sheet(page);
  await expect(dialog).toBeVisible();
  const make = dialog.getByRole('button', { name: 'Make the change' });
  const isMade = (await pick(dialog)) && (await make.isEnabled());
  if (isMade) await make.click();
  else await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return isMade;
}

const place = (dialog: Locator, name: string): Locator =>
  dialog
    .getByRole('button')
    .filter({ has: dialog.page().getByText(name, { exact: true }) })
    .first();

async function newPitcher(dialog: Locator): Promise<boolean> {
  const reliever = dialog
    .getByRole('region', { name: 'Bullpen' })
    .getByRole('button', { name: /relief/ })
    .first();
  if ((await reliever.count()) === 0) return false;
  await place(dialog, 'P').click();
  await reliever.click();
  return true;
}

/** The designated hitter goes to left field, and the pitcher bats. */
async function hitterToLeft(dialog: Locator): Promise<boolean> {
  const hitter = place(dialog, 'DH');
  if ((await hitter.count()) === 0) return false;
  await hitter.click();
  await place(dialog, 'LF').click();
  await expect(dialog.getByText(/designated hitter/)).toBeVisible();
  return true;
}

/** Pitcher and first baseman come in together, each in the other's place of the order. */
async function doubleSwitch(dialog: Locator): Promise<boolean> {
  if ((await place(dialog, 'DH').count()) > 0 || !(await newPitcher(dialog))) return false;
  const bench = dialog.getByRole('region', { name: 'Bench', exact: true });
  const fielder = bench.getByRole('button', { name: /bats (left|right|both)/ }).first();
  if ((await fielder.count()) === 0) return false;
  await place(dialog, '1B').click();
  await fielder.click();
  await dialog.getByRole('switch', { name: 'Double switch' }).click();
  return true;
}

const CHANGES: readonly (readonly [Move, (dialog: Locator) => Promise<boolean>])[] = [
  ['lost hitter', hitterToLeft],
  ['double switch', doubleSwitch],
  ['new pitcher', newPitcher],
];

/** One press of the manager: a call that was not made yet where it can be, else the usual one. */
async function act(page: Page, done: Set<Move>, tried: Set<string>): Promise<void> {
  const label = (await mainButton(page).textContent({ timeout: 2_000 })) ?? '';
  if (label.includes('Set the lineup')) {
    await mainButton(page).click();
    await sheet(page).getByRole('button', { name: 'Best fit' }).click();
    await sheet(page).getByRole('button', { name: 'Make the change' }).click();
    await expect(sheet(page)).toBeHidden();
    return;
  }
  if (await decision(page).getByRole('group', { name: 'Defence' }).isVisible()) {
    // In mid-inning: somebody has batted.
    const here = await inning(page);
    const isUnderWay = !/nobody out, bases empty/i.test(here);
    for (const [move, pick] of CHANGES) {
      if (done.has(move) || !isUnderWay || tried.has(`${move} ${here}`)) continue;
      tried.add(`${move} ${here}`);
      if (await substitute(page, pick)) done.add(move);
      return;
    }
  }
  for (const [move, chip] of CALLS) {
    const call = decision(page).getByRole('button', { name: chip, exact: true });
    if (done.has(move) || !(await call.isVisible())) continue;
    await call.click();
    done.add(move);
    break;
  }
  await mainButton(page).click({ timeout: 2_000 });
}

async function playOut(page: Page, done: Set<Move>): Promise<string> {
  const tried = new Set<string>();
  for (let presses = 0; ; presses++) {
    expect(presses, 'the game ends').toBeLessThan(1_500);
    await expect(mainButton(page).or(result(page)).first()).toBeVisible();
    if (await result(page).isVisible()) return (await result(page).textContent()) ?? '';
    // The button may go while the pointer is on its way: the loop looks again.
    await act(page, done, tried).catch((error: unknown) => {
      if (!String(error).includes('Timeout')) throw error;
    });
  }
}

test('a person plays all of baseball against the computer', async ({ page }) => {
  test.setTimeout(420_000);
  await signIn(page, 'Alma Alltrades');
  const done = new Set<Move>();
  const endings: string[] = [];
  const isComplete = (): boolean =>
    done.size === MOVES.length &&
    endings.some((text) => /walk-off/i.test(text)) &&
    endings.some((text) => /Save/.test(text));
  // The dice are nobody's: games are played until every chance has come.
  for (let games = 0; !isComplete(); games++) {
    expect(games, `done: ${[...done].join(', ')}; ${endings.length} games`).toBeLessThan(30);
    await newGame(page, done.size === MOVES.length ? 1 : 4);
    endings.push(await playOut(page, done));
    expect(endings.at(-1)).toMatch(/Winner.*Loser/);
  }
  await page.getByRole('tab', { name: 'Box' }).first().click();
  await expect(page.getByText(/^The box proves: \d+ = \d+\.$/)).toHaveCount(2);
  const box = page.getByRole('region', { name: 'Box score' });
  await expect(box.getByText('(W)')).toHaveCount(1);
  await expect(box.getByText(/\(.*L\)/)).not.toHaveCount(0);
});
