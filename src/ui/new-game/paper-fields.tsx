import type { ConfirmPolicy } from '@/game/rules';
import { Select } from '@/ui/kit/select';
import { Switch } from '@/ui/kit/switch';
import type { RulesFieldsProps } from './rules-fields';

const POLICIES: readonly { readonly value: ConfirmPolicy; readonly label: string }[] = [
  { value: 'window', label: 'He has a moment to challenge' },
  { value: 'required', label: 'He has to confirm' },
  { value: 'off', label: 'It stands at once' },
];
const SECONDS = [10, 20, 30, 60, 120, 300];

const inWords = (seconds: number): string => (seconds < 60 ? `${seconds} seconds` : `${seconds / 60} min`);

/** What a game on paper cards asks: who looks at a result, and whose dice. */
export function PaperFields({ draft, change }: Pick<RulesFieldsProps, 'draft' | 'change'>) {
  const isTimed = draft.confirmResult === 'window';
  const listed = SECONDS.includes(draft.confirmSeconds) ? SECONDS : [draft.confirmSeconds, ...SECONDS];
  return (
    <div className="mt-4 grid items-start gap-x-8 gap-y-4 sm:grid-cols-2">
      <Select
        label="A result read from a card"
        hint={
          draft.opponent === 'friend' ? 'The other manager looks at it.' : 'Against the computer it stands at once.'
        }
        value={draft.confirmResult}
        options={POLICIES}
        disabled={draft.opponent !== 'friend'}
        onChange={(event) => {
          const policy = POLICIES.find(({ value }) => value === event.target.value);
          if (policy !== undefined) change({ confirmResult: policy.value });
        }}
      />
      {isTimed && draft.opponent === 'friend' ? (
        <Select
          label="Time to challenge"
          value={String(draft.confirmSeconds)}
          options={listed.map((seconds) => ({ value: String(seconds), label: inWords(seconds) }))}
          onChange={(event) => change({ confirmSeconds: Number(event.target.value) })}
        />
      ) : null}
      <Switch
        label="Steals, bunts and hit-and-runs are read"
        note="Who calls one says what his cards and charts make of the dice. Off: the rules here carry it out."
        checked={draft.calledPlays === 'read'}
        onChange={(isRead) => change({ calledPlays: isRead ? 'read' : 'rules' })}
      />
      <Switch
        label="Table dice"
        note="Dice may be rolled at home and entered; they are marked, nobody can check them."
        checked={draft.tableDice}
        onChange={(tableDice) => change({ tableDice })}
      />
    </div>
  );
}
