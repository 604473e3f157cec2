import type { DiceReceipt } from '@/server/api/wire';
import type { DiceFailure } from '@/game/verified-dice';

export type RolledDie = DiceReceipt['dice'][number];

/** Every die once: a finished play repeats the dice that an earlier message of the same play showed. */
export function distinctDice(dice: readonly RolledDie[]): readonly RolledDie[] {
  const seen = new Set<string>();
  return dice.filter(({ epoch, die }) => {
    if (die.n === null) return true;
    const key = `${epoch}:${die.n}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export type DieState = 'checked' | 'pending' | 'by hand' | 'wrong';

/** What the check says of one die. `openEpochs` are those whose seed is published. */
export function dieState(
  rolled: RolledDie,
  failures: readonly DiceFailure[],
  openEpochs: ReadonlySet<number>,
): DieState {
  if (rolled.die.n === null) return 'by hand';
  const failed = failures.some((failure) => failure.epoch === rolled.epoch && failure.n === rolled.die.n);
  if (failed) return 'wrong';
  return openEpochs.has(rolled.epoch) ? 'checked' : 'pending';
}
