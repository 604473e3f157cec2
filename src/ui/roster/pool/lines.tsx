import { Fragment, type ReactNode } from 'react';
import type { VirtualItem } from '@tanstack/react-virtual';

interface LinesProps {
  readonly items: readonly VirtualItem[];
  readonly total: number;
  readonly margin: number;
  /** Classes of a line's cells, which give the columns their widths. */
  readonly widths: readonly string[];
  readonly children: (index: number) => ReactNode;
}

/** The lines of a long table that are drawn, with room for those that are not. */
export function Lines({ items, total, margin, widths, children }: LinesProps) {
  const ends = items.map(({ end }) => end - margin);
  return (
    <>
      <tr aria-hidden>
        {widths.map((width, i) => (
          <td key={i} aria-hidden className={`${width} p-0`} />
        ))}
      </tr>
      {items.map(({ key, index, start }, i) => (
        <Fragment key={key}>
          <Gap height={start - margin - (ends[i - 1] ?? 0)} />
          {children(index)}
        </Fragment>
      ))}
      <Gap height={total - (ends.at(-1) ?? 0)} />
    </>
  );
}

const Gap = ({ height }: { readonly height: number }) =>
  height > 0.5 ? (
    <tr aria-hidden>
      <td aria-hidden style={{ height: `${height}px` }} className="p-0" />
    </tr>
  ) : null;
