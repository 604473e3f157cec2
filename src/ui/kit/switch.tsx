'use client';
import { Switch as Base } from '@base-ui/react/switch';
import { type ReactNode, useId } from 'react';

export interface SwitchProps {
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

/** On or off, taking effect at once or with the form. The knob's place shows the state, not only its colour. */
export function Switch({ label, note, checked, onChange, disabled }: SwitchProps) {
  const id = useId();
  return (
    <div className="flex min-h-11 items-center gap-3.5">
      <Base.Root
        checked={checked}
        onCheckedChange={(next) => onChange(next)}
        disabled={disabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={note ? `${id}-note` : undefined}
        className="relative h-7 w-12 shrink-0 rounded-full border-2 border-edge bg-chip transition-colors duration-150 before:absolute before:-inset-2.5 data-checked:border-go data-checked:bg-go data-disabled:opacity-50"
      >
        <Base.Thumb className="block size-5 translate-x-0.5 rounded-full bg-soft transition-transform duration-150 data-checked:translate-x-[1.375rem] data-checked:bg-go-ink" />
      </Base.Root>
      <span className="min-w-0">
        <span id={`${id}-label`} className="block leading-tight font-semibold">
          {label}
        </span>
        {note ? (
          <span id={`${id}-note`} className="block text-sm leading-snug text-soft">
            {note}
          </span>
        ) : null}
      </span>
    </div>
  );
}
