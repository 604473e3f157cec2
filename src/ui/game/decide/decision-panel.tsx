'use client';
import { useRef } from 'react';
import type { GameState } from '@/game/state';
import { assertNever } from '@/shared/assert';
import { Button } from '@/ui/kit/button';
import { cx } from '@/ui/kit/cx';
import { Kbd } from '@/ui/kit/kbd';
import { lastName } from '../model/names';
import { matchupOf } from '../model/matchup';
import { defenseOptions, offenseOptions } from '../model/options';
import { calledText, onTheTable, readingText } from '../model/reading';
import { questionText, type Turn } from '../model/turn';
import { ChoiceChips } from './choice-chips';
import type { Controls } from './use-controls';
import { useKeptFocus } from './use-kept-focus';
import { lazily } from '@/ui/kit/lazily';

const AdvanceAnswer = lazily(() => import('./advance-answer').then((module) => module.AdvanceAnswer));
const ResultEntry = lazily(() => import('./enter/result-entry').then((module) => module.ResultEntry));
const LookAtResult = lazily(() => import('./look-at-result').then((module) => module.LookAtResult));
const HomeDiceForm = lazily(() => import('./home-dice-form').then((module) => module.HomeDiceForm));

interface DecisionPanelProps {
  readonly state: GameState;
  readonly controls: Controls;
  readonly turn: Turn;
  /** The server cannot be reached: reading goes on, acting waits. */
  readonly frozen: boolean;
}

/** The one thing to do, with everything else a tap beside it. Pinned under the thumb on a phone. */
export function DecisionPanel({ state, controls, turn, frozen }: DecisionPanelProps) {
  const { task, label, follows, busy, refused } = controls;
  const region = useRef<HTMLElement>(null);
  useKeptFocus(region);
  const waits = label === null || frozen || (task?.type === 'result' && controls.reading === null);
  return (
    <section
      ref={region}
      aria-label="Your decision"
      className="grid gap-2.5 px-3.5 pt-2.5 pb-3 md:gap-3 md:px-[18px] md:pt-3.5 md:pb-[18px]"
    >
      {/* The banner asks and the line above names the batter; only a paper card has to be read from here. */}
      <h2
        className={cx('text-base leading-tight md:sr-only', isPlain(task) && 'sr-only')}
        id="decision-title"
        tabIndex={-1}
      >
        {titleOf(state, controls, turn)}
      </h2>
      <Beside state={state} controls={controls} frozen={frozen} />
      <div role="alert" className="empty:hidden">
        {refused === null ? null : (
          <p className="rounded-lg border border-l-4 border-out bg-sheet px-3 py-2 text-sm text-out-ink">{refused}</p>
        )}
      </div>
      {task?.type === 'advance' ? null : (
        <Button
          kind="go"
          size="lg"
          wide
          busy={busy}
          // It keeps the focus while it waits.
          aria-disabled={waits || undefined}
          onClick={waits ? undefined : controls.press}
          data-main
          aria-keyshortcuts="Enter"
          className="max-md:min-h-[3.375rem]"
          // An answer comes within a blink: fading for it would only flicker.
          style={busy ? { opacity: 1 } : undefined}
        >
          <span>
            {label ?? turn.title}
            {follows === null ? null : <span className="font-medium opacity-80">, {follows}</span>}
          </span>
          {label === null ? null : <Kbd>Enter</Kbd>}
        </Button>
      )}
      {controls.substitute === null || task?.type === 'positions' ? null : (
        <button
          type="button"
          onClick={controls.substitute}
          aria-keyshortcuts="s"
          className="min-h-11 justify-self-center rounded-lg px-3 text-[0.9375rem] font-semibold text-soft underline-offset-4 hover:text-ink hover:underline"
        >
          Substitute…
        </button>
      )}
    </section>
  );
}

const isPlain = (task: Controls['task']): boolean => task?.type !== 'result';

function titleOf(state: GameState, { task }: Controls, turn: Turn): string {
  const matchup = matchupOf(state);
  const batter = matchup === null ? 'the batter' : lastName(matchup.batter.name);
  switch (task?.type) {
    case 'defense':
      return `${batter} at bat: how do you play him?`;
    case 'offense':
      return `${batter} at bat: what do you want to do?`;
    case 'advance':
      return questionText(state, task.question);
    case 'roll':
      return `${batter} is ready.`;
    case 'result': {
      const called = calledText(state);
      const where = readingNow(state) ?? 'The dice are thrown';
      return called === null ? `${where}: what does the card say?` : `${called}: what came of it? (${where})`;
    }
    case 'lineup':
    case 'start':
    case 'positions':
    case 'resume':
    case 'confirm':
    case undefined:
      return turn.title;
    default:
      return assertNever(task);
  }
}

/** Where to look on the paper card. */
function readingNow(state: GameState): string | null {
  const table = onTheTable(state);
  return table === null ? null : readingText(table);
}

function Beside({ state, controls, frozen }: Pick<DecisionPanelProps, 'state' | 'controls' | 'frozen'>) {
  const { task, busy } = controls;
  switch (task?.type) {
    case 'defense':
      return (
        <ChoiceChips
          legend="Defence"
          options={defenseOptions(state, controls.defense)}
          disabled={busy || frozen}
          onPick={controls.setDefense}
        />
      );
    case 'offense':
      return (
        <ChoiceChips
          legend="Offence"
          options={offenseOptions(state, controls.offense)}
          disabled={busy || frozen}
          onPick={controls.setOffense}
        />
      );
    case 'advance':
      return (
        <AdvanceAnswer state={state} question={task.question} busy={busy} frozen={frozen} onChoose={controls.choose} />
      );
    case 'result':
      return (
        <ResultEntry
          key={readingKey(state)}
          state={state}
          reading={controls.reading}
          onRead={controls.setReading}
          typed={controls.typed}
          onType={controls.setTyped}
          onEnter={controls.press}
        />
      );
    case 'confirm':
      return <LookAtResult state={state} proposal={task.proposal} controls={controls} frozen={frozen} />;
    case 'roll':
      return state.rules.tableDice === true ? <HomeDiceForm state={state} controls={controls} frozen={frozen} /> : null;
    case 'lineup':
    case 'start':
    case 'positions':
    case 'resume':
      return null;
    case undefined:
      return state.phase.type === 'confirm' && controls.enterAnew !== null ? (
        <LookAtResult state={state} proposal={state.phase.proposal} controls={controls} frozen={frozen} />
      ) : null;
    default:
      return assertNever(task);
  }
}

/** A challenge brings the entry form back with what was entered; a new roll a blank one. */
function readingKey({ phase, playCount }: GameState): string {
  const count = phase.type === 'result' ? (phase.challenge?.count ?? 0) : 'anew';
  return `${playCount} ${count}`;
}
