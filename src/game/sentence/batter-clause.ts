import { assertNever } from '@/shared/assert';
import { inOrderOfPlay } from '../notation';
import { endsPlateAppearance, type Advance, type Play } from '../play';
import type { FielderNumber } from '../positions';
import { baseName, theFielder, throughHands, toward } from './words';

/** What the batter did, without his name: `singles to left`. Empty for a play between pitches. */
export function batterClause(play: Play): string {
  const { kind } = play;
  if (!endsPlateAppearance(kind)) return '';
  switch (kind) {
    case 'single':
      return single(play);
    case 'double':
      return `doubles${to(play)}`;
    case 'triple':
      return `triples${to(play)}`;
    case 'homeRun':
      return homeRun(play);
    case 'walk':
      return `walks${onStray(play)}`;
    case 'intentionalWalk':
      return `is walked intentionally${onStray(play)}`;
    case 'hitByPitch':
      return 'is hit by a pitch';
    case 'interference':
      return 'is awarded first on catcher’s interference';
    case 'strikeout':
      return strikeout(play);
    case 'out':
      return out(play);
    case 'fieldersChoice':
      return fieldersChoice(play);
    case 'error':
      return error(play);
    default:
      return assertNever(kind);
  }
}

const to = (play: Play): string => (play.ball === null ? '' : ` to ${toward(play.ball.fielder)}`);

function single(play: Play): string {
  if (play.ball?.bunt === true) return 'bunts for a single';
  const isInfield = play.ball !== null && play.ball.fielder <= 6;
  return isInfield ? `beats out an infield single${to(play)}` : `singles${to(play)}`;
}

const HOMERS = ['homers', 'homers', 'hits a two-run homer', 'hits a three-run homer', 'hits a grand slam'] as const;
const homeRun = (play: Play): string => `${HOMERS[play.runs] ?? 'homers'}${to(play)}`;

function strikeout(play: Play): string {
  const batter = play.advances.find((advance) => advance.from === 0);
  if (batter === undefined || batter.out) {
    return `strikes out${batter !== undefined && batter.by.length > 1 ? `, ${throughHands(batter.by)}` : onStray(play)}`;
  }
  return `strikes out but reaches ${baseName(batter.to)}${onStray(play)}`;
}

/** The pitch that got away beside a strikeout or a walk. */
function onStray({ advances }: Play): string {
  if (advances.some(({ reason }) => reason === 'wildPitch')) return ' on a wild pitch';
  return advances.some(({ reason }) => reason === 'passedBall') ? ' on a passed ball' : '';
}

function out(play: Play): string {
  const { ball } = play;
  const outs = play.advances.filter((advance) => advance.out);
  const batter = outs.find((advance) => advance.from === 0);
  if (ball === null) return 'is out';
  const isPair = outs.length > 1;
  const many = outs.length > 2 ? 'triple play' : 'double play';
  if (ball.trajectory === 'ground') {
    if (play.sacrificeHit) return `lays down a sacrifice bunt${batter === undefined ? '' : `, ${handled(batter.by)}`}`;
    if (isPair) {
      const way = wayOfOuts(outs);
      return `${ball.bunt ? 'bunts' : 'grounds'} into a ${many}${way === '' ? '' : `, ${way}`}`;
    }
    const verb = ball.bunt ? 'bunts out' : 'grounds out';
    if (batter === undefined) return `hits a ground ball${to(play)}`;
    return batter.by.length > 1 ? `${verb}, ${throughHands(batter.by)}` : `${verb}${to(play)}`;
  }
  if (play.sacrificeFly) return `hits a sacrifice fly${to(play)}`;
  if (ball.trajectory === 'line') return isPair ? `lines into a ${many}` : `lines out${to(play)}`;
  const verb = ball.foul
    ? 'fouls out'
    : ball.bunt
      ? 'bunts a pop-up'
      : ball.trajectory === 'fly'
        ? 'flies out'
        : 'pops out';
  return isPair ? `${ball.trajectory === 'fly' ? 'flies' : 'pops'} into a ${many}` : `${verb}${to(play)}`;
}

const handled = (by: readonly FielderNumber[]): string =>
  by.length > 1 ? throughHands(by) : `${throughHands(by)} unassisted`;

/** The way of the ball through all outs, `short to second to first`; empty where they do not make one line. */
export function wayOfOuts(outs: readonly Advance[]): string {
  const hands: FielderNumber[] = [];
  for (const { by } of inOrderOfPlay(outs)) {
    if (hands.length > 0 && hands.at(-1) !== by[0]) return '';
    hands.push(...(hands.length > 0 ? by.slice(1) : by));
  }
  return hands.length === 0 ? '' : handled(hands);
}

function fieldersChoice(play: Play): string {
  if (play.sacrificeHit) return 'reaches on a sacrifice bunt as the defense plays on a runner';
  const verb = play.ball?.bunt === true ? 'bunts' : 'grounds';
  return `${verb} into a fielder’s choice${to(play)}`;
}

function error(play: Play): string {
  const batter = play.advances.find((advance) => advance.from === 0);
  const base = batter === undefined || batter.out || batter.to === 1 ? '' : ` ${baseName(batter.to)}`;
  const [first] = play.errors;
  const whose = first === undefined ? 'an error' : `an error by ${theFielder(first.fielder)}`;
  if (play.sacrificeFly || play.sacrificeHit) {
    const sacrifice = play.sacrificeFly ? `hits a sacrifice fly${to(play)}` : 'lays down a sacrifice bunt';
    return `${sacrifice} and reaches${base === '' ? ' first' : base} on ${whose}`;
  }
  return `reaches${base} on ${whose}`;
}
