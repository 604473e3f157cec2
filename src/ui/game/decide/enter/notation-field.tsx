'use client';
import { useId } from 'react';
import { completeNotation } from '@/game/notation/complete-notation';
import type { EntryFault } from '@/game/propose/propose-play';
import type { GameState } from '@/game/state';
import { cx } from '@/ui/kit/cx';

/** Where the `e` key goes. */
export const NOTATION_FIELD = 'notation';

interface NotationFieldProps {
  readonly state: GameState;
  readonly text: string;
  readonly fault: EntryFault | null;
  /** Whether continuations are shown. */
  readonly offers: boolean;
  readonly onChange: (text: string) => void;
  /** Enter was pressed on a line that is a play. */
  readonly onEnter: () => void;
}

/** A line of scorer's notation: read as it is typed, with what could stand next. What was typed is never taken away. */
export function NotationField({ state, text, fault, offers, onChange, onEnter }: NotationFieldProps) {
  const note = useId();
  const hasText = text.trim() !== '';
  const offered = hasText && offers ? completeNotation(text, state).filter((one) => one.text !== text) : [];
  const hasFault = fault !== null && hasText;
  return (
    <div className="grid gap-1.5">
      <label htmlFor={NOTATION_FIELD} className="text-sm font-semibold text-soft">
        Scorer’s notation
      </label>
      <input
        id={NOTATION_FIELD}
        data-first
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.repeat) onEnter();
        }}
        placeholder="6-3, F8, K, 1B7 2-H …"
        maxLength={160}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        aria-keyshortcuts="e"
        aria-invalid={hasFault || undefined}
        aria-describedby={note}
        className="min-h-11 w-full rounded-[9px] border border-edge bg-sheet px-3.5 font-mono text-base text-ink placeholder:text-soft aria-invalid:border-out"
      />
      <div id={note} className="text-sm empty:hidden">
        {hasFault ? <Fault text={text} fault={fault} /> : null}
      </div>
      {offered.length === 0 ? null : (
        <ul aria-label="Continue with" className="-mx-0.5 flex gap-1.5 overflow-x-auto px-0.5 py-0.5 md:flex-wrap">
          {offered.slice(0, 6).map((one) => (
            <li key={one.text} className="shrink-0">
              <button
                type="button"
                onClick={() => {
                  onChange(one.text);
                  document.querySelector<HTMLElement>(`#${NOTATION_FIELD}`)?.focus();
                }}
                className="grid min-h-11 content-center rounded-[9px] border border-line bg-chip px-3 text-left leading-tight hover:border-edge"
              >
                <span className="font-mono text-[0.9375rem] font-semibold">{one.text}</span>
                <span className="text-xs text-soft">{one.words}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What is wrong, the place marked in the line, and what could stand there. */
function Fault({ text, fault }: { readonly text: string; readonly fault: EntryFault }) {
  const { at, message, expected } = fault;
  return (
    <p className="text-out-ink">
      {at === null || at >= text.length ? null : (
        <span className="mr-2 rounded bg-chip px-1.5 py-0.5 font-mono">
          {text.slice(0, at)}
          <mark className={cx('rounded-sm bg-out px-0.5 text-sheet')}>{text.slice(at)}</mark>
        </span>
      )}
      {message}
      {at === null || at >= text.length ? null : <span className="sr-only"> At letter {at + 1}.</span>}
      {expected.length === 0 ? null : ` Such as ${expected.slice(0, 4).join(', ')}.`}
    </p>
  );
}
