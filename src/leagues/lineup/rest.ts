import type { PlayerKey } from '@/game/lineup';

/** A pitcher's last turn on the mound. */
export interface Outing {
  readonly gameId: string;
  /** When the game ended; UTC, ISO 8601. */
  readonly at: string;
  /** Innings pitched × 3. */
  readonly outs: number;
  readonly started: boolean;
  /** 1 for his team's last game, 2 for the one before. */
  readonly gamesAgo: number;
}

/** What a team's pitchers threw in its last games, each the latest first. Who is absent has not pitched in them. */
export type PitcherRest = ReadonlyMap<PlayerKey, readonly Outing[]>;

/** Games of his team that a starter sits out after a start. */
const STARTER_SITS = 4;

/** Outs after which a reliever sits out the next game. */
const LONG_RELIEF = 6;

/** Why a manager would rather not use a pitcher today, in a few words; null for one who is rested. */
export function needsRest(outings: readonly Outing[]): string | null {
  const start = outings.find(({ started, gamesAgo }) => started && gamesAgo <= STARTER_SITS);
  if (start !== undefined) return `started ${gamesText(start.gamesAgo)}`;
  const relief = outings.find(({ started, gamesAgo, outs }) => !started && gamesAgo === 1 && outs >= LONG_RELIEF);
  return relief === undefined ? null : `threw ${inningsText(relief.outs)} innings in the last game`;
}

/** "in the last game", "3 games ago". */
export const gamesText = (gamesAgo: number): string => (gamesAgo === 1 ? 'in the last game' : `${gamesAgo} games ago`);

/** Innings as a scorer writes them: 20 outs are `6.2`. */
export const inningsText = (outs: number): string => `${Math.floor(outs / 3)}.${outs % 3}`;
