import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CARD_HEADER, cardLines, SEASON_FILES } from '../src/leagues/import/testing/import-files';
import { openDatabase } from '../src/server/db/database';
import { auditLog, rosterMoves } from '../src/server/db/schema/audit';
import { versionMarks } from '../src/server/db/schema/card-marks';
import { imports } from '../src/server/db/schema/imports';
import { cardIssues, cards, cardsets, cardVersions, players, teams } from '../src/server/db/schema/leagues';
import { faultsOf } from './axe';
import { makeCommissioner } from './commissioner';
import { expect, signIn, test, type GameServer } from './fixtures';

/** A thousand cards are laid out in seconds; a machine that does much else takes longer. */
const PRINTING_MS = 90_000;

const SEASON_2019 = join('..', 'shared', 'lahman', '2019');

interface Upload {
  readonly name: string;
  readonly text: string;
}

const asUploads = (files: readonly Upload[]) =>
  files.map(({ name, text }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) }));

/** Every row that an import of cards may touch; the server rests while they are read. */
async function tablesOf(server: GameServer) {
  await server.stop();
  const database = await openDatabase({ databaseUrl: null, dataDir: server.dataDir });
  const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).toSorted();
  const { db } = database;
  const tables = {
    teams: sorted(await db.select().from(teams)),
    cardsets: sorted(await db.select().from(cardsets)),
    players: sorted(await db.select().from(players)),
    cards: sorted(await db.select().from(cards)),
    versions: sorted(await db.select({ hash: cardVersions.hash }).from(cardVersions)),
    marks: sorted(await db.select().from(versionMarks)),
    issues: sorted(await db.select().from(cardIssues)),
    moves: sorted(await db.select().from(rosterMoves)),
  };
  const log = await db.select().from(auditLog).orderBy(auditLog.id);
  const statuses = (await db.select().from(imports).orderBy(imports.id)).map(({ status }) => status);
  await database.close();
  await server.start();
  return { tables, log, statuses };
}

async function upload(page: Page, files: readonly Upload[]): Promise<void> {
  await page.goto('/leagues/pd/import');
  await page.getByLabel('Drop files here or choose them').setInputFiles(asUploads(files));
  await page.getByRole('button', { name: /^Read \d+ file/ }).click();
  await expect(page.getByRole('heading', { name: 'Dry run' })).toBeVisible();
}

async function name(page: Page, cardset: string): Promise<void> {
  await page.getByLabel('Cardset').fill(cardset);
  await page.getByLabel('Cardset').press('Enter');
  await expect(page.getByText(/A new cardset of this name is made|It is there/)).toBeVisible();
}

/** A season with three wrong cells in it. */
function spoiled(files: readonly Upload[]): readonly Upload[] {
  const change = (text: string, line: number, column: string, value: string): string => {
    const lines = text.split('\n');
    const at = (lines[0] ?? '').trim().split(',').indexOf(column);
    lines[line - 1] = (lines[line - 1] ?? '')
      .split(',')
      .map((cell, index) => (index === at ? value : cell))
      .join(',');
    return lines.join('\n');
  };
  return files.map((file) => {
    const part = file.name.toLowerCase();
    if (part.startsWith('batting'))
      return { ...file, text: change(change(file.text, 3, 'HR', 'many'), 4, 'HR', 'many') };
    if (part.startsWith('pitching')) return { ...file, text: change(file.text, 2, 'SO', '-1') };
    return file;
  });
}

async function comesAndGoes(page: Page, server: GameServer, files: readonly Upload[], men: number): Promise<void> {
  const before = await tablesOf(server);

  // A spoiled copy: every wrong cell is named, nothing can be written.
  await upload(page, spoiled(files));
  await name(page, 'Spoiled');
  await expect(page.getByText('3 rows are wrong, in 3 places.')).toBeVisible();
  const wrong = page.getByRole('table', { name: 'Cells that are wrong' });
  await expect(wrong.getByRole('row')).toHaveCount(4);
  await expect(wrong.getByRole('row').nth(1)).toContainText('line 3');
  await expect(wrong.getByRole('row').nth(1)).toContainText('"many" is no whole number');
  await expect(page.getByRole('button', { name: 'Show what would change' })).toBeDisabled();
  await page.getByRole('link', { name: /^SO: / }).click();
  await expect(page.getByRole('textbox', { name: /^SO/ })).toBeFocused();
  const address = page.url();
  const spoiledTables = await tablesOf(server);
  expect(spoiledTables.tables).toEqual(before.tables);

  // The draft is still there; it is mended in place.
  await page.goto(address);
  const homers = page.getByRole('textbox', { name: /^HR/ }).first();
  await homers.fill('5');
  await page.getByRole('button', { name: 'For all 2 alike' }).first().click();
  await expect(page.getByText('1 row is wrong, in 1 place.')).toBeVisible();
  // The last one among all rows, by keys alone.
  await page.getByRole('button', { name: 'All rows', exact: true }).click();
  await page.getByRole('grid', { name: 'Rows of the file' }).focus();
  await page.keyboard.press('n');
  await expect(page.getByText('Line 2, SO', { exact: true })).toBeVisible();
  await expect(page.getByText('"-1" is no whole number', { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'SO, line 2', exact: true })).toBeFocused();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing is wrong with these files.')).toBeVisible();

  await name(page, 'Season');
  await page.getByRole('button', { name: 'Show what would change' }).click();
  await expect(page.getByText(`${men} new.`)).toBeVisible({ timeout: PRINTING_MS });
  await page.getByRole('button', { name: 'Write it' }).click();
  await expect(page.getByRole('heading', { name: 'Season is in the league' })).toBeVisible({ timeout: PRINTING_MS });
  const written = page.url();
  const after = await tablesOf(server);
  // The address tells what came of it, to whoever opens it.
  await page.goto(written);
  await expect(page.getByRole('heading', { name: 'Season is in the league' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo this import…', exact: true })).toBeEnabled();
  expect(after.tables.cards.length - before.tables.cards.length).toBe(men);
  expect(after.tables.cardsets.length - before.tables.cardsets.length).toBe(1);
  expect(after.log.at(-1)?.action).toBe('import.applied');

  // And back again.
  await page.goto('/leagues/pd/import');
  await page.getByRole('button', { name: 'Undo the import of Season' }).click();
  const dialog = page.getByRole('dialog', { name: 'Undo this import' });
  await dialog.getByRole('button', { name: 'Undo the import' }).click();
  await expect(dialog).toContainText('Say why it is undone.');
  await dialog.getByLabel('Why').fill('The wrong year');
  await dialog.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Season' }).first()).toContainText('Undone');
  const undone = await tablesOf(server);
  expect(undone.tables).toEqual(before.tables);
  expect(undone.log.at(-1)).toMatchObject({ action: 'import.undone', reason: 'The wrong year' });
  expect(undone.statuses.at(-1)).toBe('undone');
}

test('a season of statistics becomes cards, is mended in place, and undone', async ({ page, server }) => {
  await signIn(page, 'Cora Commissioner');
  await makeCommissioner(page, server);
  await comesAndGoes(page, server, SEASON_FILES, 4);
});

test('the 987 players of 2019', async ({ page, server }) => {
  test.skip(!existsSync(SEASON_2019), '../shared/lahman is not there');
  test.setTimeout(400_000);
  await signIn(page, 'Lara Lahman');
  await makeCommissioner(page, server);
  const files = readdirSync(SEASON_2019).map((file) => ({
    name: file,
    text: readFileSync(join(SEASON_2019, file), 'utf8'),
  }));
  await comesAndGoes(page, server, files, 987);
});

test('who is no commissioner is told so', async ({ page }) => {
  await signIn(page, 'Otto Other');
  await page.goto('/leagues/pd/import');
  await expect(page.getByText('For the commissioners')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test(`axe finds nothing at ${width} px, ${colorScheme}`, async ({ browser, server }) => {
      const context = await browser.newContext({
        baseURL: server.url,
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width, height: 900 },
      });
      const page = await context.newPage();
      await signIn(page, 'Axel Axe');
      await makeCommissioner(page, server);
      const lines = [
        ...cardLines('a1', 'Ada Brandvold', { walk: 9 }),
        ...cardLines('a2', 'Wim Kettering').map((line) => line.replace(',1.15,', ',few,')),
        ...cardLines('a3', 'Jo Longmeadow'),
      ];
      await upload(page, [{ name: `Axe ${width} ${colorScheme}.csv`, text: [CARD_HEADER, ...lines].join('\n') }]);
      await expect(page.getByText('4 rows are wrong, in 4 places.')).toBeVisible();
      await page.getByText('Cards', { exact: true }).last().click();
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

      // A side that does not sum to 108 is mended as a row, which tells its sum.
      await page.getByRole('button', { name: 'Mend the row…' }).first().click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText('sum to 108.1 of 108');
      expect(await faultsOf(page)).toEqual([]);
      await dialog.getByLabel('Walk').fill('8.9');
      await expect(dialog).toContainText('sum to 108 of 108');
      await dialog.getByRole('button', { name: 'Save the row' }).click();
      await expect(page.getByText('3 rows are wrong, in 3 places.')).toBeVisible();
      await page.getByRole('button', { name: /^Leave 2 rows out/ }).click();
      await expect(page.getByText('1 row is wrong, in 1 place.')).toBeVisible();
      await page.getByText('2 rows left out').click();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Take all back in' }).click();
      await expect(page.getByText('3 rows are wrong, in 3 places.')).toBeVisible();
      await page.getByRole('textbox', { name: /^hbp/ }).first().fill('1.15');
      await page.getByRole('button', { name: 'For all 2 alike' }).first().click();
      await page.getByRole('button', { name: 'Mend the row…' }).click();
      await dialog.getByLabel('Walk').fill('8.9');
      await dialog.getByRole('button', { name: 'Save the row' }).click();
      await page.getByRole('button', { name: 'Show what would change' }).click();
      await expect(page.getByText('3 new.')).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Write it' }).click();
      await expect(page.getByRole('heading', { name: /is in the league/ })).toBeFocused();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'All imports' }).first().click();
      await expect(page.getByRole('heading', { name: 'Imports' })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await context.close();
    });
  }
}
