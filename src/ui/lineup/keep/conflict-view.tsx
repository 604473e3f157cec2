'use client';
import { useId, useMemo, useState } from 'react';
import type { PlayerKey } from '@/game/lineup';
import {
  contentOf,
  diffSheets,
  mergeSheets,
  placeOf,
  proposedPicks,
  type Picks,
  type SheetContent,
  type SheetDifference,
  type SheetPart,
} from '@/leagues/lineup/merge-sheets';
import type { LineupSheet } from '@/leagues/lineup/sheet';
import { Button } from '@/ui/kit/button';
import { PanelHeader } from '@/ui/kit/panel';
import { versusText } from '../words';
import { timeOf } from './save-state';

export interface ConflictViewProps {
  readonly base: LineupSheet | null;
  readonly mine: SheetContent;
  readonly theirs: LineupSheet;
  readonly nameOf: (player: PlayerKey) => string;
  readonly onSettle: (content: SheetContent) => void;
}

/** Two people changed one lineup: who and when, where they differ, and which of the two each row keeps. */
export function ConflictView({ base, mine, theirs, nameOf, onSettle }: ConflictViewProps) {
  const heading = useId();
  const differences = useMemo(() => diffSheets(base, mine, theirs), [base, mine, theirs]);
  const proposed = useMemo(() => proposedPicks(differences), [differences]);
  const [chosen, setChosen] = useState<Picks>(new Map());
  const picks: Picks = new Map([...proposed, ...chosen]);
  const who = theirs.updatedBy ?? 'Somebody';
  return (
    <section
      aria-labelledby={heading}
      className="rounded-xl border border-l-[6px] border-line border-l-run bg-sheet shadow-sheet max-md:rounded-none"
    >
      <PanelHeader id={heading} title="Two versions of this lineup" />
      <div className="grid gap-4 p-4">
        <p role="alert">
          {who} saved it at {timeOf(theirs.updatedAt)}, while you were changing it. Nothing is lost: choose what to keep
          in each row, then save.
        </p>
        <ul className="grid gap-2">
          {differences.map((difference) => (
            <Row
              key={difference.part}
              difference={difference}
              mine={partText(mine, difference.part, nameOf)}
              theirs={partText(theirs, difference.part, nameOf)}
              who={who}
              picked={picks.get(difference.part) ?? 'mine'}
              onPick={(pick) => setChosen(new Map([...chosen, [difference.part, pick]]))}
            />
          ))}
        </ul>
        <div className="flex flex-wrap gap-3">
          <Button kind="go" onClick={() => onSettle(mergeSheets(mine, theirs, picks))}>
            Save what is chosen
          </Button>
          <Button onClick={() => onSettle(mine)}>Keep all of mine</Button>
          <Button onClick={() => onSettle(contentOf(theirs))}>Take all of {who}’s</Button>
        </div>
      </div>
    </section>
  );
}

interface RowProps {
  readonly difference: SheetDifference;
  readonly mine: string;
  readonly theirs: string;
  readonly who: string;
  readonly picked: 'mine' | 'theirs';
  readonly onPick: (pick: 'mine' | 'theirs') => void;
}

function Row({ difference, mine, theirs, who, picked, onPick }: RowProps) {
  const id = useId();
  const { part, changedBy } = difference;
  const choices = [
    { value: 'mine' as const, label: 'Yours', text: mine },
    { value: 'theirs' as const, label: `${who}’s`, text: theirs },
  ];
  return (
    <li>
      <fieldset className="grid gap-1.5 rounded-lg border border-line p-3 sm:grid-cols-[9rem_1fr_1fr] sm:items-center">
        <legend className="sr-only">{partName(part)}</legend>
        <span aria-hidden className="font-semibold">
          {partName(part)}
          {changedBy === 'both' ? <span className="block text-sm font-normal text-soft">changed by both</span> : null}
        </span>
        {choices.map(({ value, label, text }) => (
          <label
            key={value}
            className="flex min-h-11 cursor-pointer items-center gap-3 rounded-lg border border-edge px-3 py-1.5 has-checked:border-ink has-checked:bg-chip"
          >
            <input
              type="radio"
              name={id}
              checked={picked === value}
              onChange={() => onPick(value)}
              className="size-5 accent-(--go)"
            />
            <span className="min-w-0 font-medium break-words">
              {label}: {text}
            </span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}

const PART_NAMES: Readonly<Record<Exclude<SheetPart, number>, string>> = {
  name: 'Name',
  versus: 'Against',
  designatedHitter: 'Designated hitter',
  pitcher: 'Pitcher',
};

const partName = (part: SheetPart): string => (typeof part === 'number' ? `Batting ${part}` : PART_NAMES[part]);

function partText(sheet: SheetContent, part: SheetPart, nameOf: (player: PlayerKey) => string): string {
  if (part === 'name') return sheet.name;
  if (part === 'versus') return versusText(sheet.versus);
  if (part === 'designatedHitter') return sheet.designatedHitter ? 'with' : 'without';
  const slot = placeOf(sheet, part);
  if (slot === null) return 'none';
  const man = slot.player === null ? 'nobody' : nameOf(slot.player);
  return slot.position === null || part === 'pitcher' ? man : `${man}, ${slot.position}`;
}
