'use client';
import { ToggleChip } from '@/ui/kit/chip';
import { Switch } from '@/ui/kit/switch';
import { TextField } from '@/ui/kit/text-field';
import type { ComputerStyle } from '@/game/state';
import { PaperFields } from './paper-fields';
import { EXTRA_INNINGS, MERCY_LEAD, mercyAfter, type Draft } from './draft';

const LENGTHS = [
  { innings: 3, label: 'Quick 3' },
  { innings: 5, label: '5' },
  { innings: 7, label: '7' },
  { innings: 9, label: '9' },
] as const;

const STYLES: readonly { readonly style: ComputerStyle; readonly label: string; readonly note: string }[] = [
  { style: 'balanced', label: 'Balanced', note: 'Sound baseball: goes when the odds say so.' },
  { style: 'yolo', label: 'Bold', note: 'Runs, swings and squeezes; his starters go on.' },
  { style: 'safe', label: 'Careful', note: 'A base at a time, bunts, and a quick hook.' },
];

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
          note="Each extra half begins with a runner on second."
          checked={draft.extraInningRunner}
          onChange={(extraInningRunner) => change({ extraInningRunner })}
        />
        <Switch
          label="Mercy rule"
          note={`A lead of ${MERCY_LEAD} after inning ${mercyAfter(draft.innings || 9)} ends the game.`}
          checked={draft.mercy}
          onChange={(mercy) => change({ mercy })}
        />
        <Switch
          label="Pitchers tire"
          note={
            draft.league === 'sba'
              ? 'Past their limit they are marked; your cards say what that means.'
              : 'Past their limit their @ cells are hits.'
          }
          checked={draft.fatigue}
          onChange={(fatigue) => change({ fatigue })}
        />
      </div>
      <details className="group">
        <summary className="min-h-11 cursor-pointer py-2.5 text-[0.9375rem] font-semibold">More rules</summary>
        <div className="mt-2 grid gap-x-8 gap-y-4 sm:grid-cols-2">
          <Switch
            label="Three batters for each pitcher"
            note="Or the end of the half-inning, before he may be replaced."
            checked={draft.threeBatterMinimum}
            onChange={(threeBatterMinimum) => change({ threeBatterMinimum })}
          />
          <Switch
            label="Out of position"
            note="Anyone may play anywhere, at the worst of ratings."
            checked={draft.outOfPosition}
            onChange={(outOfPosition) => change({ outOfPosition })}
          />
          <Switch
            label="Injuries"
            note="Now and then a pitcher or batter is hurt and has to be replaced."
            checked={draft.injuries}
            onChange={(injuries) => change({ injuries })}
          />
          <Switch
            label="Ties"
            note={`Even after ${EXTRA_INNINGS} extra innings, nobody wins.`}
            checked={draft.mayTie}
            onChange={(mayTie) => change({ mayTie })}
          />
        </div>
        {draft.league === 'sba' ? <PaperFields draft={draft} change={change} /> : null}
      </details>
      {draft.opponent === 'friend' ? null : (
        <fieldset>
          <legend className="mb-1.5 text-[0.9375rem] font-semibold">The computer manages</legend>
          <div className="flex flex-wrap gap-2">
            {STYLES.map(({ style, label, note }) => (
              <ToggleChip key={style} pressed={draft.style === style} onClick={() => change({ style })} title={note}>
                {label}
              </ToggleChip>
            ))}
          </div>
          <p className="mt-1.5 text-sm text-soft">{STYLES.find(({ style }) => style === draft.style)?.note}</p>
        </fieldset>
      )}
    </>
  );
}
