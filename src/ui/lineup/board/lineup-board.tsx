'use client';
import { Undo2, WandSparkles } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/ui/kit/button';
import type { LineupBoardProps } from './board-props';
import { Bench } from './bench';
import { BoardDiamond } from './board-diamond';
import { DragArea } from './drag';
import { OrderRow } from './order-row';
import { replacing } from './press';
import { PrintCards } from './print-card';
import { ProblemStrip } from './problem-strip';
import { ReplaceSheet } from './replace-sheet';
import { useBoard } from './use-board';
import { useBoardKeys } from './use-board-keys';

/**
 * A lineup being made. Order and positions are changed by dragging, by pressing one and then another, by keyboard and by
 * buttons, all alike; what is wrong stands at its place with a way to mend it. Prints as two lineup cards.
 */
export function LineupBoard(props: LineupBoardProps) {
  const { slots, problems, locked = false, inGame, onAutoFill, title } = props;
  const board = useBoard(props);
  const root = useRef<HTMLElement>(null);
  const [sheet, setSheet] = useState<{ readonly at: number | null } | null>(null);
  const { held } = board;
  const mound = slots.findIndex((slot) => slot.position === 'P');
  const wanted = held === null || held.type === 'man' ? null : (slots[held.at]?.position ?? null);
  useBoardKeys(root, board);
  return (
    <section ref={root} aria-label={title} className="@container">
      <PrintCards {...props} />
      <div data-no-print className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <ProblemStrip
          problems={problems}
          board={board}
          locked={locked}
          ready={inGame === undefined ? 'Ready to play' : 'Within the rules'}
        />
        {locked ? null : (
          <div className="flex flex-wrap gap-2">
            {onAutoFill === undefined ? null : (
              <Button
                busy={props.isAutoFilling ?? false}
                onClick={onAutoFill}
                icon={<WandSparkles aria-hidden className="size-4.5" />}
              >
                Auto-fill
              </Button>
            )}
            <Button
              disabled={board.undo === null}
              onClick={() => board.undo?.()}
              icon={<Undo2 aria-hidden className="size-4.5" />}
            >
              Undo
            </Button>
            {inGame === undefined || mound === -1 ? null : (
              <Button onClick={() => setSheet({ at: mound })}>New pitcher…</Button>
            )}
            <Button
              className="@3xl:hidden"
              onClick={() => setSheet({ at: held === null || held.type === 'man' ? null : held.at })}
            >
              Bench and bullpen…
            </Button>
          </div>
        )}
        <DragArea
          onDrop={(dragged, at) => {
            if (dragged.type === 'man') board.run(replacing(slots, at, dragged.player, props.men));
            else if (slots[at]?.battingOrder === null) board.run({ type: 'swap', a: dragged.at, b: at });
            else board.run({ type: 'move', from: dragged.at, to: at });
          }}
        >
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-6 gap-y-4 @3xl:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
            <ol aria-label="Batting order" className="list-none">
              {board.shown.map((slot, at) => (
                <OrderRow
                  key={slot.battingOrder ?? `pitcher ${at}`}
                  {...props}
                  board={board}
                  at={at}
                  onReplace={(place) => setSheet({ at: place })}
                />
              ))}
            </ol>
            <div className="grid gap-4">
              <details open className="group">
                <summary className="flex min-h-11 items-center font-bold @3xl:hidden">Diamond</summary>
                <BoardDiamond board={board} locked={locked} />
              </details>
              <div className={inGame === undefined ? 'hidden @3xl:block' : ''}>
                <Bench
                  {...props}
                  board={board}
                  wanted={wanted}
                  canDrag={inGame === undefined}
                  onPick={(man) => board.press({ type: 'man', player: man.player })}
                />
              </div>
            </div>
          </div>
        </DragArea>
      </div>
      <p aria-live="polite" className="sr-only">
        {board.said}
      </p>
      {sheet === null ? null : (
        <ReplaceSheet
          {...props}
          board={board}
          at={sheet.at}
          onClose={() => setSheet(null)}
          returnTo={() => root.current?.querySelector<HTMLElement>(`[data-slot="${sheet.at ?? -1}"]`) ?? null}
        />
      )}
    </section>
  );
}
