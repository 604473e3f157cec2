import { newBatting } from '@/game/box-lines';
import type { Side } from '@/game/play';
import type { ReadGame } from '../game/real-game';
import type { Row } from './rows';
import type { Slots } from './slots';

/** Batting lines of a team, by place in the order. */
export function battingRows(game: ReadGame, side: Side, slots: Slots): readonly Row[] {
  const { state, box, people } = game;
  const team = state[side];
  return slots.all().map(({ player, order, sequence, positions }) => {
    const key = people.find(player);
    const ids = team.lineup.filter((man) => man.player === key).map((man) => man.lineupId);
    const line = box[side].batting.find((one) => ids.includes(one.lineupId)) ?? newBatting(0);
    return {
      GAME_ID: game.id,
      TEAM_ID: team.abbreviation,
      PLAYER_ID: player,
      SLOT_CT: order,
      SEQ_CT: sequence,
      B_G: 1,
      B_PA: line.pa,
      B_AB: line.ab,
      B_R: line.r,
      B_H: line.h,
      B_2B: line.double,
      B_3B: line.triple,
      B_HR: line.hr,
      B_RBI: line.rbi,
      B_BB: line.bb,
      B_IBB: line.ibb,
      B_SO: line.so,
      B_GDP: line.gidp,
      B_HP: line.hbp,
      B_SH: line.sh,
      B_SF: line.sf,
      B_SB: line.sb,
      B_CS: line.cs,
      B_XI: line.ci,
      B_G_DH: Number(positions.includes(10)),
      B_G_PH: Number(positions.includes(11)),
      B_G_PR: Number(positions.includes(12)),
    };
  });
}
