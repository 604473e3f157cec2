import { type BaseCode, baseCode, type Base, type Destination } from '@/game/bases';
import type { BattingLine } from '@/game/box-score';
import type { Hand } from '@/game/abilities';
import type { DefensiveDecision, OffensiveDecision } from '@/game/decisions';
import type { Die } from '@/game/dice';
import type { LineupId } from '@/game/lineup';
import { notation } from '@/game/notation';
import { endsPlateAppearance, type Half, type Play } from '@/game/play';
import { fieldPosition, type FieldPosition } from '@/game/positions';
import { findLineupPlayer } from '@/game/queries';
import { plateSide } from '@/game/resolve/work';
import type { Scorecard } from '@/game/scorecard';
import { sentence } from '@/game/sentence';
import type { GameState } from '@/game/state';
import { playWorth } from '@/game/worth/play-worth';
import { earnedOf } from './earned-row';

/**
 * One play as SQL sees it, for the side at bat. Counts are what this play credits; where a man ended is the base
 * 1–4, null when he was put out or was not there.
 */
export interface PlayRow {
  readonly gameId: string;
  readonly number: number;
  readonly seq: number;
  readonly inning: number;
  readonly half: Half;
  readonly outsBefore: number;
  readonly battingOrder: number;
  readonly awayScore: number;
  readonly homeScore: number;
  readonly batterId: LineupId;
  readonly pitcherId: LineupId;
  readonly catcherId: LineupId;
  readonly defenderId: LineupId | null;
  readonly runnerId: LineupId | null;
  readonly onFirstId: LineupId | null;
  readonly onSecondId: LineupId | null;
  readonly onThirdId: LineupId | null;
  readonly batterHand: Hand | null;
  readonly pitcherHand: Hand | null;
  readonly batterChargedId: LineupId;
  readonly onFirstChargedId: LineupId | null;
  readonly onSecondChargedId: LineupId | null;
  readonly onThirdChargedId: LineupId | null;
  readonly batterFinal: Destination | null;
  readonly onFirstFinal: Destination | null;
  readonly onSecondFinal: Destination | null;
  readonly onThirdFinal: Destination | null;
  readonly baseCode: BaseCode;
  readonly diceText: string | null;
  readonly dice: readonly Die[];
  readonly kind: string;
  readonly hitType: string;
  /** The scorer's notation; null where there is none. */
  readonly notation: string | null;
  readonly description: string;
  readonly outsRecorded: number;
  readonly runsScored: number;
  readonly checkPosition: FieldPosition | null;
  readonly defense: DefensiveDecision;
  readonly offense: OffensiveDecision;
  readonly pa: number;
  readonly ab: number;
  readonly hit: number;
  readonly double: number;
  readonly triple: number;
  readonly homerun: number;
  readonly bb: number;
  readonly so: number;
  readonly hbp: number;
  readonly rbi: number;
  readonly sac: number;
  readonly sf: number;
  readonly ibb: number;
  readonly gidp: number;
  readonly sb: number;
  readonly cs: number;
  readonly sbCode: number;
  readonly csCode: number;
  readonly wildPitch: number;
  readonly passedBall: number;
  readonly pickOff: number;
  readonly balk: number;
  readonly error: number;
  readonly bphr: number;
  readonly bpfo: number;
  readonly bp1b: number;
  readonly bplo: number;
  /** The batter himself scored on this play. */
  readonly run: number;
  readonly eRun: number;
  readonly earnedCode: number;
  readonly wpa: number;
  readonly re24: number;
  readonly leverage: number;
  readonly isTied: boolean;
  readonly isGoAhead: boolean;
  readonly isNewInning: boolean;
  readonly pitcherOverWorkload: boolean;
  readonly complete: boolean;
  readonly locked: boolean;
}

/** `before` and `after` are the scorecards around the play: what it credits is the difference of their box scores. */
export function projectPlay(before: Scorecard, play: Play, after: Scorecard, seq: number): PlayRow {
  const batting = play.half === 'top' ? 'away' : 'home';
  const fielding = play.half === 'top' ? 'home' : 'away';
  const credited = creditsOf(before, after, batting, play.responsibleBatter);
  const counted = (key: Exclude<keyof BattingLine, 'lineupId'>): number =>
    total(after, batting, key) - total(before, batting, key);
  const ended = finals(play);
  const worth = playWorth(play, after.state.rules);
  const outcome = play.source.by === 'import' ? null : play.source.outcome;
  const lead = (score: { readonly away: number; readonly home: number }): number => score[batting] - score[fielding];
  const scoreAfter = { ...play.scoreBefore, [batting]: play.scoreBefore[batting] + play.runs };
  const nameOf = (id: LineupId): string => nameIn(after, id);
  return {
    gameId: after.state.gameId,
    number: play.number,
    seq,
    inning: play.inning,
    half: play.half,
    outsBefore: play.outsBefore,
    battingOrder: play.order,
    awayScore: play.scoreBefore.away,
    homeScore: play.scoreBefore.home,
    batterId: play.batter,
    pitcherId: play.pitcher,
    catcherId: play.catcher,
    defenderId: defenderOf(before, play),
    runnerId: play.advances.find((advance) => advance.from !== 0)?.runner ?? null,
    onFirstId: play.runnersBefore[0],
    onSecondId: play.runnersBefore[1],
    onThirdId: play.runnersBefore[2],
    ...handsOf(before.state, play),
    batterChargedId: chargedWith(before, play, 0) ?? play.responsiblePitcher,
    onFirstChargedId: chargedWith(before, play, 1),
    onSecondChargedId: chargedWith(before, play, 2),
    onThirdChargedId: chargedWith(before, play, 3),
    batterFinal: ended.get(0) ?? null,
    onFirstFinal: ended.get(1) ?? null,
    onSecondFinal: ended.get(2) ?? null,
    onThirdFinal: ended.get(3) ?? null,
    baseCode: baseCode(play.runnersBefore),
    diceText: play.dice.length === 0 ? null : diceText(play.dice),
    dice: play.dice,
    kind: play.kind,
    hitType: play.source.by === 'import' ? play.source.text : (play.source.outcome ?? play.kind),
    notation: notation(play),
    description: sentence(play, nameOf),
    outsRecorded: play.outs,
    runsScored: play.runs,
    checkPosition: play.checked === null ? null : fieldPosition(play.checked),
    defense: play.defense,
    offense: play.offense,
    pa: credited('pa'),
    ab: credited('ab'),
    hit: credited('h'),
    double: credited('double'),
    triple: credited('triple'),
    homerun: credited('hr'),
    bb: credited('bb'),
    so: credited('so'),
    hbp: credited('hbp'),
    rbi: play.rbi,
    sac: credited('sh'),
    sf: credited('sf'),
    ibb: credited('ibb'),
    gidp: credited('gidp'),
    sb: counted('sb'),
    cs: counted('cs'),
    ...runnersCode(play, counted('cs') > 0),
    wildPitch: Number(play.kind === 'wildPitch'),
    passedBall: Number(play.kind === 'passedBall'),
    pickOff: Number(play.kind === 'pickOff'),
    balk: Number(play.kind === 'balk'),
    error: play.errors.length,
    bphr: Number(outcome === 'bp_homerun' && play.kind === 'homeRun'),
    bpfo: Number(outcome === 'bp_homerun' && play.kind !== 'homeRun'),
    bp1b: Number(outcome === 'bp_single' && play.kind === 'single'),
    bplo: Number(outcome === 'bp_single' && play.kind !== 'single'),
    run: Number(play.advances.some((advance) => advance.from === 0 && advance.scored)),
    ...earnedOf(after.box.half, play),
    wpa: worth.wpa,
    re24: worth.re24,
    leverage: worth.leverage,
    isTied: play.runs > 0 && lead(scoreAfter) === 0,
    isGoAhead: lead(play.scoreBefore) <= 0 && lead(scoreAfter) > 0,
    isNewInning: startsHalf(before, play),
    pitcherOverWorkload: play.pitcherTired,
    complete: endsPlateAppearance(play.kind),
    locked: true,
  };
}

/** The pitcher charged with a man: as his advance says, else as it stood before. */
function chargedWith(before: Scorecard, play: Play, origin: 0 | Base): LineupId | null {
  const moved = play.advances.find((advance) => advance.from === origin);
  if (moved !== undefined) return moved.chargedTo;
  return origin === 0 ? null : (before.state.runnersChargedTo[origin - 1] ?? null);
}

/** Who stole and who was caught, by base: with a man caught nobody has stolen (9.07(d)). */
function runnersCode(play: Play, isCaught: boolean): { readonly sbCode: number; readonly csCode: number } {
  let [sbCode, csCode] = [0, 0];
  const isOut = play.advances.some((advance) => advance.out);
  for (const { from, out, reason } of play.advances) {
    if (from === 0 || (reason !== 'steal' && !(reason === 'pickOff' && play.kind === 'caughtStealing'))) continue;
    const bit = 1 << (from - 1);
    if (!isCaught) sbCode |= bit;
    else if (out || (!isOut && csCode === 0)) csCode |= bit;
  }
  return { sbCode, csCode };
}

/** Who bats from either side stands across from the arm. */
function handsOf(state: GameState, play: Play): Pick<PlayRow, 'batterHand' | 'pitcherHand'> {
  const batter = findLineupPlayer(state, play.batter);
  const pitcher = findLineupPlayer(state, play.pitcher);
  if (batter === null || pitcher === null) return { batterHand: null, pitcherHand: null };
  return { batterHand: plateSide(batter, pitcher), pitcherHand: pitcher.throws };
}

type Counted = Exclude<keyof BattingLine, 'lineupId'>;

function creditsOf(
  before: Scorecard,
  after: Scorecard,
  side: 'away' | 'home',
  man: LineupId,
): (key: Counted) => number {
  const then = before.box[side].batting.find((line) => line.lineupId === man);
  const now = after.box[side].batting.find((line) => line.lineupId === man);
  return (key) => (now?.[key] ?? 0) - (then?.[key] ?? 0);
}

const total = (card: Scorecard, side: 'away' | 'home', key: Counted): number =>
  card.box[side].batting.reduce((sum, line) => sum + line[key], 0);

/** Where the batter (0) and each runner ended; absent when put out, the same base for one who stayed. */
function finals(play: Play): ReadonlyMap<0 | Base, Destination> {
  const ended = new Map<0 | Base, Destination>();
  for (const base of [1, 2, 3] as const) if (play.runnersBefore[base - 1] !== null) ended.set(base, base);
  for (const { from, to, out } of play.advances) {
    if (out) ended.delete(from);
    else ended.set(from, to);
  }
  return ended;
}

/** Who fielded the ball, was tested, or erred. */
function defenderOf(before: Scorecard, play: Play): LineupId | null {
  const fielder = play.errors[0]?.fielder ?? play.checked ?? play.ball?.fielder ?? null;
  if (fielder === null) return null;
  const position = fieldPosition(fielder);
  const fielding = play.half === 'top' ? before.state.home : before.state.away;
  return fielding.lineup.find((man) => man.active && man.position === position)?.lineupId ?? null;
}

const startsHalf = (before: Scorecard, play: Play): boolean => {
  const last = before.state.lastPlay;
  return last === null || last.inning !== play.inning || last.half !== play.half;
};

/** `4+7+12`: the faces as they fell. */
const diceText = (dice: readonly Die[]): string => dice.map((die) => die.face).join('+');

function nameIn(card: Scorecard, id: LineupId): string {
  const everyone = [...card.state.away.lineup, ...card.state.home.lineup];
  return everyone.find((man) => man.lineupId === id)?.name ?? '';
}
