'use client';
import { useState, type FormEvent } from 'react';
import type { BoxScore } from '@/game/box-score';
import type { LineupId } from '@/game/lineup';
import type { GameState } from '@/game/state';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { TextField } from '@/ui/kit/text-field';
import type { LiveGame, Sending } from './live/live-game';
import { nameOf } from './model/names';

interface RulingFormProps {
  readonly state: GameState;
  readonly box: BoxScore;
  readonly game: LiveGame;
  readonly sending: Sending | undefined;
  readonly onClose: () => void;
}

/** Key under which the page sends it. */
export const RULE = 'rule';

/** The official scorer gives the win to another pitcher; the reason stays in the log. */
export function RulingForm({ state, box, game, sending, onClose }: RulingFormProps) {
  const [pitcher, setPitcher] = useState<LineupId | null>(null);
  const [reason, setReason] = useState('');
  const lines = state.winner === null ? [] : box[state.winner].pitching;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (pitcher === null) return;
    if (await game.act(RULE, { type: 'rule', ruling: { type: 'win', pitcher }, reason: reason.trim() })) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Scorer’s ruling"
      description="The win goes by rule 9.17; where a reliever was brief and ineffective the scorer decides."
    >
      <form className="grid gap-4" onSubmit={(event) => void submit(event)}>
        <fieldset className="grid gap-1">
          <legend className="mb-1 text-[0.9375rem] font-semibold">The win goes to</legend>
          {lines.map((line) => (
            <label key={line.lineupId} className="flex min-h-11 items-center gap-3">
              <input
                type="radio"
                name="winner"
                className="size-5"
                checked={pitcher === line.lineupId}
                onChange={() => setPitcher(line.lineupId)}
              />
              {nameOf(state, line.lineupId)}
              {line.decision === 'win' ? <span className="text-soft">(now)</span> : null}
            </label>
          ))}
        </fieldset>
        <TextField
          id="reason"
          label="Reason"
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={sending?.type === 'refused' ? sending.message : null}
        />
        <div className="flex justify-end gap-2.5">
          <Button onClick={onClose}>Cancel</Button>
          <Button
            kind="go"
            type="submit"
            busy={sending?.type === 'sending'}
            disabled={pitcher === null || reason.trim() === ''}
          >
            Rule
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
