import type { Point } from './points';

interface FielderProps {
  readonly position: string;
  readonly name: string;
  readonly at: Point;
}

/** A fielder: a cap's dot, his position and his name. */
export const Fielder = ({ position, name, at: [x, y] }: FielderProps) => (
  <g className="field-man" style={{ transform: `translate(${x}px, ${y}px)` }}>
    <circle r="4.5" fill="var(--chalk)" stroke="#0b1d16" strokeOpacity="0.35" />
    <text y="21" className="field-label">
      <tspan fill="#ffe7a8" fontWeight="700">
        {position}
      </tspan>{' '}
      {name}
    </text>
  </g>
);

interface RunnerProps {
  readonly initials: string;
  /** The pill beside him: name and running number. */
  readonly label: string;
  readonly at: Point;
  /** Where the pill has room: beside the corners, above second. */
  readonly pill: 'left' | 'right' | 'above';
  readonly held: boolean;
}

/** A runner on his base; he slides along when he takes the next one. */
export const Runner = ({ initials, label, at: [x, y], pill, held }: RunnerProps) => {
  const width = label.length * 8.6 + 20;
  const left = pill === 'right' ? 22 : pill === 'left' ? -22 - width : -width / 2;
  const middle = pill === 'above' ? -38 : 12;
  return (
    <g className="field-man field-runner" style={{ transform: `translate(${x}px, ${y}px)` }}>
      <g className="field-pill">
        <rect x={left} y={middle - 14} width={width} height="28" rx="14" fill="#0b1d16" fillOpacity="0.86" />
        <text x={left + width / 2} y={middle + 6} className="field-label">
          {label}
        </text>
      </g>
      {held ? <circle r="24" fill="none" stroke="var(--chalk)" strokeWidth="2" strokeDasharray="4 4" /> : null}
      <circle r="19" fill="var(--bulb)" stroke="#fff" strokeWidth="2.5" />
      <text y="5.5" className="field-initials">
        {initials}
      </text>
    </g>
  );
};
