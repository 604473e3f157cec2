import { expect, it } from 'vitest';
import type { TeamInfo } from '@/server/api/wire';
import { lotOfTeams, shownTeams } from './simulated-teams';

const team = (teamId: number, isSimulated: boolean): TeamInfo => ({
  teamId,
  isSimulated,
  league: 'pd',
  name: `Team ${teamId}`,
  abbreviation: `T${teamId}`,
  color: '#123456',
  park: 'Park',
});
const TEAMS = [team(1, false), team(2, false), team(3, true), team(4, true)];
const ids = (teams: readonly TeamInfo[]) => teams.map(({ teamId }) => teamId);

it('folds teams of simulated seasons away, but the chosen one', () => {
  expect(ids(shownTeams(TEAMS, { withSimulated: false, chosen: [null, null] }))).toEqual([1, 2]);
  expect(ids(shownTeams(TEAMS, { withSimulated: false, chosen: [4, null] }))).toEqual([1, 2, 4]);
  expect(ids(shownTeams(TEAMS, { withSimulated: true, chosen: [] }))).toEqual([1, 2, 3, 4]);
});

it('draws among the others, unless there are none', () => {
  expect(lotOfTeams(TEAMS)).toEqual([1, 2]);
  expect(lotOfTeams(TEAMS.slice(1))).toEqual([2, 3, 4]);
});
