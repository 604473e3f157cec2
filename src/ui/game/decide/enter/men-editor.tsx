'use client';
import { useState } from 'react';
import type { FielderNumber } from '@/game/positions';
import type { GameState } from '@/game/state';
import { Select } from '@/ui/kit/select';
import { TextField } from '@/ui/kit/text-field';
import { lastName, nameOf } from '../../model/names';
import { BASE_NAMES } from '../../model/situation';
import { endingOf, endingsOf, handsIn, type Ending, type EntryMan } from './entry-men';

interface MenEditorProps {
  readonly state: GameState;
  readonly men: readonly EntryMan[];
  readonly onEnding: (man: EntryMan, ending: Ending) => void;
  readonly onHands: (man: EntryMan, by: readonly FielderNumber[]) => void;
}

const words = (man: EntryMan, { to, out }: Ending): string => {
  if (out) return to === man.from ? `doubled off ${BASE_NAMES[to]}` : `out at ${BASE_NAMES[to]}`;
  if (to === 4) return 'scores';
  return to === man.from ? `stays on ${BASE_NAMES[to]}` : `safe at ${BASE_NAMES[to]}`;
};

const cameFrom = (man: EntryMan): string => (man.from === 0 ? 'batter' : `from ${BASE_NAMES[man.from]}`);

/** Where everyone ends, and who made the outs. */
export const MenEditor = ({ state, men, onEnding, onHands }: MenEditorProps) => (
  <ul className="grid content-start gap-2.5">
    {men.map((man) => {
      const name = lastName(nameOf(state, man.runner));
      const endings = endingsOf(man.from);
      return (
        <li key={man.from} className="grid grid-cols-[minmax(0,1fr)_7.5rem] items-end gap-2">
          <Select
            label={`${name}, ${cameFrom(man)}`}
            value={endingOf(man)}
            options={endings.map((ending) => ({ value: ending.value, label: words(man, ending) }))}
            onChange={(event) => {
              const ending = endings.find(({ value }) => value === event.target.value);
              if (ending !== undefined) onEnding(man, ending);
            }}
          />
          {man.out ? <Hands key={man.by.join('')} name={name} by={man.by} onChange={(by) => onHands(man, by)} /> : null}
        </li>
      );
    })}
  </ul>
);

interface HandsProps {
  readonly name: string;
  readonly by: readonly FielderNumber[];
  readonly onChange: (by: readonly FielderNumber[]) => void;
}

/** Assists and putout of one out, as a scorer writes them; taken when it is left or Enter is pressed. */
function Hands({ name, by, onChange }: HandsProps) {
  const [text, setText] = useState(by.join('-'));
  const hands = handsIn(text);
  const take = (): void => {
    if (hands !== null && hands.join('') !== by.join('')) onChange(hands);
  };
  return (
    <TextField
      label={<span className="text-sm">Fielders</span>}
      aria-label={`Fielders who put out ${name}`}
      value={text}
      inputMode="numeric"
      aria-invalid={hands === null || undefined}
      onChange={(event) => setText(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
      inputClassName="font-mono px-2.5"
    />
  );
}
