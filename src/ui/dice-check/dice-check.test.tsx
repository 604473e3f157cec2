// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { commitmentOf, verifiedFace, verifyReceipt } from '@/game/verified-dice';
import type { DiceReceipt } from '@/server/api/wire';
import { dieState, distinctDice } from './distinct-dice';
import { DiceTable } from './dice-table';
import { VerdictBanner } from './verdict-banner';

const seed = '5a'.repeat(32);
const source = { seed, gameId: 'g', epoch: 0, nonces: ['00112233'] };
const face = verifiedFace(source);
const receipt = (part: Partial<DiceReceipt> = {}): DiceReceipt => ({
  gameId: 'g',
  nonces: source.nonces,
  epochs: [{ epoch: 0, commitment: commitmentOf(seed), seed }],
  dice: [0, 1, 2].map((n) => ({ seq: 9, epoch: 0, die: { n, sides: 6, face: face(n, 6), use: 'row' } })),
  ...part,
});
const shown = (given: DiceReceipt) => {
  const { failures } = verifyReceipt(given);
  const open = new Set(given.epochs.filter((epoch) => epoch.seed !== null).map((epoch) => epoch.epoch));
  return distinctDice(given.dice).map((rolled) => ({ rolled, state: dieState(rolled, failures, open) }));
};

afterEach(cleanup);

describe('the dice check', () => {
  it('says that honest dice are right', () => {
    render(<VerdictBanner verdict={verifyReceipt(receipt())} />);
    expect(screen.getByText('All 3 dice are right')).toBeTruthy();
    expect(shown(receipt()).map(({ state }) => state)).toEqual(['checked', 'checked', 'checked']);
  });

  it('points at a changed die', () => {
    const dice = receipt().dice.map((rolled) =>
      rolled.die.n === 1 ? { ...rolled, die: { ...rolled.die, face: (rolled.die.face % 6) + 1 } } : rolled,
    );
    const forged = receipt({ dice });
    render(<VerdictBanner verdict={verifyReceipt(forged)} />);
    expect(screen.getByText('Something is wrong with these dice')).toBeTruthy();
    expect(screen.getByText(/Die 1 \(event 9\): the seed gives another face/)).toBeTruthy();
    expect(shown(forged).map(({ state }) => state)).toEqual(['checked', 'wrong', 'checked']);
  });

  it('says "not yet" while the seed is sealed', () => {
    const sealed = receipt({ epochs: [{ epoch: 0, commitment: commitmentOf(seed), seed: null }] });
    render(<VerdictBanner verdict={verifyReceipt(sealed)} />);
    expect(screen.getByText('Not yet: the game is on')).toBeTruthy();
    expect(shown(sealed).map(({ state }) => state)).toEqual(['pending', 'pending', 'pending']);
  });

  it('lists a die once though two messages of a play show it, and says each result in a word', () => {
    const [first] = receipt().dice;
    const twice = receipt({ dice: first ? [first, { ...first, seq: 10 }] : [] });
    render(<DiceTable dice={shown(twice)} />);
    expect(screen.getAllByRole('row')).toHaveLength(2);
    expect(screen.getByText('right')).toBeTruthy();
  });
});
