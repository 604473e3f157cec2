'use client';
import { useState, type FormEvent } from 'react';
import type { Origin } from '@/game/bases';
import { endsPlateAppearance, type Play } from '@/game/play';
import { playAsEntered } from '@/game/revise/corrected-play';
import { entryOf, type PlayEntry } from '@/game/revise/play-entry';
import { battedIn, type Call, calledAs, callsOf, erredBy, putOutBy } from '@/game/revise/scorings';
import { playFaults } from '@/game/resolve/play-faults';
import type { GameState } from '@/game/state';
import { ToggleChip } from '@/ui/kit/chip';
import { Select } from '@/ui/kit/select';
import { TextField } from '@/ui/kit/text-field';
import type { Sending } from '../live/live-game';
import { nameOf, playText } from '../model/names';
import { EffectView } from './effect-view';
import type { Reviser } from './league-reviser';
import { Reason } from './reason';
import { REVISE } from './rewind-form';
import { CALL_WORDS, fielderOptions, fieldersOf, isFielder, likelyFielder } from './scorer-words';

interface CorrectFormProps {
  readonly state: GameState;
  readonly play: Play;
  /** Whose consent it needs; null when it happens at once. */
  readonly asks: string | null;
  readonly isForLeague?: boolean;
  readonly game: Reviser;
  readonly sending: Sending | undefined;
  readonly onClose: () => void;
}

/** Scores a play otherwise: the call, who fielded it, who erred, what is batted in. Everyone stays where he went. */
export function CorrectForm(props: CorrectFormProps) {
  const { state, play, asks, isForLeague = false, game, sending, onClose } = props;
  const [entry, setEntry] = useState<PlayEntry>(() => entryOf(play));
  const [texts, setTexts] = useState<Readonly<Record<number, string>>>({});
  const [reason, setReason] = useState('');
  const calls = callsOf(play);
  const next = playAsEntered(play, entry);
  const isSame = JSON.stringify(entry) === JSON.stringify(entryOf(play));
  const isTyped = Object.values(texts).every((text) => fieldersOf(text) !== null);
  const [fault] = playFaults(next);
  const outs = entry.advances.filter(({ out }) => out);
  const runs = endsPlateAppearance(entry.kind) ? entry.advances.filter(({ out, to }) => !out && to === 4) : [];
  const nameAt = (from: Origin): string =>
    nameOf(state, play.advances.find((man) => man.from === from)?.runner ?? play.batter);
  const callIt = (call: Call): void => setEntry(calledAs(play, call, likelyFielder(play)));
  const field = (from: Origin, text: string): void => {
    setTexts({ ...texts, [from]: text });
    const by = fieldersOf(text);
    if (by !== null) setEntry(putOutBy(entry, from, by));
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const action = { type: 'correctPlay', number: play.number, play: entry, reason: reason.trim() } as const;
    if (await game.act(REVISE, action)) onClose();
  };
  return (
    <form className="grid gap-4" onSubmit={(event) => void submit(event)}>
      {calls.length > 1 ? (
        <fieldset className="flex flex-wrap gap-2">
          <legend className="mb-1.5 text-[0.9375rem] font-semibold">It is a</legend>
          {calls.map((call) => (
            <ToggleChip key={call} pressed={entry.kind === call} onClick={() => callIt(call)}>
              {CALL_WORDS[call]}
            </ToggleChip>
          ))}
        </fieldset>
      ) : null}
      {entry.errors.map(({ fielder }, index) => (
        <Select
          // oxlint-disable-next-line react/no-array-index-key -- the errors of a play have no other name than their place
          key={index}
          label={entry.errors.length > 1 ? `Error ${index + 1} by` : 'The error is by'}
          value={String(fielder)}
          options={fielderOptions}
          onChange={({ target }) => {
            const number = Number(target.value);
            if (isFielder(number)) setEntry(erredBy(entry, index, number));
          }}
        />
      ))}
      {outs.map(({ from, by }) => (
        <TextField
          key={from}
          label={`${nameAt(from)} is put out by`}
          hint="The fielders’ numbers in order: 6-4-3."
          inputMode="numeric"
          maxLength={40}
          value={texts[from] ?? by.join('-')}
          error={
            texts[from] !== undefined && fieldersOf(texts[from]) === null ? 'Fielders are 1 to 9, like 6-3.' : null
          }
          onChange={({ target }) => field(from, target.value)}
        />
      ))}
      {runs.length > 0 ? (
        <fieldset>
          <legend className="text-[0.9375rem] font-semibold">Batted in</legend>
          {runs.map(({ from, rbi }) => (
            <label key={from} className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                className="size-5"
                checked={rbi}
                onChange={({ target }) => setEntry(battedIn(entry, from, target.checked))}
              />
              {nameAt(from)}’s run
            </label>
          ))}
        </fieldset>
      ) : null}
      <dl className="grid gap-2 rounded-lg bg-chip px-3 py-2 text-[0.9375rem] leading-snug">
        <div>
          <dt className="font-board text-sm font-semibold text-soft uppercase">Now</dt>
          <dd>{isSame ? playText(state, play) : <del>{playText(state, play)}</del>}</dd>
        </div>
        {isSame ? null : (
          <div>
            <dt className="font-board text-sm font-semibold text-soft uppercase">Then</dt>
            <dd>{playText(state, next)}</dd>
          </div>
        )}
      </dl>
      {isSame || fault !== undefined ? null : <EffectView state={state} number={play.number} entry={entry} />}
      <Reason
        isForLeague={isForLeague}
        reason={reason}
        onReason={setReason}
        label={asks === null ? 'Correct' : `Ask ${asks}`}
        asks={asks}
        sending={sending}
        onCancel={onClose}
        isIdle={isSame || !isTyped || fault !== undefined}
      />
    </form>
  );
}

/** Whether there is anything about a play that a scorer could see otherwise. */
export const isCorrectable = (play: Play): boolean =>
  callsOf(play).length > 1 || play.errors.length > 0 || play.advances.some(({ out, rbi }) => out || rbi);
