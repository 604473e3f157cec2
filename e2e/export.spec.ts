import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { checkEventFile } from '../src/formats/retrosheet/check/check-event-file';
import { readRoster, readTeams } from '../src/formats/retrosheet/people';
import { faultsOf } from './axe';
import { finishedGame } from './finished-game';
import { expect, test } from './fixtures';

/** Presses a link of the game menu; answers what is saved. */
async function saved(page: Page, label: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('link', { name: label, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('a finished game is saved from its menu in every form', async ({ page }) => {
  await finishedGame(page);
  await page.getByRole('button', { name: 'Game menu' }).click();
  await expect(page.getByRole('heading', { name: 'Export' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  const events = await saved(page, 'Event file');
  expect(events.name).toMatch(/^\d{4}[A-Z]{3}\.EVP$/);
  const teams = await saved(page, 'Teams');
  const rosters = [await saved(page, 'Roster HBC'), await saved(page, 'Roster CPR')];
  expect(rosters.map(({ name }) => name.slice(0, 3))).toEqual(['HBC', 'CPR']);
  const faults = checkEventFile(events.text, {
    teams: new Map(readTeams(teams.text).map((team) => [team.id, team])),
    rosters: new Map(rosters.flatMap(({ text }) => readRoster(text)).map((man) => [man.id, man])),
  });
  expect(faults).toEqual([]);

  const plays = await saved(page, 'Play-by-play');
  expect(plays.name).toMatch(/^[A-Z]{3}-at-[A-Z]{3}-\d{4}-\d\d-\d\d-plays\.csv$/);
  expect(plays.text.split('\r\n').length).toBeGreaterThan(25);
  expect((await saved(page, 'Batting')).text).toMatch(/^\uFEFFteam,player,order,positions,PA,/);
  const log = JSON.parse((await saved(page, 'Event log')).text) as { format: string; events: unknown[] };
  expect(log.format).toBe('scorecard-game-log');
  expect(log.events.length).toBeGreaterThan(50);
});
