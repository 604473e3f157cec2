'use client';
import type { TeamInfo } from '@/server/api/wire';
import { TextField } from '@/ui/kit/text-field';

export interface TeamChoiceProps {
  readonly teams: readonly TeamInfo[];
  readonly value: ReadonlyMap<number, string>;
  readonly onChange: (value: ReadonlyMap<number, string>) => void;
  readonly error: string | null;
  /** The schedule is made for these teams: only divisions change. */
  readonly isFixed: boolean;
}

/** Who takes part, each with his division. */
export function TeamChoice({ teams, value, onChange, error, isFixed }: TeamChoiceProps) {
  const put = (teamId: number, division: string | null): void => {
    const next = new Map(value);
    if (division === null) next.delete(teamId);
    else next.set(teamId, division);
    onChange(next);
  };
  const shown = isFixed ? teams.filter(({ teamId }) => value.has(teamId)) : teams;
  return (
    <fieldset aria-describedby={error === null ? undefined : 'teams-error'}>
      <legend className="text-[0.9375rem] font-semibold">
        Teams <span className="font-normal text-soft">({value.size} take part)</span>
      </legend>
      {isFixed ? <p className="text-sm text-soft">The schedule is made for these teams.</p> : null}
      {error === null ? null : (
        <p id="teams-error" className="text-sm text-out-ink">
          {error}
        </p>
      )}
      <ul className="mt-1.5 grid gap-x-6 sm:grid-cols-2">
        {shown.map(({ teamId, name }) => {
          const isIn = value.has(teamId);
          return (
            <li key={teamId} className="flex min-h-14 items-center justify-between gap-3 border-b border-rule">
              <label className="flex min-h-11 min-w-0 flex-1 items-center gap-3">
                <input
                  type="checkbox"
                  checked={isIn}
                  disabled={isFixed}
                  onChange={(event) => put(teamId, event.target.checked ? '' : null)}
                  className="size-5 shrink-0 accent-(--go)"
                />
                <span className="min-w-0">{name}</span>
              </label>
              {isIn ? (
                <TextField
                  label={`Division of ${name}`}
                  hideLabel
                  placeholder="Division"
                  maxLength={30}
                  value={value.get(teamId) ?? ''}
                  onChange={(event) => put(teamId, event.target.value)}
                  className="w-32 shrink-0"
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
