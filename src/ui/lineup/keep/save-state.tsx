'use client';
import { Button } from '@/ui/kit/button';
import { cx } from '@/ui/kit/cx';
import type { Keeping, KeeperState } from './sheet-keeper';

export interface SaveStateProps {
  readonly state: KeeperState;
  readonly onRetry: () => void;
}

/** One line: saved when, being saved, or why not and where the changes are meanwhile. */
export const SaveState = ({ state, onRetry }: SaveStateProps) => {
  const { keeping } = state;
  const isTrouble = keeping.type === 'offline' || keeping.type === 'refused';
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1" data-no-print>
      <output className={cx('text-[0.9375rem]', isTrouble ? 'font-medium text-out-ink' : 'text-soft')}>
        {textOf(state)}
      </output>
      {isTrouble ? <Button onClick={onRetry}>Save now</Button> : null}
    </div>
  );
};

function textOf({ keeping, base }: KeeperState): string {
  const texts: Readonly<Record<Keeping['type'], string>> = {
    saved: base === null ? 'Nothing changed yet' : `Saved ${timeOf(base.updatedAt)}`,
    waiting: 'Saving…',
    saving: 'Saving…',
    offline: 'The server cannot be reached. Your changes are kept on this device and saved when it is back.',
    refused: keeping.type === 'refused' ? `Not saved: ${keeping.message} Your changes are kept on this device.` : '',
    conflict: 'Not saved: somebody else changed this lineup',
    gone: 'Not saved: this lineup was deleted',
  };
  return texts[keeping.type];
}

/** Hours and minutes of the viewer's own clock, with the day when it is another. */
export function timeOf(iso: string): string {
  const at = new Date(iso);
  const time = at.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
  const isToday = at.toDateString() === new Date().toDateString();
  return isToday ? time : `${at.toLocaleDateString(undefined, { day: 'numeric', month: 'short' })}, ${time}`;
}
