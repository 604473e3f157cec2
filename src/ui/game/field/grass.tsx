import { BASE_POINTS, HOME, type Point } from './points';

const at = ([x, y]: Point): string => `${x} ${y}`;
const FENCE = 'M50 170.5 C120 52 250 6 380 6 S640 52 710 170.5';
const GROUND = `${FENCE} L1360 463 V480 H-600 V463 Z`;
const INFIELD_GRASS = `M${at([380, 402])} L${at([472, 334])} L${at([380, 266])} L${at([288, 334])} Z`;

/** The ballpark without anybody in it. Drawn once; it never changes. */
export const Grass = () => (
  <g aria-hidden>
    <defs>
      <pattern id="mown-stripes" width="92" height="480" patternUnits="userSpaceOnUse" patternTransform="skewX(-16)">
        <rect width="46" height="480" fill="var(--grass)" opacity="0.55" />
      </pattern>
      <clipPath id="ballpark">
        <path d={`${FENCE} V480 H50 Z`} />
      </clipPath>
    </defs>
    {/* Wider than the view box: a broad window shows more of the park. */}
    <rect x="-600" y="-10" width="1960" height="490" fill="var(--board)" />
    {/* Stands behind the fence, a row a line. */}
    <g fill="none" stroke="var(--board-line)" strokeWidth="2" strokeDasharray="3 5">
      <path d={FENCE} transform="translate(0 -14)" />
      <path d={FENCE} transform="translate(0 -28)" />
      <path d={FENCE} transform="translate(0 -42)" />
      <path d={FENCE} transform="translate(0 -56)" />
    </g>
    <path d={GROUND} fill="var(--grass-2)" />
    <path d={GROUND} fill="url(#mown-stripes)" />
    <g clipPath="url(#ballpark)">
      <path d={FENCE} fill="none" stroke="var(--dirt)" strokeWidth="34" opacity="0.85" />
    </g>
    <path d={FENCE} fill="none" stroke="var(--bulb)" strokeWidth="2.5" opacity="0.9" />
    <ellipse cx="380" cy="330" rx="168" ry="122" fill="var(--dirt)" />
    <path d={INFIELD_GRASS} strokeLinejoin="round" fill="var(--grass)" stroke="var(--grass)" strokeWidth="10" />
    <ellipse cx={HOME[0]} cy={HOME[1]} rx="36" ry="26" fill="var(--dirt)" />
    <g fill="none" stroke="var(--chalk)" strokeWidth="2.5" opacity="0.85">
      <path d={`M${at([372, 412])} L52 172`} />
      <path d={`M${at([388, 412])} L708 172`} />
      <path d="M352 408h12v18h-12z M396 408h12v18h-12z" strokeWidth="1.5" />
    </g>
    <g stroke="var(--bulb)" strokeWidth="3" strokeLinecap="round">
      <path d="M50 172V134M710 172V134" />
    </g>
    <ellipse cx="380" cy="332" rx="21" ry="15" fill="var(--dirt)" />
    <rect x="373" y="330" width="14" height="3.5" rx="1" fill="var(--chalk)" />
    <path d="M371 411h18v7l-9 7-9-7z" fill="var(--chalk)" />
    {([1, 2, 3] as const).map((base) => {
      const [x, y] = BASE_POINTS[base];
      return <path key={base} d={`M${x} ${y - 9}l12 9-12 9-12-9z`} fill="var(--chalk)" />;
    })}
  </g>
);
