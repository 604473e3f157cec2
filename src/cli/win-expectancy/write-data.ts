import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Transitions } from '@/game/worth/transitions';

const FILE = fileURLToPath(new URL('../../game/worth/own-transitions.data.ts', import.meta.url));

/** Writes the data module that the core reads. Returns its path. */
export function writeData(transitions: Transitions, meanSwing: number, games: number, seed: number): string {
  const lines = transitions.map(
    (steps) => `  [${steps.map(({ to, runs, p }) => `[${to}, ${runs}, ${String(p)}]`).join(', ')}],`,
  );
  const text = `/**
 * What plays lead to between two average teams under our own rules, by situation (0–23: outs × 8 + bases): situation after
 * (24: the half-inning is over), runs, chance. Counted over ${games} games by \`npm run win-expectancy -- --games ${games} --seed ${seed} --write\`.
 */
// prettier-ignore
export const OWN_TRANSITIONS: readonly (readonly (readonly [to: number, runs: number, p: number])[])[] = [
${lines.join('\n')}
];

/** Mean change of the chance to win on a play of those games. */
export const MEAN_SWING = ${meanSwing.toFixed(5)};
`;
  writeFileSync(FILE, text);
  return FILE;
}
