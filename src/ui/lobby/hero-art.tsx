/** A page of the scorebook with the dice on it, on the green board. Decoration. */
export const HeroArt = ({ className }: { readonly className?: string }) => (
  <svg aria-hidden viewBox="20 0 430 340" className={className}>
    <g transform="rotate(-5 220 160)">
      <rect x="46" y="30" width="330" height="236" rx="10" fill="#0a241b" opacity="0.45" transform="translate(6 9)" />
      <rect x="46" y="30" width="330" height="236" rx="10" fill="#fffdf6" />
      <g fontFamily="var(--font-book)" fontWeight="700" fontSize="17" fill="#1d2823">
        {['Quintero', 'Oyelaran', 'Lindqvist'].map((name, row) => (
          <text key={name} x="62" y={108 + row * 66}>
            {name}
          </text>
        ))}
      </g>
      <g stroke="#d9cfb6" strokeWidth="1.5">
        {[0, 1, 2].map((row) => (
          <path key={row} d={`M46 ${68 + row * 66}H376`} />
        ))}
        {[0, 1, 2].map((column) => (
          <path key={column} d={`M${154 + column * 74} 30V266`} />
        ))}
      </g>
      <path d="M46 68H376" stroke="#1d2823" strokeWidth="2.5" />
      <g fontFamily="var(--font-board)" fontWeight="600" fontSize="19" fill="#5d6a62" textAnchor="middle">
        {['1', '2', '3'].map((inning, column) => (
          <text key={inning} x={191 + column * 74} y="56">
            {inning}
          </text>
        ))}
      </g>
      <Cell x={154} y={68} note="F8" out="1" />
      <Cell x={154} y={134} note="2B" path="M0 18 18 0 0-18" />
      <Cell x={154} y={200} note="HR" path="M0 18 18 0 0-18-18 0Z" run />
      <Cell x={228} y={134} note="4-3" out="3" />
      <Cell x={302} y={68} note="BB" path="M0 18 18 0" />
      <Cell x={302} y={200} note="K" out="2" />
    </g>
    <Die x={168} y={252} turn={-14} face="5" fill="#b4372b" edge="#8d2a20" ink="#fff" />
    <Die x={236} y={262} turn={9} face="3" fill="#fffdf4" edge="#cbbf9f" ink="#1d2823" />
    <Die x={304} y={246} turn={-6} face="6" fill="#fffdf4" edge="#cbbf9f" ink="#1d2823" />
    <g transform="translate(402 262)">
      <circle r="32" cy="5" fill="#0c1f17" />
      <circle r="32" fill="#24493b" stroke="#3d6b58" strokeWidth="1.5" />
      <text y="11" textAnchor="middle" fontFamily="var(--font-board)" fontWeight="700" fontSize="32" fill="#ffdf8d">
        17
      </text>
    </g>
  </svg>
);

interface CellProps {
  readonly x: number;
  readonly y: number;
  readonly note: string;
  /** Way of the runner, around the middle of the cell's diamond. */
  readonly path?: string;
  readonly run?: boolean;
  readonly out?: string;
}

const Cell = ({ x, y, note, path, run = false, out }: CellProps) => (
  <g transform={`translate(${x} ${y})`}>
    <text x="8" y="22" fontFamily="var(--font-board)" fontWeight="700" fontSize="17" fill="#1d2823">
      {note}
    </text>
    <g transform="translate(44 38)" fill="none">
      <path d="M0 18 18 0 0-18-18 0Z" stroke="#d9cfb6" strokeWidth="1.5" fill={run ? '#ecd3a0' : 'none'} />
      {path === undefined ? null : (
        <path d={path} stroke="#1f5a42" strokeWidth="3.5" strokeLinejoin="round" strokeLinecap="round" />
      )}
    </g>
    {out === undefined ? null : (
      <g transform="translate(60 14)">
        <circle r="9" fill="none" stroke="#b4372b" strokeWidth="1.75" />
        <text y="4.5" textAnchor="middle" fontFamily="var(--font-board)" fontWeight="700" fontSize="13" fill="#b4372b">
          {out}
        </text>
      </g>
    )}
  </g>
);

interface DieProps {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly face: string;
  readonly fill: string;
  readonly edge: string;
  readonly ink: string;
}

const Die = ({ x, y, turn, face, fill, edge, ink }: DieProps) => (
  <g transform={`translate(${x} ${y}) rotate(${turn} 28 28)`}>
    <rect y="5" width="56" height="56" rx="12" fill={edge} />
    <rect width="56" height="56" rx="12" fill={fill} stroke={edge} />
    <text x="28" y="40" textAnchor="middle" fontFamily="var(--font-board)" fontWeight="700" fontSize="35" fill={ink}>
      {face}
    </text>
  </g>
);
