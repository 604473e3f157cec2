'use client';
import { Check, Hand, Hourglass, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/ui/kit/button';
import { ToggleChip } from '@/ui/kit/chip';
import { cx } from '@/ui/kit/cx';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import type { DieState, RolledDie } from './distinct-dice';

const PAGE = 40;

const STATES = {
  checked: { word: 'right', icon: Check, tone: 'text-field' },
  wrong: { word: 'wrong', icon: X, tone: 'text-out-ink' },
  pending: { word: 'not yet', icon: Hourglass, tone: 'text-soft' },
  'by hand': { word: 'by hand', icon: Hand, tone: 'text-soft' },
} as const;

export interface DiceTableProps {
  readonly dice: readonly { readonly rolled: RolledDie; readonly state: DieState }[];
}

/** Every die of the game in the order of rolling, with what the check says of it. */
export function DiceTable({ dice }: DiceTableProps) {
  const [count, setCount] = useState(PAGE);
  const [use, setUse] = useState<string | null>(null);
  const uses = [...new Set(dice.map(({ rolled }) => rolled.die.use))];
  const fitting = use === null ? dice : dice.filter(({ rolled }) => rolled.die.use === use);
  return (
    <Panel>
      <PanelHeader id="every-die" title="Every die" note={`${fitting.length} in the order of rolling`} />
      {uses.length > 1 ? (
        <fieldset data-no-print className="flex flex-wrap gap-2 px-4 pt-3">
          <legend className="sr-only">Show only the dice rolled for</legend>
          {uses.map((each) => (
            <ToggleChip key={each} pressed={use === each} onClick={() => setUse(use === each ? null : each)}>
              {each}
            </ToggleChip>
          ))}
        </fieldset>
      ) : null}
      <div className="mt-3">
        <table aria-labelledby="every-die" className="w-full border-collapse font-board text-lg">
          <thead className="sticky top-(--header-height) bg-sheet text-base text-soft">
            <tr className="border-b-2 border-ink">
              <th scope="col" className="py-1.5 pr-2 pl-4 text-right font-medium">
                Die
              </th>
              <th scope="col" className="px-2 text-left font-medium">
                Rolled for
              </th>
              <th scope="col" className="px-2 text-center font-medium">
                Face
              </th>
              <th scope="col" className="px-2 text-right font-medium max-sm:hidden">
                Event
              </th>
              <th scope="col" className="py-1.5 pr-4 pl-2 text-left font-medium">
                Check
              </th>
            </tr>
          </thead>
          <tbody>
            {fitting.slice(0, count).map(({ rolled: { seq, epoch, die }, state }, index) => {
              const { word, icon: Icon, tone } = STATES[state];
              return (
                <tr key={`${epoch}:${die.n ?? `hand${index}`}`} className="border-b border-rule">
                  <td className="py-1 pr-2 pl-4 text-right text-soft">{die.n ?? '–'}</td>
                  <td className="px-2">
                    {die.use} <small className="text-soft">d{die.sides}</small>
                  </td>
                  <td className="px-2 text-center">
                    <DieFace sides={die.sides} face={die.face} use={die.use} />
                  </td>
                  <td className="px-2 text-right text-soft max-sm:hidden">{seq}</td>
                  <td className={cx('py-1 pr-4 pl-2', tone)}>
                    <span className="inline-flex items-center gap-1.5 font-semibold">
                      <Icon aria-hidden className="size-4.5" strokeWidth={2.75} />
                      {word}
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {fitting.length > count ? (
        <div className="border-t border-line p-3 text-center">
          <Button onClick={() => setCount(count + 4 * PAGE)}>Show more ({fitting.length - count} left)</Button>
        </div>
      ) : null}
    </Panel>
  );
}

interface DieFaceProps {
  readonly sides: number;
  readonly face: number;
  readonly use: string;
}

/** The white column die is red, as on the table; a d20 is round. */
const DieFace = ({ sides, face, use }: DieFaceProps) => (
  <span
    className={cx(
      'inline-grid h-8 min-w-8 place-items-center border px-1 font-bold',
      sides > 6 ? 'rounded-full border-[#17352a] bg-[#24493b] text-[#ffdf8d]' : 'rounded-lg',
      sides <= 6 &&
        (use === 'column' ? 'border-[#8d2a20] bg-[#b4372b] text-white' : 'border-[#cbbf9f] bg-chalk text-die-ink'),
    )}
  >
    {face}
  </span>
);
