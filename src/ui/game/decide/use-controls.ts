'use client';
import { useEffect, useRef, useState } from 'react';
import type { Action } from '@/game/actions';
import type { AdvanceChoice } from '@/game/advance-question';
import { STANDARD_DEFENSE, STANDARD_OFFENSE, type DefensiveDecision, type OffensiveDecision } from '@/game/decisions';
import { legalDefense, legalOffense } from '@/game/legality';
import type { HandEntry } from '@/game/propose/hand-entry';
import type { Side } from '@/game/play';
import { roller } from '@/game/queries';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import type { Viewer } from '@/game/viewer';
import { assertNever } from '@/shared/assert';
import { useStored } from '@/ui/kit/stored';
import type { LiveGame, Sending } from '../live/live-game';
import type { LiveModel } from '../model/live-model';
import { defenseText, offenseText } from '../model/options';
import { manages, tasksOf, type Task } from '../model/task';
import { readingOf, submission, type Reading } from './reading';
import { useDraft } from './use-draft';

/** Whether the dice are thrown as soon as both calls are in; kept on the device, on by default. */
export const AUTO_ROLL = 'scorecard:auto-roll';

/** The one wide button and what stands beside it. */
export interface Controls {
  readonly task: Task | null;
  readonly defense: DefensiveDecision;
  readonly offense: OffensiveDecision;
  readonly reading: Reading | null;
  readonly setDefense: (decision: DefensiveDecision) => void;
  readonly setOffense: (decision: OffensiveDecision) => void;
  readonly setReading: (reading: Reading | null) => void;
  /** What stands in the entry form, also when it is no play yet. */
  readonly typed: HandEntry | null;
  readonly setTyped: (typed: HandEntry | null) => void;
  /** Opens a result that was entered, but not confirmed yet, to be entered anew; null where there is none of his. */
  readonly enterAnew: (() => void) | null;
  /** Sends for a control of its own, such as a challenge. */
  readonly send: (action: Action) => void;
  readonly choose: (choice: AdvanceChoice) => void;
  /** Words on the main button; null when there is nothing to press. */
  readonly label: string | null;
  /** A second, quieter line: what follows by itself. */
  readonly follows: string | null;
  readonly press: () => void;
  readonly busy: boolean;
  readonly refused: string | null;
  readonly rolling: boolean;
  /** The substitution sheet of a side is open. */
  readonly substituting: Side | null;
  /** Opens the sheet of the side that this person may change now; null where he has none. */
  readonly substitute: (() => void) | null;
  readonly closeSheet: () => void;
}

const MAIN = 'main';

interface ControlsInput {
  readonly game: LiveGame;
  readonly model: LiveModel;
  readonly sendings: Readonly<Record<string, Sending>>;
  /** The server cannot be reached: reading goes on, acting waits. */
  readonly frozen: boolean;
}

/** What the person at this screen can do now, as buttons; keeps the drafts of decisions until they are sent. */
export function useControls({ game, model, sendings, frozen }: ControlsInput): Controls {
  const { state } = model.card;
  const draft = useDraft(state, model.viewer);
  const { reading, setReading } = draft;
  const pickedDefense = draft.defense ?? STANDARD_DEFENSE;
  const pickedOffense = draft.offense ?? STANDARD_OFFENSE;
  // A call that is kept for the same batter may not be open any more: the man who was sent has gone.
  const defense = legalDefense(state, pickedDefense) === null ? pickedDefense : STANDARD_DEFENSE;
  const offense = legalOffense(state, pickedOffense) === null ? pickedOffense : STANDARD_OFFENSE;
  const [stored] = useStored(AUTO_ROLL);
  // Who may roll at home is asked first.
  const autoRoll = stored !== 'off' && !state.rules.tableDice;
  const [sheet, setSheet] = useState<Side | null>(null);
  const armed = useRef(-1);
  const [first = null] = tasksOf(state, model.viewer);
  const [anewAt, setAnewAt] = useState(-1);
  const own = ownProposal(state, model.viewer);
  const task: Task | null = own !== null && anewAt === state.seq ? { type: 'result', side: own } : first;
  const rollsHere = state.status === 'active' && manages(model.viewer, roller(state));
  const { playCount } = state;

  // The stream may open both calls before the answer to the last press is here: the roll waits for it.
  const busy = sendings[MAIN]?.type === 'sending';
  const mayRoll = task?.type === 'roll' && !busy;
  useEffect(() => {
    if (!mayRoll || armed.current !== playCount) return;
    armed.current = -1;
    void game.act(MAIN, { type: 'roll' });
  }, [game, mayRoll, playCount]);

  const decide = async (action: Action): Promise<void> => {
    if (autoRoll && rollsHere) armed.current = playCount;
    if (!(await game.act(MAIN, action))) armed.current = -1;
  };
  const choose = (choice: AdvanceChoice): void => {
    if (!frozen) void game.act(MAIN, { type: 'chooseAdvance', choice });
  };

  const enterAnew = (): void => {
    if (state.phase.type === 'confirm') setReading(readingOf(state.phase.proposal.result));
    setAnewAt(state.seq);
  };

  const press = (): void => {
    switch (task?.type) {
      case 'positions':
        return setSheet(task.side);
      case 'resume':
        return void game.act(MAIN, { type: 'resume' });
      case 'defense':
        return void decide({ type: 'decideDefense', decision: defense });
      case 'offense':
        return void decide({ type: 'decideOffense', decision: offense });
      case 'roll':
        return void game.act(MAIN, { type: 'roll' });
      case 'result':
        if (reading !== null) void game.act(MAIN, submission(reading));
        return undefined;
      case 'confirm':
        return void game.act(MAIN, { type: 'confirmResult' });
      case 'start':
        return void game.act(MAIN, { type: 'start' });
      // Its answers are buttons of their own, the proposed one the page's main button.
      case 'advance':
      case 'lineup':
      case undefined:
        return undefined;
    }
  };

  const label = ((): string | null => {
    switch (task?.type) {
      case 'defense':
        return `${defenseText(defense)}, ready`;
      case 'offense':
        return `${offenseText(state, offense)}, ready`;
      case 'roll':
        return 'Roll the dice';
      case 'result':
        return reading === null ? 'Pick or write the result' : 'Enter the result';
      case 'confirm':
        return 'Looks right';
      case 'start':
        return 'Play ball';
      case 'positions':
        return 'Set the lineup';
      case 'resume':
        return 'Take up the game again';
      case 'advance':
      case 'lineup':
      case undefined:
        return null;
      default:
        return assertNever(task);
    }
  })();

  const changed = changeable(state, model.viewer, task);
  // A sheet that stands open when the dice are thrown has nothing to offer any more.
  const substituting = sheet !== null && mayChange(state) ? sheet : null;
  const sending = sendings[MAIN];
  const decides = task?.type === 'defense' || task?.type === 'offense';
  const walks = task?.type === 'defense' && defense.intentionalWalk;
  return {
    task,
    defense,
    offense,
    reading,
    setDefense: draft.setDefense,
    setOffense: draft.setOffense,
    setReading,
    typed: draft.typed,
    setTyped: draft.setTyped,
    enterAnew: own === null || task?.type === 'result' ? null : enterAnew,
    send: (action) => {
      if (!busy && !frozen) void game.act(MAIN, action);
    },
    choose,
    label,
    follows: decides && autoRoll && rollsHere && !walks ? 'then roll' : null,
    press: () => {
      if (!busy && !frozen) press();
    },
    busy,
    refused: sending?.type === 'refused' ? sending.message : null,
    rolling: busy && (task?.type === 'roll' || task === null),
    substituting,
    substitute: changed === null ? null : () => setSheet(changed),
    closeSheet: () => setSheet(null),
  };
}

/** The side for which this person entered a result that waits for the other manager; null where there is none. */
function ownProposal({ phase }: GameState, viewer: Viewer): Side | null {
  return phase.type === 'confirm' && viewer === phase.proposal.side ? phase.proposal.side : null;
}

const mayChange = ({ phase }: GameState): boolean =>
  phase.type === 'decisions' || phase.type === 'roll' || phase.type === 'positions';

/** The side whose lineup this person can change now: with both, the one whose call it is. */
function changeable(state: GameState, viewer: Viewer, task: Task | null): Side | null {
  if (!mayChange(state)) return null;
  if (task !== null && 'side' in task) return task.side;
  return SIDES.find((side) => manages(viewer, side) && state[side].computer === null) ?? null;
}
