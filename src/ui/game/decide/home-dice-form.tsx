'use client';
import { useState } from 'react';
import type { HomeDice } from '@/game/home-dice';
import type { GameState } from '@/game/state';
import { Button } from '@/ui/kit/button';
import { Select } from '@/ui/kit/select';
import { Switch } from '@/ui/kit/switch';
import type { Controls } from './use-controls';

interface HomeDiceFormProps {
  readonly state: GameState;
  readonly controls: Controls;
  readonly frozen: boolean;
}

const AT_BAT = [
  ['column', 'Red d6', 6],
  ['row 1', 'First d6', 6],
  ['row 2', 'Second d6', 6],
  ['split', 'd20', 20],
] as const;
const FIELDING = [
  ['range', 'Fielding d20', 20],
  ['error 1', 'd6', 6],
  ['error 2', 'd6', 6],
  ['error 3', 'd6', 6],
] as const;
const JUMP = [
  ['check', 'Jump d20', 20],
  ['jump 1', 'd6', 6],
  ['jump 2', 'd6', 6],
] as const;

type Faces = Readonly<Record<string, number>>;

const facesOf = (sides: number): { readonly value: string; readonly label: string }[] => [
  { value: '', label: '–' },
  ...Array.from({ length: sides }, (_, index) => ({ value: String(index + 1), label: String(index + 1) })),
];

const has = (faces: Faces, dice: readonly (readonly [string, string, number])[]): boolean =>
  dice.every(([key]) => faces[key] !== undefined);

const face = (faces: Faces, key: string): number => faces[key] ?? 1;

function diceOf(faces: Faces, isFielding: boolean, isJump: boolean): HomeDice | null {
  const isComplete = has(faces, AT_BAT) && (!isFielding || has(faces, FIELDING)) && (!isJump || has(faces, JUMP));
  if (!isComplete) return null;
  return {
    column: face(faces, 'column'),
    row: [face(faces, 'row 1'), face(faces, 'row 2')],
    split: face(faces, 'split'),
    fielding: isFielding
      ? {
          range: face(faces, 'range'),
          error: [face(faces, 'error 1'), face(faces, 'error 2'), face(faces, 'error 3')],
        }
      : null,
    jump: isJump ? { check: face(faces, 'check'), jump: [face(faces, 'jump 1'), face(faces, 'jump 2')] } : null,
  };
}

/** Dice that were rolled at home, in place of the server's; marked as such for everyone. */
export function HomeDiceForm({ state, controls, frozen }: HomeDiceFormProps) {
  const [isOpen, setOpen] = useState(false);
  const [faces, setFaces] = useState<Faces>({});
  const [isFielding, setFielding] = useState(false);
  const [isJump, setJump] = useState(false);
  if (!isOpen) {
    return (
      <Button onClick={() => setOpen(true)} disabled={frozen} className="justify-self-start">
        Rolled at home…
      </Button>
    );
  }
  const dice = diceOf(faces, isFielding, isJump);
  const row = (shown: readonly (readonly [key: string, label: string, sides: number])[]) => (
    <div className="grid grid-cols-4 gap-2">
      {shown.map(([key, label, sides]) => (
        <Select
          key={key}
          label={label}
          value={faces[key] === undefined ? '' : String(faces[key])}
          options={facesOf(sides)}
          onChange={(event) => {
            const { [key]: _, ...others } = faces;
            setFaces(event.target.value === '' ? others : { ...others, [key]: Number(event.target.value) });
          }}
        />
      ))}
    </div>
  );
  return (
    <fieldset className="grid gap-2.5 rounded-lg border border-line p-3">
      <legend className="px-1 text-sm font-semibold">Rolled at home</legend>
      {row(AT_BAT)}
      <Switch label="Fielding roll" note="d20 and three d6." checked={isFielding} onChange={setFielding} />
      {isFielding ? row(FIELDING) : null}
      {state.runners.every((runner) => runner === null) ? null : (
        <Switch label="Jump roll" note="d20 and two d6." checked={isJump} onChange={setJump} />
      )}
      {isJump ? row(JUMP) : null}
      <Button
        kind="go"
        busy={controls.busy}
        disabled={frozen || dice === null}
        onClick={() => {
          if (dice !== null) controls.send({ type: 'enterDice', dice });
        }}
      >
        Put them on the table
      </Button>
    </fieldset>
  );
}
