import { expect, test } from 'vitest';
import { playFor } from '@/testing/play-for';
import type { Advance, Play } from '../play';
import { playFaults } from './play-faults';

const single = playFor({ cards: 'single_two', bases: 3, dice: { location: 50 } });
const twin = playFor({ cards: 'groundout_a', bases: 1, dice: { location: 90, relay: 1 } });
const fly = playFor({ cards: 'flyout_a', bases: 4, dice: { location: 50 } });
const wildPitch = playFor({ cards: 'wild_pitch', bases: 1 });

/** The play with one advance changed. */
const moved = (play: Play, index: number, change: Partial<Advance>): Play => ({
  ...play,
  advances: play.advances.map((advance, at) => (at === index ? { ...advance, ...change } : advance)),
});

test('P-1 to P-7: sound plays have no faults', () => {
  for (const play of [single, twin, fly, wildPitch]) expect(playFaults(play)).toEqual([]);
});

test.each<[string, Play, string]>([
  ['P-1', { ...single, runnersAfter: [1, null, null] }, 'runners are lost or made'],
  ['P-1', { ...single, kind: 'balk' }, 'runners are lost or made'],
  ['P-2', moved(single, 1, { to: 2 }), 'runners after do not follow from the advances'],
  ['P-2', moved(single, 1, { to: 1 }), 'the runner from 1 moved backward or not at all'],
  ['P-2', moved(single, 2, { to: 3 }), 'a runner passed another'],
  ['P-2', moved(single, 2, { to: 3 }), 'two runners on base 3'],
  ['P-2', moved(single, 0, { runner: 3 }), 'the runner from 2 was not there'],
  ['P-3', { ...twin, outsBefore: 2 }, 'more than three outs'],
  ['P-3', moved(twin, 0, { by: [] }), 'the runner from 1: an out needs fielders, and only an out'],
  ['P-4', { ...single, advances: single.advances.toReversed() }, 'advances are not in order, lead runner first'],
  ['P-5', { ...single, outs: 1 }, 'outs do not follow from the advances'],
  ['P-5', { ...single, rbi: 0 }, 'runs batted in do not follow'],
  ['P-5', { ...single, runs: 2 }, 'runs do not follow from the advances'],
  ['P-5', moved(single, 0, { scored: false }), 'the runner from 2: scored does not follow from where he went'],
  ['P-5', moved(single, 1, { rbi: true }), 'the runner from 1 is batted in without scoring'],
  ['P-6', { ...single, kind: 'double' }, 'the batter did not take the bases of his hit'],
  ['P-6', { ...single, kind: 'out' }, 'safe on an out'],
  ['P-6', { ...single, kind: 'error' }, 'reached on an error that nobody made'],
  ['P-6', { ...single, kind: 'balk' }, 'the batter moved though he bats on'],
  ['P-6', { ...wildPitch, kind: 'walk' }, 'the batter went nowhere'],
  ['P-7', { ...twin, rbi: 1 }, 'no double play on the ground'],
  ['P-7', { ...fly, outsBefore: 2 }, 'no run on a sacrifice fly'],
  ['P-7', { ...twin, sacrificeHit: true }, 'no bunt on a sacrifice hit'],
])('%s: a broken play is found out', (_id, play, fault) => {
  expect(playFaults(play)).toContain(fault);
});
