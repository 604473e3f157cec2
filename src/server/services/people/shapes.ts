import type { LeagueId } from '@/game/state';
import type { LeagueRole, TeamRole } from '@/server/db/schema/people';

/** Shapes of people and their roles, as they cross the wire. Times are UTC, ISO 8601. */

export interface MyTeam {
  readonly teamId: number;
  readonly leagueId: LeagueId;
  readonly name: string;
  readonly abbreviation: string;
  /** Six-digit hex, `#rrggbb`. */
  readonly color: string;
  readonly role: TeamRole;
}

/** What the caller has a say in; empty for a visitor. */
export interface MyRoles {
  readonly leagues: readonly { readonly leagueId: LeagueId; readonly role: LeagueRole }[];
  readonly teams: readonly MyTeam[];
}

export interface Person {
  readonly userId: string;
  readonly name: string;
  readonly tag: string;
  readonly since: string;
}

/** Everyone with a say in a league. */
export interface LeaguePeople {
  readonly members: readonly (Person & { readonly role: LeagueRole })[];
  readonly managers: readonly (Person & { readonly role: TeamRole; readonly teamId: number })[];
}

/** An invite that nobody has claimed. `id` takes it back and opens nothing. */
export interface OpenInvite {
  readonly id: string;
  readonly teamId: number | null;
  readonly team: string | null;
  readonly role: LeagueRole | TeamRole;
  /** Name of who made it; null for one who is no more. */
  readonly by: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** The secret of a new invite: told once. */
export interface MadeInvite {
  readonly code: string;
  readonly expiresAt: string;
}

/** What an invite gives to whoever claims it. */
export interface InviteOffer {
  readonly leagueId: LeagueId;
  readonly league: string;
  readonly team: { readonly teamId: number; readonly name: string } | null;
  readonly role: LeagueRole | TeamRole;
  readonly expiresAt: string;
}
