import { BASE_POINTS, HOME, type Point } from './points';

const at = ([x, y]: Point): string => `${x} ${y}`;
const FENCE = 'M50 170.5 Q380 -158 710 170.5';
const WEDGE = `${FENCE} L${at(HOME)} Z`;
const SQUARE = `M${at([380, 404])} L${at([474, 334])} L${at([380, 264])} L${at([286, 334])} Z`;

/** The ballpark without anybody in it. Drawn once; it never changes. */
export const Grass = () => (
  <g aria-hidden>
    <defs>
      <clipPath id="fair-ground">
        <path d={WEDGE} />
      </clipPath>
      <pattern id="mown-stripes" width="92" height="480" patternUnits="userSpaceOnUse" patternTransform="skewX(-16)">
        <rect width="46" height="480" fill="var(--grass)" opacity="0.55" />
      </pattern>
    </defs>
    <rect y="-10" width="760" height="490" fill="var(--grass-2)" />
    <rect y="-10" width="760" height="490" fill="url(#mown-stripes)" />
    <path d={FENCE} fill="none" stroke="var(--board)" strokeWidth="30" />
    <path d={FENCE} fill="none" stroke="var(--dirt)" strokeWidth="15" opacity="0.85" transform="translate(0 13)" />
    <path d={FENCE} fill="none" stroke="var(--bulb)" strokeWidth="2" opacity="0.8" transform="translate(0 -2)" />
    <ellipse cx="380" cy="330" rx="168" ry="124" fill="var(--dirt)" />
    <path d={SQUARE} fill="var(--grass)" strokeLinejoin="round" stroke="var(--grass)" strokeWidth="10" />
    <g fill="none" stroke="var(--chalk)" strokeWidth="2.5" opacity="0.85">
      <path d={`M${at(HOME)} L52 172`} />
      <path d={`M${at(HOME)} L708 172`} />
    </g>
    <ellipse cx="380" cy="332" rx="21" ry="16" fill="var(--dirt)" />
    <rect x="373" y="330" width="14" height="3.5" rx="1" fill="var(--chalk)" />
    <ellipse cx={HOME[0]} cy={HOME[1]} rx="38" ry="28" fill="var(--dirt)" />
    <path d="M371 410h18v8l-9 8-9-8z" fill="var(--chalk)" />
    {([1, 2, 3] as const).map((base) => {
      const [x, y] = BASE_POINTS[base];
      return <path key={base} d={`M${x} ${y - 9}l12 9-12 9-12-9z`} fill="var(--chalk)" />;
    })}
  </g>
);
