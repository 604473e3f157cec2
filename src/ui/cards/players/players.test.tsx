// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { FIELD_POSITIONS } from '@/game/positions';
import type { ListedPlayer } from '@/leagues/listed';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { playedPositions } from '@/leagues/team';
import { playerSearch } from '@/server/api/schemas/card-list.schema';
import { defined } from '@/shared/assert';
import { PLAYER_COLUMNS } from './player-columns';
import {
  asked,
  filterCount,
  PLAYER_SORTS,
  PLAYER_STATES,
  readPlayers,
  writePlayers,
  type PlayerQuery,
} from './player-query';
import { PlayerTable } from './player-table';
import { stateWords } from './player-words';

const member = defined(sampleTeams('sba')[0]?.members[0], 'member');
const aPlayer = (part: Partial<ListedPlayer> = {}): ListedPlayer => ({
  league: 'sba',
  playerId: member.playerId,
  name: member.name,
  personKey: 'sample:sba:1',
  imageUrl: null,
  positions: playedPositions(member.abilities),
  abilities: member.abilities,
  injuredUntil: null,
  minorLeague: false,
  team: null,
  ...part,
});

describe('the address of the players', () => {
  test('says all that is shown, and the server takes what it says', () => {
    const queries: fc.Arbitrary<PlayerQuery> = fc.record({
      text: fc.stringMatching(/^[\p{L} .'-]{0,60}$/u).map((text) => text.trim()),
      team: fc.oneof(fc.constant(null), fc.constant('none' as const), fc.integer({ min: 1, max: 999 })),
      positions: fc.subarray([...FIELD_POSITIONS]),
      bats: fc.constantFrom(null, 'L', 'R', 'S'),
      throws: fc.constantFrom(null, 'L', 'R'),
      state: fc.constantFrom(null, ...PLAYER_STATES),
      sort: fc.constantFrom(...PLAYER_SORTS),
      direction: fc.constantFrom('ascending', 'descending'),
      page: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(queries, (query) => {
        expect(readPlayers(new URLSearchParams(writePlayers(query)))).toEqual(query);
        expect(playerSearch.safeParse(asked(query)).success).toBe(true);
      }),
    );
  });

  test('asks for who can play, who is hurt, who is in the minor league', () => {
    const of = (search: string) => asked(readPlayers(new URLSearchParams(search)));
    expect(of('?state=able')).toMatchObject({ injured: false, minors: false });
    expect(of('?state=injured')).toMatchObject({ injured: true });
    expect(of('?state=minors')).toMatchObject({ minors: true });
    expect(of('')).not.toHaveProperty('injured');
    expect(filterCount(readPlayers(new URLSearchParams('?state=able&pos=C,P&q=a')))).toBe(4);
  });
});

describe('a player in a list', () => {
  afterEach(cleanup);
  test('says why he cannot play', () => {
    expect(stateWords(aPlayer())).toBe('');
    expect(stateWords(aPlayer({ injuredUntil: '2026-05-01', minorLeague: true }))).toMatch(
      /^Injured, back .*1.*2026; In the minor league$/,
    );
    const state = defined(
      PLAYER_COLUMNS.find(({ key }) => key === 'state'),
      'column',
    );
    expect(state.value(aPlayer())).toBe('Yes');
  });

  test('has a link to his picture, where the league shows one', () => {
    const players = [
      aPlayer({ imageUrl: 'https://cards.example/1.png', name: 'Abel Ames' }),
      aPlayer({ playerId: 2, name: 'Ben Boone', minorLeague: true }),
    ];
    render(<PlayerTable players={players} sort="name" direction="ascending" onSort={() => undefined} />);
    expect(screen.getByRole('link', { name: 'Open the picture of Abel Ames' }).getAttribute('href')).toBe(
      'https://cards.example/1.png',
    );
    expect(screen.queryByRole('link', { name: /picture of Ben/ })).toBeNull();
    expect(screen.getByText('Minor league')).toBeTruthy();
  });
});
