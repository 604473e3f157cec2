'use client';
import { useState, type FormEvent } from 'react';
import { Button } from '@/ui/kit/button';
import { Panel } from '@/ui/kit/panel';
import { Select } from '@/ui/kit/select';
import { Switch } from '@/ui/kit/switch';
import { TextField } from '@/ui/kit/text-field';
import { RulesFields } from '@/ui/new-game/rules-fields';
import { shownTeams } from '@/ui/new-game/simulated-teams';
import { useLeagues, useTeams } from '@/ui/new-game/use-leagues';
import { Loaded } from '@/ui/stats/loaded';
import { Ladder } from './ladder';
import { type SeasonDraft, seasonProblems } from './season-draft';
import { TeamChoice } from './team-choice';

export interface SeasonFormProps {
  readonly start: SeasonDraft;
  readonly button: string;
  readonly isBusy: boolean;
  /** What the server said of the last try. */
  readonly refusal: string | null;
  /** The schedule is made for its teams. */
  readonly hasSchedule: boolean;
  readonly onSave: (draft: SeasonDraft) => void;
}

/** Zones that this browser knows, with the chosen one whatever it is. */
const zones = (chosen: string): readonly string[] => [
  ...new Set([chosen, 'UTC', ...Intl.supportedValuesOf('timeZone')]),
];

/** Name, teams, rules and the rest of a season. */
export function SeasonForm({ start, button, isBusy, refusal, hasSchedule, onSave }: SeasonFormProps) {
  const [draft, setDraft] = useState(start);
  const [isTried, setTried] = useState(false);
  const teams = useTeams(draft.league);
  const leagues = useLeagues();
  const problems = isTried ? seasonProblems(draft) : {};
  const change = (part: Partial<SeasonDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(seasonProblems(draft)).length === 0) onSave(draft);
  };
  const cardsets = leagues.data?.find(({ id }) => id === draft.league)?.cardsets ?? [];
  return (
    <form noValidate onSubmit={submit}>
      <Panel className="grid gap-6 p-4 sm:p-5">
        <div className="grid gap-4 sm:grid-cols-[1fr_8rem]">
          <TextField
            label="Name"
            value={draft.name}
            maxLength={60}
            onChange={(event) => change({ name: event.target.value })}
            error={problems.name ?? null}
          />
          <TextField
            label="Year"
            type="number"
            inputMode="numeric"
            value={Number.isNaN(draft.year) ? '' : draft.year}
            onChange={(event) => change({ year: event.target.valueAsNumber })}
            error={problems.year ?? null}
          />
        </div>
        <Select
          label="Time zone of its deadlines"
          hint="Everyone sees them by his own clock."
          value={draft.timeZone}
          options={zones(draft.timeZone).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          onChange={(event) => change({ timeZone: event.target.value })}
          className="max-w-sm"
        />
        <Loaded query={teams} what="The teams">
          {(found) => (
            <TeamChoice
              teams={shownTeams(found, { withSimulated: false, chosen: [...draft.teams.keys()] })}
              value={draft.teams}
              onChange={(next) => change({ teams: next })}
              error={problems.teams ?? null}
              isFixed={hasSchedule}
            />
          )}
        </Loaded>
        <Switch
          label="The computer manages open teams"
          note="Otherwise anyone may take the seat of a team that nobody manages."
          checked={draft.computerForOpen}
          onChange={(computerForOpen) => change({ computerForOpen })}
        />
        {draft.league === 'pd' ? (
          <Ladder cardsets={cardsets} value={draft.cardsetIds} onChange={(cardsetIds) => change({ cardsetIds })} />
        ) : null}
        <section aria-labelledby="season-rules" className="grid gap-4">
          <h2 id="season-rules" className="border-b-2 border-ink pb-1 text-lg">
            Rules of its games
          </h2>
          <RulesFields
            draft={draft.rules}
            change={(part) => change({ rules: { ...draft.rules, ...part } })}
            error={problems.innings}
          />
        </section>
        <div role="alert" className="text-out-ink empty:hidden">
          {refusal ?? (Object.keys(problems).length > 0 ? 'Something is missing: see above.' : null)}
        </div>
        <Button type="submit" kind="go" size="lg" busy={isBusy} className="justify-self-start">
          {button}
        </Button>
      </Panel>
    </form>
  );
}
