'use client';
import { useState } from 'react';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import type { Viewer } from '@/game/viewer';
import { ToggleChip } from '@/ui/kit/chip';
import { Dialog } from '@/ui/kit/dialog';
import { playText } from '../model/names';
import { manages } from '../model/task';
import { CorrectForm, isCorrectable } from './correct-form';
import { RewindForm, type RewindFormProps } from './rewind-form';

interface ReviseSheetProps extends Omit<RewindFormProps, 'asks'> {
  readonly viewer: Viewer;
}

/** What a manager can do about a play that was made: take the game back to it, or have it scored otherwise. */
export function ReviseSheet({ viewer, ...form }: ReviseSheetProps) {
  const { state, play, onClose } = form;
  const [corrects, setCorrects] = useState(false);
  const asks = whoAgrees(state, viewer);
  return (
    <Dialog open onClose={onClose} title={`Play ${play.number}`} description={playText(state, play)}>
      <div className="grid gap-4">
        {isCorrectable(play) ? (
          <fieldset className="flex flex-wrap gap-2">
            <legend className="sr-only">What to do</legend>
            <ToggleChip pressed={!corrects} onClick={() => setCorrects(false)}>
              Rewind to here…
            </ToggleChip>
            <ToggleChip pressed={corrects} onClick={() => setCorrects(true)}>
              Correct…
            </ToggleChip>
          </fieldset>
        ) : null}
        {corrects ? <CorrectForm {...form} asks={asks} /> : <RewindForm {...form} asks={asks} />}
      </div>
    </Dialog>
  );
}

/** The team whose manager has to agree; null where a computer or the same person manages it. */
function whoAgrees(state: GameState, viewer: Viewer): string | null {
  const other = SIDES.find((side) => !manages(viewer, side));
  return other === undefined || state[other].computer !== null ? null : state[other].name;
}
