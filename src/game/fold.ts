import { assert, assertNever, defined } from '@/shared/assert';
import { applyPlay } from './apply-play';
import { applySubstitution } from './apply-substitution';
import { nextPhase, UNDECIDED } from './next-phase';
import { NO_RUNNERS } from './bases';
import { afterProposal } from './after-proposal';
import type { Die } from './dice';
import { diceOnTable } from './draft';
import type { EventData, LoggedEvent } from './events';
import { endGame, startHalf } from './next-half';
import type { OpenDecisions, Phase } from './phase';
import type { LineupPlayer } from './lineup';
import { newMound } from './new-mound';
import type { Side } from './play';
import type { DiceState, GameState, TeamState } from './state';

/** Version of an event's shape, written with each event. */
export const EVENT_VERSION = 2;

/**
 * The state after an event that counts (`revise/effective.ts`). Total over logs that `act` wrote, whole or as a viewer
 * sees them; throws on a log that does not start with `gameCreated`. Reads no rules, charts, cards or dice.
 */
export function fold(state: GameState | null, event: LoggedEvent): GameState {
  if (event.type === 'gameCreated') return created(event.data, event.seq);
  const next = after(defined(state, 'state before the first event'), event);
  return { ...next, seq: event.seq };
}

function after(state: GameState, event: Exclude<LoggedEvent, { type: 'gameCreated' }>): GameState {
  switch (event.type) {
    case 'seatClaimed': {
      const { side, nonce } = event.data;
      const dice = { ...state.dice, nonces: [...state.dice.nonces, nonce] };
      return { ...withTeam(state, side, { seated: true }), dice };
    }
    case 'seatReassigned':
      return withTeam(state, event.data.side, { seated: event.data.seated });
    case 'rosterChanged':
      return withTeam(state, event.data.side, { roster: event.data.roster, rosterSeq: event.seq });
    case 'lineupSubmitted': {
      const { side, ...submitted } = event.data;
      const next = withTeam(state, side, { submitted });
      const isReady = next.away.submitted !== null && next.home.submitted !== null;
      return isReady ? { ...next, phase: { type: 'ready' } } : next;
    }
    case 'diceCommitted':
      return { ...state, dice: { ...state.dice, epoch: event.data.epoch, commitment: event.data.commitment } };
    case 'gameStarted': {
      const away = started(state, 'away', event.data.away);
      const both = started(away, 'home', event.data.home);
      return { ...both, status: 'active', phase: UNDECIDED };
    }
    case 'halfStarted':
      return startHalf(state, event.data);
    case 'decided':
      return { ...state, phase: decided(state.phase, event.data) };
    case 'decisionsRevealed':
      return { ...state, phase: { type: 'roll', defense: event.data.defense, offense: event.data.offense } };
    case 'resultProposed':
    case 'resultConfirmed':
    case 'resultChallenged':
      return { ...state, phase: afterProposal(state.phase, event) };
    case 'diceRolled': {
      const { draft, question } = event.data;
      const open = openDecisions(state.phase);
      const phase: Phase =
        question === null ? { type: 'result', draft, ...open } : { type: 'advance', draft, question, ...open };
      return { ...state, phase, dice: rolled(state.dice, diceOnTable(draft)) };
    }
    case 'advanceChosen':
    case 'resultSubmitted': {
      const { draft, question } = event.data;
      const open = openDecisions(state.phase);
      // Without a further question the play follows in the same action and ends this phase.
      const phase: Phase =
        question === null ? { type: 'result', draft, ...open } : { type: 'advance', draft, question, ...open };
      return { ...state, phase, dice: rolled(state.dice, diceOnTable(draft)) };
    }
    case 'playMade':
      return { ...applyPlay(state, event.data.play), dice: { ...state.dice, next: event.data.diceNext } };
    case 'substituted':
      return applySubstitution(state, event.data);
    case 'stopAsked':
      return { ...state, stopAsked: event.data };
    case 'stopDeclined':
      return { ...state, stopAsked: null };
    case 'suspended':
      return { ...state, stopAsked: null, revisionAsked: null, phase: { type: 'suspended' } };
    case 'resumed':
      return { ...state, phase: nextPhase(state) };
    case 'settingChanged':
      return { ...state, pace: event.data.pace };
    case 'revisionAsked':
      return { ...state, revisionAsked: { ...event.data, seq: event.seq } };
    case 'revisionDeclined':
    case 'playCorrected':
      return { ...state, revisionAsked: null };
    case 'rewound':
      // Its work is done by leaving out what it struck; here the dice go on.
      assert(state.playCount <= event.data.toPlay, 'a rewind folds over the whole log only');
      return { ...state, revisionAsked: null, dice: { ...state.dice, next: event.data.diceNext } };
    case 'gameEnded':
      return endGame(state, event.data);
    case 'scorerRuled':
    case 'leagueDecided':
    case 'seedRevealed':
      return state;
    default:
      return assertNever(event);
  }
}

function created(data: EventData['gameCreated'], seq: number): GameState {
  const team = (side: Side): TeamState => ({
    teamId: data[side].teamId,
    name: data[side].name,
    abbreviation: data[side].abbreviation,
    computer: data[side].computer,
    seated: false,
    roster: [],
    rosterSeq: seq,
    submitted: null,
    lineup: [],
    nextBatter: 1,
    designatedHitter: false,
    mound: null,
  });
  return {
    gameId: data.gameId,
    league: data.league,
    rules: data.rules,
    status: 'pending',
    endReason: null,
    winner: null,
    away: team('away'),
    home: team('home'),
    phase: { type: 'lineups' },
    inning: 1,
    half: 'top',
    outs: 0,
    score: { away: 0, home: 0 },
    line: { away: [], home: [] },
    runners: NO_RUNNERS,
    runnersChargedTo: NO_RUNNERS,
    dice: { epoch: 0, commitment: null, nonces: [], next: 0 },
    playCount: 0,
    lastPlay: null,
    pace: data.pace,
    charts: data.charts,
    stopAsked: null,
    revisionAsked: null,
    seq,
  };
}

const withTeam = (state: GameState, side: Side, change: Partial<TeamState>): GameState =>
  side === 'away' ? { ...state, away: { ...state.away, ...change } } : { ...state, home: { ...state.home, ...change } };

/** A team at its first pitch. */
function started(state: GameState, side: Side, lineup: readonly LineupPlayer[]): GameState {
  const pitcher = lineup.find((man) => man.position === 'P');
  return withTeam(state, side, {
    lineup,
    submitted: null,
    designatedHitter: lineup.some((man) => man.position === 'DH'),
    mound: pitcher === undefined ? null : newMound(state, side, pitcher),
  });
}

function decided(phase: Phase, data: EventData['decided']): Phase {
  assert(phase.type === 'decisions', `a decision in phase ${phase.type}`);
  return data.role === 'defense'
    ? { type: 'decisions', defense: { decision: data.decision }, offense: phase.offense }
    : { type: 'decisions', defense: phase.defense, offense: { decision: data.decision } };
}

function openDecisions(phase: Phase): OpenDecisions {
  assert(phase.type === 'roll' || phase.type === 'result' || phase.type === 'advance', `dice in phase ${phase.type}`);
  return { defense: phase.defense, offense: phase.offense };
}

/** Dice numbers only grow; dice rolled at a table have none. */
function rolled(dice: DiceState, faces: readonly Die[]): DiceState {
  const last = faces.at(-1)?.n ?? null;
  return last === null || last < dice.next ? dice : { ...dice, next: last + 1 };
}
