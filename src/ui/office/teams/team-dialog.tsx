'use client';
import { type FormEvent, useState } from 'react';
import type { LeagueId } from '@/game/state';
import type { OfficeTeam } from '@/server/services/teams/shapes';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { TextField } from '@/ui/kit/text-field';
import { useDeed } from '../use-office';
import { ColorSample } from './color-sample';

interface TeamDialogProps {
  readonly leagueId: LeagueId;
  /** Null makes a new one. */
  readonly team: OfficeTeam | null;
  readonly onClose: () => void;
}

const FIRST = { name: '', abbreviation: '', color: '#2f6b4f', parkName: '', homeRunL: 10, homeRunR: 10, single: 10 };
type Draft = typeof FIRST;

const draftOf = ({ name, abbreviation, color, park }: OfficeTeam): Draft => ({
  ...park,
  name,
  abbreviation,
  color,
  parkName: park.name,
});

/** Name, colour and park of a team. */
export function TeamDialog({ leagueId, team, onClose }: TeamDialogProps) {
  const deed = useDeed();
  const [draft, setDraft] = useState<Draft>(team === null ? FIRST : draftOf(team));
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<Draft>): void => setDraft((old) => ({ ...old, ...part }));
  const problems = problemsOf(draft);
  const shown = isTried ? problems : {};
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    const { name, abbreviation, color, parkName, homeRunL, homeRunR, single } = draft;
    const park = { name: parkName, homeRunL, homeRunR, single };
    const input = { leagueId, teamId: team?.teamId ?? null, name, abbreviation, color, park };
    if ((await deed.run((api) => api.team.save.mutate(input), `${name} is saved`)) !== null) onClose();
  };
  const number = (key: 'homeRunL' | 'homeRunR' | 'single', label: string) => (
    <TextField
      label={label}
      type="number"
      inputMode="numeric"
      min={0}
      max={20}
      value={Number.isNaN(draft[key]) ? '' : draft[key]}
      onChange={(event) => change({ [key]: event.target.valueAsNumber })}
      error={shown[key] ?? null}
    />
  );
  return (
    <Dialog open onClose={onClose} title={team === null ? 'New team' : `Edit ${team.name}`} width="max-w-xl">
      <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
        <div className="grid gap-4 sm:grid-cols-[1fr_9rem]">
          <TextField
            label="Name"
            maxLength={40}
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
            error={shown.name ?? null}
          />
          <TextField
            label="Abbreviation"
            maxLength={4}
            autoCapitalize="characters"
            value={draft.abbreviation}
            onChange={(event) => change({ abbreviation: event.target.value.toUpperCase() })}
            error={shown.abbreviation ?? null}
          />
        </div>
        <div className="grid items-end gap-4 sm:grid-cols-[9rem_1fr]">
          <TextField
            label="Colour"
            type="color"
            value={draft.color}
            onChange={(event) => change({ color: event.target.value.toLowerCase() })}
            inputClassName="h-11 p-1.5"
          />
          <ColorSample color={draft.color} abbreviation={draft.abbreviation || 'ABC'} />
        </div>
        <fieldset className="grid gap-4">
          <legend className="mb-2 font-semibold">Park</legend>
          <TextField
            label="Name of the park"
            maxLength={40}
            value={draft.parkName}
            onChange={(event) => change({ parkName: event.target.value })}
            error={shown.parkName ?? null}
          />
          <div className="grid grid-cols-1 items-end gap-4 sm:grid-cols-3">
            {number('homeRunL', 'Home runs, left')}
            {number('homeRunR', 'Home runs, right')}
            {number('single', 'Singles')}
          </div>
          <p className="text-sm text-soft">
            Where a card says “ballpark”, a d20 up to this number is the hit, for a batter on that side of the plate: 0
            never, 10 half the time, 20 always.
          </p>
        </fieldset>
        {deed.problem === null ? null : (
          <p role="alert" className="text-out-ink">
            {deed.problem}
          </p>
        )}
        <div className="flex flex-wrap justify-end gap-2.5">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" kind="go" busy={deed.isBusy}>
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function problemsOf(draft: Draft): Partial<Record<keyof Draft, string>> {
  const face = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 20;
  const wrong = 'A whole number from 0 to 20.';
  return {
    ...(draft.name.trim() === '' ? { name: 'A team needs a name.' } : {}),
    ...(/^[A-Z0-9]{2,4}$/.test(draft.abbreviation) ? {} : { abbreviation: 'Two to four letters or digits.' }),
    ...(draft.parkName.trim() === '' ? { parkName: 'A park needs a name.' } : {}),
    ...(face(draft.homeRunL) ? {} : { homeRunL: wrong }),
    ...(face(draft.homeRunR) ? {} : { homeRunR: wrong }),
    ...(face(draft.single) ? {} : { single: wrong }),
  };
}
