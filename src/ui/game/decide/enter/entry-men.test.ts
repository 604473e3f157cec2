import { describe, expect, it } from 'vitest';
import { entryOf } from '@/game/propose/hand-entry';
import { proposePlay } from '@/game/propose/propose-play';
import { aState } from '@/testing/a-state';
import { movesOf } from '@/testing/play-for';
import { endingsOf, handsIn, menOf, withEnding, withHands } from './entry-men';
import { PAPER_TABLE } from './paper-table';

const state = aState({ bases: 3 });

const proposed = (entry: ReturnType<typeof entryOf>) => {
  const play = proposePlay(state, entry, PAPER_TABLE);
  if (!play.ok) throw new Error(play.error.message);
  return play.value;
};

describe('the men of an entry', () => {
  it('are the runners, those who stay too, and the batter when his turn ends', () => {
    const men = (notation: string) => menOf(proposed(entryOf(notation))).map(({ from, to, out }) => [from, to, out]);
    expect(men('F8')).toEqual([
      [2, 2, false],
      [1, 1, false],
      [0, 1, true],
    ]);
    expect(men('SB3')).toEqual([
      [2, 3, false],
      [1, 1, false],
    ]);
  });

  it('go where they are sent, with the usual fielders until others are named', () => {
    const sent = withEnding(entryOf('1B8'), 2, { to: 4, out: true });
    expect(movesOf(proposed(sent))).toBe('2xH(82) 1-2 B-1');
    const [lead] = menOf(proposed(sent));
    if (lead === undefined) throw new Error('no lead man');
    expect(movesOf(proposed(withHands(sent, lead, [8, 6, 2])))).toBe('2xH(862) 1-2 B-1');
    expect(movesOf(proposed(withEnding(sent, 2, { to: 3, out: false })))).toBe('2-3 1-2 B-1');
  });

  it('end on their own base or further', () => {
    expect(endingsOf(2).map(({ value }) => value)).toEqual(['2', '3', '4', 'x2', 'x3', 'x4']);
    expect(endingsOf(0).map(({ value }) => value)).toEqual(['1', '2', '3', '4', 'x1', 'x2', 'x3', 'x4']);
  });

  it('reads fielders however they are written', () => {
    expect(handsIn('6-4–3')).toEqual([6, 4, 3]);
    expect(handsIn('64 3')).toEqual([6, 4, 3]);
    expect(handsIn('0')).toBeNull();
    expect(handsIn('')).toBeNull();
  });
});
