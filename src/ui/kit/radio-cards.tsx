import { Check } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { cx } from './cx';
import { Skeleton } from './skeleton';
import { useEarlyInput } from './use-early-input';

export interface RadioCard<T extends string> {
  readonly value: T;
  readonly title: string;
  readonly note?: string;
  /** A drawing or swatch before the title. */
  readonly mark?: ReactNode;
  readonly disabled?: boolean;
}

export interface RadioCardsProps<T extends string> {
  readonly legend: ReactNode;
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly options: readonly RadioCard<T>[];
  readonly error?: string | null;
  readonly hideLegend?: boolean;
  /** Tailwind grid columns, e.g. `sm:grid-cols-3`. */
  readonly columns?: string;
  /** The mark and a tick stand for the round button, to save room. */
  readonly dense?: boolean;
  /** Id of the fieldset, so that an error list can link to it. */
  readonly id?: string;
}

/** Choices as cards; underneath they are radio buttons, so arrows and screen readers work as everywhere. */
export function RadioCards<T extends string>(props: RadioCardsProps<T>) {
  const {
    legend,
    value,
    onChange,
    options,
    error,
    hideLegend = false,
    columns = 'sm:grid-cols-2',
    dense = false,
  } = props;
  const name = useId();
  const around = useEarlyInput<HTMLFieldSetElement>();
  return (
    <fieldset
      ref={around}
      id={props.id}
      aria-describedby={error ? `${name}-error` : undefined}
      className="min-w-0"
      tabIndex={-1}
    >
      <legend className={hideLegend ? 'sr-only' : 'mb-1.5 text-[0.9375rem] font-semibold'}>{legend}</legend>
      <div className={cx('grid gap-2.5', columns)}>
        {options.map((option) => (
          <label
            key={option.value}
            className={cx(
              'relative flex min-h-14 cursor-pointer items-center gap-3 rounded-[11px] border-2 bg-sheet px-3.5 py-2.5 transition-colors duration-150',
              'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-go',
              'has-disabled:cursor-not-allowed has-disabled:opacity-50',
              value === option.value ? 'border-go bg-go-tint' : 'border-line hover:border-edge',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
              className={dense ? 'sr-only' : 'size-5 shrink-0 accent-(--go) outline-none'}
            />
            {option.mark}
            <span className="min-w-0 flex-1">
              <span className="block leading-tight font-semibold">{option.title}</span>
              {option.note === undefined ? null : (
                <span className={cx('block text-sm leading-snug text-soft', dense && 'max-sm:hidden')}>
                  {option.note}
                </span>
              )}
            </span>
            {dense && value === option.value ? (
              <Check aria-hidden className="size-5 shrink-0 text-go" strokeWidth={3} />
            ) : null}
          </label>
        ))}
      </div>
      {error ? (
        <p id={`${name}-error`} className="mt-1.5 text-sm text-out-ink">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

/** Stands where the choices will be, at their size. */
export const RadioCardsSkeleton = ({ cards }: { readonly cards: number }) => (
  <div className="grid gap-2.5 pt-7.5 sm:grid-cols-2">
    {Array.from({ length: cards }, (_, index) => (
      <Skeleton key={index} className="h-15.5 w-full rounded-[11px]" />
    ))}
  </div>
);
