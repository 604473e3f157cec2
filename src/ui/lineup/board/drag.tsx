'use client';
import { Accessibility, KeyboardSensor } from '@dnd-kit/dom';
import { DragDropProvider, useDraggable, useDroppable } from '@dnd-kit/react';
import type { ReactNode } from 'react';
import type { PlayerKey } from '@/game/lineup';

/** What is dragged: the man of a place, or one from the bench. */
export type Dragged =
  | { readonly type: 'slot'; readonly at: number }
  | { readonly type: 'man'; readonly player: PlayerKey };

interface DragAreaProps {
  readonly onDrop: (dragged: Dragged, at: number) => void;
  readonly children: ReactNode;
}

/** Dragging by mouse, pen and finger. The keyboard and what is said aloud are the board's own. */
export const DragArea = ({ onDrop, children }: DragAreaProps) => (
  <DragDropProvider
    plugins={(plugins) => plugins.filter((plugin) => plugin !== Accessibility)}
    sensors={(sensors) => sensors.filter((sensor) => sensor !== KeyboardSensor)}
    onDragEnd={({ operation: { source, target }, canceled }) => {
      const dragged = source === null ? null : draggedBy(String(source.id));
      const at = target === null ? null : placeBy(String(target.id));
      if (!canceled && dragged !== null && at !== null) onDrop(dragged, at);
    }}
  >
    {children}
  </DragDropProvider>
);

const PLACE = /^place (\d+)$/;
const MAN = /^man (\d+)$/;

function draggedBy(id: string): Dragged | null {
  const man = MAN.exec(id);
  if (man !== null) return { type: 'man', player: Number(man[1]) };
  const at = placeBy(id);
  return at === null ? null : { type: 'slot', at };
}

function placeBy(id: string): number | null {
  const place = PLACE.exec(id);
  return place === null ? null : Number(place[1]);
}

interface PlaceDrag {
  readonly ref: (element: Element | null) => void;
  readonly handleRef: (element: Element | null) => void;
  readonly isDragging: boolean;
  /** Something hangs over the place. */
  readonly isTarget: boolean;
}

/** A place of the order that can be dragged by its handle, and dropped on. */
export function usePlaceDrag(at: number, disabled: { readonly drag: boolean; readonly drop: boolean }): PlaceDrag {
  const id = `place ${at}`;
  const draggable = useDraggable({ id, disabled: disabled.drag });
  const droppable = useDroppable({ id, disabled: disabled.drop });
  return {
    ref: (element) => {
      draggable.ref(element);
      droppable.ref(element);
    },
    handleRef: draggable.handleRef,
    isDragging: draggable.isDragging,
    isTarget: droppable.isDropTarget && !draggable.isDragging,
  };
}

/** A man of the bench who can be dragged onto a place. */
export const useManDrag = (player: PlayerKey, disabled: boolean) => useDraggable({ id: `man ${player}`, disabled });
