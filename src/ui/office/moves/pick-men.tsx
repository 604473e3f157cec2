'use client';
import { useState } from 'react';
import type { LeagueId } from '@/game/state';
import type { LeaguePlayer } from '@/leagues/player';
import { TextField } from '@/ui/kit/text-field';
import { Loaded } from '@/ui/stats/loaded';
import { useOffice } from '../use-office';

interface PickProps {
  readonly chosen: readonly number[];
  readonly onChange: (men: readonly number[]) => void;
}

/** Men of a team, to tick. */
export function TeamMen({ teamId, chosen, onChange }: PickProps & { readonly teamId: number }) {
  const query = useOffice(['men', teamId], (api) => api.player.list.query({ teamId }));
  return (
    <Loaded query={query} what="The players">
      {(men) => (
        <Ticks
          legend={`Players${chosen.length === 0 ? '' : ` (${chosen.length} chosen)`}`}
          men={men.map((man) => ({ id: man.playerId, name: man.name, note: noteOf(man) }))}
          chosen={chosen}
          onChange={onChange}
          empty="This team has no players."
        />
      )}
    </Loaded>
  );
}

function noteOf(man: LeaguePlayer): string {
  const positions = man.positions.join(' ');
  if (man.league === 'pd') return man.rarity === null ? positions : `${positions}, ${man.rarity}`;
  const state = man.injuredUntil === null ? (man.minorLeague ? 'minors' : '') : `injured until ${man.injuredUntil}`;
  return [positions, state].filter((part) => part !== '').join(', ');
}

/** Men on no team, found by name. */
export function FreeMen({ leagueId, chosen, onChange }: PickProps & { readonly leagueId: LeagueId }) {
  const [text, setText] = useState('');
  const query = useOffice(['free', leagueId, text], (api) => api.transaction.free.query({ leagueId, text }));
  return (
    <div className="grid gap-3">
      <TextField label="Name" value={text} maxLength={60} onChange={(event) => setText(event.target.value)} />
      <Loaded query={query} what="The free players">
        {(men) => (
          <Ticks
            legend="On no team"
            men={men.map(({ id, name, cardset }) => ({ id, name, note: cardset ?? '' }))}
            chosen={chosen}
            onChange={onChange}
            empty="Nobody of this name is free."
          />
        )}
      </Loaded>
    </div>
  );
}

interface TicksProps extends PickProps {
  readonly legend: string;
  readonly men: readonly { readonly id: number; readonly name: string; readonly note: string }[];
  readonly empty: string;
}

const Ticks = ({ legend, men, chosen, onChange, empty }: TicksProps) => (
  <fieldset className="min-w-0">
    <legend className="mb-1.5 text-[0.9375rem] font-semibold">{legend}</legend>
    {men.length === 0 ? (
      <p className="text-soft">{empty}</p>
    ) : (
      <ul className="max-h-72 overflow-y-auto rounded-[9px] border border-edge">
        {men.map(({ id, name, note }) => (
          <li key={id} className="border-b border-rule last:border-0">
            <label className="flex min-h-11 cursor-pointer items-center gap-3 px-3 hover:bg-chip">
              <input
                type="checkbox"
                className="size-5 shrink-0 accent-(--go)"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                }
              />
              <span className="min-w-0 flex-1">{name}</span>
              <span className="text-sm text-soft">{note}</span>
            </label>
          </li>
        ))}
      </ul>
    )}
  </fieldset>
);
