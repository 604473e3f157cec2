import { ChevronDown } from 'lucide-react';
import { type ComponentProps, useId } from 'react';
import { cx } from './cx';
import { useEarlyInput } from './use-early-input';

export interface SelectProps extends Omit<ComponentProps<'select'>, 'children'> {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly disabled?: boolean }[];
  readonly hint?: string;
  readonly error?: string | null;
  /** Keeps the label for screen readers only. */
  readonly hideLabel?: boolean;
}

/** A labelled list to choose one from: the system's own, which every phone and reader knows. */
export function Select({ label, options, hint, error, hideLabel = false, className, ...rest }: SelectProps) {
  const own = useId();
  const around = useEarlyInput<HTMLDivElement>();
  const id = rest.id ?? own;
  const hasNote = (error ?? hint) !== undefined;
  return (
    <div ref={around} className={cx('grid gap-1.5', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-[0.9375rem] font-semibold'}>
        {label}
      </label>
      <span className="relative block">
        <select
          {...rest}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={hasNote ? `${id}-note` : undefined}
          className="min-h-11 w-full appearance-none rounded-[9px] border border-edge bg-sheet pr-10 pl-3.5 text-base text-ink aria-invalid:border-out disabled:opacity-50"
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-3 size-4.5 -translate-y-1/2 text-soft"
        />
      </span>
      {hasNote ? (
        <p id={`${id}-note`} className={cx('text-sm', error ? 'text-out-ink' : 'text-soft')}>
          {error ?? hint}
        </p>
      ) : null}
    </div>
  );
}
