'use client';
import { X } from 'lucide-react';
import { ERROR_TYPES, type FieldingError } from '@/game/play';
import { FIELD_POSITIONS, fieldPosition, type FielderNumber } from '@/game/positions';
import { Button } from '@/ui/kit/button';
import { Select } from '@/ui/kit/select';

/** An error has nothing of its own to tell it by but its place. */
const PLACES = ['first', 'second', 'third', 'fourth'] as const;
const NUMBERS = FIELD_POSITIONS.map((_, index) => (index + 1) as FielderNumber);
const TYPES: Readonly<Record<FieldingError['type'], string>> = {
  fielding: 'fielding',
  throwing: 'throw',
  drop: 'dropped',
  interference: 'interference',
};

interface ErrorEditorProps {
  readonly errors: readonly FieldingError[];
  readonly onChange: (errors: readonly FieldingError[]) => void;
}

/** Who made errors on the play, and of what kind. */
export function ErrorEditor({ errors, onChange }: ErrorEditorProps) {
  const change = (index: number, part: Partial<FieldingError>): void =>
    onChange(errors.map((error, at) => (at === index ? { fielder: error.fielder, type: error.type, ...part } : error)));
  return (
    <div className="grid justify-items-start gap-2">
      {errors.map((error, index) => (
        <div key={PLACES[index]} className="grid w-full grid-cols-[1fr_1fr_auto] items-end gap-2">
          <Select
            label={`Error ${index + 1} by`}
            value={String(error.fielder)}
            options={NUMBERS.map((fielder) => ({
              value: String(fielder),
              label: `${fielder} ${fieldPosition(fielder)}`,
            }))}
            onChange={(event) => change(index, { fielder: Number(event.target.value) as FielderNumber })}
          />
          <Select
            label="Kind"
            value={error.type}
            options={ERROR_TYPES.map((type) => ({ value: type, label: TYPES[type] }))}
            onChange={(event) => {
              const type = ERROR_TYPES.find((one) => one === event.target.value);
              if (type !== undefined) change(index, { type });
            }}
          />
          <Button
            kind="bare"
            aria-label={`Take error ${index + 1} away`}
            onClick={() => onChange(errors.filter((_, at) => at !== index))}
            className="px-3"
          >
            <X aria-hidden className="size-5" />
          </Button>
        </div>
      ))}
      {errors.length >= PLACES.length ? null : (
        <Button kind="bare" onClick={() => onChange([...errors, { fielder: 6, type: 'fielding' }])}>
          Add an error
        </Button>
      )}
    </div>
  );
}
