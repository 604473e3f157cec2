import { Button } from '@/ui/kit/button';
import { TextField } from '@/ui/kit/text-field';
import type { Sending } from '../live/live-game';

/** Fewest characters of a reason that the league gives. */
const FEWEST = 3;

interface ReasonProps {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** Words on the button. */
  readonly label: string;
  /** Whose consent it needs; null when it happens at once. */
  readonly asks: string | null;
  readonly sending: Sending | undefined;
  readonly onCancel: () => void;
  /** The league's own log keeps it too. */
  readonly isForLeague?: boolean;
  /** Nothing was changed yet. */
  readonly isIdle?: boolean;
}

/** Why, and the way out: the end of a form that changes what was played. */
export const Reason = ({
  reason,
  onReason,
  label,
  asks,
  sending,
  onCancel,
  isForLeague = false,
  isIdle = false,
}: ReasonProps) => (
  <>
    <TextField
      id="revise-reason"
      label="Reason"
      hint={
        isForLeague
          ? 'It stays in the logs of the game and of the league, for everyone to read.'
          : 'It stays in the log, for everyone to read.'
      }
      maxLength={200}
      required
      value={reason}
      onChange={(event) => onReason(event.target.value)}
      error={sending?.type === 'refused' ? sending.message : null}
    />
    <div className="flex flex-wrap items-center justify-end gap-2.5">
      {asks === null ? null : <p className="min-w-0 flex-1 basis-40 text-sm text-soft">{asks} has to agree.</p>}
      <Button onClick={onCancel}>Cancel</Button>
      <Button
        kind="go"
        type="submit"
        busy={sending?.type === 'sending'}
        disabled={Array.from(reason.trim()).length < (isForLeague ? FEWEST : 1) || isIdle}
      >
        {label}
      </Button>
    </div>
  </>
);
