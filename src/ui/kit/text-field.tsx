import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from './cx';
import { useEarlyInput } from './use-early-input';

export interface TextFieldProps extends ComponentProps<'input'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly hideLabel?: boolean;
  readonly inputClassName?: string;
}

/** A labelled line to type on, with its hint or its error tied to it. */
export function TextField({
  label,
  hint,
  error,
  hideLabel = false,
  className,
  inputClassName,
  ...rest
}: TextFieldProps) {
  const own = useId();
  const around = useEarlyInput<HTMLDivElement>();
  const id = rest.id ?? own;
  const note = error ?? hint;
  return (
    <div ref={around} className={cx('grid gap-1.5', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-[0.9375rem] font-semibold'}>
        {label}
      </label>
      <input
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        className={cx(
          'min-h-11 w-full rounded-[9px] border border-edge bg-sheet px-3.5 text-base text-ink placeholder:text-soft aria-invalid:border-out',
          inputClassName,
        )}
      />
      {note ? (
        <p id={`${id}-note`} className={cx('text-sm', error ? 'text-out-ink' : 'text-soft')}>
          {note}
        </p>
      ) : null}
    </div>
  );
}
