'use client';
import { useState, type FormEvent } from 'react';
import type { Play } from '@/game/play';
import type { GameState } from '@/game/state';
import type { SubstitutionRecord } from '@/game/substitution';
import { ToggleChip } from '@/ui/kit/chip';
import type { Sending } from '../live/live-game';
import type { Reviser } from './league-reviser';
import { Reason } from './reason';
import { RewindPreview } from './rewind-preview';
import { previewOf } from './struck';

export interface RewindFormProps {
  readonly state: GameState;
  readonly play: Play;
  /** All that count, oldest first. */
  readonly plays: readonly Play[];
  readonly changes: readonly SubstitutionRecord[];
  /** Whose consent it needs; null when it happens at once. */
  readonly asks: string | null;
  /** The league decides: nobody is asked, and its log tells why. */
  readonly isForLeague?: boolean;
  readonly game: Reviser;
  readonly sending: Sending | undefined;
  readonly onClose: () => void;
}

/** Key under which the page sends what changes earlier plays. */
export const REVISE = 'revise';

/** Takes the game back to right after a play, or to right before it. */
export function RewindForm(props: RewindFormProps) {
  const { state, play, plays, changes, asks, isForLeague = false, game, sending, onClose } = props;
  const { number } = play;
  const isGivenUp = state.endReason === 'resignation';
  const hasLater = number < state.playCount || isGivenUp || changes.some(({ afterPlay }) => afterPlay >= number);
  const [keeps, setKeeps] = useState(number < state.playCount || isGivenUp);
  const [reason, setReason] = useState('');
  const toPlay = keeps ? number : number - 1;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await game.act(REVISE, { type: 'rewind', toPlay, reason: reason.trim() })) onClose();
  };
  return (
    <form className="grid gap-4" onSubmit={(event) => void submit(event)}>
      {hasLater ? (
        <fieldset className="flex flex-wrap gap-2">
          <legend className="mb-1.5 text-[0.9375rem] font-semibold">The game goes back to</legend>
          <ToggleChip pressed={keeps} onClick={() => setKeeps(true)}>
            Right after it
          </ToggleChip>
          <ToggleChip pressed={!keeps} onClick={() => setKeeps(false)}>
            Right before it
          </ToggleChip>
        </fieldset>
      ) : null}
      <RewindPreview state={state} preview={previewOf(state, plays, changes, toPlay)} />
      <Reason
        reason={reason}
        onReason={setReason}
        label={asks === null ? 'Rewind' : `Ask ${asks}`}
        asks={asks}
        isForLeague={isForLeague}
        sending={sending}
        onCancel={onClose}
      />
    </form>
  );
}
