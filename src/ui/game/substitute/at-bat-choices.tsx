'use client';
import { useState } from 'react';
import type { LineupId } from '@/game/lineup';
import type { Side } from '@/game/play';
import type { GameState } from '@/game/state';
import type { SubstitutionOptions } from '@/game/substitute/options';
import type { LineupChange } from '@/game/substitution';
import { ToggleChip } from '@/ui/kit/chip';
import { lastName } from '../model/names';
import { pinch } from '../model/pinch';
import { BASE_NAMES } from '../model/situation';
import type { CardsByPlayer } from '../cards/matchup-cards';
import { ManButton } from './man-button';
import { benchText } from './man-text';

interface AtBatChoicesProps {
  readonly state: GameState;
  readonly side: Side;
  readonly options: SubstitutionOptions;
  readonly cards: CardsByPlayer;
  readonly changes: readonly LineupChange[];
  readonly onPick: (changes: readonly LineupChange[]) => void;
}

/** For whom, then who: a bat for the man at the plate, or legs for one on base. */
export function AtBatChoices({ state, side, options, cards, changes, onPick }: AtBatChoicesProps) {
  const targets: readonly LineupId[] = [...(options.batter === null ? [] : [options.batter]), ...options.runners];
  const [picked, setPicked] = useState<LineupId | null>(null);
  const target = targets.find((id) => id === picked) ?? targets[0] ?? null;
  const man = state[side].lineup.find((one) => one.lineupId === target);
  const pitcher = state[side].lineup.find((one) => one.active && one.position === 'P');
  const hitter = state[side].lineup.find((one) => one.lineupId === options.pitcherFor);
  const label = (id: LineupId): string => {
    const name = lastName(state[side].lineup.find((one) => one.lineupId === id)?.name ?? '');
    const base = state.runners.indexOf(id) + 1;
    return base === 0 ? `Bat for ${name}` : `Run for ${name} on ${BASE_NAMES[base as 1 | 2 | 3]}`;
  };
  const entered = changes.find((change) => change.type === 'enter');
  return (
    <>
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">For whom</legend>
        {targets.map((id) => (
          <ToggleChip
            key={id}
            pressed={id === target}
            onClick={() => {
              setPicked(id);
              onPick([]);
            }}
          >
            {label(id)}
          </ToggleChip>
        ))}
      </fieldset>
      {man === undefined ? null : (
        <ul className="grid gap-2 sm:grid-cols-2" aria-label="Bench">
          {options.bench.map((entry) => (
            <li key={entry.player}>
              <ManButton
                name={entry.name}
                detail={benchText(entry, cards.get(entry.player))}
                pressed={entered?.type === 'enter' && entered.player === entry.player}
                onClick={() => onPick(pinch(state, side, man, entry.player))}
              />
            </li>
          ))}
        </ul>
      )}
      {hitter === undefined || pitcher === undefined ? null : (
        <button
          type="button"
          className="min-h-11 justify-self-start rounded-lg border border-line px-3.5 text-[0.9375rem] font-medium hover:border-edge"
          onClick={() =>
            onPick([
              { type: 'leave', lineupId: hitter.lineupId },
              { type: 'move', lineupId: pitcher.lineupId, position: 'P', battingOrder: hitter.battingOrder },
            ])
          }
        >
          Send the pitcher up for {lastName(hitter.name)}
        </button>
      )}
    </>
  );
}
