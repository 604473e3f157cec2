'use client';
import { useState } from 'react';
import { fieldPosition } from '@/game/positions';
import type { GameState } from '@/game/state';
import { ToggleChip } from '@/ui/kit/chip';
import { TextField } from '@/ui/kit/text-field';
import { FIELDERS, resultGroups } from '../model/result-groups';
import type { Reading } from './use-controls';

interface ResultPickerProps {
  readonly state: GameState;
  readonly reading: Reading | null;
  readonly onPick: (reading: Reading) => void;
}

/** What the paper card says: grouped, searched by typing, with the fielder where the card names one. */
export function ResultPicker({ state, reading, onPick }: ResultPickerProps) {
  const [search, setSearch] = useState('');
  const groups = resultGroups(state, search);
  const picked = groups.flatMap(({ choices }) => choices).find(({ outcome }) => outcome === reading?.outcome);
  const fielders = picked?.fielders ?? null;
  return (
    <div className="grid gap-2.5">
      <TextField
        label="Result on the card"
        hideLabel
        placeholder="Search: single, fly, GB(ss)X …"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div className="grid max-h-[30dvh] gap-2.5 overflow-y-auto overscroll-contain md:max-h-80">
        {groups.length === 0 ? <p className="py-3 text-soft">No result reads like that.</p> : null}
        {groups.map((group) => (
          <fieldset key={group.title}>
            <legend className="pb-1 text-sm font-semibold text-soft">{group.title}</legend>
            <div className="flex flex-wrap gap-1.5">
              {group.choices.map(({ outcome, label, words }) => (
                <ToggleChip
                  key={outcome}
                  pressed={reading?.outcome === outcome}
                  onClick={() => onPick({ outcome, fielder: null })}
                  aria-label={words}
                  title={words}
                  className="px-3 font-board text-base"
                >
                  {label}
                </ToggleChip>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      {reading === null || fielders === null ? null : (
        <fieldset>
          <legend className="pb-1 text-sm font-semibold text-soft">Hit to (the dice decide when you leave it)</legend>
          <div className="flex flex-wrap gap-1.5">
            {FIELDERS[fielders].map((fielder) => (
              <ToggleChip
                key={fielder}
                pressed={reading.fielder === fielder}
                onClick={() => onPick({ ...reading, fielder: reading.fielder === fielder ? null : fielder })}
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
