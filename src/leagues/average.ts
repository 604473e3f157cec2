import { makeCard } from '@/cards/card';
import { layTarget } from '@/cards/from-stats/lay-target';
import { LEAGUE_CARD } from '@/cards/from-stats/target';
import { LEAGUE_ERRORS } from '@/cards/from-stats/league-errors';
import type { RatedFaces } from '@/cards/ratings';
import type { Abilities, Fielding, Hand } from '@/game/abilities';
import type { FieldPosition } from '@/game/positions';
import { NEUTRAL_PARK, type Table } from '@/game/table';
import { tableOf, type LeagueTeam, type Member } from './team';

/** Two equal teams on which the rules are measured: every card is the league's average (domain 1.16). */

const fieldingAt = (position: FieldPosition): Fielding => ({
  range: 3,
  error: LEAGUE_ERRORS[position],
  arm: 0,
  passedBall: position === 'C' ? 2 : 0,
  overthrow: position === 'C' ? 3 : 0,
});

const abilities = (position: FieldPosition, bats: Hand): Abilities => ({
  bats,
  throws: 'R',
  running: 12,
  stealJump: 6,
  stealAuto: false,
  stealHigh: 15,
  stealLow: 10,
  bunting: 'C',
  hitAndRun: 'C',
  power: 'N',
  fielding: { [position]: fieldingAt(position) },
  // A starter of nine innings never tires before the ninth is over: the measurement knows no fatigue.
  pitching:
    position === 'P' ? { hold: 0, wildPitch: 9, balk: 2, pickoff: 4, starter: 9, relief: 5, closer: null } : null,
});

const faces = (kind: 'batting' | 'pitching', side: (key: Hand) => Hand): RatedFaces => ({
  L: layTarget(LEAGUE_CARD, kind, side('L')).ratings,
  R: layTarget(LEAGUE_CARD, kind, side('R')).ratings,
});

const POSITIONS: readonly FieldPosition[] = [
  ...(['C', 'C', '1B', '1B', '2B', '2B', '3B', '3B', 'SS', 'SS'] as const),
  ...(['LF', 'LF', 'CF', 'CF', 'RF', 'RF'] as const),
  ...(['P', 'P', 'P', 'P', 'P', 'P', 'P', 'P', 'P', 'P'] as const),
];

function averageTeam(teamId: number, name: string, abbreviation: string): LeagueTeam {
  const pitching = faces('pitching', (key) => key);
  const members = POSITIONS.map((position, index): Member => {
    // Two of five hit from the left, as in the league.
    const bats: Hand = index % 5 < 2 ? 'L' : 'R';
    const known = abilities(position, bats);
    const player = `${name} ${position} ${index + 1}`;
    const batting = faces('batting', () => bats);
    return {
      playerId: teamId * 100 + index + 1,
      name: player,
      abilities: known,
      card: makeCard(player, known, { batting, pitching: position === 'P' ? pitching : null }),
      cardset: null,
    };
  });
  return {
    teamId,
    league: 'pd',
    name,
    abbreviation,
    color: '#5d6a62',
    park: { name: 'Neutral Park', ...NEUTRAL_PARK },
    members,
  };
}

export interface AverageLeague {
  readonly away: LeagueTeam;
  readonly home: LeagueTeam;
  readonly table: Table;
}

/** The two teams and their table. Made anew at each call; keep it. */
export function averageLeague(): AverageLeague {
  const away = averageTeam(1, 'Average Visitors', 'AVV');
  const home = averageTeam(2, 'Average Hosts', 'AVH');
  return { away, home, table: tableOf('pd', [...away.members, ...home.members], NEUTRAL_PARK) };
}

/** The table of two league-average teams. */
export const averageTable = (): Table => averageLeague().table;
