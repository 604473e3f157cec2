import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { LeagueId } from '@/game/state';
import { SAMPLE_LEAGUES, SAMPLE_VERSION, sampleTeams } from './sample-leagues';
import { reserveIds, sampleReserves } from './sample-reserves';

const LEAGUES: readonly LeagueId[] = ['pd', 'sba'];

/** Who there is in the sample leagues, on how many cards. */
const digest = (): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        SAMPLE_LEAGUES,
        ...LEAGUES.map((league) => [
          sampleTeams(league).map(({ teamId, members }) => [teamId, members.map(({ playerId }) => playerId)]),
          sampleReserves(league).map(({ playerId, teamId, card }) => [playerId, teamId, card?.id, card?.cardset]),
        ]),
      ]),
    )
    .digest('hex')
    .slice(0, 16);

it('counts up with what the sample leagues hold: else older databases never get it', () => {
  expect({ version: SAMPLE_VERSION, holds: digest() }).toEqual({ version: 2, holds: '950a9d1dd89d7a0f' });
});

it.each(LEAGUES)('the ids of the reserves of %s are known without making them', (league) => {
  expect(reserveIds(league)).toEqual(sampleReserves(league).map(({ playerId, card }) => card?.id ?? playerId));
});
