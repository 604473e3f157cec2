import { assertNever } from '@/shared/assert';
import type { BallInPlay, Trajectory } from '@/game/play';
import type { FielderNumber } from '@/game/positions';
import type { EventText, Handlers } from '../event-text';

const LETTERS: Readonly<Record<string, Trajectory>> = { G: 'ground', L: 'line', F: 'fly', P: 'popup' };

/** The batted ball as the modifiers tell it, else as the fielding of it suggests; null where nobody batted one or who fielded it is not known. */
export function ballInPlay({ basic, modifiers }: EventText): BallInPlay | null {
  const handlers = handlersOf(basic);
  const fielder = handlers?.[0];
  if (fielder === undefined || handlers === null) return null;
  const mark = modifiers
    .map((modifier) => /^(?<bunt>B?)(?<letter>[GLFP])(?:$|[0-9DSMLRX])/.exec(modifier))
    .find((one) => one !== null);
  const letter = mark?.groups?.['letter'] ?? '';
  const isSacrificeFly = modifiers.includes('SF');
  const trajectory = isSacrificeFly ? 'fly' : (LETTERS[letter] ?? suggested(basic, handlers, fielder, modifiers));
  return {
    trajectory,
    fielder,
    bunt: mark?.groups?.['bunt'] === 'B' || modifiers.includes('SH'),
    foul:
      basic.type === 'foulError' ||
      modifiers.includes('FL') ||
      modifiers.some((one) => /^[BGLFP]*\d+[A-Z]*F$/.test(one)),
  };
}

function handlersOf(basic: EventText['basic']): Handlers | null {
  switch (basic.type) {
    case 'out':
      return basic.outs[0]?.by ?? null;
    case 'hit':
    case 'fieldersChoice':
      return basic.by;
    case 'error':
    case 'foulError': {
      const { assists, fielder } = basic.error;
      return assists.length > 0 ? assists : fielder === null ? null : [fielder];
    }
    case 'strikeout':
    case 'walk':
    case 'hitByPitch':
    case 'interference':
    case 'noPlay':
    case 'running':
      return null;
    default:
      return assertNever(basic);
  }
}

function suggested(
  basic: EventText['basic'],
  handlers: Handlers,
  fielder: FielderNumber,
  modifiers: readonly string[],
): Trajectory {
  const isOutfielder = fielder >= 7;
  if (basic.type === 'foulError') return 'popup';
  if (basic.type === 'hit') return basic.bases === 4 ? 'fly' : isOutfielder ? 'line' : 'ground';
  if (modifiers.includes('LDP')) return 'line';
  if (isOutfielder) return 'fly';
  const isCaught =
    basic.type === 'out' && handlers.length === 1 && !modifiers.includes('GDP') && !modifiers.includes('FO');
  return isCaught && basic.outs[0]?.from === 0 ? 'popup' : 'ground';
}
