import { teamColor } from '@/ui/kit/team-color';

/** A pennant in the team's colour. Decoration beside the name. */
export const TeamMark = ({ color }: { readonly color: string }) => (
  <svg aria-hidden viewBox="0 0 34 24" className="h-6 w-8.5 shrink-0">
    <path d="M3 1v22" stroke="var(--soft)" strokeWidth="2" strokeLinecap="round" />
    <path d="M5 3 32 11 5 19Z" style={{ fill: teamColor(color, 'sheet') }} />
  </svg>
);

/** Two dice, for a team that is drawn. Decoration. */
export const LotMark = () => (
  <svg aria-hidden viewBox="0 0 34 24" className="h-6 w-8.5 shrink-0">
    <rect x="2" y="5" width="15" height="15" rx="3.5" fill="#b4372b" transform="rotate(-10 9 12)" />
    <circle cx="9.5" cy="12.5" r="2" fill="#fff" />
    <rect
      x="17"
      y="6"
      width="15"
      height="15"
      rx="3.5"
      fill="var(--chalk)"
      stroke="var(--edge)"
      transform="rotate(9 25 13)"
    />
    <g fill="var(--die-ink)">
      <circle cx="21.5" cy="10" r="1.6" />
      <circle cx="24.5" cy="13.5" r="1.6" />
      <circle cx="27.5" cy="17" r="1.6" />
    </g>
  </svg>
);
