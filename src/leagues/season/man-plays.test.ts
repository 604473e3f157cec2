import { describe, expect, test } from 'vitest';
import { FIXED_SPLITS, playKindsOf, readSplit } from './man-plays';

describe('splits in an address', () => {
  test('are read as they are written', () => {
    for (const split of [...FIXED_SPLITS, 'inning:1', 'inning:10', 'opponent:7', 'park:123456789']) {
      expect(readSplit(split)).toBe(split);
    }
  });

  test.each([
    '',
    'toString',
    'inning:0',
    'inning:11',
    'opponent:-1',
    'opponent:1e3',
    'park:1234567890',
    'park:1 ',
    'left:1',
  ])('are nothing when they are %j', (text) => expect(readSplit(text)).toBeNull());
});

test('a pitcher has no runs batted in, no steals of his own', () => {
  expect(playKindsOf('atBat')).toEqual(expect.arrayContaining([...playKindsOf('onMound'), 'rbi', 'r', 'sb', 'cs']));
  expect(playKindsOf('onMound')).not.toEqual(expect.arrayContaining(['sb']));
});
