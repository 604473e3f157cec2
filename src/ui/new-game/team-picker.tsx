'use client';
import type { TeamInfo } from '@/server/api/wire';
import { RadioCards } from '@/ui/kit/radio-cards';
import { TeamMark } from './team-mark';

const BY_LOT = 'lot';

export interface TeamPickerProps {
  readonly id: string;
  readonly legend: string;
  readonly teams: readonly TeamInfo[];
  readonly value: number | null;
  readonly onChange: (team: number | null) => void;
  readonly error?: string | undefined;
  /** The team that is taken by the other side. */
  readonly taken?: number | null;
  /** Offers to draw the team; null is then a choice. */
  readonly canDraw?: boolean;
}

/** The teams of the league, as cards with their pennants. */
export function TeamPicker({
  id,
  legend,
  teams,
  value,
  onChange,
  error,
  taken = null,
  canDraw = false,
}: TeamPickerProps) {
  const cards = teams.map((team) => ({
    value: String(team.teamId),
    title: team.name,
    note: team.teamId === taken ? 'plays for the other side' : team.park,
    mark: <TeamMark color={team.color} />,
    disabled: team.teamId === taken,
  }));
  const lot = { value: BY_LOT, title: 'Draw by lot', note: 'any other team' };
  return (
    <RadioCards
      id={id}
      legend={legend}
      columns="sm:grid-cols-2 xl:grid-cols-3"
      value={value === null ? (canDraw ? BY_LOT : null) : String(value)}
      onChange={(next) => onChange(next === BY_LOT ? null : Number(next))}
      options={canDraw ? [lot, ...cards] : cards}
      error={error ?? null}
    />
  );
}
