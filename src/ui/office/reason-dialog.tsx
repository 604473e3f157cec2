'use client';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { TextArea } from './text-area';

/** Fewest characters of a reason. */
const FEWEST = 3;
const MOST = 500;

export interface ReasonDialogProps {
  readonly title: string;
  /** What it does, in a sentence. */
  readonly description: string;
  /** Words of the button. */
  readonly label: string;
  readonly isDangerous?: boolean;
  readonly isBusy: boolean;
  readonly problem: string | null;
  /** Fields above the reason. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
  readonly onConfirm: (reason: string) => void;
  /** As of `Dialog`. */
  readonly returnTo?: () => HTMLElement | null;
}

/** Asks why before something is done for the league: the reason stays in its log. */
export function ReasonDialog(props: ReasonDialogProps) {
  const {
    title,
    description,
    label,
    isDangerous = false,
    isBusy,
    problem,
    children,
    onClose,
    onConfirm,
    returnTo,
  } = props;
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = Array.from(reason.trim()).length < FEWEST;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isShort && !isBusy) onConfirm(reason.trim());
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      description={description}
      {...(returnTo === undefined ? {} : { returnTo })}
    >
      <form noValidate onSubmit={submit} className="grid gap-4">
        {children}
        <TextArea
          label="Reason"
          value={reason}
          maxLength={MOST}
          required
          onChange={(event) => setReason(event.target.value.replaceAll(/[\r\n]+/g, ' '))}
          hint="Everyone in the league can read it."
          error={isTried && isShort ? 'Say why, in a few words.' : null}
        />
        {problem === null ? null : (
          <p role="alert" className="text-out-ink">
            {problem}
          </p>
        )}
        <div className="flex flex-wrap justify-end gap-2.5">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" kind={isDangerous ? 'danger' : 'go'} busy={isBusy}>
            {label}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
