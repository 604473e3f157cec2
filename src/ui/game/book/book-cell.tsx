import { cx } from '@/ui/kit/cx';
import type { BookCell } from '../model/scorebook';

/** Home below, first right, second above, third left: corners of the drawn diamond by base, 4 is home again. */
const CORNERS = [
  [20, 34],
  [34, 20],
  [20, 6],
  [6, 20],
  [20, 34],
] as const;
const MARK_PLACES = { 1: [31, 33], 2: [32, 9], 3: [8, 9], 4: [8, 34] } as const;

const corner = (base: number): readonly [number, number] => CORNERS[base] ?? CORNERS[0];

/** The scorer's drawing: path around the bases, out in a circle, run shaded, runs batted in dotted. */
export const CellDrawing = ({ cell }: { readonly cell: BookCell }) => (
  <>
    <svg viewBox="0 0 40 40" aria-hidden className="absolute top-[3px] right-[3px] size-14">
      {cell.scored ? <polygon points="20,34 34,20 20,6 6,20" fill="var(--run)" fillOpacity="0.36" /> : null}
      <path d="M20 34 34 20 20 6 6 20Z" fill="none" stroke="var(--line)" strokeWidth="1.3" />
      {[1, 2, 3, 4].map((base) => {
        if (base > cell.reached || base <= cell.start) return null;
        const [x1, y1] = corner(base - 1);
        const [x2, y2] = corner(base);
        return (
          <line
            key={base}
            x1={x1}
            y1={y1}
            x2={x2}
            y2={y2}
            stroke="var(--field)"
            strokeWidth="2.7"
            strokeLinecap="round"
          />
        );
      })}
      {cell.out !== null && cell.reached > 0 ? <CutDown from={cell.reached} to={cell.out.at} /> : null}
      {cell.marks.map((mark) => {
        const [x, y] = MARK_PLACES[mark.base as 1 | 2 | 3 | 4] ?? MARK_PLACES[1];
        return (
          <text key={`${mark.base} ${mark.text}`} x={x} y={y} className="book-mark">
            {mark.text}
          </text>
        );
      })}
      {Array.from({ length: cell.rbi }, (_, index) => (
        <circle key={index} cx={4 + index * 4.4} cy="37" r="1.6" fill="var(--run)" />
      ))}
      {cell.out === null ? null : (
        <>
          <circle cx="33.4" cy="6.6" r="5.4" fill="none" stroke="var(--out)" strokeWidth="1.2" />
          <text x="33.4" y="9.4" className="book-out">
            {cell.out.number}
          </text>
        </>
      )}
    </svg>
    <span
      className={cx(
        'absolute top-[3px] left-[5px] font-board leading-none font-semibold',
        cell.notation.length > 5 ? 'text-xs' : 'text-[0.9375rem]',
      )}
    >
      {cell.notation}
    </span>
  </>
);

/** A stroke that ends half-way with a bar: put out between the bases. */
function CutDown({ from, to }: { readonly from: number; readonly to: number }) {
  const [x1, y1] = corner(from);
  const [x2, y2] = corner(to === from ? from + 1 : to);
  const x = (x1 + x2) / 2;
  const y = (y1 + y2) / 2;
  const dx = (x2 - x1) / 14;
  const dy = (y2 - y1) / 14;
  return (
    <g stroke="var(--out)" strokeWidth="1.8" strokeLinecap="round">
      <line x1={x1} y1={y1} x2={x} y2={y} />
      <line x1={x - dy * 3} y1={y + dx * 3} x2={x + dy * 3} y2={y - dx * 3} />
    </g>
  );
}
