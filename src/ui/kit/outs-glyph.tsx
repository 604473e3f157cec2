import { cx } from './cx';

/** The two out lamps of a scoreboard. A drawing only, say it in words beside. */
export const OutsGlyph = ({ outs, className }: { readonly outs: number; readonly className?: string }) => (
  <span aria-hidden className={cx('inline-flex gap-1.5', className)}>
    {[1, 2].map((out) => (
      <i
        key={out}
        className={cx('size-3.5 rounded-full border-2', outs >= out ? 'border-bulb bg-bulb' : 'border-board-edge')}
      />
    ))}
  </span>
);
