import { expect, it } from 'vitest';
import { STANDARD_RULES } from '@/game/rules';
import { draftOfSetup, fieldsOf, moved, newSeasonDraft, seasonProblems, settingsOf } from './season-draft';

const AT = { year: 2026, timeZone: 'Europe/Berlin' };
const draft = {
  ...newSeasonDraft('pd', AT),
  teams: new Map([
    [1, ' East '],
    [2, 'West'],
  ]),
  cardsetIds: [2, 1],
};

it('is sent as the server takes it', () => {
  expect(settingsOf(draft)).toEqual({
    name: 'Season 2026',
    year: 2026,
    timeZone: 'Europe/Berlin',
    computerForOpen: false,
    teams: [
      { teamId: 1, division: 'East' },
      { teamId: 2, division: 'West' },
    ],
    cardsetIds: [2, 1],
    rules: STANDARD_RULES,
  });
});

it('comes back from the server as it was sent', () => {
  const { rules, ...rest } = settingsOf({ ...draft, rules: { ...draft.rules, innings: 3, mercy: true, mayTie: true } });
  const setup = { ...rest, rules, seasonId: 1, leagueId: 'pd', status: 'planned', isSimulated: false } as const;
  expect(settingsOf(draftOfSetup({ ...setup, games: 0, begun: 0, mayEdit: true }))).toEqual({ ...rest, rules });
  expect(fieldsOf('sba', { ...STANDARD_RULES, confirmResult: 'required' })).toMatchObject({
    confirmResult: 'required',
  });
});

it.each([
  [{ name: '  ' }, { name: 'A season needs a name.' }],
  [{ year: 26 }, { year: 'A year has four digits.' }],
  [{ teams: new Map([[1, '']]) }, { teams: 'Two teams or more take part.' }],
  [
    {
      teams: new Map([
        [1, 'East'],
        [2, ' '],
      ]),
    },
    { teams: 'Give every team a division, or none.' },
  ],
  [{ rules: { ...draft.rules, innings: 0 } }, { innings: 'A game has 1 to 30 innings.' }],
  [{}, {}],
])('with %j says %j', (change, problems) => {
  expect(seasonProblems({ ...draft, ...change })).toEqual(problems);
});

it('moves an item by one place, and none over the ends', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});
