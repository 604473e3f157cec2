'use client';
import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useShortcuts } from '@/ui/kit/shortcuts';
import { useEarlyInput } from '@/ui/kit/use-early-input';

/** Time after the last key before the list is asked for. */
const PAUSE_MS = 250;

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

const searched = (typed: string): string => typed.trim().slice(0, 60);

/** A line to look for names on; `/` goes to it. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const id = useId();
  const around = useEarlyInput<HTMLDivElement>();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef(onSearch);
  useEffect(() => {
    latest.current = onSearch;
  });
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = window.setTimeout(() => latest.current(searched(typed)), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  useShortcuts([{ keys: '/', label: 'Look for a name', group: 'List', run: () => field.current?.focus() }]);
  return (
    <div ref={around} className="grid gap-1.5">
      <label htmlFor={id} className="text-[0.9375rem] font-semibold">
        {label}
      </label>
      <span className="relative block">
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-3 size-4.5 -translate-y-1/2 text-soft"
        />
        <input
          ref={field}
          id={id}
          type="search"
          autoComplete="off"
          maxLength={60}
          value={typed ?? value}
          aria-keyshortcuts="/"
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => {
            if (typed !== null) onSearch(searched(typed));
            setTyped(null);
          }}
          className="min-h-11 w-full rounded-[9px] border border-edge bg-sheet pr-3.5 pl-10 text-base text-ink placeholder:text-soft"
        />
      </span>
    </div>
  );
}
