import { X } from 'lucide-react';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import { ToggleChip } from '@/ui/kit/chip';
import { Select } from '@/ui/kit/select';

export interface PositionChoiceProps {
  readonly value: readonly FieldPosition[];
  readonly onChange: (next: readonly FieldPosition[]) => void;
}

/** Any of the nine positions. */
export const PositionChoice = ({ value, onChange }: PositionChoiceProps) => (
  <fieldset className="min-w-0">
    <legend className="mb-1.5 text-[0.9375rem] font-semibold">Positions</legend>
    <div className="flex flex-wrap gap-1.5">
      {FIELD_POSITIONS.map((position) => (
        <ToggleChip
          key={position}
          pressed={value.includes(position)}
          className="min-w-11 px-2"
          onClick={() => onChange(FIELD_POSITIONS.filter((one) => (one === position) !== value.includes(one)))}
        >
          {position}
        </ToggleChip>
      ))}
    </div>
  </fieldset>
);

export interface OneOfProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** What stands for no choice. */
  readonly all: string;
  readonly onChange: (next: T | null) => void;
  readonly className?: string;
}

/** One of some, or all. */
export const OneOf = <T extends string>({ label, value, options, all, onChange, className }: OneOfProps<T>) => (
  <Select
    label={label}
    value={value ?? ''}
    options={[{ value: '', label: all }, ...options]}
    onChange={(event) => onChange(options.find((one) => one.value === event.target.value)?.value ?? null)}
    className={className ?? ''}
  />
);

export interface SomeOfProps<T extends string> {
  readonly label: string;
  readonly all: string;
  readonly value: readonly T[];
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (next: readonly T[]) => void;
}

/** Some of many: each choice is added from a list, and taken out by its own button. */
export const SomeOf = <T extends string>({ label, all, value, options, onChange }: SomeOfProps<T>) => {
  const left = options.filter((one) => !value.includes(one.value));
  return (
    <div className="grid content-start gap-2">
      <Select
        label={label}
        value=""
        options={[{ value: '', label: value.length === 0 ? all : 'Add another …' }, ...left]}
        onChange={(event) => {
          const added = left.find((one) => one.value === event.target.value);
          if (added !== undefined) onChange([...value, added.value]);
        }}
      />
      {value.length === 0 ? null : (
        <div className="flex flex-wrap gap-1.5">
          {value.map((one) => (
            <TakeOut key={one} onPress={() => onChange(value.filter((other) => other !== one))}>
              {options.find((option) => option.value === one)?.label ?? one}
            </TakeOut>
          ))}
        </div>
      )}
    </div>
  );
};

/** Something chosen, that a press takes out again. */
export const TakeOut = ({ children, onPress }: { readonly children: string; readonly onPress: () => void }) => (
  <button
    type="button"
    onClick={onPress}
    aria-label={`Take out ${children}`}
    className="inline-flex min-h-11 items-center gap-2 rounded-[9px] border border-ink bg-ink pr-2.5 pl-3.5 text-[0.9375rem] font-medium text-sheet"
  >
    {children}
    <X aria-hidden className="size-4" />
  </button>
);
