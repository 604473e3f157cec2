import type { WriteStream } from 'node:tty';

export interface Progress {
  readonly advance: (count: number) => void;
  readonly end: () => void;
}

const WIDTH = 30;
/** Lines that a log gets of a whole run. */
const LINES = 20;

/**
 * How far a long work is: a bar on a terminal, now and then a line elsewhere, nothing when quiet. On stderr, so that
 * stdout holds the result alone.
 */
export function progress(
  title: string,
  { total, done, isQuiet }: { readonly total: number; readonly done: number; readonly isQuiet: boolean },
  out: Pick<WriteStream, 'write' | 'isTTY'> = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  let at = done;
  let told = done;
  const began = now();
  const rate = (): string => `${Math.round(((at - done) * 1000) / Math.max(1, now() - began))}/s`;
  const bar = (): void => {
    const full = Math.round((WIDTH * at) / total);
    const percent = `${Math.floor((100 * at) / total)}`.padStart(3);
    out.write(`\r${title}  ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${percent} %  ${at}/${total}  ${rate()} `);
  };
  const tell = (): void => {
    if (isQuiet) return;
    if (out.isTTY) bar();
    else if (at === total || at - told >= total / LINES) {
      told = at;
      out.write(`${title}: ${at} of ${total}, ${rate()}\n`);
    }
  };
  if (!isQuiet && !out.isTTY && done > 0) out.write(`${title}: ${done} of ${total} are played already\n`);
  tell();
  return {
    advance: (count) => {
      at += count;
      tell();
    },
    end: () => {
      if (!isQuiet && out.isTTY) out.write('\n');
    },
  };
}
