import { LoadingNote, Skeleton } from '@/ui/kit/skeleton';

/** The page's own geometry in grey, so that nothing jumps when the game comes. */
export const GameSkeleton = () => (
  <div className="game-page" data-view="field">
    <LoadingNote>Fetching the game</LoadingNote>
    <div className="game-top">
      <div className="mown flex h-[4.75rem] items-center gap-6 bg-board px-5 md:h-[7.25rem] md:rounded-xl">
        <div className="grid flex-1 gap-3">
          <Skeleton onBoard className="h-6 w-40" />
          <Skeleton onBoard className="h-6 w-32" />
        </div>
        <Skeleton onBoard className="h-12 w-32" />
      </div>
    </div>
    <div className="game-mid grid md:gap-3.5">
      <Skeleton className="h-[4.5rem]" />
      <Skeleton className="aspect-760/490 md:rounded-xl" />
      <Skeleton className="h-[8.25rem] md:rounded-xl" />
    </div>
    <Skeleton className="game-side h-[32rem] rounded-xl" />
    <Skeleton className="game-cards h-[32rem] rounded-xl" />
    <Skeleton className="game-book h-80 rounded-xl" />
  </div>
);
