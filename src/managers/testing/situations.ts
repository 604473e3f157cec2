import type { AdvanceAsk, AdvanceQuestion } from '@/game/advance-question';
import type { Base, BaseCode, Destination } from '@/game/bases';
import { STANDARD_RULES, type GameRules } from '@/game/rules';
import type { GameState, TeamState } from '@/game/state';
import type { Half, Score } from '@/game/play';

const NO_TEAM: TeamState = {
  teamId: 0,
  name: 'Team',
  abbreviation: 'TEA',
  computer: 'balanced',
  seated: true,
  roster: [],
  submitted: null,
  lineup: [],
  nextBatter: 1,
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
    away: NO_TEAM,
    home: NO_TEAM,
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
