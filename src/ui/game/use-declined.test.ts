import { expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { declinedText } from './use-declined';

const state = aState();

it.each([
  ['home', 'away', 'home', 'revision', 'declines: the plays stay as they are.'],
  ['home', 'away', 'home', 'stop', 'plays on.'],
  ['home', 'away', 'away', 'revision', 'takes the request back.'],
  ['spectator', 'away', 'home', 'revision', 'declines: the plays stay as they are.'],
] as const)('tells %s that %s ended the request of %s (%s)', (viewer, by, asked, what, told) => {
  expect(declinedText({ seq: 9, by, asked, what }, state, viewer)).toBe(`${state[by].name} ${told}`);
});

it.each(['away', 'both'] as const)('tells %s nothing of his own answer', (viewer) => {
  expect(declinedText({ seq: 9, by: 'away', asked: 'home', what: 'revision' }, state, viewer)).toBeNull();
});
