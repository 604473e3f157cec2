import { type PlayKindName, playKindsOf, readSplit, type SplitName } from '@/leagues/season/man-plays';
import type { PlaySide } from '../columns/splits';

/** Which of a man's plays are listed. */
export interface PlaysAsked {
  readonly side: PlaySide;
  readonly of: PlayKindName;
  readonly split: SplitName;
  /** Null for games outside a season, absent for his whole career. */
  readonly seasonId: number | null | undefined;
}

const SIDES = { bat: 'atBat', mound: 'onMound' } as const;
/** In an address: games outside a season, and all of them. */
export const OUTSIDE = 'none';
export const WHOLE_CAREER = 'all';

/** Whether a column of totals counts plays that can be listed. Runs off a pitcher are not: they came in on other men's plays. */
export const isPlayKind = (key: string, side: PlaySide): key is PlayKindName =>
  playKindsOf(side).some((kind) => kind === key);

/** A season as an address names it. */
export const seasonText = (seasonId: number | null | undefined): string =>
  seasonId === undefined ? WHOLE_CAREER : seasonId === null ? OUTSIDE : String(seasonId);

/** The address of the plays that a figure counts. */
export const playsHref = (playerId: number, { side, of, split, seasonId }: PlaysAsked): string =>
  `/players/${playerId}?part=plays&season=${seasonText(seasonId)}&side=${side === 'atBat' ? 'bat' : 'mound'}&of=${of}${
    split === 'all' ? '' : `&split=${split}`
  }`;

/** What an address asks for; what it does not understand is as if it were not there. */
export function readPlays(
  params: Pick<URLSearchParams, 'get'>,
  usual: Pick<PlaysAsked, 'side' | 'seasonId'>,
): PlaysAsked {
  const given = params.get('side');
  const side = given === 'bat' || given === 'mound' ? SIDES[given] : usual.side;
  const season = params.get('season') ?? '';
  return {
    side,
    of: playKindsOf(side).find((kind) => kind === params.get('of')) ?? 'pa',
    split: readSplit(params.get('split') ?? '') ?? 'all',
    seasonId:
      season === WHOLE_CAREER
        ? undefined
        : season === OUTSIDE
          ? null
          : /^[1-9]\d{0,8}$/u.test(season)
            ? Number(season)
            : usual.seasonId,
  };
}
