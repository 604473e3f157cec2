import type { BaseCode } from '@/game/bases';
import { cx } from './cx';

export interface BasesGlyphProps {
  readonly bases: BaseCode;
  readonly className?: string;
}

/** Three bases as a scoreboard shows them: filled is occupied. A drawing only, say it in words beside. */
export const BasesGlyph = ({ bases, className }: BasesGlyphProps) => (
  <svg aria-hidden viewBox="0 0 44 30" className={cx('h-8 w-12', className)}>
    <Base x={32} y={20} on={(bases & 1) !== 0} />
    <Base x={22} y={10} on={(bases & 2) !== 0} />
    <Base x={12} y={20} on={(bases & 4) !== 0} />
  </svg>
);

const Base = ({ x, y, on }: { readonly x: number; readonly y: number; readonly on: boolean }) => (
  <path
    d={`M${x} ${y - 8}l8 8-8 8-8-8z`}
    strokeWidth="1.75"
    className={on ? 'fill-bulb stroke-bulb' : 'fill-none stroke-board-edge'}
  />
);
