import type { Half, Play, Score } from '@/game/play';

/** The plays of one half-inning, newest first. */
export interface HalfInning {
  readonly inning: number;
  readonly half: Half;
  readonly plays: readonly Play[];
}

/** Groups plays by half-inning, the newest half first. `plays` oldest first. */
export function playsByHalf(plays: readonly Play[], scoringOnly: boolean): readonly HalfInning[] {
  const halves: { inning: number; half: Half; plays: Play[] }[] = [];
  for (const play of plays) {
    if (scoringOnly && play.runs === 0) continue;
    const current = halves.at(-1);
    if (current !== undefined && current.inning === play.inning && current.half === play.half)
      current.plays.unshift(play);
    else halves.push({ inning: play.inning, half: play.half, plays: [play] });
  }
  return halves.reverse();
}

/** The score after a play. */
export const scoreAfter = (play: Play): Score => ({
  away: play.scoreBefore.away + (play.half === 'top' ? play.runs : 0),
  home: play.scoreBefore.home + (play.half === 'bottom' ? play.runs : 0),
});
