'use client';
import { useEffect, useMemo, useState } from 'react';
import { useStored } from '@/ui/kit/stored';
import { spokenPlays, type Spoken } from './live/announce';
import type { LiveModel } from './model/live-model';
import type { Turn } from './model/turn';
import { SPEAK_PLAYS } from './speak-plays';

/** Plays of a burst are read together. */
const COALESCE_MS = 1_500;

/** What screen readers hear: plays in one polite log, turn and connection in one status. */
export function Announcer({
  model,
  turn,
  connection,
}: {
  readonly model: LiveModel;
  readonly turn: Turn;
  readonly connection: string;
}) {
  const { state } = model.card;
  const asked = state.revisionAsked;
  const [stored] = useStored(SPEAK_PLAYS);
  const latest = useMemo(() => spokenPlays(model, 3), [model]);
  // What stood there when the page opened was not heard just now.
  const [spoken, setSpoken] = useState<readonly Spoken[]>(latest);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(latest), COALESCE_MS);
    return () => clearTimeout(timer);
  }, [latest]);
  return (
    <div className="sr-only">
      <div role="log" aria-live="polite" aria-label="Plays as they happen">
        {stored === 'off' ? null : spoken.map(({ key, text }) => <p key={key}>{text}</p>)}
      </div>
      <output>
        {turn.title}. {asked === null ? '' : `${state[asked.side].name} asks to change earlier plays. `}
        {connection}
      </output>
    </div>
  );
}
