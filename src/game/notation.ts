import { assertNever } from '@/shared/assert';
import type { Advance, Play } from './play';
import type { FielderNumber } from './positions';
import { isThrowToSecond } from './throw-to-second';

/** The play as a scorer writes it in one square: `6-3`, `4-6-3 DP`, `F8`, `1B7`, `SF8`, `CS 2-6` (SPEC N). */
export function notation(play: Play): string {
  const steals = play.kind === 'strikeout' ? running(play, 'steal') : '';
  const errors =
    play.kind === 'error' || play.kind === 'foulError' || play.kind === 'interference' ? '' : errorsOf(play);
  return [basic(play), steals, errors].filter((part) => part !== '').join(' ');
}

function basic(play: Play): string {
  switch (play.kind) {
    case 'single':
      return withRunnerOuts(play, `1B${location(play)}`);
    case 'double':
      return withRunnerOuts(play, `2B${location(play)}`);
    case 'triple':
      return withRunnerOuts(play, `3B${location(play)}`);
    case 'homeRun':
      return `HR${location(play)}`;
    case 'walk':
      return `BB${strayOf(play)}`;
    case 'intentionalWalk':
      return `IBB${strayOf(play)}`;
    case 'hitByPitch':
      return 'HBP';
    case 'interference':
      return 'CI';
    case 'strikeout':
      return strikeout(play);
    case 'out':
      return out(play);
    case 'fieldersChoice':
      return `${play.sacrificeHit ? 'SH ' : ''}${withRunnerOuts(play, outsOf(play).length === 0 ? `FC${location(play)}` : 'FC', ' ')}`;
    case 'error':
      return withRunnerOuts(play, `${play.sacrificeHit ? 'SH ' : play.sacrificeFly ? 'SF ' : ''}${errorsOf(play)}`);
    case 'wildPitch':
      return 'WP';
    case 'passedBall':
      return 'PB';
    case 'balk':
      return 'BK';
    case 'stolenBase':
    case 'caughtStealing':
      return running(play, 'steal');
    case 'pickOff':
      return pickOff(play);
    case 'indifference':
      return 'DI';
    case 'otherAdvance':
      return 'OA';
    case 'foulError':
      return `${errorsOf(play)}F`;
    default:
      return assertNever(play.kind);
  }
}

const location = (play: Play): string => (play.ball === null ? '' : String(play.ball.fielder));
const errorsOf = (play: Play): string => play.errors.map((error) => `E${error.fielder}`).join(' ');
const outsOf = (play: Play): readonly Advance[] => play.advances.filter((advance) => advance.out);
const chain = (by: readonly FielderNumber[]): string => by.join('-');

/** Runners put out on a ball that did not retire the batter. */
function withRunnerOuts(play: Play, text: string, separator = ', '): string {
  const outs = outsOf(play).map((advance) => chain(advance.by));
  return outs.length === 0 ? text : `${text}${separator}${outs.join(', ')}`;
}

function strikeout(play: Play): string {
  const batter = play.advances.find((advance) => advance.from === 0);
  if (batter === undefined) return 'K';
  if (batter.out && batter.by.length > 1) return `K ${chain(batter.by)}`;
  return `K${strayOf(play)}`;
}

/** The pitch that got away beside a strikeout or a walk. */
function strayOf({ advances }: Play): string {
  if (advances.some(({ reason }) => reason === 'wildPitch')) return ' WP';
  return advances.some(({ reason }) => reason === 'passedBall') ? ' PB' : '';
}

/** The batter is out on a ball in play, perhaps not alone. */
export function out(play: Play): string {
  const outs = outsOf(play);
  const sequence = throughHands(outs);
  const suffix = outs.length === 2 ? ' DP' : outs.length === 3 ? ' TP' : '';
  const { ball } = play;
  if (ball === null) return `${sequence}${suffix}`;
  if (ball.trajectory === 'ground') {
    const [only] = outs;
    const isAlone = outs.length === 1 && only?.by.length === 1;
    // With a man on first such a throw is read as his out: this one was the batter's all the same.
    const isOdd =
      outs.length === 1 &&
      only?.from === 0 &&
      play.runnersBefore[0] !== null &&
      !play.sacrificeHit &&
      !ball.bunt &&
      isThrowToSecond(only.by);
    return `${play.sacrificeHit ? 'SH ' : ''}${sequence}${isAlone ? 'U' : ''}${isOdd ? '(B)' : ''}${suffix}`;
  }
  const letter = play.sacrificeFly ? 'SF' : ball.trajectory === 'fly' ? 'F' : ball.trajectory === 'line' ? 'L' : 'P';
  return `${letter}${ball.foul ? 'F' : ''}${sequence}${suffix}`;
}

/**
 * One line of fielders for all outs: on the ground the runner's throw leads on to the batter's, in the air the catch
 * comes first. A man who ends one out and starts the next is written once.
 */
function throughHands(outs: readonly Advance[]): string {
  let line: FielderNumber[] = [];
  const apart: string[] = [];
  for (const { by } of inOrderOfPlay(outs)) {
    if (line.length > 0 && line.at(-1) !== by[0]) {
      apart.push(chain(line));
      line = [];
    }
    line.push(...(line.length > 0 ? by.slice(1) : by));
  }
  if (line.length > 0) apart.push(chain(line));
  return apart.join(', ');
}

/** Lead man first, or the batter first where only that makes one line of it. */
export function inOrderOfPlay(outs: readonly Advance[]): readonly Advance[] {
  const batter = outs.at(-1);
  const runner = outs.at(-2);
  if (batter?.from !== 0 || runner === undefined) return outs;
  const isCaughtFirst = batter.by.at(-1) === runner.by[0] && runner.by.at(-1) !== batter.by[0];
  return isCaughtFirst ? [batter, ...outs.slice(0, -1)] : outs;
}

const BASES = ['', '1', '2', '3', 'H'] as const;

/** Steals and outs on the bases: `SB2`, `CS 2-6`; the base stolen, whatever an error added. */
function running(play: Play, reason: 'steal'): string {
  return play.advances
    .filter((advance) => advance.reason === reason)
    .map((advance) => {
      if (advance.out) return `CS ${chain(advance.by)}`;
      return `${play.kind === 'caughtStealing' ? 'CS' : 'SB'}${BASES[advance.from + 1] ?? ''}`;
    })
    .join(' ');
}

function pickOff(play: Play): string {
  const outs = outsOf(play).map((advance) => `${advance.reason === 'steal' ? 'POCS' : 'PO'} ${chain(advance.by)}`);
  return outs.length === 0 ? 'PO' : outs.join(' ');
}
