'use client';
import { inningWord } from '@/game/sentence/ordinals';
import { Dialog } from '@/ui/kit/dialog';
import type { LineupBoardProps } from './board-props';
import { Bench } from './bench';
import { DragArea } from './drag';
import { replacing } from './press';
import type { Board } from './use-board';

interface ReplaceSheetProps extends LineupBoardProps {
  readonly board: Board;
  /** The place to fill; null: only to look, and to hold a man. */
  readonly at: number | null;
  readonly onClose: () => void;
  /** The place on the board: it has the focus afterwards. */
  readonly returnTo: () => HTMLElement | null;
}

/** Bench and bullpen over the page: on a phone they have no room beside the order. */
export function ReplaceSheet({ board, at, onClose, returnTo, ...props }: ReplaceSheetProps) {
  const slot = at === null ? undefined : props.slots[at];
  const name = board.nameOf(slot?.player ?? null);
  const place = slot?.battingOrder === null ? 'on the mound' : `batting ${inningWord(slot?.battingOrder ?? 1)}`;
  return (
    <Dialog
      open
      onClose={onClose}
      returnTo={returnTo}
      title={slot === undefined ? 'Bench and bullpen' : slot.player === null ? `Who is ${place}?` : `Replace ${name}`}
      description={slot === undefined ? 'Pick a player, then the place to fill.' : undefined}
    >
      <DragArea onDrop={() => undefined}>
        <Bench
          {...props}
          board={board}
          wanted={slot?.position ?? null}
          canDrag={false}
          onPick={(man) => {
            if (at === null) board.press({ type: 'man', player: man.player });
            else board.run(replacing(props.slots, at, man.player, props.men));
            onClose();
          }}
        />
      </DragArea>
    </Dialog>
  );
}
