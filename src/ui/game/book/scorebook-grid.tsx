'use client';
import { useMemo, useState } from 'react';
import type { BoxScore } from '@/game/box-score';
import type { Play, Side } from '@/game/play';
import { sideAtBat, SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import { cx } from '@/ui/kit/cx';
import { Panel } from '@/ui/kit/panel';
import { inningsPitched } from '../model/matchup';
import { lastName, nameOf, playText } from '../model/names';
import { pitcherMark } from '../model/pitcher-marks';
import { scorebook, type BookCell, type BookColumn } from '../model/scorebook';
import { ordinal } from '@/ui/kit/ordinal';
import { CellDrawing } from './book-cell';

interface ScorebookGridProps {
  readonly state: GameState;
  readonly box: BoxScore;
  /** Oldest first. */
  readonly plays: readonly Play[];
  /** Shows a play in the feed. */
  readonly onOpenPlay: (play: number) => void;
}

/** The scorebook's page of one side; the side at bat lies open until the reader turns to the other. */
export function ScorebookGrid({ state, box, plays, onOpenPlay }: ScorebookGridProps) {
  const [turned, setTurned] = useState<Side | null>(null);
  const side = turned ?? sideAtBat(state.half);
  return (
    <Panel className="overflow-hidden max-md:rounded-none max-md:border-x-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3.5 py-2 md:px-[18px]">
        <h2 className="text-[1.0625rem]">Scorebook</h2>
        <fieldset className="flex gap-1">
          <legend className="sr-only">Team</legend>
          {SIDES.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={side === each}
              onClick={() => setTurned(each)}
              className={cx(
                'min-h-11 rounded-lg px-3 text-sm font-semibold md:min-h-9',
                side === each ? 'bg-chip text-ink' : 'text-soft hover:text-ink',
              )}
            >
              {state[each].name}
            </button>
          ))}
        </fieldset>
        <p className="text-[0.8125rem] text-soft max-md:hidden">
          Every cell opens its play. Shaded: run scored. Circle: number of the out. Dot: run batted in.
        </p>
      </div>
      <Grid key={side} side={side} state={state} box={box} plays={plays} onOpenPlay={onOpenPlay} />
    </Panel>
  );
}

function Grid({ side, state, box, plays, onOpenPlay }: ScorebookGridProps & { readonly side: Side }) {
  const { lineup } = state[side];
  const innings = Math.max(state.rules.innings, state.inning);
  const columns = useMemo(
    () =>
      scorebook(plays, side, innings, (id) => lineup.find((player) => player.lineupId === id)?.battingOrder ?? null),
    [plays, side, innings, lineup],
  );
  const byNumber = useMemo(() => new Map(plays.map((play) => [play.number, play])), [plays]);
  return (
    <section aria-label={`Scorebook of ${state[side].name}`} className="relative overflow-x-auto">
      <table className="w-full border-collapse">
        <thead>
          <tr className="font-board text-[0.9375rem] text-soft">
            <th scope="col" className="book-name border-y border-line px-3.5 py-1 text-left font-semibold md:pl-[18px]">
              {state[side].name}
            </th>
            {columns.map((column) => (
              <th key={`${column.inning} ${column.pass}`} scope="col" className="border border-line py-1 font-semibold">
                <span className="sr-only">Inning </span>
                {column.inning}
                {column.pass === 0 ? null : <span className="text-xs"> again</span>}
              </th>
            ))}
            {(['AB', 'R', 'H', 'BI'] as const).map((label) => (
              <th key={label} scope="col" className="border border-line px-1 py-1 font-semibold">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: 9 }, (_, index) => index + 1).map((order) => {
            const men = lineup.filter((player) => player.battingOrder === order);
            const lines = box[side].batting.filter((line) => men.some((man) => man.lineupId === line.lineupId));
            const total = (count: (line: (typeof lines)[number]) => number): number =>
              lines.reduce((sum, line) => sum + count(line), 0);
            return (
              <tr key={order}>
                <th
                  scope="row"
                  className="book-name border-y border-line px-3.5 text-left font-board text-[1.0625rem] leading-tight font-semibold md:pl-[18px]"
                >
                  {men.length === 0 ? (
                    <span className="text-soft">{order}</span>
                  ) : (
                    men.map((man, index) => (
                      <span key={man.lineupId} className="flex items-baseline gap-2.5">
                        <span className="w-3 text-soft">{index === 0 ? order : String.fromCharCode(96 + index)}</span>
                        <span className={cx('flex-1 truncate', !man.active && 'text-soft line-through')}>
                          {lastName(man.name)}
                        </span>
                        <span className="font-mono text-[0.8125rem] font-medium text-soft">
                          {man.played.join('-')}
                          {man.starter ? null : ` ${ordinal(man.enteredInning)}`}
                        </span>
                      </span>
                    ))
                  )}
                </th>
                {columns.map((column) => (
                  <Cell
                    key={`${column.inning} ${column.pass}`}
                    cell={column.cells[order - 1] ?? null}
                    column={column}
                    state={state}
                    byNumber={byNumber}
                    onOpenPlay={onOpenPlay}
                  />
                ))}
                {[
                  total((line) => line.ab),
                  total((line) => line.r),
                  total((line) => line.h),
                  total((line) => line.rbi),
                ].map((value, index) => (
                  <td
                    key={['AB', 'R', 'H', 'BI'][index]}
                    className="w-10 min-w-8 border border-line text-center font-board text-[1.0625rem] font-semibold"
                  >
                    {value}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <PitchersLines side={side} state={state} box={box} />
    </section>
  );
}

/** Who pitched for the side, in order, under its page. */
const PitchersLines = ({ side, state, box }: Pick<ScorebookGridProps, 'state' | 'box'> & { readonly side: Side }) => (
  <ol className="grid gap-0.5 px-3.5 py-2.5 font-board text-base leading-snug font-medium md:px-[18px]">
    {box[side].pitching.map((line, index) => (
      <li key={line.lineupId} className="flex flex-wrap gap-x-3">
        <span className="font-semibold">
          {lastName(nameOf(state, line.lineupId))}
          {pitcherMark(state, line)}
        </span>
        {index === 0 ? null : <span className="text-soft">from the {ordinal(line.entry.inning)}</span>}
        <span>
          {inningsPitched(line.outs)} IP, {line.h} H, {line.r} R, {line.er} ER, {line.bb} BB, {line.so} SO
        </span>
      </li>
    ))}
  </ol>
);

interface CellProps {
  readonly cell: BookCell | null;
  readonly column: BookColumn;
  readonly state: GameState;
  readonly byNumber: ReadonlyMap<number, Play>;
  readonly onOpenPlay: (play: number) => void;
}

/** The cell's story in full sentences, for who does not see the drawing. */
function storyOf({ cell, column, state, byNumber }: Omit<CellProps, 'onOpenPlay'>): string {
  if (cell === null) return '';
  const told = cell.story.flatMap((number) => {
    const play = byNumber.get(number);
    return play === undefined ? [] : [playText(state, play)];
  });
  const end = cell.scored
    ? 'Run scored.'
    : cell.out === null
      ? cell.reached > 0
        ? `On ${ordinal(cell.reached).replace('1st', 'first').replace('2nd', 'second').replace('3rd', 'third')}.`
        : ''
      : `Out number ${cell.out.number}.`;
  const batted = cell.rbi === 0 ? '' : cell.rbi === 1 ? 'One run batted in.' : `${cell.rbi} runs batted in.`;
  const start = cell.play === null ? `${nameOf(state, cell.runner)} starts on second.` : '';
  return [`Inning ${column.inning}.`, start, ...told, end, batted].filter(Boolean).join(' ');
}

function Cell({ cell, column, state, byNumber, onOpenPlay }: CellProps) {
  const open = cell?.play ?? cell?.story.at(-1) ?? null;
  return (
    <td className={cx('book-cell relative border border-line p-0', cell?.ends && 'book-ends')}>
      {cell === null ? null : open === null ? (
        <CellDrawing cell={cell} />
      ) : (
        <button
          type="button"
          onClick={() => onOpenPlay(open)}
          aria-label={storyOf({ cell, column, state, byNumber })}
          title={storyOf({ cell, column, state, byNumber })}
          className="absolute inset-0 hover:bg-chip/60 focus-visible:-outline-offset-3"
        >
          <CellDrawing cell={cell} />
        </button>
      )}
    </td>
  );
}
