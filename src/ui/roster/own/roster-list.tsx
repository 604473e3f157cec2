import { LoaderCircle, Minus } from 'lucide-react';
import type { PoolMan } from '@/leagues/roster/pool';
import { rosterGroups } from '../model/roster-groups';
import { reasonOf, type PoolRow } from '../model/rows';
import { handsText, positionsText, priorityMark } from '../model/words';

interface RosterListProps {
  /** Who is on the roster. */
  readonly rows: readonly PoolRow[];
  readonly canEdit: boolean;
  readonly onRemove: (row: PoolRow) => void;
}

/** The game's roster by groups. */
export function RosterList({ rows, canEdit, onRemove }: RosterListProps) {
  const byPlayer = new Map(rows.map((row) => [row.man.player, row]));
  const groups = rosterGroups(rows.map(({ man }) => man)).map(({ title, men }) => (
    <section key={title} aria-label={title}>
      <h3 className="flex justify-between border-b border-line bg-chip px-4 py-1 font-sans text-sm font-semibold text-soft">
        {title} <span>{men.length}</span>
      </h3>
      <ul>
        {men.map((man) => {
          const row = byPlayer.get(man.player);
          return row === undefined ? null : (
            <RosterRow key={man.player} row={row} man={man} canEdit={canEdit} onRemove={onRemove} />
          );
        })}
      </ul>
    </section>
  ));
  return <div data-roster>{groups}</div>;
}

/** Whoever takes one player off stands at the next one: the button he pressed goes with its row. */
function focusNeighbour(button: HTMLButtonElement): void {
  const all = [...(button.closest('[data-roster]')?.querySelectorAll<HTMLButtonElement>('[data-remove]') ?? [])];
  const at = all.indexOf(button);
  (all[at + 1] ?? all[at - 1])?.focus();
}

interface RosterRowProps extends Pick<RosterListProps, 'canEdit' | 'onRemove'> {
  readonly row: PoolRow;
  readonly man: PoolMan;
}

function RosterRow({ row, man, canEdit, onRemove }: RosterRowProps) {
  const { progress } = row;
  const reason = man.standing.type === 'refused' || progress?.type === 'refused' ? reasonOf(row) : null;
  return (
    <li className="flex min-h-11 items-center gap-2 border-b border-rule pl-4 font-board text-[1.0625rem] leading-tight font-medium">
      <span className="min-w-0 flex-1 py-1">
        <span className="flex items-baseline gap-2">
          {man.cardset?.priority == null ? null : (
            <span className="text-sm text-run-ink">
              <span className="sr-only">set </span>
              {priorityMark(man.cardset.priority)}
            </span>
          )}
          <span className="truncate">{man.name}</span>
          <span className="ml-auto shrink-0 text-base text-soft">
            {positionsText(man)} · {handsText(man)}
          </span>
        </span>
        {progress === null || progress.type === 'refused' ? null : (
          <span className="text-sm text-soft">
            {progress.type === 'sending' ? 'sending…' : 'waits for the network'}
          </span>
        )}
        {reason === null ? null : <span className="block text-sm text-out-ink">{reason}</span>}
      </span>
      {canEdit ? (
        <button
          type="button"
          data-remove
          aria-label={`Remove ${man.name}`}
          onClick={({ currentTarget }) => {
            focusNeighbour(currentTarget);
            onRemove(row);
          }}
          className="grid size-11 shrink-0 place-items-center rounded-lg text-soft hover:bg-chip hover:text-ink"
        >
          {progress?.type === 'sending' ? (
            <LoaderCircle aria-hidden className="size-4.5 animate-spin motion-reduce:animate-none" />
          ) : (
            <Minus aria-hidden className="size-4.5" strokeWidth={2.5} />
          )}
        </button>
      ) : null}
    </li>
  );
}
