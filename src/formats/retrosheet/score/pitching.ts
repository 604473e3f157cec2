import type { Side } from '@/game/play';
import type { ReadGame } from '../game/real-game';
import { playerOf } from './player-of';
import type { Row } from './rows';
import { stintsOf } from './stints';

/** Pitching lines of a team, in order of appearance; winner, loser and save as the file has them. */
export function pitchingRows(game: ReadGame, side: Side): readonly Row[] {
  const { state, box, info } = game;
  const { pitching } = box[side];
  const last = pitching.length - 1;
  const stints = stintsOf(game, side);
  return pitching.map((line, at) => {
    const player = playerOf(game, line.lineupId);
    const isComplete = last === 0;
    return {
      GAME_ID: game.id,
      TEAM_ID: state[side].abbreviation,
      PLAYER_ID: player,
      P_G: 1,
      P_GS: Number(at === 0),
      P_CG: Number(isComplete),
      P_SHO: Number(isComplete && line.r === 0),
      P_GF: Number(at === last && at > 0),
      P_W: Number(info.get('wp') === player),
      P_L: Number(info.get('lp') === player),
      P_SV: Number(info.get('save') === player),
      P_OUT: line.outs,
      P_TBF: line.battersFaced,
      P_AB: line.ab,
      P_R: line.r,
      P_ER: line.er,
      P_H: line.h,
      P_2B: line.double,
      P_3B: line.triple,
      P_HR: line.hr,
      P_BB: line.bb,
      P_IBB: line.ibb,
      P_SO: line.so,
      P_GDP: line.gidp,
      P_HP: line.hbp,
      P_SH: line.sh,
      P_SF: line.sf,
      P_XI: line.ci,
      P_WP: line.wp,
      P_BK: line.bk,
      P_IR: stints.get(line.lineupId)?.inherited ?? 0,
      P_IRS: stints.get(line.lineupId)?.inheritedScored ?? 0,
    };
  });
}
