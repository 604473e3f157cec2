import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareSeason, emptyComparison } from './compare';
import { eventFilesIn, readEventFiles } from './event-files';

const FOLDER = '../shared/retrosheet';
const isPresent = existsSync(join(FOLDER, 'events'));
if (!isPresent) console.warn(`${FOLDER} is not there: its real games are not compared.`);

it.runIf(isPresent)('every given game scores as expected, row by row (needs ../shared/retrosheet)', () => {
  const comparison = emptyComparison();
  for (const year of readdirSync(join(FOLDER, 'events'))) {
    const files = readEventFiles(eventFilesIn(join(FOLDER, 'events', year)));
    compareSeason(files, join(FOLDER, 'expected', year), comparison);
  }
  const { games, differences, changed, decisions, earnedRuns } = comparison;
  expect(games).toBe(272);
  expect(differences).toEqual([]);
  expect(changed).toEqual([]);
  expect(decisions.win / games).toBeGreaterThanOrEqual(0.99);
  expect(decisions.loss / games).toBeGreaterThanOrEqual(0.99);
  expect(decisions.save / games).toBeGreaterThanOrEqual(0.97);
  expect(earnedRuns.equal / earnedRuns.lines).toBeGreaterThanOrEqual(0.99);
  expect(earnedRuns.uncleanEqual / earnedRuns.uncleanLines).toBeGreaterThanOrEqual(0.9);
});
