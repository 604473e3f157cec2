import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { FIRST_GAME, SECOND_GAME, seasonFiles, SPOILED_GAME } from '../src/formats/retrosheet/testing/made-up-season';
import { faultsOf } from './axe';
import { expect, result, signIn, test } from './fixtures';

const EVENTS_2016 = join('..', 'shared', 'retrosheet', 'events', '2016');

const asUploads = (files: readonly { readonly name: string; readonly text: string }[]) =>
  files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text, 'latin1') }));

const row = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });

test('two games come in from files, one with a fault does not; their box score and replay are there', async ({
  page,
}) => {
  await signIn(page, 'Ida Import');
  await page.getByRole('link', { name: 'Import real games' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Real games' })).toBeVisible();
  await expect(page.getByText('obtained free of charge from and is copyrighted by Retrosheet')).toBeVisible();

  const files = seasonFiles([FIRST_GAME, SECOND_GAME, SPOILED_GAME]);
  await page.getByLabel('Drop files here or choose them').setInputFiles(asUploads(files));
  await expect(row(page, 'Visitport 3, Hometown 1')).toContainText('Ready');
  const lines = files[0]?.text.split('\r\n') ?? [];
  const line = lines.findIndex((each) => each.endsWith('QQ7')) + 1;
  await expect(row(page, SPOILED_GAME.id)).toContainText(`Line ${line}: QQ7`);
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'None' }).click();
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await page.getByRole('button', { name: 'All' }).click();
  await page.getByRole('switch', { name: 'Public' }).click();
  await page.getByRole('button', { name: 'Import 2 games' }).click();
  await expect(page.getByText('2 games imported')).toBeVisible();
  await expect(row(page, 'Visitport 0, Hometown 2')).toContainText('Imported');

  await page.getByRole('link', { name: 'Visitport 3, Hometown 1' }).click();
  await expect(result(page)).toContainText('Visitport wins');
  await expect(page.getByRole('main')).toContainText('copyrighted by Retrosheet');
  await expect(result(page)).not.toContainText('Check the dice');
  await expect(result(page)).toContainText('WinnerMan V9');
  const box = page.getByRole('region', { name: 'Details' });
  await expect(box.getByRole('row').filter({ hasText: 'Man V2' }).first()).toContainText('2');
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Watch the replay' }).click();
  await expect(page).toHaveURL(/replay=/);
  const score = page.getByRole('table', { name: 'Line score' });
  const runs = score.locator('.runs');
  await expect(runs).toHaveText(['0', '0']);
  await page.getByRole('button', { name: 'Next scoring play', exact: true }).click();
  await expect(runs).toHaveText(['2', '0']);
  await page.getByRole('slider', { name: 'Moment of the game' }).press('End');
  await expect(runs).toHaveText(['3', '1']);
  await expect(page.getByRole('main')).toContainText('copyrighted by Retrosheet');

  // The same files again: told, not doubled.
  await page.goto('/import');
  await page.getByLabel('Drop files here or choose them').setInputFiles(asUploads(files));
  await expect(row(page, 'Visitport 3, Hometown 1')).toContainText('Already there');
  await expect(page.getByRole('heading', { name: 'Your real games' })).toBeVisible();

  await page.goto('/');
  const finished = page.getByRole('region', { name: 'Finished' });
  await expect(finished.getByRole('link', { name: /Visitport at Hometown/ })).toHaveCount(2);
  await expect(finished).not.toContainText('open seat');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a phone, ${colorScheme}`, async ({ browser, server }) => {
    const context = await browser.newContext({
      baseURL: server.url,
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    await page.goto('/import');
    await page.getByLabel('Your name').fill('Phil Phone');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page
      .getByLabel('Drop files here or choose them')
      .setInputFiles(asUploads([...seasonFiles([FIRST_GAME, SPOILED_GAME]), { name: 'notes.txt', text: 'nothing' }]));
    await expect(row(page, 'Visitport 3, Hometown 1')).toBeVisible();
    await expect(page.getByRole('list', { name: 'What is wrong in the files' })).toContainText('notes.txt');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    expect(await faultsOf(page)).toEqual([]);
    await context.close();
  });
}

test('the seventh game of the World Series of 2016', async ({ page }) => {
  test.skip(!existsSync(EVENTS_2016), '../shared/retrosheet is not there');
  const files = readdirSync(EVENTS_2016)
    .filter((name) => !/EDGE|CHN\.EVN/.test(name))
    .map((name) => ({ name, text: readFileSync(join(EVENTS_2016, name), 'latin1') }));
  await signIn(page, 'Rajai');
  await page.goto('/import');
  await page.getByLabel('Drop files here or choose them').setInputFiles(asUploads(files));
  await expect(row(page, 'Nov 2, 2016')).toContainText('Chicago Cubs 8, Cleveland 7 (10)');
  await page.getByRole('button', { name: 'None' }).click();
  await row(page, 'Nov 2, 2016').getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Import 1 game' }).click();
  await page.getByRole('link', { name: 'Chicago Cubs 8, Cleveland 7' }).click();
  await expect(result(page)).toContainText('Chicago Cubs wins');
  for (const pitcher of ['WinnerAroldis Chapman', 'LoserBryan Shaw', 'SaveMike Montgomery']) {
    await expect(result(page)).toContainText(pitcher);
  }
});
