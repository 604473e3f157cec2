import type { AdvanceQuestion } from '@/game/advance-question';
import type { Side } from '@/game/play';
import { needsMending } from '@/game/next-phase';
import { battingSide } from '@/game/queries';
import { otherSide } from '@/game/sides';
import type { GameState } from '@/game/state';
import type { Viewer } from '@/game/viewer';
import { assertNever } from '@/shared/assert';
import { lastName, shortNameOf } from './names';
import { BASE_NAMES, basesText, capitalised, outsText, scoreText } from './situation';
import { awaited, tasksOf, type Task } from './task';

/** The banner over the field: who acts, on what. */
export interface Turn {
  /** `you` the person at this screen acts; `wait` somebody else; `over` nobody. */
  readonly tone: 'you' | 'wait' | 'over';
  readonly title: string;
  readonly detail: string;
}

/** Names of the people in the seats; null for an open seat or a computer. */
export type Managers = Readonly<Record<Side, string | null>>;

const CALLS = { defense: 'defence', offense: 'offence' } as const;

/** "Send Quintero home?", as it stands in the banner and on the panel. */
export function questionText(state: GameState, question: AdvanceQuestion): string {
  const lead = shortNameOf(state, question.lead.runner);
  const place = question.lead.to === 4 ? 'home' : `to ${BASE_NAMES[question.lead.to]}`;
  switch (question.ask) {
    case 'sendLead':
      return `Send ${lead} ${place}?`;
    case 'throwToLead':
      return `${lead} goes ${place}: throw?`;
    case 'sendTrail': {
      const { trail } = question;
      return trail === null
        ? 'Send the trailing runner?'
        : `Send ${shortNameOf(state, trail.runner)} to ${BASE_NAMES[trail.to]} on the throw?`;
    }
    case 'throwTarget':
      return 'Throw at which runner?';
    default:
      return assertNever(question.ask);
  }
}

const situation = (state: GameState): string => capitalised(`${basesText(state.runners)}, ${outsText(state.outs)}.`);

function yourTitle(state: GameState, task: Task): string {
  const { phase } = state;
  switch (task.type) {
    case 'lineup':
      return 'Hand in your lineup';
    case 'start':
      return 'Both lineups are in: play ball';
    case 'positions':
      return 'Set your lineup';
    case 'resume':
      return 'The game is suspended';
    case 'defense':
    case 'offense':
      return `Your call: ${CALLS[task.type]}`;
    case 'roll':
      return 'Roll the dice';
    case 'result':
      return phase.type === 'result' && phase.challenge !== undefined
        ? 'Challenged: look at the card again'
        : 'Read the card: enter the result';
    case 'confirm':
      return 'Is this what the card says?';
    case 'advance':
      return `Your call: ${questionText(state, task.question)}`;
    default:
      return assertNever(task);
  }
}

/** "Diaz needs a position", "Kim is hurt". */
function mendText(state: GameState, side: Side): string {
  const isFielding = side !== battingSide(state);
  const men = state[side].lineup.filter((man) => man.active && needsMending(man, isFielding));
  const hurt = men.filter((man) => man.hurt).map((man) => lastName(man.name));
  const loose = men.filter((man) => !man.hurt).map((man) => lastName(man.name));
  const parts = [
    ...(hurt.length === 0
      ? []
      : [`${hurt.join(' and ')} ${hurt.length > 1 ? 'are' : 'is'} hurt and must be replaced.`]),
    ...(loose.length === 0
      ? []
      : [
          `${loose.join(' and ')} came off the bench: give ${loose.length > 1 ? 'them' : 'him'} a position or a replacement.`,
        ]),
  ];
  return parts.join(' ');
}

function yourDetail(state: GameState, task: Task): string {
  const { phase } = state;
  switch (task.type) {
    case 'lineup':
      return state[otherSide(task.side)].submitted === null
        ? 'The other lineup stays sealed until the first pitch.'
        : `${state[otherSide(task.side)].name} has handed in its lineup, sealed until the first pitch.`;
    case 'start':
      return 'Either manager starts the game.';
    case 'positions':
      return mendText(state, task.side);
    case 'resume':
      return 'Either manager takes it up again, from exactly here.';
    case 'defense':
    case 'offense': {
      if (phase.type !== 'decisions') return situation(state);
      const other = task.type === 'defense' ? phase.offense : phase.defense;
      const rival = state[otherSide(task.side)].name;
      const set = task.type === 'defense' ? 'has made its call at bat' : 'has set its defence';
      return other === null ? situation(state) : `${rival} ${set}. ${situation(state)}`;
    }
    case 'roll':
      return `Both calls are in. ${situation(state)}`;
    case 'result':
      return phase.type === 'result' && phase.challenge !== undefined
        ? `${state[phase.challenge.side].name}: ${phase.challenge.reason}`
        : 'The dice lie on the table: find the column and row on the paper card.';
    case 'confirm':
      return `${state[task.proposal.side].name} read the card: look at it yourself. ${situation(state)}`;
    case 'advance':
      return situation(state);
    default:
      return assertNever(task);
  }
}

function waitingFor(state: GameState, managers: Managers, wanted: ReturnType<typeof awaited>[number]): string {
  const team = state[wanted.side];
  const who = managers[wanted.side] ?? team.name;
  if (team.computer === null && !team.seated) return `somebody to take the ${wanted.side} seat`;
  switch (wanted.on) {
    case 'lineup':
    case 'start':
      return `${who}’s lineup`;
    case 'positions':
      return `${who} to set the lineup`;
    case 'resume':
      return `${who} to take up the game again`;
    case 'defense':
    case 'offense':
      return `${who} (${CALLS[wanted.on]})`;
    case 'roll':
      return `${who} to roll`;
    case 'result':
      return `${who} to enter the result`;
    case 'confirm':
      return `${who} to look at the result`;
    case 'advance':
      return `${who} (${state.phase.type === 'advance' ? questionText(state, state.phase.question) : 'base running'})`;
    default:
      return assertNever(wanted.on);
  }
}

const ENDINGS: Readonly<Record<string, string>> = {
  'walk-off': 'walk-off',
  mercy: 'mercy rule',
  forfeit: 'forfeit',
  resignation: 'resigned',
  tie: 'tie',
  'no contest': 'no contest',
};

/** Exactly one banner for every state and viewer. */
export function turnOf(state: GameState, viewer: Viewer, managers: Managers): Turn {
  if (state.phase.type === 'final') {
    const how = ENDINGS[state.endReason ?? ''];
    return { tone: 'over', title: how === undefined ? 'Final' : `Final · ${how}`, detail: `${scoreText(state)}.` };
  }
  const [task] = tasksOf(state, viewer);
  if (task !== undefined) return { tone: 'you', title: yourTitle(state, task), detail: yourDetail(state, task) };
  if (state.phase.type === 'suspended') {
    return { tone: 'wait', title: 'The game is suspended', detail: `${scoreText(state)}. ${situation(state)}` };
  }
  if (state.phase.type === 'ready') {
    return { tone: 'wait', title: 'Waiting for the first pitch', detail: 'Both lineups are in.' };
  }
  const others = awaited(state);
  const list = others.map((wanted) => waitingFor(state, managers, wanted)).join(' and ');
  return {
    tone: 'wait',
    title: list === '' ? 'One moment' : `Waiting for ${list}`,
    detail: state.status === 'pending' ? `${state.away.name} at ${state.home.name}.` : situation(state),
  };
}
