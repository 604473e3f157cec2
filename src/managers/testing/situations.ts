import type { AdvanceAsk, AdvanceQuestion } from '@/game/advance-question';
import type { Base, BaseCode, Destination } from '@/game/bases';
import type { LineupPlayer } from '@/game/lineup';
import type { Mound } from '@/game/mound';
import type { Position } from '@/game/positions';
import { NEUTRAL_PARK, type Table } from '@/game/table';
import { STANDARD_CHARTS } from '@/cards/charts/standard-charts.data';
import { STANDARD_RULES, type GameRules } from '@/game/rules';
import type { GameState, TeamState } from '@/game/state';
import type { Half, Score } from '@/game/play';

const man = (lineupId: number, position: Position, battingOrder: number | null): LineupPlayer => ({
  lineupId,
  player: lineupId,
  name: `Man ${lineupId}`,
  bats: 'R',
  throws: 'R',
  position,
  played: [position],
  battingOrder,
  active: true,
  starter: true,
  replaced: null,
  enteredInning: 1,
  enteredAfterPlay: 0,
  hurt: false,
});

/** Lineup id 0 bats; the men on base have the number of their base; 4 catches and 5 pitches. All run the same. */
const men: readonly LineupPlayer[] = [
  man(0, 'DH', 1),
  ...[1, 2, 3].map((id) => man(id, 'DH', id + 5)),
  man(4, 'C', 9),
  man(5, 'P', null),
];

/** A table where everyone is the same man: running `running`. */
export const aTable = (running = 12): Table => ({
  charts: STANDARD_CHARTS,
  park: NEUTRAL_PARK,
  abilities: () => ({
    bats: 'R',
    throws: 'R',
    running,
    stealJump: 6,
    stealAuto: false,
    stealHigh: 15,
    stealLow: 10,
    bunting: 'C',
    hitAndRun: 'C',
    power: 'N',
    fielding: {},
    pitching: null,
  }),
  readCards: null,
});

const FRESH: Mound = {
  pitcher: 5,
  role: 'starter',
  outs: 0,
  batters: 0,
  reached: [0, 0, 0],
  runsInInning: 0,
  endedHalf: false,
  tired: false,
};

const TEAM: TeamState = {
  teamId: 0,
  name: 'Team',
  abbreviation: 'TEA',
  computer: 'balanced',
  seated: true,
  roster: [],
  rosterSeq: 0,
  submitted: null,
  lineup: men,
  nextBatter: 1,
  designatedHitter: true,
  mound: FRESH,
};

/** A board in mid-game with nobody named: what decisions about runners and depth look at. */
export function aState(board: {
  readonly bases: BaseCode;
  readonly outs: number;
  readonly inning?: number;
  readonly half?: Half;
  readonly score?: Score;
  readonly rules?: GameRules;
}): GameState {
  const on = (base: Base): number | null => ((board.bases & (1 << (base - 1))) === 0 ? null : base);
  return {
    gameId: 'g',
    league: 'pd',
    rules: board.rules ?? STANDARD_RULES,
    status: 'active',
    endReason: null,
    winner: null,
    away: TEAM,
    home: TEAM,
    phase: { type: 'decisions', defense: null, offense: null },
    inning: board.inning ?? 3,
    half: board.half ?? 'top',
    outs: board.outs,
    score: board.score ?? { away: 0, home: 0 },
    line: { away: [], home: [] },
    runners: [on(1), on(2), on(3)],
    runnersChargedTo: [on(1), on(2), on(3)],
    dice: { epoch: 1, commitment: null, nonces: [], next: 0 },
    playCount: 0,
    lastPlay: null,
    pace: null,
    charts: null,
    stopAsked: null,
    revisionAsked: null,
    seq: 1,
  };
}

interface Try {
  readonly from: 0 | Base;
  readonly to: Destination;
  readonly safe: number;
}

/** A question as the rules ask it. */
export function aQuestion(
  ask: AdvanceAsk,
  situation: AdvanceQuestion['situation'],
  lead: Try,
  trail: Try | null = null,
): AdvanceQuestion {
  const choices = {
    sendLead: ['go', 'hold'],
    throwToLead: ['throw', 'cutoff'],
    sendTrail: ['go', 'hold'],
    throwTarget: ['lead', 'trail'],
  } as const;
  return {
    ask,
    asked: ask === 'sendLead' || ask === 'sendTrail' ? 'offense' : 'defense',
    situation,
    choices: choices[ask],
    lead: { runner: lead.from, ...lead },
    trail: trail === null ? null : { runner: trail.from, ...trail },
  };
}
