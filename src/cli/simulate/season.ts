import type { PlayerKey, RosterEntry } from '@/game/lineup';
import type { GameRules } from '@/game/rules';
import type { GameState } from '@/game/state';
import type { Table } from '@/game/table';
import { rosterOf, tableOf, type LeagueTeam } from '@/leagues/team';
import type { Manager } from '@/managers/manager';
import { openingState, type OpeningTeam } from '@/managers/opening-state';
import { defined } from '@/shared/assert';

export interface Fixture {
  readonly start: GameState;
  readonly table: Table;
}

/** Starters in turn: a team's best pitcher does not start every game. */
const ROTATION = 5;

/**
 * A schedule without end: everyone plays everyone home and away, starters in turn, and then again. A fixture is made
 * when it is first due and kept.
 */
export function season(
  teams: readonly LeagueTeam[],
  manager: Manager,
  rules: GameRules,
  sharedTable: Table | null = null,
): (game: number) => Fixture {
  const pairs = teams.flatMap((away) => teams.filter((home) => home !== away).map((home) => ({ away, home })));
  const kept = new Map<number, Fixture>();
  const rosters = new Map(teams.map((team) => [team, rosterOf(team)]));
  const starters = new Map<LeagueTeam, PlayerKey[]>();

  const side = (team: LeagueTeam, day: number, table: Table): OpeningTeam => {
    const roster: readonly RosterEntry[] = defined(rosters.get(team), 'roster');
    const used = starters.get(team) ?? [];
    starters.set(team, used);
    while (used.length <= day) {
      const card = manager.lineup(roster, table, rules, used);
      used.push(defined(card.find((slot) => slot.position === 'P')?.player, 'pitcher'));
    }
    const lineup = manager.lineup(roster, table, rules, used.slice(0, day));
    return { teamId: team.teamId, name: team.name, abbreviation: team.abbreviation, roster, lineup };
  };

  return (game) => {
    const key = game % (pairs.length * ROTATION);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const { away, home } = defined(pairs[key % pairs.length], 'pair');
    const day = Math.floor(key / pairs.length);
    const table = sharedTable ?? tableOf(home.league, [...away.members, ...home.members], home.park);
    const sides = { away: side(away, day, table), home: side(home, day, table) };
    const fixture = { start: openingState({ gameId: 'simulated', league: home.league, rules, ...sides }), table };
    kept.set(key, fixture);
    return fixture;
  };
}
