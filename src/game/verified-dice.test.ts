import { createHash, createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentOf, verifiedFace, verifyReceipt, type ReceiptToVerify } from './verified-dice';

// The vectors of docs/dice.md.
const SOURCE = {
  seed: '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f',
  gameId: '0192f0c1-2b3d-7e4f-8a5b-6c7d8e9f0a1b',
  epoch: 1,
  nonces: ['a1b2c3d4', '00ff00ff'],
};
const VECTORS: readonly (readonly [n: number, sides: number, face: number])[] = [
  [0, 6, 6],
  [1, 6, 1],
  [2, 6, 6],
  [3, 20, 3],
  [4, 20, 1],
  [5, 100, 30],
  [6, 6, 5],
  [7, 36, 35],
  [8, 216, 156],
  [9, 1000, 569],
];

/** The published recipe once more, with another library. */
function byHand(source: typeof SOURCE, n: number, sides: number): number {
  const limit = 2 ** 32 - (2 ** 32 % sides);
  for (let block = 0; ; block++) {
    const text = `${source.gameId}:${source.epoch}:${source.nonces.join(',')}:${n}:${block}`;
    const digest = createHmac('sha256', Buffer.from(source.seed, 'hex')).update(text).digest();
    for (let i = 0; i < 32; i += 4) if (digest.readUInt32BE(i) < limit) return (digest.readUInt32BE(i) % sides) + 1;
  }
}

function receiptOf(dice: readonly (readonly [n: number, sides: number, face: number])[]): ReceiptToVerify {
  return {
    gameId: SOURCE.gameId,
    nonces: SOURCE.nonces,
    epochs: [{ epoch: 1, commitment: commitmentOf(SOURCE.seed), seed: SOURCE.seed }],
    dice: dice.map(([n, sides, face], i) => ({ seq: 10 + i, epoch: 1, die: { n, sides, face } })),
  };
}

describe('verifiedFace', () => {
  it('gives the published vectors', () => {
    const face = verifiedFace(SOURCE);
    expect(VECTORS.map(([n, sides]) => face(n, sides))).toEqual(VECTORS.map(([, , expected]) => expected));
    expect(commitmentOf(SOURCE.seed)).toBe('630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd');
  });

  it('passes over a word that would favour low faces', () => {
    expect(verifiedFace(SOURCE)(18_634_952, 997)).toBe(85);
  });

  it('agrees with another implementation of the recipe', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.nat(5),
        fc.array(fc.stringMatching(/^[0-9a-f]{8,64}$/), { maxLength: 2 }),
        fc.nat(100_000),
        fc.integer({ min: 2, max: 1000 }),
        (bytes, epoch, nonces, n, sides) => {
          const source = { ...SOURCE, seed: Buffer.from(bytes).toString('hex'), epoch, nonces };
          expect(verifiedFace(source)(n, sides)).toBe(byHand(source, n, sides));
          expect(commitmentOf(source.seed)).toBe(createHash('sha256').update(bytes).digest('hex'));
        },
      ),
      { seed: 1 },
    );
  });

  it('has fair faces (chi-square, 19 degrees of freedom, 0.1 %)', () => {
    const face = verifiedFace(SOURCE);
    const rolls = 20_000;
    const counts = Array.from({ length: 20 }, () => 0);
    for (let n = 0; n < rolls; n++) counts[face(n, 20) - 1] = (counts[face(n, 20) - 1] ?? 0) + 1;
    const each = rolls / 20;
    expect(counts.reduce((sum, count) => sum + (count - each) ** 2 / each, 0)).toBeLessThan(43.8);
  });

  it('refuses dice that nobody can roll', () => {
    const face = verifiedFace(SOURCE);
    expect(() => face(-1, 6)).toThrow(/no die -1/);
    expect(() => face(0, 1)).toThrow(/no die 0 of/);
    expect(() => face(0, 1001)).toThrow(/no die 0 of/);
  });
});

describe('verifyReceipt', () => {
  it('accepts an honest game, dice shown twice included', () => {
    const repeated = [...VECTORS.slice(0, 3), ...VECTORS];
    expect(verifyReceipt(receiptOf(repeated))).toEqual({
      ok: true,
      checked: 10,
      pending: 0,
      byHand: 0,
      commitmentsOk: true,
      failures: [],
    });
  });

  it('names a changed face', () => {
    const verdict = verifyReceipt(receiptOf(VECTORS.map(([n, sides, face]) => [n, sides, n === 4 ? 7 : face])));
    expect(verdict.ok).toBe(false);
    expect(verdict.failures).toEqual([{ reason: 'face', epoch: 1, seq: 14, n: 4 }]);
  });

  it('survives a receipt that no game could write', () => {
    const odd = [
      [0, 2.5, 1],
      [1, 1, 1],
      [-3, 6, 1],
      [Number.NaN, 6, 1],
    ] as const;
    const verdict = verifyReceipt(receiptOf(odd));
    expect(verdict.ok).toBe(false);
    expect(verdict.failures.filter((failure) => failure.reason === 'face')).toHaveLength(4);
  });

  it('names dice that were skipped or stand for two rolls', () => {
    const skipped = verifyReceipt(receiptOf(VECTORS.filter(([n]) => n !== 2)));
    expect(skipped.failures).toEqual([{ reason: 'skipped', epoch: 1, seq: 12, n: 3 }]);
    const reused = verifyReceipt(receiptOf([...VECTORS, [3, 6, 1]]));
    expect(reused.failures).toEqual([{ reason: 'reused', epoch: 1, seq: 20, n: 3 }]);
  });

  it('names a seed that is not the committed one', () => {
    const receipt = receiptOf(VECTORS);
    const other = 'ff'.repeat(32);
    const verdict = verifyReceipt({ ...receipt, epochs: receipt.epochs.map((epoch) => ({ ...epoch, seed: other })) });
    expect(verdict).toMatchObject({ ok: false, commitmentsOk: false, checked: 0, pending: 10 });
    expect(verdict.failures).toEqual([{ reason: 'commitment', epoch: 1, seq: null, n: null }]);
    const broken = verifyReceipt({ ...receipt, epochs: receipt.epochs.map((epoch) => ({ ...epoch, seed: 'xyz' })) });
    expect(broken.commitmentsOk).toBe(false);
  });

  it('waits for seeds that are not published yet', () => {
    const receipt = receiptOf(VECTORS);
    const verdict = verifyReceipt({ ...receipt, epochs: receipt.epochs.map((epoch) => ({ ...epoch, seed: null })) });
    expect(verdict).toMatchObject({ ok: false, pending: 10, checked: 0, commitmentsOk: true, failures: [] });
  });

  it('leaves hand-rolled dice alone and knows no epoch without commitment', () => {
    const receipt = receiptOf(VECTORS.slice(0, 1));
    const dice = [
      { seq: 5, epoch: 1, die: { n: null, sides: 6, face: 4 } },
      ...receipt.dice,
      { seq: 11, epoch: 2, die: { n: 1, sides: 6, face: 4 } },
    ];
    const verdict = verifyReceipt({ ...receipt, dice });
    expect(verdict).toMatchObject({ ok: false, byHand: 1, checked: 1 });
    expect(verdict.failures).toEqual([{ reason: 'unknownEpoch', epoch: 2, seq: 11, n: 1 }]);
  });

  it('lets a new epoch go on counting or start again', () => {
    const seed = '11'.repeat(32);
    const second = verifiedFace({ ...SOURCE, seed, epoch: 2 });
    for (const start of [0, 10]) {
      const receipt = receiptOf(VECTORS);
      const verdict = verifyReceipt({
        ...receipt,
        epochs: [...receipt.epochs, { epoch: 2, commitment: commitmentOf(seed), seed }],
        dice: [...receipt.dice, { seq: 30, epoch: 2, die: { n: start, sides: 6, face: second(start, 6) } }],
      });
      expect(verdict).toMatchObject({ ok: true, checked: 11 });
    }
  });
});
