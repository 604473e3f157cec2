import type { PlayerKey } from '@/game/lineup';
import type { GameRules } from '@/game/rules';
import type { Table } from '@/game/table';
import { rosterOf, type LeagueTeam } from '@/leagues/team';
import { defined } from '@/shared/assert';
import type { Manager } from './manager';
import type { OpeningTeam } from './opening-state';

/** Starters in turn: a team's best pitcher does not start every game. */
export const ROTATION = 5;

/** A team as it takes the field behind each of its starters. */
export function rotation(team: LeagueTeam, manager: Manager, table: Table, rules: GameRules): readonly OpeningTeam[] {
  const roster = rosterOf(team);
  const { teamId, name, abbreviation } = team;
  const tired: PlayerKey[] = [];
  const days: OpeningTeam[] = [];
  while (days.length < ROTATION) {
    const lineup = manager.lineup(roster, table, rules, tired);
    days.push({ teamId, name, abbreviation, roster, lineup });
    tired.push(defined(lineup.find((slot) => slot.position === 'P')?.player, 'pitcher'));
  }
  return days;
}
