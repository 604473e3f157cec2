import { LoadingNote, Skeleton } from '@/ui/kit/skeleton';

export default function Loading() {
  return (
    <div className="mx-auto grid max-w-[1240px] gap-5 px-4 py-8 sm:px-6">
      <LoadingNote>The page is being read</LoadingNote>
      <Skeleton className="h-10 w-56" />
      <Skeleton className="h-44 w-full rounded-xl" />
      <Skeleton className="h-44 w-full rounded-xl" />
    </div>
  );
}
