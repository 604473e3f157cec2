import { describe, expect, test } from 'vitest';
import { type PlaysAsked, playsHref, readPlays } from './plays-address';

const usual = { side: 'atBat', seasonId: 4 } as const;
const read = (href: string) => readPlays(new URLSearchParams(href.split('?')[1]), usual);

describe('the address of a man’s plays', () => {
  test.each<PlaysAsked>([
    { side: 'atBat', of: 'hr', split: 'all', seasonId: 3 },
    { side: 'onMound', of: 'so', split: 'inning:10', seasonId: null },
    { side: 'atBat', of: 'sb', split: 'park:12', seasonId: undefined },
  ])('says what is listed: %j', (asked) => expect(read(playsHref(7, asked))).toEqual(asked));

  test('is as usual where it says nothing, or nothing that can be', () => {
    const plain = { ...usual, of: 'pa', split: 'all' };
    expect(read('/players/7?part=plays')).toEqual(plain);
    expect(read('/players/7?part=plays&side=field&of=era&split=moon&season=-1')).toEqual(plain);
    expect(read('/players/7?side=mound&of=sb')).toEqual({ ...plain, side: 'onMound' });
  });
});
