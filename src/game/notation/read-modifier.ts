import type { FielderNumber } from '../positions';
import type { Building } from './building';
import { fail, type Reader, take } from './reader';

const MODIFIER = / *\/ *([A-Z0-9$%]+)[-+]*/y;
const BALL = /^(B)?(G|L|F|P)([1-9]?)[0-9]?[A-Z]{0,3}$/;
const PLACE = /^[1-9]{1,2}[A-Z]{0,3}$/;
const TRAJECTORIES = { G: 'ground', L: 'line', F: 'fly', P: 'popup' } as const;

/** Words that real event files hold and that change nothing here. */
const SILENT: ReadonlySet<string> = new Set(
  'AP BINT BOOT BR C COUB COUF COUR FINT FO IF INT MREV OBS PASS RINT TH UINT UREV E1 E2 E3'.split(' '),
);

/** `/G6`, `/L7D`, `/BG`, `/FL`, `/SF`, `/GDP`, `/IPHR`: how the ball was hit, in the form of an event file. */
export function readModifier(reader: Reader, b: Building): boolean {
  const found = take(reader, MODIFIER);
  if (found === null) return false;
  const word = found[1] ?? '';
  if (readWord(b, word) || SILENT.has(word)) return true;
  const ball = BALL.exec(word);
  if (ball !== null) {
    b.trajectory = TRAJECTORIES[ball[2] as keyof typeof TRAJECTORIES];
    if (ball[1] !== undefined) b.bunt = true;
    if (ball[3] !== undefined && ball[3] !== '') b.fielder = Number(ball[3]) as FielderNumber;
    return true;
  }
  if (PLACE.test(word)) {
    b.fielder ??= Number(word.charAt(0)) as FielderNumber;
    return true;
  }
  return fail(reader, `“${word}” is no modifier.`, ['/G', '/L', '/F', '/P', '/BG', '/FL'], reader.at - word.length);
}

function readWord(b: Building, word: string): boolean {
  const multiple = /^(B?)(G|L|F|P)?(DP|TP)$/.exec(word);
  if (multiple !== null) {
    b.count = multiple[3] === 'DP' ? 2 : 3;
    if (multiple[1] === 'B') b.bunt = true;
    if (multiple[2] !== undefined) b.trajectory = TRAJECTORIES[multiple[2] as keyof typeof TRAJECTORIES];
    if (word === 'GDP') b.groundedIntoDoublePlay = true;
    return true;
  }
  switch (word) {
    case 'FL':
      b.foul = true;
      return true;
    case 'SH':
      b.sacrifice = 'hit';
      b.bunt = true;
      return true;
    case 'SF':
      b.sacrifice = 'fly';
      b.trajectory ??= 'fly';
      return true;
    case 'NGDP':
    case 'NDP':
      b.groundedIntoDoublePlay = false;
      return true;
    case 'IPHR':
      b.insideThePark = true;
      return true;
    default:
      return false;
  }
}
