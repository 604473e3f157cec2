import { expect, it } from 'vitest';
import type { LoggedEvent } from '@/game/events';
import { startedGame } from '@/testing/a-game';
import { playRandomly } from '@/testing/random-game';
import { seededRng } from '@/shared/rng';
import { differencesOf, roundTrip } from './round-trip';

it('games of ours, written and read again, are the same in plays, box scores and decisions', () => {
  const { games, kinds, differences } = roundTrip(25, 2026);
  expect(differences).toEqual([]);
  expect(games).toBe(25);
  // The share here meets the plays that tell most; the command plays more games.
  expect(Object.keys(kinds)).toEqual(
    expect.arrayContaining(['single', 'homeRun', 'fieldersChoice', 'error', 'stolenBase', 'caughtStealing', 'pickOff']),
  );
});

it('a game in progress can be read too', () => {
  const { events } = playRandomly(startedGame({ seed: 3 }), seededRng(3));
  const half = events.filter(({ type }) => type === 'playMade')[30];
  const log = events.slice(0, (half?.seq ?? 0) + 1);
  // A reading program counts those on base as left there when the file ends.
  expect(differencesOf(log).filter((one) => !/^(?:away|home) team/.test(one))).toEqual([]);
});

it('tells what is not the same', () => {
  const { events } = playRandomly(startedGame({ seed: 3 }), seededRng(3));
  const spoiled = events.map((event): LoggedEvent => {
    if (event.type !== 'playMade' || event.data.play.number !== 5) return event;
    const { play } = event.data;
    return { ...event, data: { ...event.data, play: { ...play, catcher: play.pitcher } } };
  });
  expect(differencesOf(spoiled)).toEqual([expect.stringContaining('play 5: ')]);
});
