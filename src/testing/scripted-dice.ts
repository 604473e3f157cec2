import { below, seededRng } from '@/shared/rng';
import type { Dice, Die } from '@/game/dice';
import { recordingDice } from '@/game/recording-dice';

/** Faces by what the die is rolled for; a list is used up in order. */
export type Script = Readonly<Record<string, number | readonly number[]>>;

/** Dice that show what the test says, by use. A die the script does not know throws, so that no roll goes unseen. */
export function scriptedDice(script: Script): Dice {
  const rolled: Die[] = [];
  const used = new Map<string, number>();
  return {
    rolled,
    roll(sides, use) {
      const faces = script[use];
      const turn = used.get(use) ?? 0;
      const face = typeof faces === 'number' ? faces : faces?.[turn];
      if (face === undefined || face < 1 || face > sides) throw new Error(`no face for ${use}, roll ${turn + 1}`);
      used.set(use, turn + 1);
      rolled.push({ n: rolled.length, sides, face, use });
      return face;
    },
  };
}

/** Fair dice that a seed repeats, with those uses fixed that the script names. */
export function seededDice(seed: string | number, script: Script = {}): Dice {
  const rng = seededRng(seed);
  const fair = recordingDice(0, (_n, sides) => 1 + below(rng, sides));
  const scripted = scriptedDice(script);
  const rolled: Die[] = [];
  return {
    rolled,
    roll(sides, use) {
      const face = use in script ? scripted.roll(sides, use) : fair.roll(sides, use);
      rolled.push({ n: rolled.length, sides, face, use });
      return face;
    },
  };
}
