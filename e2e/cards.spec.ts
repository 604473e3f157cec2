import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultsOf } from './axe';
import { expect, test } from './fixtures';

const rows = (page: Page, name: string | RegExp) => page.getByRole('table', { name }).locator('tbody tr');
const counted = (page: Page) => page.getByRole('status').filter({ hasText: /\d (cards?|players?)$/ });

/** How many are found, as the page says it. */
async function count(page: Page): Promise<number> {
  await expect(counted(page)).toBeVisible();
  return Number.parseInt(await counted(page).innerText(), 10);
}

test('the library: narrowed, sorted, walked through by keys, compared, saved', async ({ page }) => {
  await page.goto('/cards');
  const all = await count(page);
  expect(all).toBeGreaterThan(200);
  await expect(rows(page, 'Cards')).toHaveCount(60);

  await page.getByRole('button', { name: 'Hitters' }).click();
  await page.getByRole('group', { name: 'Positions' }).getByRole('button', { name: 'SS' }).click();
  await expect(page).toHaveURL(/kind=hitters/);
  await expect(page).toHaveURL(/pos=SS/);
  await expect.poll(() => count(page)).toBeLessThan(all);
  const table = page.getByRole('table', { name: 'Cards of hitters' });
  const best = table.getByRole('columnheader', { name: 'OB vR', exact: true });
  await best.getByRole('button').click();
  await expect(best).toHaveAttribute('aria-sort', 'descending');
  const at = await table.getByRole('columnheader').allInnerTexts();
  const values = async () =>
    (
      await table
        .locator(`tbody td:nth-child(${at.findIndex((label) => label.trim() === 'OB vR') + 1})`)
        .allInnerTexts()
    ).map(Number);
  await expect
    .poll(async () => (await values()).every((value, i, all) => i === 0 || value <= (all[i - 1] ?? 0)))
    .toBe(true);
  await best.getByRole('button').click();
  await expect(best).toHaveAttribute('aria-sort', 'ascending');
  await expect
    .poll(async () => (await values()).every((value, i, all) => i === 0 || value >= (all[i - 1] ?? 0)))
    .toBe(true);

  // A link shows what its sender saw.
  const address = page.url();
  const names = await table.getByRole('link').filter({ hasText: / / }).allInnerTexts();
  await page.goto('/');
  await page.goto(address);
  await expect(table.getByRole('link').filter({ hasText: / / })).toHaveText(names);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save Cards of hitters/ }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^cards-of-hitters-\d{4}-\d\d-\d\d\.csv$/);
  const lines = readFileSync(await saved.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines[0]).toMatch(/^Card,Pos,B,T,Team,Cardset,Rarity,OB vL,OB vR,/);
  expect(lines.length).toBe(names.length + 1);

  // By keys alone: `/` to the name, arrows from card to card, `c` to put aside, Enter to open.
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(counted(page)).toHaveText(`${all} cards`);
  await page.locator('body').press('/');
  await expect(page.getByRole('searchbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('a');
  await expect(page).toHaveURL(/q=a/);
  const first = rows(page, 'Cards').first().locator('[data-item]');
  await expect(first).toBeVisible();
  await first.focus();
  await page.keyboard.press('c');
  await page.keyboard.press('ArrowDown');
  await expect(rows(page, 'Cards').nth(1).locator('[data-item]')).toBeFocused();
  await page.keyboard.press('c');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('c');
  const tray = page.getByRole('region', { name: 'Cards to compare' });
  await expect(tray.getByRole('button', { name: /^Take out/ })).toHaveCount(3);
  await page.keyboard.press('c');
  await expect(tray.getByRole('button', { name: /^Take out/ })).toHaveCount(2);

  await tray.getByRole('link', { name: 'Compare 2' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cards side by side');
  const comparison = page.getByRole('table', { name: /^Ratings side by side/ });
  await expect(comparison.getByRole('columnheader').getByRole('link')).toHaveCount(2);
  await expect(comparison.getByText('best').first()).toBeVisible();
  await comparison
    .getByRole('button', { name: /^Take out/ })
    .first()
    .click();
  await expect(comparison.getByRole('columnheader').getByRole('link')).toHaveCount(1);
  await comparison.getByRole('columnheader').getByRole('link').press('Enter');
  await expect(page).toHaveURL(/\/cards\/\d+$/);
});

test('a card: printed, in numbers, as text, with its history, and on paper', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/cards?view=grid&kind=hitters');
  await page.getByRole('list').getByRole('link').first().press('ArrowRight');
  const second = page.locator('[data-item]').nth(1);
  await expect(second).toBeFocused();
  await second.press('Enter');
  await expect(page).toHaveURL(/\/cards\/\d+$/);
  await expect(page.getByRole('figure', { name: /against left-handed pitchers/ })).toBeVisible();
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('tab', { name: 'Ratings' }).click();
  await expect(page.getByRole('table', { name: /^Chances of 108/ })).toBeVisible();
  await page.getByRole('tab', { name: 'Text' }).click();
  await page.getByRole('button', { name: 'Copy the card' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(name);
  expect(copied).toContain('Against right-handed pitchers');
  await page.getByRole('tab', { name: 'Versions (1)' }).click();
  await expect(page.getByText('Holds now')).toBeVisible();
  await expect(page.getByText('This card has never changed.')).toBeVisible();
  await page.getByRole('link', { name: 'Seasons and game log' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.getByRole('link', { name: /^Card: / }).click();
  await expect(page).toHaveURL(/\/cards\/\d+$/);

  await page.goto('/teams/1?part=roster');
  await expect(
    page
      .getByRole('table', { name: /^Hitters/ })
      .getByRole('link')
      .first(),
  ).toHaveAttribute('href', /^\/cards\/\d+$/);
  await page.getByRole('link', { name: 'Print the cards' }).click();
  await expect(page.getByRole('button', { name: /^Print \d+ cards$/ })).toBeVisible();
  const cards = await page.locator('.card-sheet > li').count();
  expect(cards).toBeGreaterThanOrEqual(26);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // Four to a page, across.
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(Math.ceil(cards / 4));
  const [, width = 0, height = 0] = (/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).map(Number);
  expect(width).toBeGreaterThan(height);
});

test('players of paper cards: narrowed, on their team, and as far as they are known', async ({ page }) => {
  await page.goto('/players');
  const all = await count(page);
  expect(all).toBeGreaterThan(200);
  await page.getByRole('combobox', { name: 'Team', exact: true }).selectOption({ index: 2 });
  await expect.poll(() => count(page)).toBeLessThan(all);
  const ofTeam = await count(page);
  await page.getByRole('group', { name: 'Positions' }).getByRole('button', { name: 'C', exact: true }).click();
  await expect.poll(() => count(page)).toBeLessThan(ofTeam);
  const link = rows(page, 'Players').first().getByRole('link').first();
  const name = await link.innerText();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  // Who has played shows his seasons first.
  await page.goto(`${new URL(page.url()).pathname}?part=card`);
  await expect(page.getByText(/passed ball/)).toBeVisible();
  await page.goto('/players?state=minors&q=zzzz');
  await expect(page.getByText('No players match')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(counted(page)).toHaveText(`${all} players`);
});

test('what is not there says so', async ({ page }) => {
  await page.goto('/cards?q=zzzzzz');
  await expect(page.getByText('No cards match')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  expect(await count(page)).toBeGreaterThan(200);
  await page.goto('/cards?page=500');
  await page.getByRole('button', { name: 'To the first page' }).click();
  await expect(rows(page, 'Cards')).toHaveCount(60);
  await page.goto('/cards/999999');
  await expect(page.getByText('There is no such card.')).toBeVisible();
  await page.goto('/cards/compare');
  await expect(page.getByText('No card to compare')).toBeVisible();
  await page.goto('/cards/sheet');
  await expect(page.getByText('No cards to print')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test(`axe finds nothing at ${width} px, ${colorScheme}, and nothing is cut off`, async ({ browser, server }) => {
      const context = await browser.newContext({
        baseURL: server.url,
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width, height: 900 },
      });
      const page = await context.newPage();
      const look = async (): Promise<void> => {
        expect(await faultsOf(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      };
      await page.goto('/cards?kind=pitchers&set=1&sort=starter');
      await expect(rows(page, 'Cards of pitchers').first()).toBeVisible();
      if (width === 390) await page.getByRole('button', { name: /^Filters/ }).click();
      await page
        .getByRole('button', { name: /^Compare / })
        .first()
        .click();
      await look();
      await page.goto('/cards?view=grid');
      await expect(page.locator('[data-item]').first()).toBeVisible();
      await look();
      await page.goto('/cards?q=zzzz');
      await expect(page.getByText('No cards match')).toBeVisible();
      await look();
      await page.goto('/cards/1001');
      await expect(page.getByRole('tab', { name: 'Card', exact: true })).toBeVisible();
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await look();
      }
      await page.goto('/cards/compare?ids=1001,1002,1020,1003');
      await expect(page.getByRole('table')).toBeVisible();
      await look();
      await page.goto('/cards/sheet?ids=1001,1020');
      await expect(page.getByRole('button', { name: /^Print/ })).toBeVisible();
      await look();
      await page.goto('/players');
      await expect(rows(page, 'Players').first()).toBeVisible();
      await look();
      await page.goto('/players/5001?part=card');
      await expect(page.getByText(/^The columns of his card/)).toBeVisible();
      await look();
      for (const team of [1, 101]) {
        await page.goto(`/teams/${team}?part=roster`);
        await expect(page.getByRole('table').first()).toBeVisible();
        await look();
      }
      await context.close();
    });
  }
}
