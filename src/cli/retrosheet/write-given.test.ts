import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildPlay } from '@/formats/retrosheet/game/build-play';
import { readGame } from '@/formats/retrosheet/game/read-game';
import type { Step } from '@/formats/retrosheet/game/real-game';
import { parseEvent } from '@/formats/retrosheet/parse-event';
import { eventString } from '@/formats/retrosheet/write/event-string';
import { EVENT_VERSION } from '@/game/fold';
import type { Play } from '@/game/play';
import { lineupPlayer } from '@/game/queries';
import { eventFilesIn, readEventFiles } from './event-files';
import { differencesOf } from './round-trip';

const FOLDER = '../shared/retrosheet/events';
const isPresent = existsSync(FOLDER);
if (!isPresent) console.warn(`${FOLDER} is not there: its plays are not written again.`);

it.runIf(isPresent)('every play of the given games, written by us, is read as the same play', () => {
  let plays = 0;
  const differences: string[] = [];
  for (const year of readdirSync(FOLDER)) {
    for (const { games, register } of readEventFiles(eventFilesIn(join(FOLDER, year)))) {
      for (const recorded of games) {
        const game = readGame(recorded, register);
        if (!game.ok) throw new Error(game.error.reason);
        for (const step of game.value.steps) {
          if (step.type !== 'play') continue;
          plays += 1;
          const text = eventString(step.play, ({ earned = 'earned' }) => earned);
          if (told(again(step, text)) !== told(step.play)) differences.push(`${step.record.event} became ${text}`);
        }
      }
    }
  }
  expect(differences).toEqual([]);
  expect(plays).toBe(21_680);
});

it.runIf(isPresent)('every given game, exported as one of ours, is read as the same game', () => {
  const different: string[] = [];
  for (const year of readdirSync(FOLDER)) {
    for (const { games, register } of readEventFiles(eventFilesIn(join(FOLDER, year)))) {
      for (const recorded of games) {
        const game = readGame(recorded, register);
        if (!game.ok) throw new Error(game.error.reason);
        const log = game.value.events.map((event, i) => ({ ...event, ...STAMP, seq: i + 1 }));
        if (differencesOf(log).length > 0) different.push(recorded.id);
      }
    }
  }
  // Walks that belong to the pitcher before, by a count that no play keeps.
  expect(different).toEqual(['OAK198205080', 'MIL198209022', 'MIL198210160']);
});
const STAMP = { v: EVENT_VERSION, at: '2016-06-01T18:00:00.000Z', by: { kind: 'system', side: null } } as const;

function again({ before, play }: Extract<Step, { type: 'play' }>, text: string): Play {
  const parsed = parseEvent(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error}`);
  const { responsibleBatter, responsiblePitcher } = play;
  const batter = lineupPlayer(before, play.batter);
  const read = buildPlay(before, { batter, responsibleBatter, responsiblePitcher }, parsed.value, text);
  if (!read.ok) throw new Error(`${text}: ${read.error}`);
  return read.value;
}

function told({ advances, errors, kind, outs, runs, rbi, runnersAfter, ...rest }: Play): string {
  const { sacrificeHit, sacrificeFly, groundedIntoDoublePlay, noDoublePlay } = rest;
  return JSON.stringify([
    kind,
    advances.map((one) => [one.from, one.to, one.out, one.rbi, one.chargedTo, one.by, one.earned, one.stealing]),
    errors.map(({ fielder, assists }) => `${(assists ?? []).join('')}E${fielder}`).toSorted(),
    [outs, runs, rbi, runnersAfter],
    [sacrificeHit, sacrificeFly, groundedIntoDoublePlay, noDoublePlay],
  ]);
}
