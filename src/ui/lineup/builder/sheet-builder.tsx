'use client';
import { Copy, History } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { pitchersRow, withDesignatedHitter, type Slots } from '@/leagues/lineup/change-sheet';
import { checkSheet } from '@/leagues/lineup/check-sheet';
import type { SheetContent } from '@/leagues/lineup/merge-sheets';
import type { Versus } from '@/leagues/lineup/sheet';
import type { LineupTeam, TeamSheets } from '@/server/services/lineups/shapes';
import { Button } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Select } from '@/ui/kit/select';
import { Switch } from '@/ui/kit/switch';
import { TextField } from '@/ui/kit/text-field';
import { LineupBoard } from '../board/lineup-board';
import { ConflictView } from '../keep/conflict-view';
import { SaveState } from '../keep/save-state';
import type { KeeperState, SheetKeeper } from '../keep/sheet-keeper';
import { menOf, namesOf } from '../use-lineups';
import type { LineupHelp } from './use-lineup-help';

export interface SheetBuilderProps {
  readonly team: LineupTeam;
  readonly gone: TeamSheets['gone'];
  readonly state: KeeperState;
  readonly keeper: SheetKeeper;
  readonly help: LineupHelp;
  /** Its name and kind can be changed; else it is the draft of a game. */
  readonly onDuplicate?: (() => void) | undefined;
  /** Beside the buttons of the builder. */
  readonly actions?: ReactNode;
}

const VERSUS: readonly { readonly value: Versus; readonly label: string }[] = [
  { value: 'R', label: 'Right-handers' },
  { value: 'L', label: 'Left-handers' },
  { value: 'any', label: 'Anyone' },
];

/** A lineup being made: what it is for, whether it is saved, what somebody else did to it, and the board. */
export function SheetBuilder({ team, gone, state, keeper, help, onDuplicate, actions }: SheetBuilderProps) {
  const { content, keeping, base } = state;
  const isDraft = team.game !== null;
  const men = useMemo(() => menOf(team, content.slots), [team, content.slots]);
  const rules = useMemo(
    () => (isDraft ? team.rules : { ...team.rules, designatedHitter: content.designatedHitter }),
    [isDraft, team.rules, content.designatedHitter],
  );
  const problems = useMemo(() => checkSheet(content.slots, { men, rules }), [content.slots, men, rules]);
  const nameOf = namesOf(men, gone);
  const edit = (change: Partial<SheetContent>): void => keeper.edit({ ...content, ...change });
  const place = (slots: Slots): void => edit({ slots, designatedHitter: pitchersRow(slots) !== -1 });
  const strangers = gone.filter(({ player }) => content.slots.some((slot) => slot.player === player));
  if (keeping.type === 'gone') {
    return (
      <EmptyState
        title="This lineup was deleted elsewhere"
        action={
          <Button kind="go" onClick={() => keeper.keepAsNew()}>
            Keep mine as a new lineup
          </Button>
        }
      >
        What you made is still here.
      </EmptyState>
    );
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {isDraft ? null : <Head content={content} onChange={edit} />}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2" data-no-print>
        <SaveState state={state} onRetry={() => void keeper.flush()} />
        <div className="flex flex-wrap gap-2 sm:ml-auto">
          <Button
            icon={<History aria-hidden className="size-4.5" />}
            busy={help.busy === 'last'}
            onClick={() => {
              void help.last(content).then((found) => (found === null ? undefined : place(found.slots)));
            }}
          >
            Copy last game
          </Button>
          {onDuplicate === undefined ? null : (
            <Button icon={<Copy aria-hidden className="size-4.5" />} onClick={onDuplicate}>
              Duplicate
            </Button>
          )}
          {actions}
        </div>
      </div>
      {keeping.type === 'conflict' ? (
        <ConflictView
          key={`${keeping.theirs.version} ${base?.version ?? 0}`}
          base={base}
          mine={content}
          theirs={keeping.theirs}
          nameOf={nameOf}
          onSettle={(chosen) => keeper.settle(chosen)}
        />
      ) : null}
      {strangers.length === 0 ? null : (
        <p className="rounded-lg border border-l-[6px] border-line border-l-out bg-sheet px-4 py-3">
          {strangers.map(({ name }) => name).join(', ')} {strangers.length === 1 ? 'is' : 'are'}{' '}
          {isDraft ? 'not on the roster of this game' : 'no longer on the team'}: put somebody else in.
        </p>
      )}
      {isDraft ? null : <h2 className="sr-only">Order and positions</h2>}
      <LineupBoard
        title={isDraft ? `${team.name}, against ${team.game?.opponent ?? ''}` : `${team.name}: ${content.name}`}
        slots={content.slots}
        men={men}
        rules={rules}
        problems={problems}
        versus={content.versus}
        onChange={place}
        onAutoFill={() => {
          void help.fill(content).then((found) => (found === null ? undefined : place(found.slots)));
        }}
        isAutoFilling={help.busy === 'fill'}
      />
    </div>
  );
}

function Head({
  content,
  onChange,
}: {
  readonly content: SheetContent;
  readonly onChange: (change: Partial<SheetContent>) => void;
}) {
  const isNameless = content.name.trim() === '';
  return (
    <div
      className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-5 gap-y-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]"
      data-no-print
    >
      <TextField
        label="Name"
        className="max-sm:col-span-2"
        value={content.name}
        maxLength={60}
        error={isNameless ? 'A lineup needs a name.' : null}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <Select
        label="Against"
        value={content.versus}
        options={VERSUS}
        onChange={(event) => {
          const chosen = VERSUS.find(({ value }) => value === event.target.value);
          if (chosen !== undefined) onChange({ versus: chosen.value });
        }}
      />
      <Switch
        label="With DH"
        checked={content.designatedHitter}
        onChange={(on) => onChange({ designatedHitter: on, slots: withDesignatedHitter(content.slots, on) })}
      />
    </div>
  );
}
