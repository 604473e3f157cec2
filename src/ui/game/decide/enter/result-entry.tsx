'use client';
import { useMemo, useState } from 'react';
import type { Play } from '@/game/play';
import { entryOf, type HandEntry } from '@/game/propose/hand-entry';
import { entryOfOutcome } from '@/game/propose/outcome-entry';
import { proposePlay } from '@/game/propose/propose-play';
import type { GameState } from '@/game/state';
import { Button } from '@/ui/kit/button';
import type { OutcomeReading, Reading } from '../reading';
import { menNow, withEnding, withHands } from './entry-men';
import { ErrorEditor } from './error-editor';
import { foresee } from './foresee';
import { MenEditor } from './men-editor';
import { MiniDiamond } from './mini-diamond';
import { NotationField } from './notation-field';
import { OutcomePicker } from './outcome-picker';
import { PAPER_TABLE } from './paper-table';
import { PlayPreview } from './play-preview';
import { TableRoll } from './table-roll';

interface ResultEntryProps {
  readonly state: GameState;
  readonly reading: Reading | null;
  readonly onRead: (reading: Reading | null) => void;
  /** What stands in the fields, also when it is no play yet. */
  readonly typed: HandEntry | null;
  readonly onType: (typed: HandEntry | null) => void;
  /** Enter in the notation field: sends what is read. */
  readonly onEnter: () => void;
}

const BLANK = entryOf('');

/**
 * Enters what the paper card says: picked by its word, which the rules carry out, or written in full with every man where he
 * went. What is read stands in `reading`; what does not read yet stays in the field.
 */
export function ResultEntry({ state, reading, onRead, typed, onType, onEnter }: ResultEntryProps) {
  const entry = typed ?? (reading?.type === 'play' ? reading.entry : BLANK);
  const [isOpen, setOpen] = useState(false);
  const hasText = entry.notation.trim() !== '';
  const proposed = hasText ? proposePlay(state, entry, PAPER_TABLE) : null;
  const play = proposed?.ok === true ? proposed.value : null;
  // A change that cannot be leaves everyone to be changed on: the men of the last play that could.
  const [latest, setLatest] = useState<Play | null>(null);
  if (play !== null && JSON.stringify(play) !== JSON.stringify(latest)) setLatest(play);
  const isRead = proposed !== null && (proposed.ok || proposed.error.at === null);
  const foreseen = useMemo(() => (reading?.type === 'outcome' ? foresee(state, reading) : null), [state, reading]);
  const men = latest === null || !isRead ? null : menNow(latest, entry);

  const write = (next: HandEntry): void => {
    onType(next.notation === '' ? null : next);
    const isPlay = next.notation.trim() !== '' && proposePlay(state, next, PAPER_TABLE).ok;
    onRead(isPlay ? { type: 'play', entry: next } : null);
  };
  const pick = (picked: OutcomeReading): void => {
    onType(null);
    setOpen(false);
    onRead(picked);
  };
  const clear = (): void => {
    setOpen(false);
    write(entryOf(''));
  };
  const inFull = (): void => {
    if (reading?.type !== 'outcome') return;
    const full = entryOfOutcome(reading.outcome, reading.fielder, state);
    if (full === null) return;
    write(full);
    setOpen(true);
  };

  return (
    <div className="grid max-h-[52dvh] gap-3 overflow-y-auto overscroll-contain md:max-h-[calc(100dvh-15rem)]">
      <TableRoll state={state} isTold />
      <NotationField
        state={state}
        text={entry.notation}
        fault={proposed?.ok === false ? proposed.error : null}
        offers={!isOpen}
        onChange={(notation) => write(entryOf(notation))}
        onEnter={() => {
          if (play !== null) onEnter();
        }}
      />
      <div aria-live="polite" className="grid gap-2 empty:hidden">
        {play === null ? null : <PlayPreview state={state} play={play} />}
        {foreseen === null ? null : (
          <PlayPreview
            state={state}
            play={foreseen.play}
            note={
              foreseen.isSure ? 'The rules make this of it.' : 'As it usually goes: dice, ratings and charts decide.'
            }
          />
        )}
      </div>
      {men === null ? null : (
        <div className="flex flex-wrap gap-2">
          <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Hide runners and fielders' : 'Change runners, fielders, errors'}
          </Button>
          <Button kind="bare" onClick={clear}>
            Clear
          </Button>
        </div>
      )}
      {men === null || latest === null || !isOpen ? null : (
        <fieldset className="grid gap-3 rounded-lg border border-line p-3 md:grid-cols-[14rem_minmax(0,1fr)]">
          <legend className="px-1 text-sm font-semibold">Everyone on the play</legend>
          <MiniDiamond
            state={state}
            men={men}
            onSend={(from, to) => write(withEnding(entry, from, { to, out: false }))}
          />
          <div className="grid content-start gap-3">
            <MenEditor
              state={state}
              men={men}
              onEnding={(man, ending) => write(withEnding(entry, man.from, ending))}
              onHands={(man, by) => write(withHands(entry, man, by))}
            />
            <ErrorEditor errors={entry.errors ?? latest.errors} onChange={(errors) => write({ ...entry, errors })} />
          </div>
        </fieldset>
      )}
      {hasText ? null : (
        <OutcomePicker state={state} reading={reading} onPick={pick} onWrite={(notation) => write(entryOf(notation))} />
      )}
      {reading?.type === 'outcome' ? (
        <p className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
          {foreseen === null ? 'The rules and the dice carry it out.' : null}
          <Button kind="bare" onClick={inFull} className="px-2 underline underline-offset-4">
            Score it yourself
          </Button>
        </p>
      ) : hasText && men === null ? (
        <Button kind="bare" className="justify-self-start px-2" onClick={clear}>
          Clear, and pick from the card’s words
        </Button>
      ) : null}
    </div>
  );
}
