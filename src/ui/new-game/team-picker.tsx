'use client';
import type { TeamInfo } from '@/server/api/wire';
import { RadioCards } from '@/ui/kit/radio-cards';
import { Select } from '@/ui/kit/select';
import { LotMark, TeamMark } from './team-mark';

const BY_LOT = 'lot';
const read = (value: string): number | null => (value === BY_LOT ? null : Number(value));

export interface TeamPickerProps {
  readonly id: string;
  readonly label: string;
  readonly teams: readonly TeamInfo[];
  /** Null is drawn by lot. */
  readonly value: number | null;
  readonly onChange: (team: number | null) => void;
}

/** The teams of the league, as cards with their pennants. */
export const TeamCards = ({ id, label, teams, value, onChange }: TeamPickerProps) => (
  <RadioCards
    id={id}
    legend={label}
    dense
    columns="grid-cols-2 lg:grid-cols-3"
    value={value === null ? BY_LOT : String(value)}
    onChange={(next) => onChange(read(next))}
    options={[
      { value: BY_LOT, title: 'Draw by lot', mark: <LotMark /> },
      ...teams.map((team) => ({
        value: String(team.teamId),
        title: team.name,
        note: team.park,
        mark: <TeamMark color={team.color} />,
      })),
    ]}
  />
);

/** The other team, in one line. */
export const TeamSelect = ({
  id,
  label,
  teams,
  value,
  onChange,
  taken,
}: TeamPickerProps & { readonly taken: number | null }) => (
  <Select
    id={id}
    label={label}
    value={value === null ? BY_LOT : String(value)}
    onChange={(event) => onChange(read(event.target.value))}
    options={[
      { value: BY_LOT, label: 'Draw by lot' },
      ...teams.map((team) => ({
        value: String(team.teamId),
        label: team.name,
        disabled: team.teamId === taken,
      })),
    ]}
  />
);
