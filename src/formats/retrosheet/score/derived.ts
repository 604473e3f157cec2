import { reconstructedRuns } from '@/game/earned-runs/earned-runs';
import type { Play } from '@/game/play';
import { SIDES } from '@/game/sides';
import type { ReadGame } from '../game/real-game';
import { playerOf } from './player-of';

/** What our own rules make of the same plays, whatever the file has marked and named. */
export function derivedOf(game: ReadGame) {
  const { box } = game;
  const lines = SIDES.flatMap((side) => box[side].pitching);
  const decided = (decision: 'win' | 'loss'): string =>
    playerOf(game, lines.find((line) => line.decision === decision)?.lineupId ?? null);
  const earned = new Map<number, number>(lines.map((line) => [line.lineupId, 0]));
  for (const half of halvesOf(game.plays)) {
    for (const run of reconstructedRuns(half)) {
      if (run.earned) earned.set(run.chargedTo, (earned.get(run.chargedTo) ?? 0) + 1);
    }
  }
  return {
    win: decided('win'),
    loss: decided('loss'),
    save: playerOf(game, lines.find((line) => line.save)?.lineupId ?? null),
    /** Earned runs by pitcher, reconstructed (9.16). */
    earnedRuns: Object.fromEntries([...earned].map(([man, runs]) => [playerOf(game, man), runs])),
  };
}

/** The plays of each half-inning. */
export function halvesOf(plays: readonly Play[]): readonly (readonly Play[])[] {
  const halves: Play[][] = [];
  for (const play of plays) {
    const last = halves.at(-1);
    if (last !== undefined && last[0]?.inning === play.inning && last[0].half === play.half) last.push(play);
    else halves.push([play]);
  }
  return halves;
}
