import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { assert } from '@/shared/assert';

/** What fixes every die of one epoch (docs/dice.md). */
export interface DiceSource {
  /** 64 hex digits: 256 random bits, secret until the game is over. */
  readonly seed: string;
  readonly gameId: string;
  readonly epoch: number;
  /** One nonce a seat, in the order of claiming. */
  readonly nonces: readonly string[];
}

const isDie = (n: number, sides: number): boolean =>
  Number.isSafeInteger(n) && n >= 0 && Number.isInteger(sides) && sides >= 2 && sides <= 1000;

const WORD_RANGE = 0x1_0000_0000;
const WORDS_PER_BLOCK = 8;

/** What is published before the first die: SHA-256 over the seed's bytes, in lower-case hex. */
export const commitmentOf = (seedHex: string): string => bytesToHex(sha256(hexToBytes(seedHex)));

/**
 * The faces of an epoch: `(n, sides)` gives 1 to `sides` for single die `n`, always the same.
 * `sides` is 2 to 1,000. Words at or above the largest multiple of `sides` are passed over, so that no face is favoured.
 */
export function verifiedFace(source: DiceSource): (n: number, sides: number) => number {
  const keyed = hmac.create(sha256, hexToBytes(source.seed));
  const prefix = `${source.gameId}:${source.epoch}:${source.nonces.join(',')}`;
  return (n, sides) => {
    assert(isDie(n, sides), `no die ${n} of ${sides} sides`);
    const limit = WORD_RANGE - (WORD_RANGE % sides);
    for (let block = 0; ; block++) {
      const digest = keyed
        .clone()
        .update(utf8ToBytes(`${prefix}:${n}:${block}`))
        .digest();
      const words = new DataView(digest.buffer, digest.byteOffset, digest.byteLength);
      for (let i = 0; i < WORDS_PER_BLOCK; i++) {
        const word = words.getUint32(4 * i, false);
        if (word < limit) return (word % sides) + 1;
      }
    }
  };
}

/** What a game publishes about its dice; `seed` is null until the game is over. */
export interface ReceiptToVerify {
  readonly gameId: string;
  readonly nonces: readonly string[];
  readonly epochs: readonly { readonly epoch: number; readonly commitment: string; readonly seed: string | null }[];
  readonly dice: readonly {
    readonly seq: number;
    readonly epoch: number;
    readonly die: { readonly n: number | null; readonly sides: number; readonly face: number };
  }[];
}

/**
 * - `face`: the seed gives another face
 * - `commitment`: the published seed is not the committed one (`seq`, `n` are null)
 * - `skipped`: numbers before this die were never shown, so luck could have been chosen
 * - `reused`: the number stands for two different dice
 * - `unknownEpoch`: no commitment was published for the die's epoch
 */
export interface DiceFailure {
  readonly reason: 'face' | 'commitment' | 'skipped' | 'reused' | 'unknownEpoch';
  readonly epoch: number;
  readonly seq: number | null;
  readonly n: number | null;
}

export interface ReceiptVerdict {
  /** Every die was checked and is right, and every seed is the committed one. */
  readonly ok: boolean;
  /** Distinct dice whose face was computed again from the seed. */
  readonly checked: number;
  /** Dice whose seed is not published yet. */
  readonly pending: number;
  /** Dice rolled at a table by hand, which nothing can check. */
  readonly byHand: number;
  readonly commitmentsOk: boolean;
  readonly failures: readonly DiceFailure[];
}

const HEX_SEED = /^[0-9a-f]{64}$/i;

/** Checks every die of a game from what was published; runs in the browser and on the server alike. */
export function verifyReceipt(receipt: ReceiptToVerify): ReceiptVerdict {
  const failures: DiceFailure[] = [];
  const faces = new Map<number, ((n: number, sides: number) => number) | null>();
  for (const { epoch, commitment, seed } of receipt.epochs) {
    if (seed === null) {
      faces.set(epoch, null);
    } else if (HEX_SEED.test(seed) && commitmentOf(seed) === commitment.toLowerCase()) {
      faces.set(epoch, verifiedFace({ seed, gameId: receipt.gameId, epoch, nonces: receipt.nonces }));
    } else {
      faces.set(epoch, null);
      failures.push({ reason: 'commitment', epoch, seq: null, n: null });
    }
  }
  const commitmentsOk = failures.length === 0;

  const seen = new Map<string, { readonly sides: number; readonly face: number }>();
  let checked = 0;
  let pending = 0;
  let byHand = 0;
  let expected = 0;
  let lastEpoch: number | null = null;
  for (const { seq, epoch, die } of receipt.dice) {
    const { n, sides, face } = die;
    if (n === null) {
      byHand++;
      continue;
    }
    // A finished play repeats the dice that an earlier event of the same play already showed.
    const key = `${epoch}:${n}`;
    const before = seen.get(key);
    if (before !== undefined) {
      if (before.sides !== sides || before.face !== face) failures.push({ reason: 'reused', epoch, seq, n });
      continue;
    }
    seen.set(key, { sides, face });
    // The first die of a later epoch goes on counting or starts at 0 again.
    const freshEpoch = lastEpoch !== null && epoch !== lastEpoch && n === 0;
    if (n !== expected && !freshEpoch) failures.push({ reason: 'skipped', epoch, seq, n });
    expected = n + 1;
    lastEpoch = epoch;

    const faceOf = faces.get(epoch);
    if (faceOf === undefined) failures.push({ reason: 'unknownEpoch', epoch, seq, n });
    else if (faceOf === null) pending++;
    else {
      checked++;
      if (!isDie(n, sides) || faceOf(n, sides) !== face) failures.push({ reason: 'face', epoch, seq, n });
    }
  }
  return { ok: failures.length === 0 && pending === 0, checked, pending, byHand, commitmentsOk, failures };
}
