import { ToggleChip } from '@/ui/kit/chip';
import type { Option } from '../model/options';

interface ChoiceChipsProps<T> {
  readonly legend: string;
  readonly options: readonly Option<T>[];
  readonly disabled: boolean;
  readonly onPick: (next: T) => void;
}

/** Every other call, one tap beside the usual one. On a phone they scroll sideways in their own row. */
export const ChoiceChips = <T,>({ legend, options, disabled, onPick }: ChoiceChipsProps<T>) => (
  <fieldset className="min-w-0" disabled={disabled}>
    <legend className="sr-only">{legend}</legend>
    <div
      // What scrolls must be reachable by keyboard, also while its chips wait.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable region has to take the focus
      tabIndex={disabled ? 0 : undefined}
      className="-mx-3.5 flex gap-2 overflow-x-auto px-3.5 py-0.5 md:mx-0 md:flex-wrap md:px-0"
    >
      {options.map((option, index) => (
        <ToggleChip
          key={option.label}
          pressed={option.pressed}
          onClick={() => onPick(option.next)}
          aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
        >
          {option.label}
        </ToggleChip>
      ))}
    </div>
  </fieldset>
);
