import type { Locator, Page } from '@playwright/test';
import type { Account } from '../src/server/api/wire';
import type { LeagueSettings } from '../src/server/services/office/shapes';
import { faultsOf } from './axe';
import { asOwner, makeManager } from './commissioner';
import { expect, mainButton, signIn, test } from './fixtures';
import {
  ask,
  boardLines,
  boardOf,
  gameAgainst,
  linesOf,
  lineupsOf,
  newLineup,
  target,
  teamOf,
  tell,
  type Line,
} from './lineups';

const saved = (page: Page) => page.getByText(/^Saved \d/);
const bench = (scope: Page | Locator, name: string) =>
  scope.getByRole('button', { name: new RegExp(`^${name}(?: \\(|\\s)`) }).first();

/** The position of a place by its list, as a mouse or a finger chooses it. */
async function choosePosition(board: Locator, at: number, [name, position]: Line): Promise<void> {
  const row = board.getByRole('list', { name: 'Batting order' }).locator('> li').nth(at);
  const list = row.locator('select');
  if ((await list.count()) === 0 || (await list.inputValue()) === position) return;
  await list.selectOption(position);
  await expect(row.getByRole('button', { name: new RegExp(`^${position}, ${name}`) })).toBeVisible();
}

test('by mouse: men are dragged from the bench, then up and down the order', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1700 });
  await signIn(page, 'Mona Mouse');
  const { teamId } = await teamOf(page, 'pd');
  const wanted = await target(page, teamId, { versus: 'L', designatedHitter: true });
  await newLineup(page, teamId, 'against left-handers with DH');
  const board = boardOf(page);
  const rows = board.getByRole('list', { name: 'Batting order' }).locator('> li');
  const drag = async (from: Locator, to: Locator, part = 0.5): Promise<void> => {
    const middle = async (of: Locator, at = 0.5): Promise<readonly [number, number]> => {
      const box = await of.boundingBox();
      if (box === null) throw new Error('nothing to drag');
      return [box.x + box.width / 3, box.y + box.height * at];
    };
    const [x, y] = await middle(from);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 12, y + 12, { steps: 4 });
    // Rows grow and shrink with what is wrong in them.
    await expect(async () => {
      const [toX, toY] = await middle(to, part);
      await page.mouse.move(toX + 4, toY, { steps: 6 });
      await page.mouse.move(toX, toY, { steps: 6 });
      await expect(to).toHaveClass(/outline-dashed/, { timeout: 500 });
    }).toPass();
    await page.mouse.up();
    await expect(to).not.toHaveClass(/outline-dashed/);
  };
  // The first two trade places at first: they are dragged back in the end.
  const begun = [wanted[1], wanted[0], ...wanted.slice(2)].flatMap((line) => (line === undefined ? [] : [line]));
  for (const [at, line] of begun.entries()) {
    await drag(bench(board, line[0]), rows.nth(at));
    await choosePosition(board, at, line);
  }
  expect(await boardLines(board)).toEqual(begun);
  await drag(rows.nth(1).locator('[data-place]'), rows.nth(0), 0.3);
  await expect.poll(() => boardLines(board)).toEqual(wanted);
  await expect(board.getByText('Ready to play')).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByText('Ready to play')).toBeVisible();
  expect(await boardLines(boardOf(page))).toEqual(wanted);
});

test('by keyboard alone: the same lineup, and Escape takes nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1200 });
  await signIn(page, 'Kay Keys');
  const { teamId } = await teamOf(page, 'pd');
  const wanted = await target(page, teamId, { versus: 'R', designatedHitter: true });
  await newLineup(page, teamId, 'against right-handers with DH');
  const board = boardOf(page);
  const { keyboard } = page;
  const tabTo = async (to: Locator): Promise<void> => {
    for (let press = 0; press < 120; press += 1) {
      if (await to.evaluate((element) => element === document.activeElement)) return;
      await keyboard.press('Tab');
    }
    throw new Error('cannot be reached by Tab');
  };
  await board.locator('[data-slot="0"]').focus();
  for (const [at, line] of wanted.entries()) {
    if (at < 9) await keyboard.press(String(at + 1));
    else await tabTo(board.locator('[data-slot="9"]'));
    await expect(board.locator(`[data-slot="${at}"]`)).toBeFocused();
    await keyboard.press('Enter');
    await tabTo(board.getByRole('button', { name: 'Choose a player…' }));
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await tabTo(bench(dialog, line[0]));
    await keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    const row = board.getByRole('list', { name: 'Batting order' }).locator('> li').nth(at);
    const list = row.locator('select');
    if ((await list.count()) === 0) continue;
    await expect(board.locator(`[data-slot="${at}"]`)).toBeFocused();
    await tabTo(list);
    for (let press = 0; press < 12 && (await list.inputValue()) !== ''; press += 1) await keyboard.press('ArrowUp');
    for (let press = 0; press < 12 && (await list.inputValue()) !== line[1]; press += 1) {
      await keyboard.press('ArrowDown');
    }
    await expect(list).toHaveValue(line[1]);
    await keyboard.press('Shift+Tab');
  }
  expect(await boardLines(board)).toEqual(wanted);
  const handle = board.locator('[data-place="0"]');
  await handle.focus();
  await keyboard.press(' ');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('Escape');
  expect(await boardLines(board)).toEqual(wanted);
  await board.locator('[data-place="0"]').focus();
  await keyboard.press(' ');
  await keyboard.press('ArrowDown');
  await keyboard.press(' ');
  await expect(board.getByText(/moved to 2nd of 9/)).toBeAttached();
  await tabTo(board.getByRole('button', { name: 'Undo' }));
  await keyboard.press('Enter');
  await expect.poll(() => boardLines(board)).toEqual(wanted);
  await expect(saved(page)).toBeVisible();
});

test('by buttons alone on a phone, against both hands, with and without DH, and used in games', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, 'Tina Taps');
  const { teamId, name: teamName } = await teamOf(page, 'pd', 1);
  const opponent = await teamOf(page, 'pd', 2);
  const byButtons = async (wanted: readonly Line[]): Promise<void> => {
    const board = boardOf(page);
    for (const [at, line] of wanted.entries()) {
      await board.locator(`[data-slot="${at}"]`).click();
      await board.getByRole('button', { name: 'Choose a player…' }).click();
      await bench(page.getByRole('dialog'), line[0]).click();
      await choosePosition(board, at, line);
    }
    await board
      .getByRole('button', { name: /^Move .* down$/ })
      .first()
      .click();
    await expect.poll(async () => (await boardLines(board))[1]).toEqual(wanted[0]);
    await board
      .getByRole('button', { name: /^Move .* up$/ })
      .nth(1)
      .click();
    await expect.poll(() => boardLines(board)).toEqual(wanted);
    await expect(board.getByText('Ready to play')).toBeVisible();
    await expect(saved(page)).toBeVisible();
  };
  const right = await target(page, teamId, { versus: 'R', designatedHitter: true });
  await newLineup(page, teamId, 'against right-handers with DH');
  await byButtons(right);

  // Against left-handers the first two of the order trade places.
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/copy$/);
  await page.getByLabel('Against', { exact: true }).selectOption('Left-handers');
  await boardOf(page)
    .getByRole('button', { name: /^Move .* down$/ })
    .first()
    .click();
  const left = [right[1], right[0], ...right.slice(2)].flatMap((line) => (line === undefined ? [] : [line]));
  await expect.poll(() => boardLines(boardOf(page))).toEqual(left);
  await expect(saved(page)).toBeVisible();

  const noHitter = await target(page, teamId, { versus: 'R', designatedHitter: false });
  await newLineup(page, teamId, 'against right-handers without DH');
  await byButtons(noHitter);
  await page.goto(`/teams/${teamId}/lineups`);
  await expect(page.getByText('Default', { exact: true })).toHaveCount(3);
  await expect(page.getByText('None against left-handers without DH yet.')).toBeVisible();

  const gameId = await gameAgainst('computer', page, 'pd', { home: teamId, away: opponent.teamId });
  await page.goto(`/games/${gameId}`);
  await expect(page.getByRole('heading', { name: `${teamName} lineup` })).toBeVisible();
  await expect(page.getByText('Your saved “Against right-handers”')).toBeVisible();
  const spectator = await ask<{ view: { card: { state: { away: { submitted: unknown } } } } }>(page, 'game.get', {
    gameId,
  });
  expect(spectator.view.card.state.away.submitted).toEqual({ card: null });
  await page.getByRole('button', { name: 'Play ball' }).click();
  await expect(mainButton(page)).toBeVisible();
  const { away, home } = await lineupsOf(page, gameId);
  const isLefty = away.find(({ position }) => position === 'P')?.throws === 'L';
  expect(linesOf(home)).toEqual(isLefty ? left : right);

  const other = await gameAgainst('computer', page, 'pd', { home: teamId, away: opponent.teamId }, false);
  await page.goto(`/games/${other}`);
  await expect(page.getByText('Your saved “Against right-handers”')).toBeVisible();
  await page.getByRole('button', { name: 'Play ball' }).click();
  await expect(mainButton(page)).toBeVisible();
  expect(linesOf((await lineupsOf(page, other)).home)).toEqual(noHitter);
});

test('in a league of paper cards: press one, then another; a draft stays', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1200 });
  await signIn(page, 'Sal Paper');
  const { teamId } = await teamOf(page, 'sba');
  const opponent = await teamOf(page, 'sba', 1);
  const gameId = await gameAgainst('computer', page, 'sba', { home: teamId, away: opponent.teamId });
  await page.goto(`/games/${gameId}`);
  await page.getByRole('button', { name: 'Edit lineup' }).click();
  const board = boardOf(page);
  const before = await boardLines(board);
  await board.locator('[data-slot="2"]').click();
  await board.locator('[data-slot="5"]').click();
  const swapped = before.with(2, before[5] ?? ['', '']).with(5, before[2] ?? ['', '']);
  await expect.poll(() => boardLines(board)).toEqual(swapped);
  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: 'Save for later' }).click();
  await expect(page.getByText(/^Saved as/).first()).toBeVisible();
  // A draft is there again after a break.
  await page.reload();
  await expect(page.getByText('Made for this game')).toBeVisible();
  await page.getByRole('button', { name: 'Play ball' }).click();
  await expect(mainButton(page)).toBeVisible();
  expect(linesOf((await lineupsOf(page, gameId)).home)).toEqual(swapped);
});

test('a lineup that was handed in is taken back and changed, sealed all the while', async ({
  page,
  browser,
  server,
}) => {
  await page.setViewportSize({ width: 1440, height: 1200 });
  await signIn(page, 'Hal Home');
  const [home, away] = [await teamOf(page, 'pd', 5), await teamOf(page, 'pd', 6)];
  const gameId = await gameAgainst('friend', page, 'pd', { home: home.teamId, away: away.teamId });
  await page.goto(`/games/${gameId}`);
  await page.getByRole('button', { name: 'Play ball' }).click();
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.getByRole('button', { name: 'Edit lineup' }).click();
  const board = boardOf(page);
  const before = await boardLines(board);
  await board.locator('[data-slot="2"]').click();
  await board.locator('[data-slot="5"]').click();
  const changed = before.with(2, before[5] ?? ['', '']).with(5, before[2] ?? ['', '']);
  await expect.poll(() => boardLines(board)).toEqual(changed);
  await page.getByRole('button', { name: 'Hand in the change' }).click();
  await expect(page.getByRole('button', { name: 'Change it' })).toBeVisible();
  const names = await page.getByRole('table', { name: 'Lineup card' }).getByRole('rowheader').allTextContents();
  expect(names).toEqual(changed.map(([name]) => name));

  const stranger = await browser.newContext({ baseURL: server.url });
  const look = await stranger.newPage();
  await look.goto(`/games/${gameId}`);
  await expect(look.getByText(`${home.name} lineup is in, sealed until the first pitch`)).toBeVisible();
  await expect(look.getByText(changed[0]?.[0] ?? '')).toHaveCount(0);
  await stranger.close();
});

test('two tabs change one lineup: the conflict is shown, and nothing is lost', async ({ page, context }) => {
  await page.setViewportSize({ width: 1440, height: 1200 });
  await signIn(page, 'Tom Tabs');
  const { teamId } = await teamOf(page, 'pd', 3);
  const kind = { versus: 'R', designatedHitter: true };
  const { slots } = await ask<{ slots: unknown }>(page, 'lineup.fill', { teamId, ...kind });
  const sheet = await tell<{ id: number }>(page, 'lineup.save', {
    id: null,
    teamId,
    gameId: null,
    name: 'Shared',
    ...kind,
    slots,
    version: 0,
  });
  const address = `/teams/${teamId}/lineups/${sheet.id}`;
  const second = await context.newPage();
  await second.setViewportSize({ width: 1440, height: 1200 });
  await Promise.all([page.goto(address), second.goto(address)]);
  await expect(boardOf(second).getByText('Ready to play')).toBeVisible();
  const before = await boardLines(boardOf(page));
  const swapTwo = async (on: Page, a: number, b: number): Promise<void> => {
    await boardOf(on).locator(`[data-slot="${a}"]`).click();
    await boardOf(on).locator(`[data-slot="${b}"]`).click();
  };
  await swapTwo(page, 0, 1);
  await expect
    .poll(async () => (await ask<{ version: number }>(page, 'lineup.sheet', { id: sheet.id })).version)
    .toBe(2);
  await swapTwo(second, 7, 8);
  const conflict = second.getByRole('region', { name: 'Two versions of this lineup' });
  await expect(conflict).toContainText('Tom Tabs saved it at');
  expect(await faultsOf(second)).toEqual([]);
  // Each change is kept: theirs at the top of the order, mine at its end.
  await conflict.getByRole('button', { name: 'Save what is chosen' }).click();
  await expect(conflict).toHaveCount(0);
  const both = before
    .with(0, before[1] ?? ['', ''])
    .with(1, before[0] ?? ['', ''])
    .with(7, before[8] ?? ['', ''])
    .with(8, before[7] ?? ['', '']);
  await expect.poll(() => boardLines(boardOf(second))).toEqual(both);
  await expect
    .poll(async () => (await ask<{ version: number }>(page, 'lineup.sheet', { id: sheet.id })).version)
    .toBe(3);
  await page.reload();
  await expect.poll(() => boardLines(boardOf(page))).toEqual(both);

  // Without a network the changes stay on the device, and are saved when it is back.
  await context.setOffline(true);
  await swapTwo(page, 3, 4);
  await expect(page.getByText(/kept on this device/)).toBeVisible();
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible();
  const kept = await boardLines(boardOf(page));
  await page.reload();
  await expect.poll(() => boardLines(boardOf(page))).toEqual(kept);
  expect(kept[3]).toEqual(both[4]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test(`axe finds nothing at ${width} px, ${colorScheme}`, async ({ browser, server }) => {
      const context = await browser.newContext({
        baseURL: server.url,
        colorScheme,
        reducedMotion: 'reduce',
        // Tall: half of a button behind the bar at the bottom is measured as a small one.
        viewport: { width, height: 3000 },
      });
      const page = await context.newPage();
      await signIn(page, 'Axel Axe');
      const { teamId } = await teamOf(page, 'pd', 4);
      await page.goto(`/teams/${teamId}/lineups`);
      await expect(page.getByText('None against right-handers with DH yet.')).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await newLineup(page, teamId, 'against left-handers with DH');
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Auto-fill' }).click();
      await expect(page.getByText('Ready to play')).toBeVisible();
      await expect(saved(page)).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.goto(`/teams/${teamId}/lineups`);
      await page.getByRole('button', { name: 'More for Against left-handers' }).click();
      await page.getByRole('menuitem', { name: 'Delete' }).click();
      await expect(page.getByText('Against left-handers is deleted.')).toBeVisible();
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(page.getByText('Default', { exact: true })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      const opponent = await teamOf(page, 'pd', 5);
      const gameId = await gameAgainst('computer', page, 'pd', { home: teamId, away: opponent.teamId });
      await page.goto(`/games/${gameId}`);
      await page.getByRole('button', { name: 'Use saved lineup' }).click();
      await expect(page.getByText('Fits')).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await context.close();
    });
  }
}

test('a co-manager hands in the lineup for his colleague, then takes the seat, and both are told', async ({
  browser,
  page,
  server,
}) => {
  const TEAM = 7;
  await signIn(page, 'Ann Ahead');
  await makeManager(page, server, 'pd', TEAM);
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 390, height: 844 } });
  const cat = await context.newPage();
  await signIn(cat, 'Cat Close');
  await makeManager(cat, server, 'pd', TEAM);
  const clocks = async (decisionMinutes: number | null): Promise<void> => {
    const { version, rules, charts } = await ask<LeagueSettings>(page, 'office.settings', { leagueId: 'pd' });
    const settings = { leagueId: 'pd', version, rules, charts, reason: '' };
    await asOwner(server, 'office.saveSettings', { ...settings, clocks: { decisionMinutes, idleHours: 72 } });
  };
  await clocks(30);
  const { gameId } = await tell<{ gameId: string }>(page, 'game.create', {
    league: 'pd',
    away: { teamId: TEAM, manager: 'me' },
    home: { teamId: 6, manager: 'computer' },
    rules: { innings: 3, designatedHitter: true, extraInningRunner: false, mercy: null, maxInnings: null },
    visibility: 'public',
    mode: 'friendly',
    pace: null,
  });
  await page.goto(`/games/${gameId}`);
  await page.getByRole('button', { name: 'Take the away seat' }).click();
  await expect(page.getByRole('button', { name: 'Edit lineup' })).toBeVisible();

  await cat.goto(`/games/${gameId}`);
  const seat = cat.getByRole('region', { name: 'Your team’s seat' });
  await expect(seat).toContainText('Ann Ahead manages');
  await expect(cat.getByRole('link', { name: /^Pick roster/ })).toBeVisible();
  await cat.getByRole('button', { name: 'Hand in the lineup' }).click();
  await expect(cat.getByText('Handed in, sealed until the first pitch')).toBeVisible();
  await expect(cat.getByRole('table', { name: 'Lineup card' }).first()).toBeVisible();
  expect(await faultsOf(cat)).toEqual([]);
  await expect(page.getByText('Handed in, sealed until the first pitch')).toBeVisible();
  await page.getByRole('button', { name: 'Play ball' }).click();

  await expect(page.getByRole('region', { name: 'Turn' })).toContainText(/You have \d+ min left/);
  await expect(cat.getByRole('region', { name: 'Turn' })).toContainText(/Ann Ahead has \d+ min left/);
  expect(await faultsOf(cat)).toEqual([]);
  await seat.getByRole('button', { name: 'Take over the seat' }).click();
  await expect(mainButton(cat)).toBeVisible();
  await expect(cat.getByText(/^You manage .* now, in place of Ann Ahead$/)).toBeVisible();
  await expect(page.getByText(/^Cat Close manages .* now, in place of Ann Ahead$/)).toBeVisible();
  await expect(mainButton(page)).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Your team’s seat' })).toContainText('Cat Close manages');
  await page.goto('/leagues/pd/log');
  await expect(page.getByText(/Cat Close .* took over the seat of .* from Ann Ahead/)).toBeVisible();

  await clocks(null);
  for (const each of [page, cat]) {
    const { userId } = await ask<Account>(each, 'account.me', {});
    const role = { leagueId: 'pd', teamId: TEAM, userId, role: null, reason: 'end of the test' };
    await asOwner(server, 'people.changeRole', role);
  }
  await context.close();
});
