'use client';
import { useId, useState } from 'react';
import type { ImportChoices } from '@/leagues/import/sheet';
import type { ImportView } from '@/server/services/imports/shapes';
import { RadioCards } from '@/ui/kit/radio-cards';
import { Switch } from '@/ui/kit/switch';
import { TextField } from '@/ui/kit/text-field';
import type { ChangeDraft } from './use-draft';

interface HowStepProps {
  readonly view: ImportView;
  readonly change: ChangeDraft;
}

/** Fields of ours that are days. */
const DATED: ReadonlySet<string> = new Set(['date', 'injured_until']);

const THING = { cards: 'cards', stats: 'cards', players: 'players', teams: 'teams', schedule: 'games' } as const;

/** What it goes into, who holds it, and what becomes of the rest. */
export function HowStep({ view, change }: HowStepProps) {
  const { importId, source, choices, targets, sheets } = view;
  const choose = (part: Partial<ImportChoices>): void =>
    change.mutate((imports) => imports.choose.mutate({ importId, choices: { ...choices, ...part }, was: choices }));
  const isCards = source === 'cards' || source === 'stats';
  const teamField = source === 'stats' ? 'teamID' : 'team';
  const hasTeams = sheets.some(({ columns }) => columns.some(({ field }) => field === teamField));
  const hasDates = sheets.some(({ columns }) => columns.some(({ field }) => field !== null && DATED.has(field)));
  const thing = THING[source];
  return (
    <div className="grid gap-6">
      {isCards || source === 'schedule' ? (
        <Line
          label={isCards ? 'Cardset' : 'Season'}
          value={choices.target}
          suggestions={targets}
          hint={
            choices.target === ''
              ? `A name that is there, or a new one.`
              : targets.includes(choices.target)
                ? `It is there: these ${thing} go into it.`
                : `A new ${isCards ? 'cardset' : 'season'} of this name is made.`
          }
          onCommit={(target) => choose({ target })}
        />
      ) : null}
      {source === 'schedule' ? (
        <Line
          label="Zone of the times"
          value={choices.zone}
          suggestions={zones()}
          hint="Where a time names none of its own. Like Europe/Berlin, or UTC."
          onCommit={(zone) => choose({ zone: zone === '' ? 'UTC' : zone })}
        />
      ) : null}
      {hasDates ? (
        <RadioCards
          legend="How dates are written"
          value={choices.dates}
          onChange={(dates) => choose({ dates })}
          options={[
            { value: 'ymd', title: 'Year first', note: 'Like 2026-04-01, or so that there is no doubt' },
            { value: 'dmy', title: 'Day first', note: '1/4/2026 is the first of April' },
            { value: 'mdy', title: 'Month first', note: '4/1/2026 is the first of April' },
          ]}
          columns="sm:grid-cols-3"
        />
      ) : null}
      {isCards || source === 'players' ? (
        <RadioCards
          legend={`Who holds the ${thing}`}
          value={choices.holders}
          onChange={(holders) => choose({ holders })}
          options={[
            { value: 'leave', title: 'As it is', note: `Nobody holds new ${thing}; others stay with their team` },
            {
              value: 'column',
              title: 'The team of the column',
              note: hasTeams ? 'An empty cell: nobody' : 'No column is chosen for the team',
              disabled: !hasTeams && choices.holders === 'leave',
            },
          ]}
        />
      ) : null}
      {isCards ? (
        <Line
          label="Rarity"
          value={choices.rarity}
          suggestions={[]}
          hint="Of cards whose row names none. Empty: it stays as it is."
          onCommit={(rarity) => choose({ rarity })}
        />
      ) : null}
      {source === 'stats' ? (
        <Switch
          label="Calm small samples"
          note="Players with little playing time are mixed with the league’s average."
          checked={choices.regress}
          onChange={(regress) => choose({ regress })}
        />
      ) : null}
      <RadioCards
        legend={`${thing.slice(0, 1).toUpperCase()}${thing.slice(1)} that are there and not in the files`}
        value={choices.missing}
        onChange={(missing) => choose({ missing })}
        options={[
          { value: 'keep', title: 'Stay', note: 'The files only add and change' },
          {
            value: 'remove',
            title: 'Are taken out',
            note:
              source === 'schedule' ? 'Unless the game has begun' : 'They are hidden; games that have them keep them',
          },
        ]}
      />
    </div>
  );
}

const zones = (): readonly string[] => ['UTC', ...Intl.supportedValuesOf('timeZone')];

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly hint: string;
  readonly onCommit: (value: string) => void;
}

/** A line that is taken when it is left or Enter is pressed. */
function Line({ label, value, suggestions, hint, onCommit }: LineProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const commit = (): void => {
    if (text.trim() !== value) onCommit(text.trim());
  };
  return (
    <div>
      <TextField
        label={label}
        hint={hint}
        list={suggestions.length > 0 ? `${id}-list` : undefined}
        maxLength={60}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
        className="max-w-md"
      />
      {suggestions.length === 0 ? null : (
        <datalist id={`${id}-list`}>
          {suggestions.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </datalist>
      )}
    </div>
  );
}
