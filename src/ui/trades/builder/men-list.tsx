'use client';
import { useState } from 'react';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import { MOST_MEN_A_SIDE } from '@/leagues/trades/trade-offer';
import type { TradeMan, TradeTeam } from '@/server/services/trades/shapes';
import { ToggleChip } from '@/ui/kit/chip';
import { keyNumbers, positionsText } from '@/ui/roster/model/words';
import { cardText, stateText } from '../words';

const GROUPS: Readonly<Record<string, readonly FieldPosition[]>> = {
  All: FIELD_POSITIONS,
  P: ['P'],
  C: ['C'],
  IF: ['1B', '2B', '3B', 'SS'],
  OF: ['LF', 'CF', 'RF'],
};
const GROUP_NAMES: Readonly<Record<string, string>> = {
  All: 'everyone',
  P: 'pitchers',
  C: 'catchers',
  IF: 'infielders',
  OF: 'outfielders',
};

export interface MenListProps {
  /** "Your players", "Their players". */
  readonly title: string;
  readonly team: TradeTeam;
  readonly chosen: readonly number[];
  readonly onChange: (men: readonly number[]) => void;
}

/** The men of a team with what counts in a trade, to tick. */
export function MenList({ title, team, chosen, onChange }: MenListProps) {
  const [group, setGroup] = useState('All');
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const men = team.men.filter((man) => group === 'All' || plays(man, GROUPS[group] ?? [])).toSorted(byPosition);
  const isFull = chosen.length >= MOST_MEN_A_SIDE;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-book text-xl font-bold">
        {title} <span className="font-sans text-sm font-normal text-soft">{team.team.name}</span>
      </legend>
      <fieldset className="mb-2.5 flex flex-wrap gap-1.5" aria-label={`Show of ${team.team.name}`}>
        {Object.keys(GROUPS).map((key) => (
          <ToggleChip key={key} pressed={group === key} onClick={() => setGroup(key)}>
            <span aria-hidden>{key}</span>
            <span className="sr-only">{GROUP_NAMES[key]}</span>
          </ToggleChip>
        ))}
      </fieldset>
      {men.length === 0 ? (
        <p className="text-soft">{group === 'All' ? 'This team has no players.' : 'It has none of these.'}</p>
      ) : (
        <ul className="rounded-[9px] border border-edge bg-sheet lg:max-h-[36rem] lg:overflow-y-auto">
          {men.map((man) => {
            const isChosen = chosen.includes(man.man);
            return (
              <ManRow
                key={man.man}
                man={man}
                today={today}
                isChosen={isChosen}
                isClosed={man.fromService || (isFull && !isChosen)}
                onToggle={() => onChange(isChosen ? chosen.filter((one) => one !== man.man) : [...chosen, man.man])}
              />
            );
          })}
        </ul>
      )}
      {isFull ? <p className="mt-2 text-sm text-soft">{MOST_MEN_A_SIDE} players a side are the most.</p> : null}
    </fieldset>
  );
}

interface ManRowProps {
  readonly man: TradeMan;
  readonly today: string;
  readonly isChosen: boolean;
  readonly isClosed: boolean;
  readonly onToggle: () => void;
}

function ManRow({ man, today, isChosen, isClosed, onToggle }: ManRowProps) {
  const state = stateText(man, today);
  const card = cardText(man);
  return (
    <li className="border-b border-rule last:border-0">
      <label className="flex min-h-14 cursor-pointer items-start gap-3 px-3 py-2 hover:bg-chip has-checked:bg-chip has-disabled:cursor-default">
        <input
          type="checkbox"
          className="mt-0.5 size-6 shrink-0 accent-(--go)"
          checked={isChosen}
          disabled={isClosed}
          onChange={onToggle}
        />
        <span className="grid min-w-0 flex-1 gap-0.5">
          <span className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-semibold">{man.name}</span>{' '}
            <span className="font-board text-[0.9375rem]">{positionsText(man)}</span>{' '}
            {state === null ? null : <span className="text-sm text-out-ink">{state}</span>}
          </span>{' '}
          <span className="text-sm text-soft">{keyNumbers(man)}</span>{' '}
          {card === '' ? null : <span className="text-sm text-soft">{card}</span>}
        </span>
      </label>
    </li>
  );
}

/** A pitcher is one by what he can do, whatever he fields. */
const plays = ({ positions, abilities }: TradeMan, wanted: readonly FieldPosition[]): boolean =>
  positions.some((position) => wanted.includes(position)) || (abilities.pitching !== null && wanted.includes('P'));

const rank = ({ positions, abilities }: TradeMan): number =>
  abilities.pitching === null ? FIELD_POSITIONS.findIndex((position) => position === positions[0]) + 20 : 0;

const byPosition = (one: TradeMan, other: TradeMan): number =>
  rank(one) - rank(other) || one.name.localeCompare(other.name);
