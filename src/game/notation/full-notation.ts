import { assertNever } from '@/shared/assert';
import type { Origin } from '../bases';
import { out as outText } from '../notation';
import { endsPlateAppearance, type Advance, type BallInPlay, type FieldingError, type Play } from '../play';
import { isBattedIn, isForceOut, isGroundedDoublePlay, reasonOf } from '../propose/infer';
import { overlaid, withHands } from '../propose/plan-play';
import type { Slots } from '../propose/slots';
import { usualMoves } from '../propose/usual-moves';
import { parseNotation } from './parse-notation';
import { REASON_MARKS } from './read-movement';
import type { Movement, Situation, Written } from './written';

/**
 * The play in notation that leaves nothing to guess: read in its situation it gives the same kind, ball, movements,
 * fielders, errors and credits. Only men who did something else than the rules suppose are spelled out.
 */
export function fullNotation(play: Play): string {
  const situation: Situation = { runners: play.runnersBefore, outs: play.outsBefore };
  const basic = withBall(play, situation, basicOf(play));
  const written = read(basic, situation);
  if (written === null) return basic;
  const said = slotsOf(play);
  const isGrounded = isGroundedDoublePlay(written, situation, said);
  const denies = isGrounded !== play.groundedIntoDoublePlay;
  const mark = denies ? (play.groundedIntoDoublePlay ? '/GDP' : '/NGDP') : '';
  const context = { written, situation, said, isGrounded: play.groundedIntoDoublePlay };
  const usual = usualMoves(written, situation);
  const movements = ([3, 2, 1, 0] as const).flatMap((origin) => movementText(context, play, usual[origin], origin));
  return `${basic}${mark}${movements.length === 0 ? '' : `; ${movements.join(' ')}`}`;
}

interface Context {
  readonly written: Written;
  readonly situation: Situation;
  readonly said: Slots;
  readonly isGrounded: boolean;
}

const read = (text: string, situation: Situation): Written | null => {
  const parsed = parseNotation(text, situation);
  return parsed.ok ? parsed.value : null;
};

const HITS = { single: '1B', double: '2B', triple: '3B', homeRun: 'HR' } as const;
/** Kinds that are written in one word. */
type InAWord =
  | 'walk'
  | 'intentionalWalk'
  | 'hitByPitch'
  | 'wildPitch'
  | 'passedBall'
  | 'balk'
  | 'indifference'
  | 'otherAdvance';
const WORDS: Readonly<Record<InAWord, string>> = {
  walk: 'BB',
  intentionalWalk: 'IBB',
  hitByPitch: 'HBP',
  wildPitch: 'WP',
  passedBall: 'PB',
  balk: 'BK',
  indifference: 'DI',
  otherAdvance: 'OA',
};
const PLACES = ['B', '1', '2', '3', 'H'] as const;

const batterOf = (play: Play): Advance | null => play.advances.find(({ from }) => from === 0) ?? null;
const hands = ({ by }: Advance): string => by.join('');

function basicOf(play: Play): string {
  const errors = play.errors.map(errorText).join(' ');
  const [first] = play.errors;
  const fielder = play.ball === null ? '' : String(play.ball.fielder);
  switch (play.kind) {
    case 'single':
    case 'double':
    case 'triple':
    case 'homeRun':
      return joined(`${HITS[play.kind]}${fielder}`, errors);
    case 'strikeout':
      return joined(strikeout(play), errors);
    case 'interference':
      return first?.fielder === 2 || first === undefined ? 'CI' : `C/E${first.fielder}`;
    case 'fieldersChoice':
      return joined(choice(play), errors);
    case 'error':
      return `${play.sacrificeHit ? 'SH ' : play.sacrificeFly ? 'SF ' : ''}${errors}`;
    case 'foulError':
      return first === undefined ? 'FLE2' : `E${first.fielder}F`;
    case 'out':
      return joined(outText(play), errors);
    case 'stolenBase':
    case 'caughtStealing':
    case 'pickOff':
      return running(play, errors);
    case 'walk':
    case 'intentionalWalk':
    case 'hitByPitch':
    case 'wildPitch':
    case 'passedBall':
    case 'balk':
    case 'indifference':
    case 'otherAdvance':
      return joined(WORDS[play.kind], errors);
    default:
      return assertNever(play.kind);
  }
}

const joined = (text: string, more: string): string => (more === '' ? text : `${text} ${more}`);

function strikeout(play: Play): string {
  const batter = batterOf(play);
  const text = batter?.out === true && hands(batter) !== '2' ? `K ${batter.by.join('-')}` : 'K';
  const beside = play.advances.some(({ reason }) => reason === 'wildPitch')
    ? ' WP'
    : play.advances.some(({ reason }) => reason === 'passedBall')
      ? ' PB'
      : '';
  return `${text}${beside}`;
}

function choice(play: Play): string {
  const outs = play.advances.filter(({ out }) => out);
  const [only] = outs;
  const text = outs.length === 1 && only !== undefined && only.by.length > 1 ? `FC ${only.by.join('-')}` : 'FC';
  return `${play.sacrificeHit ? 'SH ' : ''}${text}${text === 'FC' && play.ball !== null ? play.ball.fielder : ''}`;
}

function running(play: Play, errors: string): string {
  const own = play.advances.filter(({ reason }) => reason === 'steal' || reason === 'pickOff');
  const runs = own.map((advance) => {
    const next = PLACES[advance.from + 1] ?? 'H';
    const by = advance.out ? `(${hands(advance)})` : '';
    if (advance.reason === 'pickOff') return `PO${PLACES[advance.from]}${by}`;
    if (advance.out) return play.kind === 'pickOff' ? `POCS${next}${by}` : `CS${next}${by}`;
    return play.kind === 'caughtStealing' && play.outs === 0 ? `CS${next}` : `SB${next}`;
  });
  const [lead] = play.advances;
  if (runs.length === 0 && lead !== undefined)
    runs.push(`${play.kind === 'pickOff' ? 'PO' : 'SB'}${PLACES[lead.from]}`);
  return joined(runs.join(' '), errors);
}

const ERROR_MARKS: Readonly<Record<FieldingError['type'], string>> = {
  fielding: '',
  throwing: 'T',
  drop: 'D',
  interference: 'I',
};
const errorText = ({ fielder, type }: FieldingError): string => `E${fielder}${ERROR_MARKS[type]}`;

/** With a modifier where the line alone would suppose another ball. */
function withBall(play: Play, situation: Situation, basic: string): string {
  const { ball } = play;
  if (ball === null) return basic;
  const inside = play.kind === 'homeRun' && ball.trajectory !== 'fly' ? '/IPHR' : '';
  const supposed = read(`${basic}${inside}`, situation)?.ball ?? null;
  const isSame = supposed !== null && sameBall(supposed, ball);
  return `${basic}${inside}${isSame ? '' : `/${ballText(ball)}${ball.foul ? '/FL' : ''}`}`;
}

const sameBall = (one: BallInPlay, other: BallInPlay): boolean =>
  one.fielder === other.fielder &&
  one.trajectory === other.trajectory &&
  one.bunt === other.bunt &&
  one.foul === other.foul;

const LETTERS = { ground: 'G', line: 'L', fly: 'F', popup: 'P' } as const;
const ballText = ({ bunt, trajectory, fielder }: BallInPlay): string =>
  `${bunt ? 'B' : ''}${LETTERS[trajectory]}${fielder}`;

const bare = ({ from, to, out, by }: Advance): Movement => ({
  from,
  to,
  out,
  by,
  reason: null,
  force: null,
  rbi: null,
  earned: null,
});

function slotsOf(play: Play): Slots {
  const slots: Slots = [null, null, null, null];
  for (const advance of play.advances) slots[advance.from] = { ...bare(advance), reason: advance.reason };
  return slots;
}

/** What has to be said of one man: nothing where he does as the rules suppose. */
function movementText(context: Context, play: Play, usual: Movement | null, origin: Origin): string[] {
  const { written } = context;
  const advance = play.advances.find(({ from }) => from === origin) ?? null;
  if (advance === null) return usual === null || origin === 0 ? [] : [`${origin}-${origin}`];
  const supposed = usual !== null && usual.out && usual.by.length === 0 ? withHands(written, usual) : usual;
  const marks = marksOf(context, play, advance, supposed);
  const isUsual =
    supposed !== null &&
    supposed.to === advance.to &&
    supposed.out === advance.out &&
    (!advance.out || supposed.by.join('') === hands(advance));
  if (isUsual && marks === '') return [];
  const by = advance.out ? `(${hands(advance)})` : '';
  return [`${PLACES[origin]}${advance.out ? 'x' : '-'}${PLACES[advance.to]}${by}${marks}`];
}

const MARKS = new Map(Object.entries(REASON_MARKS).map(([mark, reason]) => [reason, mark]));
const EARNED = { earned: '(ER)', unearned: '(UR)', teamUnearned: '(TUR)' } as const;

function marksOf(context: Context, play: Play, advance: Advance, usual: Movement | null): string {
  const { written, situation, said, isGrounded } = context;
  const supposed = overlaid(usual, bare(advance));
  const reason = supposed.reason ?? reasonOf(written, situation, supposed);
  const force = advance.out && isForceOut(written, situation, said, bare(advance));
  const rbi = advance.scored && endsPlateAppearance(play.kind) && isBattedIn(written, isGrounded, advance.reason);
  return [
    reason === advance.reason ? '' : `(${MARKS.get(advance.reason) ?? 'OA'})`,
    force === advance.force ? '' : advance.force ? '(F)' : '(NF)',
    rbi === advance.rbi ? '' : advance.rbi ? '(RBI)' : '(NR)',
    advance.earned === undefined ? '' : EARNED[advance.earned],
  ].join('');
}
