import type { NamedPark } from '@/leagues/team';

/** A team as its league's office keeps it. */
export interface OfficeTeam {
  readonly teamId: number;
  readonly name: string;
  readonly abbreviation: string;
  /** Six-digit hex, `#rrggbb`. */
  readonly color: string;
  readonly park: NamedPark;
  /** When it left the league, UTC; null for one that plays. */
  readonly removedAt: string | null;
  /** The league's service names it: it is changed there. */
  readonly fromService: boolean;
}

/** What can be said of a team. */
export type TeamFacts = Pick<OfficeTeam, 'name' | 'abbreviation' | 'color' | 'park'>;
