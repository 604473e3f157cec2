'use client';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import type { Proposal } from '@/game/proposal';
import type { GameState } from '@/game/state';
import { Button } from '@/ui/kit/button';
import { TextField } from '@/ui/kit/text-field';
import { playText } from '../model/names';
import { outcomeText } from '../model/reading';
import { basesText, capitalised, outsText } from '../model/situation';
import { TableRoll } from './enter/table-roll';
import type { Controls } from './use-controls';

interface LookAtResultProps {
  readonly state: GameState;
  readonly proposal: Proposal;
  readonly controls: Controls;
  readonly frozen: boolean;
}

/** A result that was entered, before it stands: for the other manager to look at, for who entered it to change. */
export function LookAtResult({ state, proposal, controls, frozen }: LookAtResultProps) {
  const { result, dueAt } = proposal;
  const left = useSecondsLeft(dueAt);
  const isMine = controls.enterAnew !== null;
  const play = result.type === 'play' ? result.play : null;
  return (
    <div className="grid gap-2.5">
      <TableRoll state={state} />
      <div className="grid gap-0.5 rounded-lg border border-l-4 border-line border-l-bulb bg-sheet px-3 py-2">
        <p className="text-sm text-soft">
          {isMine ? 'You entered' : `${state[proposal.side].name} entered`}{' '}
          {result.type === 'play' ? <span className="font-mono">{result.entry.notation}</span> : 'from the card'}
        </p>
        <p className="leading-snug font-semibold text-pretty">
          {play === null
            ? capitalised(result.type === 'outcome' ? outcomeText(result.outcome) : '')
            : playText(state, play)}
        </p>
        {play === null ? null : (
          <p className="text-sm text-soft">
            {capitalised(outsText(play.outsBefore + play.outs))}, {basesText(play.runnersAfter)}.
          </p>
        )}
      </div>
      <TimeLeft
        dueAt={dueAt}
        left={left}
        isMine={isMine}
        rival={state[proposal.side === 'away' ? 'home' : 'away'].name}
      />
      {isMine ? (
        <Button onClick={() => controls.enterAnew?.()} disabled={frozen} className="justify-self-start">
          Enter it anew
        </Button>
      ) : (
        <ChallengeForm controls={controls} dueAt={dueAt} frozen={frozen} />
      )}
    </div>
  );
}

interface TimeLeftProps {
  readonly dueAt: string | null;
  readonly left: number | null;
  readonly isMine: boolean;
  readonly rival: string;
}

function TimeLeft({ dueAt, left, isMine, rival }: TimeLeftProps) {
  if (dueAt === null || left === null) {
    return (
      <p className="text-sm text-soft">
        {isMine ? `It waits for ${rival}.` : 'It stands when you say that it looks right.'}
      </p>
    );
  }
  return (
    <p className="text-sm text-soft">
      {isMine ? `${rival} may look at it.` : 'Look at the card yourself.'}{' '}
      {/* Counting aloud would drown everything else. */}
      <span aria-hidden className="tabular-nums">
        It stands by itself in {left} s.
      </span>
      <span className="sr-only">It stands by itself in a moment.</span>
    </p>
  );
}

/** Whole seconds until then by this device's clock, never below none; null without a limit. */
function useSecondsLeft(dueAt: string | null): number | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (dueAt === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [dueAt]);
  return dueAt === null ? null : Math.max(0, Math.ceil((Date.parse(dueAt) - now) / 1000));
}

/** How long before the time is up a half-written challenge goes off: it has to arrive. */
const IN_TIME_MS = 1_500;

interface ChallengeFormProps extends Pick<LookAtResultProps, 'controls' | 'frozen'> {
  readonly dueAt: string | null;
}

/** Says what is wrong: he who entered it looks at the card again. Nobody loses his challenge by writing it. */
function ChallengeForm({ controls, dueAt, frozen }: ChallengeFormProps) {
  const [reason, setReason] = useState('');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const open = (): void => {
    setOpen(true);
    // After the field is there.
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  const send = (): void => {
    if (reason.trim() !== '') controls.send({ type: 'challengeResult', reason: reason.trim() });
  };
  const sendInTime = useEffectEvent(send);
  useEffect(() => {
    if (dueAt === null || !isOpen) return undefined;
    const wait = Date.parse(dueAt) - Date.now() - IN_TIME_MS;
    if (wait <= 0) return undefined;
    const timer = setTimeout(() => sendInTime(), wait);
    return () => clearTimeout(timer);
  }, [dueAt, isOpen]);
  if (!isOpen) {
    return (
      <Button kind="danger" onClick={open} disabled={frozen} className="justify-self-start">
        Challenge…
      </Button>
    );
  }
  return (
    <form
      className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-2 gap-y-1"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField
        id={id}
        label="What does the card say?"
        placeholder="Row 8 is a double"
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button kind="danger" type="submit" busy={controls.busy} disabled={frozen || reason.trim() === ''}>
        Challenge
      </Button>
      {dueAt === null ? null : (
        <p className="col-span-2 text-sm text-soft">What you have written is sent before the time is up.</p>
      )}
    </form>
  );
}
