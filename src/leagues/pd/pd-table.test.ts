import { describe, expect, it } from 'vitest';
import { makeCard } from '@/cards/card';
import { noRatings, SIDE_TOTAL, type Ratings } from '@/cards/ratings';
import type { Abilities, BattingHand, Hand } from '@/game/abilities';
import type { CardOutcome } from '@/game/outcomes';
import { NEUTRAL_PARK } from '@/game/table';
import { pdTable } from './pd-table';

/** A side that always reads one outcome. */
const always = (outcome: CardOutcome): Ratings => ({ ...noRatings(), [outcome]: SIDE_TOTAL });

const abilities = (bats: BattingHand, throws: Hand, power: 'N' | 'W', pitches: boolean): Abilities => ({
  bats,
  throws,
  running: 10,
  stealJump: 0,
  stealAuto: false,
  stealHigh: 10,
  stealLow: 5,
  bunting: 'C',
  hitAndRun: 'C',
  power,
  fielding: {},
  pitching: pitches ? { hold: 0, wildPitch: 9, balk: 2, pickoff: 4, starter: 5, relief: null, closer: null } : null,
});

const card = (
  bats: BattingHand,
  throws: Hand,
  power: 'N' | 'W',
  pitching: readonly [CardOutcome, CardOutcome] | null,
) =>
  makeCard('a man', abilities(bats, throws, power, pitching !== null), {
    batting: { L: always('walk'), R: always('triple') },
    pitching: pitching === null ? null : { L: always(pitching[0]), R: always(pitching[1]) },
  });

const LEFTY = 1;
const RIGHTY = 2;
const SWITCH = 3;
const WEAK = 4;
const LEFT_ARM = 11;
const RIGHT_ARM = 12;
const NO_ARM = 13;

const table = pdTable({
  cards: new Map([
    [LEFTY, card('L', 'R', 'N', null)],
    [RIGHTY, card('R', 'R', 'N', null)],
    [SWITCH, card('S', 'R', 'N', null)],
    [WEAK, card('R', 'R', 'W', null)],
    [LEFT_ARM, card('R', 'L', 'W', ['lineout', 'homerun'])],
    [RIGHT_ARM, card('R', 'R', 'W', ['bp_homerun', 'strikeout'])],
    [NO_ARM, card('R', 'R', 'N', null)],
  ]),
  park: NEUTRAL_PARK,
});

const read = (batter: number, pitcher: number, column: number, pitcherTired = false) =>
  table.readCards?.({ batter, pitcher, pitcherTired }, { column, row: 7, split: 11 });

describe('pdTable', () => {
  it('reads the batter’s card by the pitcher’s arm on columns 1 to 3', () => {
    expect(read(RIGHTY, LEFT_ARM, 1)).toEqual({
      cell: { card: 'batter', column: 1, row: 7, split: 11 },
      outcome: 'walk',
    });
    expect(read(RIGHTY, RIGHT_ARM, 3)?.outcome).toBe('triple');
  });

  it('reads the pitcher’s card by the side the batter hits from on columns 4 to 6', () => {
    expect(read(LEFTY, LEFT_ARM, 4)).toEqual({
      cell: { card: 'pitcher', column: 4, row: 7, split: 11 },
      outcome: 'lineout',
    });
    expect(read(RIGHTY, LEFT_ARM, 6)?.outcome).toBe('homerun');
  });

  it('turns a switch hitter to the side opposite the arm', () => {
    expect(read(SWITCH, LEFT_ARM, 5)?.outcome).toBe('homerun');
    expect(read(SWITCH, RIGHT_ARM, 5)?.outcome).toBe('bp_homerun');
  });

  it('takes a weak bat’s homers off the pitcher’s card, not off his own', () => {
    expect(read(WEAK, LEFT_ARM, 5)?.outcome).toBe('single_two');
    expect(read(WEAK, LEFT_ARM, 2)?.outcome).toBe('walk');
  });

  it('reads the batter’s card throughout when the pitcher has none', () => {
    expect(read(RIGHTY, NO_ARM, 5)).toEqual({
      cell: { card: 'batter', column: 2, row: 7, split: 11 },
      outcome: 'triple',
    });
  });

  it('reads a hit in six of 108 chances more when the pitcher is tired', () => {
    let hits = 0;
    for (let column = 4; column <= 6; column++) {
      for (let row = 2; row <= 12; row++) {
        for (let split = 1; split <= 20; split++) {
          const reading = table.readCards?.(
            { batter: RIGHTY, pitcher: RIGHT_ARM, pitcherTired: true },
            { column, row, split },
          );
          if (reading?.outcome === 'single_two') hits += 6 - Math.abs(row - 7);
        }
      }
    }
    expect(hits).toBe(6 * 20);
  });

  it('knows whom it has cards of', () => {
    expect(table.abilities(LEFT_ARM).throws).toBe('L');
    expect(() => table.abilities(99)).toThrow('card of player 99');
  });
});
