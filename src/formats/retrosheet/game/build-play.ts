import { assertNever } from '@/shared/assert';
import type { Origin, Runners } from '@/game/bases';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '@/game/decisions';
import type { LineupId, LineupPlayer } from '@/game/lineup';
import type { Advance, Play, PlayKind } from '@/game/play';
import { atPosition, fieldingTeam } from '@/game/queries';
import { passCharges, type Charges } from '@/game/resolve/charged-after';
import type { GameState } from '@/game/state';
import { err, ok, type Result } from '@/shared/result';
import type { Basic, EventText, Extra } from '../event-text';
import { ballInPlay } from './ball-in-play';
import { movementsOf, type Movement, type Movements } from './movements';

/** Who bats, and who owns what comes of it (9.15(b), 9.16(h)). */
export interface AtBat {
  readonly batter: LineupPlayer;
  readonly responsibleBatter: LineupId;
  readonly responsiblePitcher: LineupId;
}

/** The play that an event string tells in this situation, or why it cannot be. */
export function buildPlay(state: GameState, atBat: AtBat, text: EventText, source: string): Result<Play, string> {
  const team = fieldingTeam(state);
  const pitcher = atPosition(team, 'P');
  const catcher = atPosition(team, 'C');
  if (pitcher === null || catcher === null) return err('The side in the field has no pitcher or no catcher.');
  const { movements, errors } = movementsOf(text, (base) => isForced(state.runners, base));
  const men: readonly (LineupId | null)[] = [atBat.batter.lineupId, ...state.runners];
  for (const from of [1, 2, 3] as const) {
    if (movements[from] !== null && men[from] === null) return err(`Nobody is on base ${from}.`);
  }
  const kind = kindOf(text.basic, movements);
  const charges = chargesOf(state, kind, movements, pitcher.lineupId, atBat);
  const advances: Advance[] = [];
  const after: [LineupId | null, LineupId | null, LineupId | null] = [...state.runners];
  for (const from of [1, 2, 3] as const) if (movements[from] !== null) after[from - 1] = null;
  for (const from of [3, 2, 1, 0] as const) {
    const movement = movements[from];
    const runner = men[from] ?? null;
    if (movement === null || runner === null) continue;
    const { to, out } = movement;
    const scored = !out && to === 4;
    if (!out && to < 4) {
      if (after[to - 1] !== null) return err(`Two men are on base ${to}.`);
      after[to - 1] = runner;
    }
    const rbi = scored && (movement.rbi ?? (!isOwnDoing(movement) && isBattedIn(text, kind, from, state)));
    const { force, reason, by, earned, stealing, spared } = movement;
    advances.push({
      runner,
      from,
      to,
      out,
      force: force && out,
      reason,
      scored,
      rbi,
      chargedTo: charges[from] ?? pitcher.lineupId,
      by: out ? by : [],
      ...(scored ? { earned } : {}),
      ...(stealing === undefined ? {} : { stealing }),
      ...(spared === undefined ? {} : { spared }),
    });
  }
  const outs = advances.filter((advance) => advance.out).length;
  if (state.outs + outs > 3) return err('More than three men are out.');
  const { modifiers } = text;
  const isDoublePlay = outs === 2 && modifiers.includes('NDP');
  return ok({
    number: state.playCount + 1,
    inning: state.inning,
    half: state.half,
    outsBefore: state.outs,
    scoreBefore: state.score,
    runnersBefore: state.runners,
    order: atBat.batter.battingOrder ?? 1,
    batter: atBat.batter.lineupId,
    pitcher: pitcher.lineupId,
    catcher: catcher.lineupId,
    responsibleBatter: atBat.responsibleBatter,
    responsiblePitcher: atBat.responsiblePitcher,
    kind,
    ball: ballInPlay(text),
    advances,
    errors,
    runnersAfter: after,
    outs,
    runs: advances.filter((advance) => advance.scored).length,
    rbi: advances.filter((advance) => advance.rbi).length,
    sacrificeHit: modifiers.includes('SH'),
    sacrificeFly: modifiers.includes('SF'),
    groundedIntoDoublePlay: isGrounded(modifiers),
    ...(isDoublePlay ? { noDoublePlay: true } : {}),
    source: { by: 'import', text: source },
    dice: [],
    defense: STANDARD_DEFENSE,
    offense: STANDARD_OFFENSE,
    checked: null,
    pitcherTired: false,
    hurt: null,
  });
}

const isGrounded = (modifiers: readonly string[]): boolean => modifiers.some((one) => one === 'GDP' || one === 'BGDP');

/** A man is there and every base behind him is taken too: he has to make room. */
function isForced(runners: Runners, base: Origin): boolean {
  if (base !== 0 && runners[base - 1] === null) return false;
  for (let behind = 1; behind < base; behind++) if (runners[behind - 1] === null) return false;
  return true;
}

const HIT_KINDS = ['single', 'double', 'triple', 'homeRun'] as const;
const EXTRA_KINDS: Readonly<Record<Exclude<Extra['type'], 'runs' | 'error'>, PlayKind>> = {
  wildPitch: 'wildPitch',
  passedBall: 'passedBall',
  balk: 'balk',
  indifference: 'indifference',
  otherAdvance: 'otherAdvance',
};

function kindOf(basic: Basic, movements: Movements): PlayKind {
  const isBatterOut = movements[0]?.out === true;
  switch (basic.type) {
    case 'out':
      return isBatterOut ? 'out' : 'fieldersChoice';
    case 'hit':
      return HIT_KINDS[basic.bases - 1] ?? 'single';
    case 'error':
      return 'error';
    case 'fieldersChoice':
      return isBatterOut ? 'out' : 'fieldersChoice';
    case 'strikeout':
      return 'strikeout';
    case 'walk':
      return basic.intentional ? 'intentionalWalk' : 'walk';
    case 'hitByPitch':
    case 'interference':
    case 'foulError':
      return basic.type;
    case 'running':
      return runningKind(basic.extra);
    case 'noPlay':
      return 'otherAdvance';
    default:
      return assertNever(basic);
  }
}

function runningKind(extra: Extra): PlayKind {
  if (extra.type === 'error') return 'otherAdvance';
  if (extra.type !== 'runs') return EXTRA_KINDS[extra.type];
  const types = extra.runs.map((run) => run.type);
  if (types.some((type) => type === 'caughtStealing' || type === 'pickOffStealing')) return 'caughtStealing';
  return types.includes('pickOff') ? 'pickOff' : 'stolenBase';
}

function chargesOf(state: GameState, kind: PlayKind, movements: Movements, pitcher: LineupId, atBat: AtBat): Charges {
  const { runners, runnersChargedTo } = state;
  const charges: Charges = [atBat.responsiblePitcher, null, null, null];
  for (const base of [1, 2, 3] as const) {
    if (runners[base - 1] !== null) charges[base] = runnersChargedTo[base - 1] ?? pitcher;
  }
  if (kind === 'fieldersChoice')
    passCharges(
      charges,
      movements.map((movement) => movement?.out === true),
    );
  return charges;
}

/** The run came of an error or of the runner's own doing. */
const isOwnDoing = ({ onError, reason }: Movement): boolean => onError || reason === 'steal' || reason === 'pickOff';

/** Runs batted in where the scorer marked nothing (9.04). */
function isBattedIn({ modifiers }: EventText, kind: PlayKind, from: Origin, state: GameState): boolean {
  if (kind === 'out') return !isGrounded(modifiers);
  // The run would have scored without the error.
  if (kind === 'error') return from === 3 && state.outs < 2;
  return BATTED_IN.has(kind);
}

const BATTED_IN: ReadonlySet<PlayKind> = new Set([
  'single',
  'double',
  'triple',
  'homeRun',
  'fieldersChoice',
  'walk',
  'intentionalWalk',
  'hitByPitch',
  'interference',
]);
