'use client';
import { Button, LinkButton } from '@/ui/kit/button';
import { TakeOut } from '../choices';
import { MOST_COMPARED, usePicked } from '../use-picked';

export const compareHref = (ids: readonly number[]): string => `/cards/compare?ids=${ids.join(',')}`;

/** What was put aside to be compared, above the lower edge. */
export function CompareTray() {
  const { picked, toggle, clear } = usePicked();
  if (picked.length === 0) return null;
  return (
    <section
      aria-label="Cards to compare"
      data-action-bar
      data-no-print
      className="sticky bottom-(--bottom-bar-height) z-30 -mx-4 border-t border-line bg-paper/95 px-4 py-3 backdrop-blur-sm sm:-mx-6 sm:px-6"
    >
      <div className="flex flex-wrap items-center gap-2">
        <div className="flex flex-1 flex-wrap gap-1.5 max-sm:hidden">
          {picked.map((card) => (
            <TakeOut key={card.id} onPress={() => toggle(card)}>
              {card.name}
            </TakeOut>
          ))}
        </div>
        <p className="flex-1 text-[0.9375rem] font-medium sm:hidden">
          {picked.length} of {MOST_COMPARED}
        </p>
        <Button kind="bare" onClick={clear}>
          Clear
        </Button>
        <LinkButton kind="go" href={compareHref(picked.map(({ id }) => id))}>
          Compare {picked.length}
        </LinkButton>
      </div>
    </section>
  );
}
