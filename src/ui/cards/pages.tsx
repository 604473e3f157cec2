import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';

export interface PagesProps {
  /** What is counted: "cards". */
  readonly what: string;
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** A page behind the last one: cards went away since somebody made the link. */
export const NoSuchPage = ({ onPage }: Pick<PagesProps, 'onPage'>) => (
  <EmptyState
    title="The list ends before this page"
    action={
      <Button kind="go" onClick={() => onPage(1)}>
        To the first page
      </Button>
    }
  />
);

/** Which part of a long list is shown, and the way to the others. */
export function Pages({ what, page, size, total, onPage }: PagesProps) {
  const last = Math.max(1, Math.ceil(total / size));
  const first = (page - 1) * size + 1;
  return (
    <nav aria-label={`Pages of ${what}`} data-no-print className="flex flex-wrap items-center gap-2 px-4 pb-4">
      <Button
        aria-disabled={page <= 1}
        onClick={() => (page > 1 ? onPage(page - 1) : undefined)}
        icon={<ChevronLeft aria-hidden className="size-4.5" />}
      >
        Before
      </Button>
      <Button aria-disabled={page >= last} onClick={() => (page < last ? onPage(page + 1) : undefined)}>
        After
        <ChevronRight aria-hidden className="size-4.5" />
      </Button>
      <p className="text-[0.9375rem] text-soft">
        {first > total ? `${total} ${what}` : `${first}–${Math.min(total, page * size)} of ${total} ${what}`}
      </p>
    </nav>
  );
}
