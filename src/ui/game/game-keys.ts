'use client';
import { readStored, writeStored } from '@/ui/kit/stored';
import { useShortcuts, type Shortcut } from '@/ui/kit/shortcuts';
import { toast } from '@/ui/kit/toast';
import type { GameState } from '@/game/state';
import { SPEAK_PLAYS } from './speak-plays';
import type { Controls } from './decide/use-controls';
import { matchupOf } from './model/matchup';
import { defenseOptions, offenseOptions } from './model/options';
import { situationText } from './model/situation';
import type { View } from './view-tabs';

interface GameKeysOptions {
  readonly state: GameState;
  readonly controls: Controls;
  readonly onView: (view: View) => void;
  /** Opens the way to take the last play back; null for who cannot. */
  readonly onTakeBack: (() => void) | null;
}

const VIEWS = [
  ['f', 'field', 'Field'],
  ['p', 'plays', 'Plays'],
  ['k', 'book', 'Scorebook'],
  ['b', 'box', 'Box score'],
  ['c', 'cards', 'Cards'],
  ['w', 'win', 'Win probability'],
] as const;

/** The field of the entry form, which is loaded when a card is read. */
const focusNotation = (): void => document.querySelector<HTMLElement>('#notation')?.focus();
const focusDecision = (): void => document.querySelector<HTMLElement>('#decision-title')?.focus();

/** Picks chip or answer number `n` (1–9) of the decision panel. */
function pick(state: GameState, controls: Controls, n: number): void {
  switch (controls.task?.type) {
    case 'defense': {
      const option = defenseOptions(state, controls.defense)[n - 1];
      if (option !== undefined) controls.setDefense(option.next);
      return;
    }
    case 'offense': {
      const option = offenseOptions(state, controls.offense)[n - 1];
      if (option !== undefined) controls.setOffense(option.next);
      return;
    }
    case 'advance': {
      const choice = controls.task.question.choices[n - 1];
      if (choice !== undefined) controls.choose(choice);
      return;
    }
    case 'lineup':
    case 'start':
    case 'positions':
    case 'resume':
    case 'roll':
    case 'result':
    case 'confirm':
    case undefined:
  }
}

/** Presses the page's main button: the decision's, or before the game "Play ball". */
function pressMain(controls: Controls, event: KeyboardEvent): void {
  // A key that is held down must not play the game by itself.
  if (event.repeat) return;
  if (controls.label === null) document.querySelector<HTMLElement>('[data-main]')?.click();
  else controls.press();
}

const matchupText = (state: GameState): string => {
  const matchup = matchupOf(state);
  return matchup === null ? 'Nobody is at bat.' : `${matchup.batter.name} bats against ${matchup.pitcher.name}.`;
};

function toggleSpeech(): void {
  const isOff = readStored(SPEAK_PLAYS) === 'off';
  writeStored(SPEAK_PLAYS, isOff ? 'on' : 'off');
  toast({ title: isOff ? 'Plays are read aloud again' : 'Plays are no longer read aloud' });
}

/** The live page's keys; they are listed on the `?` sheet. */
export function useGameKeys({ state, controls, onView, onTakeBack }: GameKeysOptions): void {
  const group = 'Game';
  const shortcuts: Shortcut[] = [
    { keys: 'Enter', label: 'Ready, roll, or the proposed answer', group, run: (event) => pressMain(controls, event) },
    { keys: 'r', label: 'Ready or roll', group, run: (event) => pressMain(controls, event) },
    { keys: 'e', label: 'Enter the result in notation', group, run: focusNotation },
    { keys: 's', label: 'Substitute', group, run: () => controls.substitute?.() },
    { keys: 'u', label: 'Take the last play back, or correct it', group, run: () => onTakeBack?.() },
    { keys: 'd', label: 'Go to the defence’s call', group, run: focusDecision },
    { keys: 'o', label: 'Go to the offence’s call', group, run: focusDecision },
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => ({
      keys: String(n),
      label: `Pick option ${n}`,
      group,
      run: () => pick(state, controls, n),
    })),
    ...VIEWS.flatMap(([key, view, label]) => [
      { keys: `v ${key}`, label: `View: ${label}`, group: 'Views', run: () => onView(view) },
    ]),
    { keys: 'p', label: 'Plays', group: 'Views', run: () => onView('plays') },
    { keys: 'b', label: 'Box score', group: 'Views', run: () => onView('box') },
    { keys: 'l', label: 'Read the situation', group, run: () => toast({ title: situationText(state) }) },
    { keys: 'k', label: 'Read the matchup', group, run: () => toast({ title: matchupText(state) }) },
    { keys: 'm', label: 'Plays aloud on or off', group, run: toggleSpeech },
  ];
  useShortcuts(shortcuts);
}
