'use client';
import { ToggleChip } from '@/ui/kit/chip';
import { Switch } from '@/ui/kit/switch';
import { TextField } from '@/ui/kit/text-field';
import { MERCY_LEAD, mercyAfter, type Draft } from './draft';

const LENGTHS = [
  { innings: 3, label: 'Quick 3' },
  { innings: 5, label: '5' },
  { innings: 7, label: '7' },
  { innings: 9, label: '9' },
] as const;

export interface RulesFieldsProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly error?: string | undefined;
}

/** How long the game is and by which rules. */
export function RulesFields({ draft, change, error }: RulesFieldsProps) {
  const isListed = LENGTHS.some(({ innings }) => innings === draft.innings);
  return (
    <>
      <fieldset>
        <legend className="mb-1.5 text-[0.9375rem] font-semibold">Innings</legend>
        <div className="flex flex-wrap items-start gap-2">
          {LENGTHS.map(({ innings, label }) => (
            <ToggleChip
              key={innings}
              pressed={draft.innings === innings}
              onClick={() => change({ innings })}
              className="min-w-14"
              aria-label={`${innings} innings`}
            >
              {label}
            </ToggleChip>
          ))}
          <TextField
            id="innings"
            label="Other number of innings"
            hideLabel
            type="number"
            inputMode="numeric"
            min={1}
            max={30}
            className="w-24"
            inputClassName="text-center"
            placeholder="Other"
            value={isListed || Number.isNaN(draft.innings) ? '' : draft.innings}
            onChange={(event) => change({ innings: event.target.valueAsNumber })}
            error={error ?? null}
          />
        </div>
      </fieldset>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Switch
          label="Designated hitter"
          note="Somebody bats for the pitcher."
          checked={draft.designatedHitter}
          onChange={(designatedHitter) => change({ designatedHitter })}
        />
        <Switch
          label="Runner in extra innings"
          note="Each extra half begins with a man on second."
          checked={draft.extraInningRunner}
          onChange={(extraInningRunner) => change({ extraInningRunner })}
        />
        <Switch
          label="Mercy rule"
          note={`A lead of ${MERCY_LEAD} after inning ${mercyAfter(draft.innings || 9)} ends the game.`}
          checked={draft.mercy}
          onChange={(mercy) => change({ mercy })}
        />
      </div>
    </>
  );
}
