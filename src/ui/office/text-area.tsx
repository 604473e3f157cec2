import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from '@/ui/kit/cx';
import { useEarlyInput } from '@/ui/kit/use-early-input';

export interface TextAreaProps extends ComponentProps<'textarea'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly hideLabel?: boolean;
}

/** A labelled field for more than a line, with its hint or its error tied to it. */
export function TextArea({ label, hint, error, hideLabel = false, className, ...rest }: TextAreaProps) {
  const own = useId();
  const around = useEarlyInput<HTMLDivElement>();
  const id = rest.id ?? own;
  const note = error ?? hint;
  return (
    <div ref={around} className="grid gap-1.5">
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-[0.9375rem] font-semibold'}>
        {label}
      </label>
      <textarea
        rows={3}
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        className={cx(
          'w-full rounded-[9px] border border-edge bg-sheet px-3.5 py-2 text-base text-ink placeholder:text-soft aria-invalid:border-out',
          className,
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
