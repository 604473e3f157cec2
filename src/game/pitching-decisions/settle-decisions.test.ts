import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRng } from '@/shared/rng';
import { startedGame } from '@/testing/a-game';
import { aState } from '@/testing/a-state';
import { playRandomly } from '@/testing/random-game';
import { toldHalf } from '@/testing/told-half';
import { moved, out } from '@/testing/told-play';
import { newPitching } from '../box-lines';
import type { BoxScore, PitcherEntry, PitchingLine } from '../box-score';
import { creditEnd } from '../credit/credit-half';
import { creditInto } from '../credit/credit-play';
import { emptyBox } from '../empty-box';
import type { Play } from '../play';
import { settleDecisions } from './settle-decisions';

interface Told extends Partial<Pick<PitchingLine, 'outs' | 'r' | 'erOnMound' | 'blownSave'>> {
  readonly id: number;
  readonly entry?: Partial<PitcherEntry>;
}

const line = ({ id, entry, ...told }: Told): PitchingLine => ({
  ...newPitching(id, { inning: 6, outs: 0, lead: 0, runners: 0, ...entry }),
  ...told,
});

/** A game the home team won; home pitchers 30, 31 …, the visitors' 10, 11 … */
function settled(
  home: readonly Told[],
  record: { win: number; loss: number },
  away: readonly Told[] = [{ id: 10, outs: 24 }],
) {
  const box: BoxScore = emptyBox(aState());
  box.home.pitching = home.map(line);
  box.away.pitching = away.map(line);
  box.record = record;
  settleDecisions(box, 'home');
  const marks = ({ lineupId, decision, save, hold, blownSave }: PitchingLine): string =>
    `${lineupId}${decision === 'win' ? 'W' : decision === 'loss' ? 'L' : ''}${save ? 'S' : ''}${hold ? 'H' : ''}${blownSave ? 'B' : ''}`;
  return [...box.home.pitching, ...box.away.pitching].map(marks).join(' ');
}

const record = { win: 30, loss: 10 };

describe('the win', () => {
  it('WL-2: to the starter who went five innings', () => {
    expect(
      settled(
        [
          { id: 30, outs: 15 },
          { id: 31, outs: 12, entry: { lead: 5 } },
        ],
        record,
      ),
    ).toBe('30W 31S 10L');
  });
  it('WL-2: not to one who went less: to the most effective reliever', () => {
    const relief = [
      { id: 31, outs: 3, r: 0, entry: { lead: 5 } },
      { id: 32, outs: 6, r: 1, entry: { lead: 5 } },
      { id: 33, outs: 4, entry: { lead: 5 } },
    ];
    expect(settled([{ id: 30, outs: 14 }, ...relief], record)).toBe('30 31 32W 33 10L');
  });
  it('WL-2: equal outs go to fewer runs, then to the earlier', () => {
    const even = (r: number, other: number) =>
      settled(
        [
          { id: 30, outs: 12 },
          { id: 31, outs: 6, r, entry: { lead: 6 } },
          { id: 32, outs: 6, r: other, entry: { lead: 6 } },
          { id: 33, outs: 3, entry: { lead: 6 } },
        ],
        record,
      );
    expect(even(2, 1)).toBe('30 31 32W 33 10L');
    expect(even(1, 1)).toBe('30 31W 32 33 10L');
  });
  it('WL-2: four innings are enough in a game of five', () => {
    expect(
      settled(
        [
          { id: 30, outs: 12 },
          { id: 31, outs: 3, entry: { lead: 6 } },
        ],
        record,
      ),
    ).toBe('30W 31 10L');
  });
  it('WL-2: the starter alone keeps it', () => {
    expect(settled([{ id: 30, outs: 12 }], record)).toBe('30W 10L');
  });
  it('WL-3: not to a reliever who was brief and ineffective, when another followed', () => {
    const relief = (erOnMound: number) => [
      { id: 30, outs: 18 },
      { id: 31, outs: 2, erOnMound, entry: { lead: 0 } },
      { id: 32, outs: 4, entry: { lead: 4 } },
      { id: 33, outs: 3, entry: { lead: 4 } },
    ];
    expect(settled(relief(2), { win: 31, loss: 10 })).toBe('30 31 32W 33 10L');
    expect(settled(relief(1), { win: 31, loss: 10 })).toBe('30 31W 32 33 10L');
    expect(
      settled(
        [
          { id: 30, outs: 24 },
          { id: 31, outs: 2, erOnMound: 3 },
        ],
        { win: 31, loss: 10 },
      ),
    ).toBe('30 31W 10L');
  });
});

describe('save, hold and blown save', () => {
  const saves = (outs: number, entry: Partial<PitcherEntry>): boolean =>
    settled(
      [
        { id: 30, outs: 18 },
        { id: 31, outs, entry },
      ],
      record,
    ).includes('31S');
  it.each([
    [3, { lead: 3 }, true],
    [3, { lead: 4 }, false],
    [2, { lead: 3 }, false],
    [1, { lead: 3, runners: 1 }, true],
    [1, { lead: 2 }, true],
    [1, { lead: 4, runners: 2 }, true],
    [1, { lead: 4, runners: 1 }, false],
    [9, { lead: 9 }, true],
    [8, { lead: 9 }, false],
    [0, { lead: 1, runners: 3 }, false],
    [3, { lead: 0 }, false],
  ] as const)('WL-4: %i outs, came in at %j', (outs, entry, expected) => {
    expect(saves(outs, entry)).toBe(expected);
  });
  it('WL-4: the winner saves nothing, and a complete game has none', () => {
    expect(
      settled(
        [
          { id: 30, outs: 12 },
          { id: 31, outs: 15, entry: { lead: 1 } },
        ],
        record,
      ),
    ).toBe('30 31W 10L');
    expect(settled([{ id: 30, outs: 27 }], record)).toBe('30W 10L');
  });
  it('WL-5: everyone between who kept a small lead and got an out has a hold, also on the losing side', () => {
    const home = [
      { id: 30, outs: 15 },
      { id: 31, outs: 3, entry: { lead: 2 } },
      { id: 32, outs: 6, entry: { lead: 3 } },
      { id: 33, outs: 3, entry: { lead: 2 } },
    ];
    const away = [
      { id: 10, outs: 15 },
      { id: 11, outs: 3, entry: { lead: 1 } },
      { id: 12, outs: 6, entry: { lead: 1 } },
    ];
    expect(settled(home, { win: 30, loss: 12 }, away)).toBe('30W 31H 32H 33S 10 11H 12L');
  });
  it('WL-5: not without an out, with a big lead, or when the lead was lost', () => {
    const home = [
      { id: 30, outs: 15 },
      { id: 31, outs: 0, entry: { lead: 2 } },
      { id: 32, outs: 3, entry: { lead: 7 } },
      { id: 33, outs: 3, blownSave: true, entry: { lead: 1 } },
      { id: 34, outs: 3, entry: { lead: 1 } },
    ];
    expect(settled(home, record)).toBe('30W 31 32 33B 34S 10L');
  });
});

describe('as the lead changes', () => {
  const homer = { kind: 'homeRun', men: [moved(0, 4, { rbi: true })] } as const;
  const single = { kind: 'single', men: [moved(0, 1)] } as const;
  const credited = (half: readonly Play[], change: (box: BoxScore) => void = () => {}): BoxScore => {
    const box = emptyBox(aState());
    change(box);
    for (const play of half) creditInto(box, play);
    return box;
  };
  it('WL-1: going ahead names the pitcher of each side', () => {
    expect(credited(toldHalf([homer])).record).toEqual({ win: 10, loss: 30 });
  });
  it('WL-1: a tie clears both', () => {
    const behind = { scoreBefore: { away: 0, home: 1 }, inning: 4 };
    const box = credited(toldHalf([homer], behind), (one) => {
      one.record = { win: 30, loss: 10 };
    });
    expect(box.record).toEqual({ win: null, loss: null });
  });
  it('WL-1: the loss is his who put the go-ahead run on base, though he is gone', () => {
    const scored = { kind: 'double', men: [moved(1, 4), moved(0, 2)], pitcher: 31 } as const;
    expect(credited(toldHalf([single, scored])).record).toEqual({ win: 10, loss: 30 });
    const both = { kind: 'homeRun', men: [moved(1, 4), moved(0, 4)], pitcher: 31 } as const;
    expect(credited(toldHalf([single, both], { scoreBefore: { away: 0, home: 1 } })).record).toEqual({
      win: 10,
      loss: 31,
    });
  });
  it('WL-1: the man who was just batted for is still the pitcher of record', () => {
    const box = credited(toldHalf([homer]), (one) => {
      one.away.fielders[0] = 19;
    });
    expect(box.record.win).toBe(10);
  });
  it('WL-6: who came in to save and lets the tying run in has blown it, whoever is charged', () => {
    const relieved = (entry: Partial<PitcherEntry>) => (one: BoxScore) => {
      one.home.pitching.push(line({ id: 31, entry: { inning: 9, ...entry } }));
    };
    const scored = { kind: 'double', men: [moved(1, 4), moved(0, 2)], pitcher: 31 } as const;
    const half = toldHalf([single, scored], { scoreBefore: { away: 2, home: 3 }, inning: 9 });
    expect(credited(half, relieved({ lead: 1, runners: 1 })).home.pitching.at(-1)?.blownSave).toBe(true);
    expect(credited(half, relieved({ lead: 6 })).home.pitching.at(-1)?.blownSave).toBe(false);
  });
  it('WL-7: a forfeit or resignation gives decisions only when the winner would have won a called game', () => {
    const decided = (inning: number, reason: 'forfeit' | 'resignation' | 'final'): string => {
      const score = { away: 1, home: 4 };
      const box = emptyBox(aState());
      box.record = { win: 30, loss: 10 };
      for (const one of box.home.pitching) one.outs = 15;
      creditEnd(box, aState({ inning, half: 'bottom', score }), { reason, winner: 'home' });
      return box.home.pitching[0]?.decision ?? 'none';
    };
    expect([decided(3, 'forfeit'), decided(3, 'resignation')]).toEqual(['none', 'none']);
    expect([decided(7, 'forfeit'), decided(7, 'final')]).toEqual(['win', 'win']);
  });
  it('WL-7: every decided game has one winner and one loser, a tie none, and at most one save', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { card } = playRandomly(startedGame({ seed }), seededRng(`decisions:${seed}`));
        const { endReason, winner } = card.state;
        if (endReason === 'forfeit' || endReason === 'resignation') return;
        const all = [...card.box.away.pitching, ...card.box.home.pitching];
        const count = (decision: string): number => all.filter((one) => one.decision === decision).length;
        expect([count('win'), count('loss')]).toEqual(winner === null ? [0, 0] : [1, 1]);
        expect(all.filter((one) => one.save).length).toBeLessThanOrEqual(1);
        expect(all.some((one) => one.save && one.decision === 'win')).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
  it('WL-1: outs alone change nothing', () => {
    expect(credited(toldHalf([{ kind: 'out', men: [out(0, 1, [6, 3])] }])).record).toEqual({ win: null, loss: null });
  });
});
