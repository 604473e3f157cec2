import type { Locator, Page } from '@playwright/test';
import { faultsOf } from './axe';
import { expect, mainButton, signIn, test } from './fixtures';

interface Wanted {
  readonly league: 'Paper Dynasty' | 'SBA';
  readonly team: string;
  readonly friend?: boolean;
  /** Cardsets that are left out of the usual ladder. */
  readonly without?: readonly string[];
}

/** Makes a game on the new-game page and stays in its pre-game. */
async function makeGame(page: Page, { league, team, friend = false, without = [] }: Wanted): Promise<void> {
  await page.goto('/games/new');
  await page.getByRole('radio', { name: new RegExp(`^${league}`) }).check({ force: true });
  if (friend) await page.getByRole('radio', { name: /^A friend/ }).check({ force: true });
  await page.getByRole('radio', { name: new RegExp(`^${team}`) }).check({ force: true });
  for (const set of without) await page.getByRole('button', { name: `Leave ${set} out` }).click();
  await page.getByRole('button', { name: friend ? 'Make the game' : /Play ball/ }).click();
  await page.waitForURL(/\/games\/[0-9a-f-]{36}/);
}

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'The pool' });
const roster = (page: Page): Locator => page.getByRole('region', { name: 'The roster' });
const rows = (page: Page): Locator => grid(page).locator('tr[data-man]');
const saved = (page: Page): Locator => page.getByText(/^Saved \d/).and(page.locator('output:visible'));

async function openPicker(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Pick roster · \d+ of 26/ }).click();
  await expect(rows(page).first()).toBeVisible();
}

const count = async (page: Page): Promise<number> =>
  Number(
    /(\d+) of 26/.exec(
      (await page
        .getByText(/^\d+ of 26$/)
        .first()
        .textContent()) ?? '',
    )?.[1],
  );

/** Takes everybody off the roster, one press a man. */
async function clear(page: Page): Promise<void> {
  for (let left = await count(page); left > 0; left -= 1) {
    await roster(page)
      .getByRole('button', { name: /^Remove / })
      .first()
      .click();
  }
  await expect(roster(page).locator('b', { hasText: '0 of 26' })).toBeVisible();
  await expect(saved(page)).toBeVisible();
}

/** What stands in the roster besides its men. */
const rule = (page: Page, text: string): Locator =>
  page.getByRole('list', { name: 'Rules of the roster' }).getByText(text);

/** How many men of each place a hand picks, the rest as they come. */
const PLAN = { SP: 5, RP: 6, C: 2, '1B': 1, '2B': 1, '3B': 1, SS: 2, LF: 2, CF: 2, RF: 1 } as const;

const addable = (page: Page): Locator =>
  rows(page).getByRole('button', { name: /^Add / }).and(page.locator(':not([aria-disabled])'));

test('a roster of 26 cards from three cardsets is picked by mouse and by keyboard, and played with', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page, 'Pat Picker');
  await makeGame(page, { league: 'Paper Dynasty', team: 'Copper Ridge', without: ['Winter Ball', 'Barnstormers'] });
  await openPicker(page);

  const ladder = page.getByRole('region', { name: 'Cardsets of this game' }).getByRole('listitem');
  await expect(ladder).toHaveText([/①First Light primary/, /②Harvest Moon/, /③Spring Tour/]);
  await clear(page);
  await expect(rule(page, 'no catcher')).toBeVisible();
  await expect(roster(page).getByText(/rules broken/)).toBeVisible();

  // A card of a set that this game does not allow, and one whose man has an earlier card.
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page.getByLabel('Cardset', { exact: true }).selectOption({ label: 'Winter Ball' });
  const outside = rows(page).first();
  await expect(outside).toContainText('The cardset Winter Ball is not in this game.');
  // A disabled button may be pressed all the same: nothing comes of it.
  await outside.getByRole('button', { name: /^Add / }).click({ force: true });
  await expect(outside).toHaveAttribute('aria-selected', 'false');
  await page.getByLabel('Cardset', { exact: true }).selectOption({ label: 'Spring Tour' });
  const later = rows(page)
    .filter({ hasText: /plays on his card of (First Light|Harvest Moon) here/ })
    .first();
  await expect(later).toBeVisible();
  await expect(rows(page).filter({ hasText: 'Legal as backup' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();

  await page.getByRole('button', { name: 'Only legal' }).click();
  for (const [place, wanted] of Object.entries(PLAN)) {
    await page.getByRole('button', { name: place, exact: true }).click();
    for (let picked = 0; picked < wanted; picked += 1) {
      if ((await addable(page).count()) === 0) break;
      const before = await count(page);
      await addable(page).first().click();
      await expect.poll(() => count(page)).toBe(before + 1);
    }
    await page.getByRole('button', { name: place, exact: true }).click();
  }

  // The others by keyboard alone.
  await page.keyboard.press('/');
  await expect(page.getByLabel('Search by name')).toBeFocused();
  await page.locator('tr[data-man][tabindex="0"]').focus();
  for (let presses = 0; (await count(page)) < 26; presses += 1) {
    expect(presses, 'the list ends').toBeLessThan(80);
    const row = page.locator('tr[data-man]:focus');
    if (
      (await row.getAttribute('aria-selected')) === 'false' &&
      (await row.getAttribute('aria-label'))?.includes('Legal')
    ) {
      const before = await count(page);
      await page.keyboard.press(' ');
      await expect.poll(() => count(page)).toBe(before + 1);
    }
    await page.keyboard.press('ArrowDown');
  }
  await expect(roster(page).getByText('Legal', { exact: true })).toBeVisible();
  await expect(saved(page)).toBeVisible();

  // One too many is refused at his row; the roster stays.
  const spare = rows(page).and(page.locator('[aria-selected="false"]')).first();
  await spare.getByRole('button', { name: /^Add / }).click();
  await expect(page.getByText(/A team brings 26 players at most/).first()).toBeVisible();
  await expect(roster(page).locator('b', { hasText: '26 of 26' })).toBeVisible();

  // Comparing and opening a card by keyboard.
  await page.locator('tr[data-man][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('c');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('c');
  await page.getByRole('button', { name: 'Compare 2 of 4' }).click();
  await expect(page.getByRole('dialog', { name: 'Side by side' }).getByRole('columnheader')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.locator('tr[data-man][tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('figure', { name: /^Printed card/ })).toBeVisible();
  await page.keyboard.press('Escape');

  const men = await roster(page)
    .getByRole('button', { name: /^Remove / })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')?.replace('Remove ', '') ?? ''));
  expect(new Set(men).size).toBe(26);
  await page.reload();
  await expect(roster(page).locator('b', { hasText: '26 of 26' })).toBeVisible();

  await page.getByRole('link', { name: 'Back to the game' }).click();
  await expect(page.getByText('26 of 26 players, legal')).toBeVisible();
  const lineup = page.getByRole('table', { name: 'Lineup card' }).first().getByRole('rowheader');
  await expect(lineup.first()).toBeVisible();
  for (const name of await lineup.allTextContents()) expect(men).toContain(name);
  await page.getByRole('button', { name: 'Play ball' }).click();
  for (let press = 0; press < 8; press += 1) await mainButton(page).click();
  await expect(mainButton(page)).toBeVisible();
});

test('two managers pick at the same time: nobody gets a man whom the other has', async ({ browser, server }) => {
  const open = async (): Promise<Page> => {
    const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1440, height: 900 } });
    return context.newPage();
  };
  const [home, away] = [await open(), await open()];
  await signIn(home, 'Hanna Home');
  await makeGame(home, { league: 'Paper Dynasty', team: 'Copper Ridge', friend: true });
  const invite = await home.locator('code', { hasText: 'invite=' }).textContent();
  await away.goto(invite ?? '');
  await away.getByLabel('Your name').fill('Abel Away');
  await away.getByRole('button', { name: 'Take the away seat' }).click();
  await openPicker(away);
  await openPicker(home);
  const free = (page: Page): Locator =>
    rows(page).filter({ hasText: 'no team' }).and(page.locator('[aria-selected="false"]'));
  await home.getByRole('button', { name: 'Only legal' }).click();
  await roster(home)
    .getByRole('button', { name: /^Remove / })
    .last()
    .click();
  const wanted = free(home).first();
  const name = ((await wanted.getByRole('rowheader').getByRole('button').textContent()) ?? '').trim();
  await wanted.getByRole('button', { name: `Add ${name}` }).click();
  await expect(saved(home)).toBeVisible();
  await away.getByLabel('Search by name').fill(name);
  await expect(rows(away).first()).toContainText(`${name} plays for the opponent in this game`);

  // A second tab of the same manager sees what the first one does, and loses nothing of its own.
  const tab = await home.context().newPage();
  await tab.goto(home.url());
  await expect(rows(tab).first()).toBeVisible();
  const before = await count(home);
  await roster(tab)
    .getByRole('button', { name: /^Remove / })
    .last()
    .click();
  await expect.poll(() => count(home)).toBe(before - 1);
  await roster(home)
    .getByRole('button', { name: /^Remove / })
    .first()
    .click();
  await expect.poll(() => count(tab)).toBe(before - 2);
  for (const page of [home, away]) await page.context().close();
});

test('a roster of players is picked by touch on a phone; who is hurt stays at home', async ({ browser, server }) => {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await signIn(page, 'Tess Touch');
  await makeGame(page, { league: 'SBA', team: 'Cedar Hollow' });
  await openPicker(page);
  await expect(page.getByText(/cardset/i)).toHaveCount(0);
  const hurt = rows(page)
    .filter({ hasText: /is injured and back on \d{4}-\d{2}-\d{2}/ })
    .first();
  await page.getByLabel('Search by name').tap();
  const search = async (text: string): Promise<void> => page.getByLabel('Search by name').fill(text);
  await page.getByRole('button', { name: 'Filters', exact: true }).tap();
  for (const place of ['3B', 'SP'] as const) {
    await page.getByRole('button', { name: place, exact: true }).tap();
    await expect(hurt).toBeVisible();
    await hurt.getByRole('button', { name: /^Add / }).tap({ force: true });
    await expect(hurt).toHaveAttribute('aria-selected', 'false');
    await page.getByRole('button', { name: place, exact: true }).tap();
  }
  await page.getByRole('button', { name: 'Filters', exact: true }).tap();

  await page.getByRole('button', { name: /^Roster/ }).tap();
  const sheet = page.getByRole('dialog');
  const goes = sheet.getByRole('button', { name: /^Remove / }).last();
  const name = ((await goes.getAttribute('aria-label')) ?? '').replace('Remove ', '');
  await goes.tap();
  await expect(sheet.getByRole('heading', { name: 'Roster, 25 of 26' })).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).tap();
  await search(name);
  await rows(page)
    .first()
    .getByRole('button', { name: `Add ${name}` })
    .tap();
  await expect(page.getByRole('button', { name: /^Roster 26 of 26/ })).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await page.getByRole('link', { name: 'Back to the game' }).tap();
  await expect(page.getByText('26 of 26 players, legal')).toBeVisible();
  await page.getByRole('button', { name: 'Play ball' }).tap();
  await expect(page.getByRole('region', { name: 'Your decision' })).toBeVisible();
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test(`axe finds nothing in the picker at ${width} px, ${colorScheme}`, async ({ browser, server }) => {
      const context = await browser.newContext({
        baseURL: server.url,
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width, height: 900 },
      });
      const page = await context.newPage();
      await signIn(page, 'Axel Axe');
      await makeGame(page, { league: 'Paper Dynasty', team: 'Copper Ridge' });
      await openPicker(page);
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Filters', exact: true }).click();
      await rows(page)
        .nth(1)
        .getByRole('button', { name: /^Compare / })
        .click();
      await rows(page)
        .nth(2)
        .getByRole('button', { name: /^Compare / })
        .click();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Compare 2 of 4' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Cards', exact: true }).click();
      await expect(grid(page).getByRole('figure').first()).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      if (width < 1024) {
        await page.getByRole('button', { name: /^Roster/ }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await faultsOf(page)).toEqual([]);
      }
      await context.close();
    });
  }
}
