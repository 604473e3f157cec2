'use client';
import { useState } from 'react';
import { fieldPosition } from '@/game/positions';
import type { GameState } from '@/game/state';
import { ToggleChip } from '@/ui/kit/chip';
import { TextField } from '@/ui/kit/text-field';
import { FIELDERS, resultGroups, type ResultChoice } from '../../model/result-groups';
import type { OutcomeReading, Reading } from '../reading';

interface OutcomePickerProps {
  readonly state: GameState;
  readonly reading: Reading | null;
  readonly onPick: (reading: OutcomeReading) => void;
  /** A play that has no word on the card, in notation. */
  readonly onWrite: (notation: string) => void;
}

/** What the paper card says: grouped, searched by typing, with the fielder where the card names one. */
export function OutcomePicker({ state, reading, onPick, onWrite }: OutcomePickerProps) {
  const [search, setSearch] = useState('');
  const groups = resultGroups(state, search);
  const picked = reading?.type === 'outcome' ? reading : null;
  const choice = groups.flatMap(({ choices }) => choices).find(({ outcome }) => outcome === picked?.outcome);
  const fielders = choice?.fielders ?? null;
  const pick = ({ outcome, notation }: ResultChoice): void => {
    if (outcome === null) onWrite(notation);
    else onPick({ type: 'outcome', outcome, fielder: null });
  };
  return (
    <div className="grid gap-2.5">
      <TextField
        label="Result on the card"
        hideLabel
        placeholder="Search: single, fly, GB(ss)X …"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div className="grid max-h-[26dvh] gap-2.5 overflow-y-auto overscroll-contain md:max-h-64">
        {groups.length === 0 ? <p className="py-3 text-soft">No result reads like that.</p> : null}
        {groups.map((group) => (
          <fieldset key={group.title}>
            <legend className="pb-1 text-sm font-semibold text-soft">{group.title}</legend>
            <div className="flex flex-wrap gap-1.5">
              {group.choices.map((one) => (
                <ToggleChip
                  key={one.words}
                  pressed={one.outcome !== null && picked?.outcome === one.outcome}
                  onClick={() => pick(one)}
                  aria-label={one.words === one.label ? one.words : `${one.label}, ${one.words}`}
                  title={one.words}
                  className="px-3 font-board text-base"
                >
                  {one.label}
                </ToggleChip>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      {picked === null || fielders === null ? null : (
        <fieldset>
          <legend className="pb-1 text-sm font-semibold text-soft">Hit to (the dice decide when you leave it)</legend>
          <div className="flex flex-wrap gap-1.5">
            {FIELDERS[fielders].map((fielder) => (
              <ToggleChip
                key={fielder}
                pressed={picked.fielder === fielder}
                onClick={() => onPick({ ...picked, fielder: picked.fielder === fielder ? null : fielder })}
              >
                {fieldPosition(fielder)}
              </ToggleChip>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
