'use client';
import Link from 'next/link';
import type { ImportableGame } from '@/server/api/wire';
import { Badge, type BadgeTone } from '@/ui/kit/badge';
import { Button } from '@/ui/kit/button';
import { cx } from '@/ui/kit/cx';
import { Panel } from '@/ui/kit/panel';
import { countWords, dateWords, faultWords, keyOf, mayBeImported, STATE_WORDS, type Row } from './rows';

interface PreviewTableProps {
  readonly rows: readonly Row[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly disabled: boolean;
}

const TONES: Readonly<Record<Row['state'], BadgeTone>> = {
  ready: 'go',
  fault: 'bad',
  there: 'quiet',
  imported: 'go',
  refused: 'bad',
};

/** The games of the files, each with what is wrong in it, and a box to choose it by. */
export function PreviewTable({ rows, chosen, onChoose, disabled }: PreviewTableProps) {
  const open = rows.filter(mayBeImported);
  const isOneSet = rows.every(({ set }) => set === rows[0]?.set);
  const choose = (row: Row, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(keyOf(row));
    else next.delete(keyOf(row));
    onChoose(next);
  };
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2.5">
        <p aria-live="polite" className="mr-auto text-[0.9375rem]">
          <b className="font-semibold">{countWords(rows.length)}</b>,{' '}
          {open.filter((row) => chosen.has(keyOf(row))).length} chosen
        </p>
        <Button disabled={disabled || open.length === 0} onClick={() => onChoose(new Set(open.map(keyOf)))}>
          All
        </Button>
        <Button disabled={disabled || open.length === 0} onClick={() => onChoose(new Set())}>
          None
        </Button>
      </div>
      <Panel className="overflow-hidden">
        <table className="w-full border-collapse text-left">
          <caption className="sr-only">Games in the chosen files</caption>
          <thead className="border-b-2 border-ink text-sm text-soft">
            <tr>
              <th scope="col" className="w-14 py-2 pl-4 font-medium">
                <span className="sr-only">Chosen</span>
              </th>
              <th scope="col" className="py-2 pr-3 font-medium max-sm:hidden">
                Date
              </th>
              <th scope="col" className="py-2 pr-3 font-medium">
                Game
              </th>
              <th scope="col" className="py-2 pr-3 text-right font-medium max-sm:hidden">
                Plays
              </th>
              <th scope="col" className="py-2 pr-4 font-medium">
                State
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <GameRow
                key={keyOf(row)}
                row={row}
                isOneSet={isOneSet}
                isChosen={chosen.has(keyOf(row))}
                onChoose={(isChosen) => choose(row, isChosen)}
                disabled={disabled}
              />
            ))}
          </tbody>
        </table>
      </Panel>
    </div>
  );
}

interface GameRowProps {
  readonly row: Row;
  /** All games are of one event file: its name need not stand beside a fault. */
  readonly isOneSet: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly disabled: boolean;
}

function GameRow({ row, isOneSet, isChosen, onChoose, disabled }: GameRowProps) {
  const { game, state, faults, gameId } = row;
  const title = titleOf(game);
  return (
    <tr className="border-b border-rule align-top last:border-b-0">
      <td className="py-1.5 pl-2">
        {mayBeImported(row) ? (
          <label className="grid size-11 place-items-center">
            <input
              type="checkbox"
              checked={isChosen}
              disabled={disabled}
              onChange={(event) => onChoose(event.target.checked)}
              aria-label={`${title}, ${dateWords(game)}`}
              className="size-5 accent-(--go)"
            />
          </label>
        ) : null}
      </td>
      <td className="py-3.5 pr-3 text-[0.9375rem] whitespace-nowrap text-soft max-sm:hidden">{dateWords(game)}</td>
      <td className="py-3 pr-3">
        <p className="text-sm text-soft sm:hidden">{dateWords(game)}</p>
        <p className="font-board text-xl leading-7 font-semibold">
          {gameId === null ? (
            title
          ) : (
            <Link href={`/games/${gameId}`} className="underline underline-offset-3">
              {title}
            </Link>
          )}
        </p>
        {faults.map((fault) => (
          <p key={`${fault.line} ${fault.reason}`} className="text-sm break-words text-out-ink">
            {isOneSet ? null : <code className="font-mono">{fault.file} </code>}
            {faultWords(fault)}
          </p>
        ))}
        {game.notes.map((note) => (
          <p key={note} className="text-sm text-soft">
            {note}
          </p>
        ))}
      </td>
      <td
        className={cx(
          'py-3.5 pr-3 text-right text-[0.9375rem] tabular-nums max-sm:hidden',
          game.plays === 0 && 'sr-only',
        )}
      >
        {game.plays}
      </td>
      <td className="py-3.5 pr-4">
        <Badge tone={TONES[state]}>{STATE_WORDS[state]}</Badge>
      </td>
    </tr>
  );
}

/** "Chicago Cubs 8, Cleveland 7 (10)", or the id where the game cannot be read. */
function titleOf({ away, home, innings, id }: ImportableGame): string {
  if (away === null || home === null) return id;
  return `${away.name} ${away.runs}, ${home.name} ${home.runs}${innings === 9 ? '' : ` (${innings})`}`;
}
