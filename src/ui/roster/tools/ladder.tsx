import { PRIORITY_RULE } from '@/leagues/roster/standing';
import type { GameCardset } from '@/leagues/roster/pool';
import { priorityMark } from '../model/words';

interface LadderProps {
  readonly cardsets: readonly GameCardset[];
  /** Cards of each set that may come. */
  readonly eligible: ReadonlyMap<number, number>;
}

/** The cardsets of the game, in their order, with how many cards of each may come. */
export const Ladder = ({ cardsets, eligible }: LadderProps) => (
  <section aria-label="Cardsets of this game" className="grid gap-1">
    <ol className="flex flex-wrap gap-x-2 gap-y-1.5 max-sm:gap-x-3 max-sm:gap-y-0">
      {cardsets
        .toSorted((one, other) => one.priority - other.priority)
        .map(({ cardset, name, priority }) => (
          <li
            key={cardset}
            className="rounded-lg border border-line px-2 py-0.5 text-[0.9375rem] max-sm:border-0 max-sm:px-0"
          >
            <span aria-hidden className="mr-1 text-run-ink">
              {priorityMark(priority)}
            </span>
            <b className="font-semibold">{name}</b>{' '}
            <span className="text-soft">
              {priority === 1 ? 'primary, ' : ''}
              {eligible.get(cardset) ?? 0}
              <span className="max-sm:sr-only"> eligible</span>
            </span>
          </li>
        ))}
    </ol>
    {cardsets.length > 1 ? <p className="text-sm leading-snug text-soft max-sm:sr-only">{PRIORITY_RULE}</p> : null}
  </section>
);
