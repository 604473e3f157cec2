import type { LeagueId } from '@/game/state';
import { plainName } from './field';

/** A team that a file can name. */
export interface KnownTeam {
  readonly id: number;
  readonly name: string;
  readonly abbreviation: string;
}

/** What is known of a league while its files are read. */
export interface LeagueFacts {
  readonly league: LeagueId;
  readonly teams: readonly KnownTeam[];
}

/** Finds teams by abbreviation, else by name, however they are written. */
export function teamFinder(teams: readonly KnownTeam[]): (text: string) => KnownTeam | string {
  const by = (nameOf: (team: KnownTeam) => string): ReadonlyMap<string, readonly KnownTeam[]> => {
    const found = new Map<string, KnownTeam[]>();
    for (const team of teams) {
      const plain = plainName(nameOf(team));
      found.set(plain, [...(found.get(plain) ?? []), team]);
    }
    return found;
  };
  const byAbbreviation = by(({ abbreviation }) => abbreviation);
  const byName = by(({ name }) => name);
  return (text) => {
    const plain = plainName(text);
    const found = byAbbreviation.get(plain) ?? byName.get(plain) ?? [];
    const [team, another] = found;
    if (team === undefined) return `no team of the league is called "${text.slice(0, 40)}"`;
    return another === undefined ? team : `several teams are called "${text.slice(0, 40)}"`;
  };
}
