import { baseCode, type Origin } from '@/game/bases';
import { endsPlateAppearance, type Advance, type FieldingError, type Play } from '@/game/play';
import type { FielderNumber, LineupPosition } from '@/game/positions';
import { findLineupPlayer } from '@/game/queries';
import type { Basic, EventText, RunText } from '../event-text';
import type { ReadGame, Step } from '../game/real-game';
import { positionCode } from '../game/substitution';
import { playerOf } from './player-of';
import { flag, type Row } from './rows';

type PlayStep = Extract<Step, { type: 'play' }>;

/** One row a play, with the situation before it. */
export const eventRows = (game: ReadGame): readonly Row[] =>
  game.steps.filter((step) => step.type === 'play').map((step) => eventRow(game, step));

function eventRow(game: ReadGame, { before, play, text, record, hands, isPinchHitting }: PlayStep): Row {
  const id = (man: number | null): string => playerOf(game, man);
  const batter = findLineupPlayer(before, play.batter);
  const credits = creditsOf(play, text);
  const { runnersBefore } = play;
  const away = game.flagOf('away') === 0 ? 'away' : 'home';
  const home = away === 'away' ? 'home' : 'away';
  const runs = runsOf(text.basic);
  const ran = (base: number, ...types: readonly RunText['type'][]): string =>
    flag(runs.some((run) => types.includes(run.type) && startOf(run) === base));
  const dest = (from: Origin): number => destination(play, text, from);
  const end = [0, 1, 2, 3].map((from) => dest(from as Origin));
  return {
    GAME_ID: game.id,
    INN_CT: play.inning,
    BAT_HOME_ID: record.team,
    OUTS_CT: play.outsBefore,
    AWAY_SCORE_CT: play.scoreBefore[away],
    HOME_SCORE_CT: play.scoreBefore[home],
    BAT_ID: id(play.batter),
    BAT_HAND_CD: hands.batter,
    RESP_BAT_ID: id(play.responsibleBatter),
    PIT_ID: id(play.pitcher),
    PIT_HAND_CD: hands.pitcher,
    RESP_PIT_ID: id(play.responsiblePitcher),
    BASE1_RUN_ID: id(runnersBefore[0]),
    BASE2_RUN_ID: id(runnersBefore[1]),
    BASE3_RUN_ID: id(runnersBefore[2]),
    EVENT_TX: record.event,
    PH_FL: flag(isPinchHitting),
    BAT_FLD_CD: fieldCode(batter?.position ?? 'PH', isPinchHitting),
    BAT_LINEUP_ID: play.order,
    EVENT_CD: eventCode(text.basic),
    BAT_EVENT_FL: flag(endsPlateAppearance(play.kind)),
    AB_FL: flag(isAtBat(play)),
    H_CD: ['single', 'double', 'triple', 'homeRun'].indexOf(play.kind) + 1,
    SH_FL: flag(play.sacrificeHit),
    SF_FL: flag(play.sacrificeFly),
    EVENT_OUTS_CT: play.outs,
    DP_FL: flag(play.outs === 2 && play.noDoublePlay !== true),
    TP_FL: flag(play.outs === 3),
    RBI_CT: play.rbi,
    WP_FL: flag(has(play, text, 'wildPitch')),
    PB_FL: flag(has(play, text, 'passedBall')),
    FLD_CD: fielderOf(text.basic),
    BATTEDBALL_CD: battedBall(text),
    ERR_CT: play.errors.length,
    ERR1_FLD_CD: play.errors[0]?.fielder ?? 0,
    ERR2_FLD_CD: play.errors[1]?.fielder ?? 0,
    ERR3_FLD_CD: play.errors[2]?.fielder ?? 0,
    BAT_DEST_ID: dest(0),
    RUN1_DEST_ID: dest(1),
    RUN2_DEST_ID: dest(2),
    RUN3_DEST_ID: dest(3),
    RUN1_SB_FL: ran(1, 'steal'),
    RUN2_SB_FL: ran(2, 'steal'),
    RUN3_SB_FL: ran(3, 'steal'),
    RUN1_CS_FL: ran(1, 'caughtStealing', 'pickOffStealing'),
    RUN2_CS_FL: ran(2, 'caughtStealing', 'pickOffStealing'),
    RUN3_CS_FL: ran(3, 'caughtStealing', 'pickOffStealing'),
    RUN1_PK_FL: ran(1, 'pickOff', 'pickOffStealing'),
    RUN2_PK_FL: ran(2, 'pickOff', 'pickOffStealing'),
    RUN3_PK_FL: ran(3, 'pickOff', 'pickOffStealing'),
    RUN1_RESP_PIT_ID: runnersBefore[0] === null ? '' : id(before.runnersChargedTo[0]),
    RUN2_RESP_PIT_ID: runnersBefore[1] === null ? '' : id(before.runnersChargedTo[1]),
    RUN3_RESP_PIT_ID: runnersBefore[2] === null ? '' : id(before.runnersChargedTo[2]),
    PO1_FLD_CD: credits.putouts[0] ?? 0,
    PO2_FLD_CD: credits.putouts[1] ?? 0,
    PO3_FLD_CD: credits.putouts[2] ?? 0,
    ASS1_FLD_CD: credits.assists[0] ?? 0,
    ASS2_FLD_CD: credits.assists[1] ?? 0,
    ASS3_FLD_CD: credits.assists[2] ?? 0,
    ASS4_FLD_CD: credits.assists[3] ?? 0,
    ASS5_FLD_CD: credits.assists[4] ?? 0,
    EVENT_ID: play.number,
    START_BASES_CD: baseCode(runnersBefore),
    END_BASES_CD: (end.includes(1) ? 1 : 0) + (end.includes(2) ? 2 : 0) + (end.includes(3) ? 4 : 0),
    EVENT_RUNS_CT: play.runs,
  };
}

/** A pinch hitter or runner who comes to bat again has no position. */
const fieldCode = (position: LineupPosition, isPinchHitting: boolean): number =>
  position === 'PR' || (position === 'PH' && !isPinchHitting) ? 0 : positionCode(position);

const runsOf = (basic: Basic): readonly RunText[] => {
  const extra = basic.type === 'running' ? basic.extra : 'with' in basic ? basic.with : null;
  return extra?.type === 'runs' ? extra.runs : [];
};

const startOf = ({ type, base }: RunText): number => (type === 'pickOff' ? base : base - 1);

const NOT_AT_BAT: ReadonlySet<Play['kind']> = new Set(['walk', 'intentionalWalk', 'hitByPitch', 'interference']);
const isAtBat = (play: Play): boolean =>
  endsPlateAppearance(play.kind) && !NOT_AT_BAT.has(play.kind) && !play.sacrificeHit && !play.sacrificeFly;

const EVENT_CODES = { wildPitch: 9, passedBall: 10, balk: 11, indifference: 5, otherAdvance: 12, error: 12 } as const;
const RUN_CODES = { steal: 4, caughtStealing: 6, pickOff: 8, pickOffStealing: 8 } as const;

function eventCode(basic: Basic): number {
  if (basic.type === 'hit') return 19 + basic.bases;
  if (basic.type === 'walk') return basic.intentional ? 15 : 14;
  // With assists it is told as the out that it would have been.
  if (basic.type === 'error') return basic.error.assists.length > 0 ? 2 : 18;
  if (basic.type !== 'running') return CODES[basic.type];
  const { extra } = basic;
  if (extra.type !== 'runs') return EVENT_CODES[extra.type];
  const [run] = extra.runs;
  return run === undefined ? 0 : RUN_CODES[run.type];
}

const CODES = {
  noPlay: 1,
  out: 2,
  strikeout: 3,
  foulError: 13,
  hitByPitch: 16,
  interference: 17,
  fieldersChoice: 19,
} as const;

/** A wild pitch or passed ball, as the play itself or on an advance. */
function has(play: Play, { basic }: EventText, type: 'wildPitch' | 'passedBall'): boolean {
  if (basic.type === 'running' && basic.extra.type === type) return true;
  if ('with' in basic && basic.with?.type === type) return true;
  return play.advances.some((advance) => advance.reason === type);
}

/** Who fielded the ball first; 0 for one that nobody could, or that was not batted. */
function fielderOf(basic: Basic): number {
  if (basic.type === 'out') return basic.outs[0]?.by[0] ?? 0;
  if (basic.type === 'hit') return basic.groundRule ? 0 : (basic.by[0] ?? 0);
  if (basic.type === 'fieldersChoice') return basic.by[0] ?? 0;
  if (basic.type !== 'error' && basic.type !== 'foulError') return 0;
  return basic.error.assists[0] ?? basic.error.fielder ?? 0;
}

/** Base reached, 0 for an out or nobody; 4 a run, 5 unearned, 6 unearned for the team only. */
function destination(play: Play, text: EventText, from: Origin): number {
  const advance = play.advances.find((one) => one.from === from);
  if (advance === undefined || isUnwritten(text, from))
    return from > 0 && play.runnersBefore[from - 1] !== null ? from : 0;
  if (advance.out) return 0;
  if (advance.to < 4) return advance.to;
  return advance.earned === 'unearned' ? 5 : advance.earned === 'teamUnearned' ? 6 : 4;
}

interface Credits {
  readonly putouts: readonly FielderNumber[];
  readonly assists: readonly FielderNumber[];
}

/** Putouts and assists in the order in which the text tells them: the basic part, then the advances. */
function creditsOf(play: Play, text: EventText): Credits {
  const putouts: FielderNumber[] = [];
  const assists: FielderNumber[] = [];
  const handled = (by: readonly FielderNumber[]): void => void assists.push(...new Set(by));
  for (const { by } of outsInOrder(play, text)) {
    handled(by.slice(0, -1));
    const last = by.at(-1);
    if (last !== undefined) putouts.push(last);
  }
  for (const error of play.errors) handled((error satisfies FieldingError).assists ?? []);
  return { putouts, assists };
}

/** Who was put out in the basic part comes first, as it is written there. */
function outsInOrder(play: Play, { basic, advances }: EventText): readonly Advance[] {
  const order: readonly Origin[] = [
    ...(basic.type === 'out' ? basic.outs.map((out) => out.from) : []),
    ...(basic.type === 'strikeout' ? ([0] as const) : []),
    ...runsOf(basic).map((run) => startOf(run) as Origin),
    ...advances.map((advance) => advance.from),
  ];
  const rank = ({ from }: Advance): number => order.indexOf(from);
  return play.advances.filter((advance) => advance.out).toSorted((one, other) => rank(one) - rank(other));
}

/** A runner who only makes room for the batter, and of whom the text says nothing: the row leaves him where he was. */
const isUnwritten = ({ basic, advances }: EventText, from: Origin): boolean =>
  from > 0 &&
  basic.type === 'out' &&
  !basic.outs.some((out) => out.from === from) &&
  !advances.some((advance) => advance.from === from);

/** F, G, L or P of a batted ball: as the modifiers say, else as who handled it suggests; a hit only when marked. */
function battedBall({ basic, modifiers }: EventText): string {
  for (const modifier of modifiers) {
    const letter = /^B?(?<letter>[GLFP])(?:\d.*)?$/.exec(modifier)?.groups?.['letter'];
    if (letter !== undefined && BATTED.has(basic.type)) return letter;
  }
  if (basic.type === 'fieldersChoice') return 'G';
  if (basic.type === 'foulError') return 'P';
  if (basic.type === 'error') {
    return basic.error.assists.length === 0 && (basic.error.fielder ?? 0) >= 7 ? 'F' : 'G';
  }
  if (basic.type !== 'out') return '';
  if (modifiers.includes('LDP')) return 'L';
  if (modifiers.includes('BPDP')) return 'P';
  const [first] = basic.outs;
  const isCaught = first?.by.length === 1 && first.from === 0;
  const isOnGround = modifiers.some((one) => one === 'GDP' || one === 'GTP' || one === 'FO' || one === 'SH');
  return isCaught && !isOnGround ? 'F' : 'G';
}

const BATTED: ReadonlySet<Basic['type']> = new Set(['out', 'hit', 'error', 'fieldersChoice', 'foulError']);
