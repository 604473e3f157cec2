'use client';
import { Copy, MoreHorizontal, Pin, Plus, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useId } from 'react';
import { emptySheet } from '@/leagues/lineup/change-sheet';
import { checkSheet } from '@/leagues/lineup/check-sheet';
import { contentOf } from '@/leagues/lineup/merge-sheets';
import type { LineupSheet } from '@/leagues/lineup/sheet';
import type { LineupTeam, TeamSheets } from '@/server/services/lineups/shapes';
import { Badge } from '@/ui/kit/badge';
import { Button } from '@/ui/kit/button';
import { Menu, MenuItem } from '@/ui/kit/menu';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { useLineupHelp } from '../builder/use-lineup-help';
import { timeOf } from '../keep/save-state';
import { menOf } from '../use-lineups';
import { hitterText, kindText, type SheetKind, versusText } from '../words';
import type { SheetEdits } from './use-sheet-edits';

export interface KindSectionProps {
  readonly kind: SheetKind;
  readonly team: LineupTeam;
  readonly gone: TeamSheets['gone'];
  readonly sheets: readonly LineupSheet[];
  readonly edits: SheetEdits;
}

/** The lineups of one kind, the default first, and the ways to another. */
export function KindSection({ kind, team, gone, sheets, edits }: KindSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Panel className="h-full">
        <PanelHeader id={id} title={kindText(kind)} />
        {sheets.length === 0 ? null : (
          <ul>
            {sheets
              .toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault))
              .map((sheet) => (
                <SheetRow key={sheet.id} sheet={sheet} team={team} gone={gone} edits={edits} />
              ))}
          </ul>
        )}
        <div className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
          <p className="text-soft">
            {sheets.length === 0
              ? `None against ${versusText(kind.versus)} ${hitterText(kind.designatedHitter)} yet.`
              : null}
          </p>
          <NewSheet kind={kind} team={team} edits={edits} />
        </div>
      </Panel>
    </section>
  );
}

function NewSheet({ kind, team, edits }: Pick<KindSectionProps, 'kind' | 'team' | 'edits'>) {
  const help = useLineupHelp({ teamId: team.teamId });
  const named = { ...kind, name: `Against ${versusText(kind.versus)}` };
  const create = (found: { readonly slots: LineupSheet['slots']; readonly designatedHitter: boolean } | null): void => {
    if (found !== null) edits.create({ ...named, slots: found.slots, designatedHitter: found.designatedHitter });
  };
  return (
    <span data-no-print>
      <Menu
        trigger={
          <Button
            icon={<Plus aria-hidden className="size-4.5" />}
            busy={help.busy !== null || edits.isBusy}
            aria-label={`New lineup against ${versusText(kind.versus)} ${hitterText(kind.designatedHitter)}`}
          >
            New
          </Button>
        }
      >
        <MenuItem onSelect={() => void help.fill(kind).then(create)}>Filled by the computer</MenuItem>
        <MenuItem onSelect={() => void help.last(kind).then(create)}>From the last game</MenuItem>
        <MenuItem onSelect={() => create({ ...kind, slots: emptySheet(kind.designatedHitter) })}>Empty</MenuItem>
      </Menu>
    </span>
  );
}

function SheetRow({
  sheet,
  team,
  gone,
  edits,
}: Omit<KindSectionProps, 'kind' | 'sheets'> & { readonly sheet: LineupSheet }) {
  const rules = { ...team.rules, designatedHitter: sheet.designatedHitter };
  const men = menOf(team, sheet.slots);
  const errors = checkSheet(sheet.slots, { men, rules }).filter(({ severity }) => severity === 'error').length;
  const strangers = gone.filter(({ player }) => sheet.slots.some((slot) => slot.player === player));
  const pitcher = sheet.slots.find(({ position }) => position === 'P')?.player ?? null;
  const starter = men.find(({ player }) => player === pitcher)?.name;
  return (
    <li className="flex items-center gap-2 border-b border-rule px-4 py-2">
      <div className="min-w-0 flex-1">
        <Link
          href={`/teams/${team.teamId}/lineups/${sheet.id}`}
          className="inline-flex min-h-11 max-w-full items-center font-book text-lg font-bold break-words"
        >
          {sheet.name}
        </Link>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 pb-1 text-sm text-soft">
          {sheet.isDefault ? <Badge tone="go">Default</Badge> : null}
          {errors === 0 ? null : <Badge tone="bad">{errors === 1 ? '1 problem' : `${errors} problems`}</Badge>}
          <span>{starter === undefined ? 'No pitcher yet' : `${starter} pitches`}</span>
          <span>
            Saved {timeOf(sheet.updatedAt)}
            {sheet.updatedBy === null ? '' : ` by ${sheet.updatedBy}`}
          </span>
        </p>
        {strangers.length === 0 ? null : (
          <p className="pb-1 text-sm font-medium text-out-ink">
            No longer on the team: {strangers.map(({ name }) => name).join(', ')}
          </p>
        )}
      </div>
      <Menu
        trigger={
          <button
            type="button"
            aria-label={`More for ${sheet.name}`}
            className="grid size-11 shrink-0 place-items-center rounded-lg hover:bg-chip"
            data-no-print
          >
            <MoreHorizontal aria-hidden className="size-5" />
          </button>
        }
      >
        {sheet.isDefault ? null : (
          <MenuItem icon={<Pin aria-hidden className="size-4.5" />} onSelect={() => edits.makeDefault(sheet)}>
            Make it the default
          </MenuItem>
        )}
        <MenuItem
          icon={<Copy aria-hidden className="size-4.5" />}
          onSelect={() => edits.create({ ...contentOf(sheet), name: copyName(sheet.name) })}
        >
          Duplicate
        </MenuItem>
        <MenuItem icon={<Trash2 aria-hidden className="size-4.5" />} onSelect={() => edits.remove(sheet)}>
          Delete
        </MenuItem>
      </Menu>
    </li>
  );
}

/** Characters of a lineup's name. */
const LONGEST_NAME = 60;

/** The name of a copy, cut to what a name may have. */
export const copyName = (name: string): string =>
  `${Array.from(name)
    .slice(0, LONGEST_NAME - 5)
    .join('')} copy`;
