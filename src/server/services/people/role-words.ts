import { LEAGUE_ROLES, type LeagueRole, type TeamRole } from '@/server/db/schema/people';

export const isLeagueRole = (role: LeagueRole | TeamRole): role is LeagueRole =>
  (LEAGUE_ROLES as readonly string[]).includes(role);

/** The higher, the more he may do. */
export const RANK: Readonly<Record<LeagueRole | TeamRole, number>> = {
  commissioner: 3,
  'co-commissioner': 2,
  scorer: 1,
  manager: 2,
  'co-manager': 1,
};

/** A person as a sentence names him: names alone are not unique. */
export const named = ({ name, tag }: { readonly name: string; readonly tag: string }): string => `${name} (${tag})`;
