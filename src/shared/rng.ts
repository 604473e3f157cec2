/** A stream of uniformly distributed whole numbers in [0, 2^32). */
export interface Rng {
  nextUint32(): number;
}

/**
 * sfc32 (Chris Doty-Humphrey's Small Fast Counter, 32-bit): fast and repeatable, for simulation,
 * sample data and computer managers. Never for the dice of a live game.
 */
export function seededRng(seed: string | number): Rng {
  // FNV-1a spreads the seed text over the three state words.
  const text = String(seed);
  const word = (salt: number): number => {
    let hash = 0x811c9dc5 ^ salt;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return hash >>> 0;
  };
  let a = word(0x9e3779b9);
  let b = word(0x243f6a88);
  let c = word(0xb7e15162);
  let counter = 1;
  const nextUint32 = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) nextUint32();
  return { nextUint32 };
}

/** A whole number in [0, bound), without modulo bias. `bound` is 1 to 2^32. */
export function below(rng: Rng, bound: number): number {
  const limit = 0x1_0000_0000 - (0x1_0000_0000 % bound);
  let word = rng.nextUint32();
  while (word >= limit) word = rng.nextUint32();
  return word % bound;
}

/** A number in [0, 1). */
export const unit = (rng: Rng): number => rng.nextUint32() / 0x1_0000_0000;
