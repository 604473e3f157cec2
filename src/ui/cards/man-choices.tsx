import type { TeamInfo } from '@/server/api/wire';
import { OneOf } from './choices';
import type { ManQuery } from './man-query';

interface ChoiceProps {
  readonly query: ManQuery;
  readonly onChange: (part: Partial<ManQuery>) => void;
}

/** The men of one team, or those without one. */
export const TeamChoice = ({
  query: { team },
  onChange,
  teams,
}: ChoiceProps & { readonly teams: readonly TeamInfo[] }) => (
  <OneOf
    label="Team"
    all="Any team or none"
    value={team === null ? null : String(team)}
    options={[
      { value: 'none', label: 'No team' },
      ...teams.map(({ teamId, name }) => ({ value: String(teamId), label: name })),
    ]}
    onChange={(next) => onChange({ team: next === null || next === 'none' ? next : Number(next) })}
  />
);

const LEFT = { value: 'L', label: 'Left' } as const;
const RIGHT = { value: 'R', label: 'Right' } as const;

/** From which side a man bats, with which hand he throws. */
export const HandChoices = ({ query: { bats, throws }, onChange }: ChoiceProps) => (
  <>
    <OneOf
      label="Bats"
      all="Either side"
      value={bats}
      options={[LEFT, RIGHT, { value: 'S', label: 'Both ways' }]}
      onChange={(next) => onChange({ bats: next })}
    />
    <OneOf
      label="Throws"
      all="Either hand"
      value={throws}
      options={[LEFT, RIGHT]}
      onChange={(next) => onChange({ throws: next })}
    />
  </>
);
