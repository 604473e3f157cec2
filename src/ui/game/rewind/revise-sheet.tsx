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
import { useLeagueReviser } from './league-reviser';
import { RewindForm, type RewindFormProps } from './rewind-form';

interface ReviseSheetProps extends Omit<RewindFormProps, 'asks' | 'isForLeague'> {
  readonly viewer: Viewer;
  /** He may do it for the league, and whether that is what he came for; null for who may not. */
  readonly league?: 'first' | 'also' | null;
}

/** What can be done about a play that was made: take the game back to it, or score it otherwise; as a manager or for the league. */
export function ReviseSheet({ viewer, league = null, ...own }: ReviseSheetProps) {
  const { state, play, onClose } = own;
  // The office’s way here is called "Correct a play": what strikes plays is never what it opens with.
  const [corrects, setCorrects] = useState(league === 'first' && isCorrectable(play));
  const isManager = viewer !== 'spectator';
  const [isForLeague, setForLeague] = useState(league === 'first' || !isManager);
  const office = useLeagueReviser(state.gameId);
  const form = isForLeague ? { ...own, ...office, isForLeague } : { ...own, isForLeague };
  const asks = isForLeague ? null : whoAgrees(state, viewer);
  return (
    <Dialog open onClose={onClose} title={`Play ${play.number}`} description={playText(state, play)}>
      <div className="grid gap-4">
        {isManager && league !== null ? (
          <fieldset className="flex flex-wrap gap-2">
            <legend className="sr-only">On whose word</legend>
            <ToggleChip pressed={!isForLeague} onClick={() => setForLeague(false)}>
              As a manager
            </ToggleChip>
            <ToggleChip pressed={isForLeague} onClick={() => setForLeague(true)}>
              For the league
            </ToggleChip>
          </fieldset>
        ) : null}
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
