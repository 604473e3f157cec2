import type { Locator, Page } from '@playwright/test';
import { faultsOf } from './axe';
import { expect, signIn, test } from './fixtures';

interface Wanted {
  readonly name: string;
  readonly position: string;
}

const order = (page: Page): Locator => page.getByRole('list', { name: 'Batting order' });
const slot = (page: Page, at: number): Locator => order(page).locator(`[data-slot="${at}"]`);
const ready = (page: Page): Locator => page.getByText('Ready to play');

async function newSheet(page: Page, how: string): Promise<void> {
  await page.goto('/teams/1/lineups');
  await page.getByRole('button', { name: 'New lineup against right-handers with DH' }).click();
  await page.getByRole('menuitem', { name: how }).click();
  await expect(order(page)).toBeVisible();
}

/** Ten men and where they play, as the computer manager would have them. */
async function filled(page: Page): Promise<readonly Wanted[]> {
  await newSheet(page, 'Filled by the computer');
  await expect(ready(page)).toBeVisible();
  const labels = await order(page)
    .getByRole('button', { name: /^(P|C|1B|2B|3B|SS|LF|CF|RF|DH), / })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  expect(labels).toHaveLength(10);
  return labels.map((label) => {
    const [position = '', name = ''] = label.split(', ');
    return { name, position };
  });
}

async function choosePositions(page: Page, men: readonly Wanted[]): Promise<void> {
  for (const { name, position } of men.slice(0, 9)) await page.getByLabel(`Position of ${name}`).selectOption(position);
}

/** What stands on the page, and after it was loaded anew. */
async function expectLineup(page: Page, men: readonly Wanted[]): Promise<void> {
  const check = async (): Promise<void> => {
    for (const [at, { name }] of men.entries()) await expect(slot(page, at)).toContainText(name);
    for (const { name, position } of men) {
      await expect(order(page).getByRole('button', { name: `${position}, ${name}`, exact: true })).toBeVisible();
    }
    await expect(ready(page)).toBeVisible();
  };
  await check();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.reload();
  await check();
}

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (start === null || end === null) throw new Error('nothing to drag');
  await page.mouse.move(start.x + 20, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 30, start.y + start.height / 2 + 10, { steps: 4 });
  await page.mouse.move(end.x + 30, end.y + end.height / 2, { steps: 12 });
  await page.mouse.up();
  // What was dragged glides to its place; until then its old one is kept open.
  await expect(page.locator('[data-dnd-dragging], [data-dnd-placeholder], [data-dnd-dropping]')).toHaveCount(0);
}

const inFront = <T>(men: readonly T[], from: number): readonly T[] => {
  const man = men[from];
  return man === undefined ? men : [man, ...men.filter((one) => one !== man)];
};

test('a lineup is built by dragging, in the dark and in the light', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1800 });
  await signIn(page, 'Dora');
  const men = await filled(page);
  await newSheet(page, 'Empty');
  await expect(page.getByText(/things to mend/)).toBeVisible();
  for (const [at, { name }] of men.entries()) {
    await drag(page, page.getByRole('button', { name: new RegExp(`^${name}`) }).first(), slot(page, at));
    await expect(slot(page, at)).toContainText(name);
  }
  await choosePositions(page, men);
  await drag(page, page.getByRole('button', { name: `Move ${men[3]?.name ?? ''}, 4th of 9` }), slot(page, 0));
  await expectLineup(page, inFront(men, 3));
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page)).toEqual([]);
  }
});

test('a lineup is built by keyboard', async ({ page }) => {
  await signIn(page, 'Kai');
  const men = await filled(page);
  await newSheet(page, 'Empty');
  await slot(page, 8).focus();
  for (const [at, { name }] of men.entries()) {
    if (at < 9) await page.keyboard.press(String(at + 1));
    else await slot(page, at).focus();
    await expect(slot(page, at)).toBeFocused();
    await page.keyboard.press('Enter');
    await order(page).getByRole('button', { name: 'Choose a player…' }).press('Enter');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(slot(page, at)).toContainText(name);
    await slot(page, at).focus();
  }
  await choosePositions(page, men);
  await page.getByRole('button', { name: `Move ${men[2]?.name ?? ''}, 3rd of 9` }).focus();
  for (const key of [' ', 'ArrowUp', 'ArrowUp', ' ']) await page.keyboard.press(key);
  await expect(page.getByText(`${men[2]?.name ?? ''} moved to 1st of 9`)).toBeAttached();
  await expectLineup(page, inFront(men, 2));
});

test('a lineup is built with buttons on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, 'Bo');
  const men = await filled(page);
  await newSheet(page, 'Empty');
  for (const [at, { name }] of men.entries()) {
    await slot(page, at).click();
    await order(page).getByRole('button', { name: 'Choose a player…' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .click();
    await expect(slot(page, at)).toContainText(name);
  }
  await choosePositions(page, men);
  await page.getByRole('button', { name: `Move ${men[1]?.name ?? ''} up` }).click();
  await expectLineup(page, inFront(men, 1));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await faultsOf(page)).toEqual([]);
});
