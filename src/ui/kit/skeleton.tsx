import { cx } from './cx';

/** A grey stand-in with the final size (give width and height as classes), so that nothing jumps. */
export const Skeleton = ({
  className,
  onBoard = false,
}: {
  readonly className?: string;
  readonly onBoard?: boolean;
}) => (
  <span
    aria-hidden
    className={cx(
      'block animate-[shimmer_1.6s_linear_infinite] rounded-md bg-size-[200%_100%]',
      onBoard
        ? 'bg-linear-to-r from-board-line via-[#3a6d5c]/70 to-board-line'
        : 'bg-linear-to-r from-rule via-chip to-rule',
      className,
    )}
  />
);

/** Says once, politely, what is being fetched; the skeletons beside it are silent. */
export const LoadingNote = ({ children }: { readonly children: string }) => (
  <output className="sr-only">{children}</output>
);
