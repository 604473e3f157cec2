import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFiles } from './check';
import { eventFilesIn, readEventFiles } from './event-files';

const FOLDER = '../shared/retrosheet/events';
const isPresent = existsSync(FOLDER);
if (!isPresent) console.warn(`${FOLDER} is not there: its files are not checked.`);

it.runIf(isPresent)('finds in the given files what is odd there, and nothing else', () => {
  const faults = readdirSync(FOLDER).flatMap((year) => checkFiles(readEventFiles(eventFilesIn(join(FOLDER, year)))));
  const counts: Record<string, number> = {};
  for (const { reason } of faults) {
    const kind = reason.replace(/^.*: (?=[A-Z])/, '').replaceAll(/\d/g, '#');
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  expect(counts).toEqual({
    // Runners left out who have to make room: our reader knows better, others do not.
    'The man on base # has to move, and no advance says so.': 6,
    // A World Series with the hitter in every game.
    'The info "usedh" is false, but the lineups say otherwise.': 4,
    // Rain.
    'The game has fewer innings than are scheduled.': 3,
    'The home half of the last inning is missing.': 1,
  });
});
