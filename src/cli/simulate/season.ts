import type { GameRules } from '@/game/rules';
import type { GameState } from '@/game/state';
import type { Table } from '@/game/table';
import { tableOf, type LeagueTeam } from '@/leagues/team';
import type { Manager } from '@/managers/manager';
import { openingState } from '@/managers/opening-state';
import { rotation, ROTATION } from '@/managers/rotation';
import { defined } from '@/shared/assert';

export interface Fixture {
  readonly start: GameState;
  readonly table: Table;
}

/**
 * A schedule without end: everyone plays everyone home and away, starters in turn, and then again. What a fixture needs
 * is made when it is first due and kept.
 */
export function season(teams: readonly LeagueTeam[], manager: Manager, rules: GameRules): (game: number) => Fixture {
  const everyone = teams.flatMap((team) => team.members);
  const tableAt = kept((home: LeagueTeam) => tableOf(home.league, everyone, home.park));
  const clubs = kept((team: LeagueTeam) => rotation(team, manager, tableAt(team), rules));
  const pairs = teams.flatMap((away) => teams.filter((home) => home !== away).map((home) => ({ away, home })));
  const fixtureOf = kept((round: number): Fixture => {
    const { away, home } = defined(pairs[round % pairs.length], 'pair');
    const day = Math.floor(round / pairs.length);
    const sides = { away: defined(clubs(away)[day], 'visitors'), home: defined(clubs(home)[day], 'hosts') };
    return {
      start: openingState({ gameId: 'simulated', league: home.league, rules, ...sides }),
      table: tableAt(home),
    };
  });
  return (game) => fixtureOf(game % (pairs.length * ROTATION));
}

/** `make`, called once for each key. */
function kept<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
