import type { PlayKindName, SplitName } from '@/leagues/season/man-plays';
import { playerRow } from '@/server/db/queries/stats-man';
import { manPlays } from '@/server/db/queries/stats-plays';
import { AppError } from '@/server/errors';
import { ARCHIVE_LEAGUE } from '@/server/db/queries/import-rows';
import type { Call } from '../context';
import type { ManPlays } from './shapes';

export interface PlaysInput {
  readonly playerId: number;
  /** Null for games outside a season, absent for his whole career. */
  readonly seasonId?: number | null | undefined;
  readonly side: 'atBat' | 'onMound';
  readonly of: PlayKindName;
  readonly split: SplitName;
  readonly limit: number;
  readonly offset: number;
}

/** The plays that a figure of a man counts, the latest first. */
export async function listPlays({ ctx, input }: Call<PlaysInput>): Promise<ManPlays> {
  const { db } = ctx.core;
  const { seasonId, ...query } = input;
  const player = await playerRow(db, input.playerId);
  const found = player === null ? null : await manPlays(db, { ...query, scope: seasonId });
  const isHidden = player?.leagueId === ARCHIVE_LEAGUE.id && found?.rows.length === 0;
  if (player === null || found === null || isHidden) throw new AppError('NOT_FOUND', 'There is no such player.');
  // Worth is stored for the side at bat.
  const sign = input.side === 'atBat' ? 1 : -1;
  return {
    name: player.name,
    total: found.total,
    hidden: found.hidden,
    plays: found.rows.map(({ side, at, awayRuns, homeRuns, other, wpa, re24, ...row }) => {
      const isHome = side === 'home';
      return {
        ...row,
        other: other ?? '',
        at: at?.toISOString() ?? null,
        isHome,
        runs: isHome ? homeRuns : awayRuns,
        opponentRuns: isHome ? awayRuns : homeRuns,
        wpa: sign * wpa,
        re24: sign * re24,
      };
    }),
  };
}
