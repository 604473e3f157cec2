import { Button } from '@/ui/kit/button';
import { TextField } from '@/ui/kit/text-field';
import type { Sending } from '../live/live-game';

interface ReasonProps {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** Words on the button. */
  readonly label: string;
  /** Whose consent it needs; null when it happens at once. */
  readonly asks: string | null;
  readonly sending: Sending | undefined;
  readonly onCancel: () => void;
  /** Nothing was changed yet. */
  readonly isIdle?: boolean;
}

/** Why, and the way out: the end of a form that changes what was played. */
export const Reason = ({ reason, onReason, label, asks, sending, onCancel, isIdle = false }: ReasonProps) => (
  <>
    <TextField
      id="revise-reason"
      label="Reason"
      hint="It stays in the log, for everyone to read."
      maxLength={200}
      required
      value={reason}
      onChange={(event) => onReason(event.target.value)}
      error={sending?.type === 'refused' ? sending.message : null}
    />
    <div className="flex flex-wrap items-center justify-end gap-2.5">
      {asks === null ? null : <p className="min-w-0 flex-1 basis-40 text-sm text-soft">{asks} has to agree.</p>}
      <Button onClick={onCancel}>Cancel</Button>
      <Button kind="go" type="submit" busy={sending?.type === 'sending'} disabled={reason.trim() === '' || isIdle}>
        {label}
      </Button>
    </div>
  </>
);
