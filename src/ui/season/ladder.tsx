'use client';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { Button } from '@/ui/kit/button';
import { Select } from '@/ui/kit/select';
import { moved } from './season-draft';

export interface LadderProps {
  readonly cardsets: readonly { readonly id: number; readonly name: string }[];
  readonly value: readonly number[];
  readonly onChange: (value: readonly number[]) => void;
}

/** The cardsets a season's games allow, the first looked at first. */
export function Ladder({ cardsets, value, onChange }: LadderProps) {
  const nameOf = (id: number): string => cardsets.find((set) => set.id === id)?.name ?? `Cardset ${id}`;
  const others = cardsets.filter(({ id }) => !value.includes(id));
  return (
    <fieldset>
      <legend className="text-[0.9375rem] font-semibold">Cardsets</legend>
      <p className="text-sm text-soft">
        {value.length === 0
          ? 'Without any, every card that a team holds may play.'
          : 'The first is the primary one, the others are backups in this order.'}
      </p>
      <ol className="mt-1.5">
        {value.map((id, i) => (
          <li key={id} className="flex items-center gap-1 border-b border-rule py-1">
            <span className="min-w-0 flex-1">
              <b className="mr-2 font-board">{i + 1}</b>
              {nameOf(id)}
            </span>
            <Button
              kind="bare"
              aria-label={`${nameOf(id)} up`}
              disabled={i === 0}
              onClick={() => onChange(moved(value, i, -1))}
              icon={<ArrowUp aria-hidden className="size-5" />}
            />
            <Button
              kind="bare"
              aria-label={`${nameOf(id)} down`}
              disabled={i === value.length - 1}
              onClick={() => onChange(moved(value, i, 1))}
              icon={<ArrowDown aria-hidden className="size-5" />}
            />
            <Button
              kind="bare"
              aria-label={`${nameOf(id)} off the ladder`}
              onClick={() => onChange(value.filter((one) => one !== id))}
              icon={<X aria-hidden className="size-5" />}
            />
          </li>
        ))}
      </ol>
      {others.length === 0 ? null : (
        <Select
          label="Add a cardset"
          className="mt-2 max-w-sm"
          value=""
          options={[
            { value: '', label: 'Choose…' },
            ...others.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          onChange={(event) => {
            if (event.target.value !== '') onChange([...value, Number(event.target.value)]);
          }}
        />
      )}
    </fieldset>
  );
}
