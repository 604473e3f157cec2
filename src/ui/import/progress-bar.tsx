import { useId } from 'react';

interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  readonly of: number;
}

/** How far a work is that takes a while. */
export function ProgressBar({ label, done, of }: ProgressBarProps) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-[0.9375rem]">
        {label}… <span className="text-soft tabular-nums">{`${done} of ${of}`}</span>
      </label>
      <progress id={id} value={done} max={of} className="h-2.5 w-full accent-(--go)" />
    </div>
  );
}
