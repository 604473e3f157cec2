import { X } from 'lucide-react';
import Link from 'next/link';
import type { ShownCard } from '@/server/services/cards/shapes';
import { cx } from '@/ui/kit/cx';
import { cardHref, placeWords } from '../words';
import { type CompareCell, type CompareGroup } from './compare-rows';

export interface CompareTableProps {
  readonly cards: readonly ShownCard[];
  readonly groups: readonly CompareGroup[];
  readonly onTakeOut: (cardId: number) => void;
}

/** Cards side by side: their ratings with bars, the best of each row marked, the others with how far they are behind. */
export const CompareTable = ({ cards, groups, onTakeOut }: CompareTableProps) => (
  <section aria-label="Comparison" className="relative max-h-[85vh] overflow-auto print:max-h-none">
    <table className="w-full table-fixed border-collapse font-board text-[1.0625rem] leading-tight font-medium">
      <colgroup>
        <col className="w-21" />
        {cards.map(({ playerId }) => (
          <col key={playerId} className="w-38" />
        ))}
      </colgroup>
      <caption className="sr-only">Ratings side by side, in chances of 108 or as printed</caption>
      <thead>
        <tr>
          <th scope="col" className="sticky top-0 left-0 z-20 border-b-2 border-ink bg-sheet px-4 text-left">
            Rating
          </th>
          {cards.map((card) => (
            <th
              key={card.playerId}
              scope="col"
              className="sticky top-0 z-10 min-w-36 border-b-2 border-ink bg-sheet px-2 py-2 text-left align-bottom"
            >
              <span className="flex items-start justify-between gap-1">
                <Link
                  href={cardHref(card.playerId)}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center font-book text-base font-bold text-ink underline decoration-line underline-offset-3 hover:decoration-ink"
                >
                  {card.name}
                </Link>
                <button
                  type="button"
                  aria-label={`Take out ${card.name}`}
                  data-no-print
                  onClick={() => onTakeOut(card.playerId)}
                  className="grid size-11 shrink-0 place-items-center rounded-lg text-soft hover:bg-chip"
                >
                  <X aria-hidden className="size-4.5" />
                </button>
              </span>
              <span className="block text-base font-medium text-soft">{placeWords(card)}</span>
              <span className="block text-base font-medium text-soft">
                {[card.cardsetName, card.rarity].filter(Boolean).join(' · ')}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ group, title, rows }) => (
        <tbody key={group}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={cards.length + 1}
              className="sticky left-0 border-b border-line bg-chip px-4 py-1.5 text-left font-book text-base"
            >
              {title}
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.key} className="border-b border-rule">
              <th
                scope="row"
                className="sticky left-0 z-[5] bg-sheet px-4 py-2 text-left font-semibold whitespace-nowrap"
              >
                <abbr title={row.title} className="no-underline">
                  {row.label}
                </abbr>
              </th>
              {row.cells.map((cell, at) => (
                <td key={cards[at]?.playerId} className="px-2 py-2 align-top">
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  </section>
);

const Cell = ({ cell: { text, behind, isBest, bar } }: { readonly cell: CompareCell }) => (
  <>
    <span className="flex flex-wrap items-baseline gap-x-2">
      <span className={cx(isBest && 'rounded bg-hit px-1 font-bold')}>{text}</span>
      {isBest ? <span className="text-sm text-soft">best</span> : null}
      {behind === null ? null : <span className="text-sm text-soft">{behind}</span>}
    </span>
    {bar === null ? null : (
      <span aria-hidden className="mt-1 block h-1.5 overflow-hidden rounded-full bg-rule">
        <i
          className={cx('block h-full rounded-full', isBest ? 'bg-run' : 'bg-edge')}
          style={{ width: `${Math.round(bar * 100)}%` }}
        />
      </span>
    )}
  </>
);
