import type { LineupId } from '@/game/lineup';
import type { Play } from '@/game/play';

/** He batted, pitched or ran on the play. */
export const isHis = (play: Play, man: LineupId): boolean =>
  play.batter === man || play.pitcher === man || play.advances.some(({ runner }) => runner === man);
