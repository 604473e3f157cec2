import type { PrintedSide } from '@/cards/printed-card';
import type { Hand } from '@/game/abilities';
import type { BattingLine, BoxScore, PitchingLine } from '@/game/box-score';
import type { LineupPlayer } from '@/game/lineup';
import { battingSide, battingTeam, fieldingSide, inOrder, pitcherIn } from '@/game/queries';
import type { GameState } from '@/game/state';
import type { GameCard } from '@/server/api/wire';

/** The men who face each other now, and who comes next. Null before the first pitch. */
export interface Matchup {
  readonly batter: LineupPlayer;
  readonly pitcher: LineupPlayer;
  readonly onDeck: LineupPlayer | null;
  readonly inTheHole: LineupPlayer | null;
}

export function matchupOf(state: GameState): Matchup | null {
  const team = battingTeam(state);
  const batter = inOrder(team, team.nextBatter);
  const pitcher = pitcherIn(state[fieldingSide(state)]);
  if (batter === null || pitcher === null) return null;
  const after = (steps: number): LineupPlayer | null => inOrder(team, ((team.nextBatter - 1 + steps) % 9) + 1);
  return { batter, pitcher, onDeck: after(1), inTheHole: after(2) };
}

/** The hand a batter takes against a pitcher: a switch hitter bats opposite. */
export const battingHand = (batter: Pick<LineupPlayer, 'bats'>, pitcher: Pick<LineupPlayer, 'throws'>): Hand =>
  batter.bats === 'S' ? (pitcher.throws === 'L' ? 'R' : 'L') : batter.bats;

/** The side of a batter's card that is read against this pitcher. */
export const battingFace = (card: GameCard | undefined, pitcher: LineupPlayer): PrintedSide | null =>
  card?.printed?.batting[pitcher.throws] ?? null;

/** The side of a pitcher's card that is read against this batter. */
export const pitchingFace = (
  card: GameCard | undefined,
  batter: LineupPlayer,
  pitcher: LineupPlayer,
): PrintedSide | null => card?.printed?.pitching?.[battingHand(batter, pitcher)] ?? null;

/** Innings pitched as scorers write them: 20 outs are 6.2. */
export const inningsPitched = (outs: number): string => `${Math.floor(outs / 3)}.${outs % 3}`;

export const battingLineOf = (box: BoxScore, state: GameState, id: number): BattingLine | null =>
  box[battingSide(state)].batting.find((line) => line.lineupId === id) ?? null;

export const pitchingLineOf = (box: BoxScore, state: GameState, id: number): PitchingLine | null =>
  box[fieldingSide(state)].pitching.find((line) => line.lineupId === id) ?? null;

/** "1-for-3, 2B, RBI" short: "1–3". */
export const dayAtBat = (line: BattingLine | null): string => (line === null ? '0–0' : `${line.h}–${line.ab}`);
