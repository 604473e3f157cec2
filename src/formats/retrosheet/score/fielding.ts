import type { Side } from '@/game/play';
import type { ReadGame } from '../game/real-game';
import { keyOf, onField } from './on-field';
import { playerOf } from './player-of';
import type { Row } from './rows';
import type { Appearance } from '../records';

/** Fielding lines of a team, one a man and position; `PB` of catchers only. */
export function fieldingRows(game: ReadGame, side: Side, starts: readonly Appearance[]): readonly Row[] {
  const { state, box } = game;
  const seen = onField(game);
  const lines = box[side].fielding.filter(
    (line) => line.position === 'P' || seen.has(keyOf(line.lineupId, line.position)),
  );
  return lines.map((line) => {
    const player = playerOf(game, line.lineupId);
    const code = FIELD.indexOf(line.position) + 1;
    return {
      GAME_ID: game.id,
      TEAM_ID: state[side].abbreviation,
      PLAYER_ID: player,
      POS: line.position,
      G: 1,
      GS: Number(starts.some((start) => start.player === player && start.position === code)),
      OUT: line.outs,
      PO: line.po,
      A: line.a,
      E: line.e,
      DP: line.dp,
      TP: line.tp,
      PB: line.position === 'C' ? line.pb : '',
    };
  });
}

const FIELD: readonly string[] = ['P', 'C', '1B', '2B', '3B', 'SS', 'LF', 'CF', 'RF'];
