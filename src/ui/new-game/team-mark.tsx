import { teamColor } from '@/ui/kit/team-color';

/** A pennant in the team's colour. Decoration beside the name. */
export const TeamMark = ({ color }: { readonly color: string }) => (
  <svg aria-hidden viewBox="0 0 34 24" className="h-6 w-8.5 shrink-0">
    <path d="M3 1v22" stroke="var(--soft)" strokeWidth="2" strokeLinecap="round" />
    <path d="M5 3 32 11 5 19Z" style={{ fill: teamColor(color, 'sheet') }} />
  </svg>
);
