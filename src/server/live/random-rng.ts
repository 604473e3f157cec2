import type { Rng } from '@/shared/rng';

/** Randomness of computer managers: nobody can foretell it, and it is no part of the game's dice. */
export const randomRng = (randomBytes: (count: number) => Uint8Array): Rng => ({
  nextUint32: () => {
    const bytes = randomBytes(4);
    return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
  },
});
