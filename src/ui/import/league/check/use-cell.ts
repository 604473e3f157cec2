'use client';
import { useRef, useState } from 'react';
import { keepUnsent, unsentAt } from '../unsent';
import { sendMend, type ChangeDraft } from '../use-draft';

/** A cell of a draft that can be mended. */
export interface MendableCell {
  readonly importId: number;
  readonly sheet: number;
  readonly row: number;
  /** Null where it is a row as a whole: there is nothing to type. */
  readonly column: string | null;
  /** As the server has it. */
  readonly given: string;
}

/** What is typed into a cell: kept until it is sent, and not lost to what somebody else puts there meanwhile. */
export function useCell({ importId, sheet, row, column, given }: MendableCell, change: ChangeDraft) {
  const place = { sheet, row, column: column ?? '' };
  const [text, setText] = useState(() => (column === null ? null : unsentAt(importId, place)) ?? given);
  const [seen, setSeen] = useState(given);
  const [sent, setSent] = useState<string | null>(null);
  const [other, setOther] = useState<string | null>(null);
  /** The last press: Enter sends, and the focus that leaves would send the same once more. */
  const pressed = useRef<Readonly<{ text: string; given: string }> | null>(null);
  if (seen !== given) {
    setSeen(given);
    setSent(null);
    // What is being typed stays beside what somebody else has put there.
    const isMine = text !== seen && text !== given;
    setOther(isMine ? given : null);
    if (!isMine) setText(given);
  }
  const type = (next: string): void => {
    setText(next);
    pressed.current = null;
    keepUnsent(importId, place, next === given ? null : next);
  };
  return {
    text,
    /** What somebody else has put there while this was typed; null where nobody has. */
    other,
    type,
    /** Sends what was typed; false when there is nothing to send. */
    commit: (): boolean => {
      keepUnsent(importId, place, null);
      if (column === null || text === given) return false;
      const isSaid = pressed.current?.text === text && pressed.current.given === given;
      if (isSaid && !change.isError) return false;
      pressed.current = { text, given };
      setOther(null);
      // Mended twice before the first answer: the second was made from the first.
      const was = change.isPending && sent !== null ? sent : given;
      setSent(text);
      sendMend(change, importId, sheet, { type: 'cells', cells: [{ row, column, value: text, was }] });
      return true;
    },
    /** As the server has it again. */
    giveUp: (): void => {
      setOther(null);
      setText(given);
      keepUnsent(importId, place, null);
    },
  };
}
