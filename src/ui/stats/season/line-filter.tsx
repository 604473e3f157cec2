'use client';
import type { ReactNode } from 'react';
import type { StatsTeam } from '@/server/services/stats/shapes';
import { Select } from '@/ui/kit/select';
import { TextField } from '@/ui/kit/text-field';

/** Whose lines are shown. */
export interface Narrowing {
  readonly name: string;
  /** Null for every team. */
  readonly teamId: number | null;
}
export const EVERYONE: Narrowing = { name: '', teamId: null };

/** The lines of who fits: a part of his name, in any case, and his team. */
export function narrowed<Row extends { readonly name: string; readonly teamId: number }>(
  rows: readonly Row[],
  { name, teamId }: Narrowing,
): readonly Row[] {
  const wanted = name.trim().toLowerCase();
  return rows.filter(
    (row) => (teamId === null || row.teamId === teamId) && (wanted === '' || row.name.toLowerCase().includes(wanted)),
  );
}

export interface LineFilterProps {
  readonly narrowing: Narrowing;
  readonly onChange: (narrowing: Narrowing) => void;
  readonly teams: readonly StatsTeam[];
  readonly children: ReactNode;
}

/** Fields that narrow a table to some men. */
export const LineFilter = ({ narrowing, onChange, teams, children }: LineFilterProps) => (
  <>
    <TextField
      label="Player"
      type="search"
      value={narrowing.name}
      onChange={(event) => onChange({ ...narrowing, name: event.target.value })}
      className="w-full sm:w-44"
    />
    <Select
      label="Team"
      value={narrowing.teamId === null ? '' : String(narrowing.teamId)}
      options={[
        { value: '', label: 'All teams' },
        ...teams.map(({ teamId, name }) => ({ value: String(teamId), label: name })),
      ]}
      onChange={(event) =>
        onChange({ ...narrowing, teamId: event.target.value === '' ? null : Number(event.target.value) })
      }
      className="min-w-36 flex-1 sm:w-48 sm:flex-none"
    />
    {children}
  </>
);
