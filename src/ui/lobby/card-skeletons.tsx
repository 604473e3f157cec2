import { LoadingNote, Skeleton } from '@/ui/kit/skeleton';

/** Scoreboards before their games are known, in the final size. */
export const CardSkeletons = ({ count, note }: { readonly count: number; readonly note: string }) => (
  <div className="grid gap-4 sm:grid-cols-[repeat(auto-fill,minmax(21rem,1fr))]">
    <LoadingNote>{note}</LoadingNote>
    {Array.from({ length: count }, (_, index) => (
      <div key={index} className="flex h-[10.4375rem] flex-col rounded-xl border border-board-line bg-board">
        <div className="grid flex-1 grid-cols-[1fr_auto]">
          <div className="grid content-center gap-4 px-4">
            <Skeleton onBoard className="h-8 w-4/5" />
            <Skeleton onBoard className="h-8 w-3/5" />
          </div>
          <div className="grid w-32 sm:w-36 content-center justify-items-center gap-3 border-l border-board-line">
            <Skeleton onBoard className="h-8 w-20" />
            <Skeleton onBoard className="h-4 w-16" />
          </div>
        </div>
        <div className="h-9 border-t border-board-line" />
      </div>
    ))}
  </div>
);

/** Finished games before they are known. */
export const RowSkeletons = ({ count, note }: { readonly count: number; readonly note: string }) => (
  <div>
    <LoadingNote>{note}</LoadingNote>
    {Array.from({ length: count }, (_, index) => (
      <div key={index} className="flex h-12 items-center gap-6 border-b border-rule px-4 last:border-b-0">
        <Skeleton className="h-5 flex-1" />
        <Skeleton className="h-5 flex-1" />
        <Skeleton className="hidden h-4 w-40 sm:block" />
      </div>
    ))}
  </div>
);
