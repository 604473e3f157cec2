import { boxProof } from '@/game/box-proof';
import type { PitchingLine } from '@/game/box-score';
import type { LoggedEvent } from '@/game/events';
import type { LineupId } from '@/game/lineup';
import type { Play, Side } from '@/game/play';
import { endsPlateAppearance } from '@/game/play';
import { FIELD_POSITIONS } from '@/game/positions';
import { fieldingSide, battingSide } from '@/game/queries';
import { playFaults } from '@/game/resolve/play-faults';
import type { Scorecard } from '@/game/scorecard';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import { playWorth } from '@/game/worth/play-worth';

/** Watches a game and collects what breaks a rule that always holds, one sentence each. */
export class Invariants {
  readonly faults: string[] = [];
  readonly #left = new Set<LineupId>();
  #homeGained = 0;

  readonly watch = (before: Scorecard, event: LoggedEvent, after: Scorecard): void => {
    if (event.type === 'playMade') this.#play(before, event.data.play, after);
    if (event.type === 'substituted') this.#substitution(after.state);
    // A runner who is placed for the next half-inning belongs to it.
    if (event.type === 'halfStarted') this.#halfOver(before);
    if (event.type === 'gameEnded') this.#halfOver(after);
    if (event.type === 'gameEnded') this.#gameOver(after);
  };

  #demand(holds: boolean, fault: string, state: GameState): void {
    if (!holds)
      this.faults.push(`${fault} (${state.half} ${state.inning}, ${state.outs} out, play ${state.playCount})`);
  }

  #play(before: Scorecard, play: Play, after: Scorecard): void {
    const { state } = before;
    for (const fault of playFaults(play)) this.#demand(false, fault, state);
    const batting = state[battingSide(state)];
    this.#demand(play.order === batting.nextBatter, 'batted out of turn', state);
    const man = batting.lineup.find((one) => one.lineupId === play.batter);
    this.#demand(man?.active === true && man.battingOrder === play.order, 'the batter is not in the order', state);
    if (endsPlateAppearance(play.kind)) {
      const next = after.state[battingSide(state)].nextBatter;
      this.#demand(next === (play.order % 9) + 1, 'the order did not go on', state);
    }
    const fielding = state[fieldingSide(state)];
    for (const position of FIELD_POSITIONS) {
      const there = fielding.lineup.filter((one) => one.active && one.position === position);
      this.#demand(there.length === 1, `${there.length} men at ${position}`, state);
    }
    const worth = playWorth(play, state.rules);
    this.#homeGained += worth.homeAfter - worth.homeBefore;
    for (const side of SIDES) {
      const box = after.box[side];
      for (const line of box.pitching) this.#pitcher(line, state);
      const charged = box.pitching.reduce((sum, line) => sum + line.er, 0);
      this.#demand(box.er <= charged, `team earned runs ${box.er} exceed its pitchers' ${charged}`, state);
    }
  }

  #pitcher(line: PitchingLine, state: GameState): void {
    this.#demand(line.er >= 0 && line.er <= line.r, `${line.er} earned of ${line.r} runs`, state);
    this.#demand(line.inheritedScored <= line.inherited, 'more inherited runners scored than there were', state);
  }

  #substitution(state: GameState): void {
    for (const side of SIDES) {
      const men = state[side].lineup;
      for (const man of men) {
        if (!man.active) this.#left.add(man.lineupId);
        else this.#demand(!this.#left.has(man.lineupId), `${man.name} came back`, state);
      }
      const active = men.filter((man) => man.active);
      for (let order = 1; order <= 9; order++) {
        const count = active.filter((man) => man.battingOrder === order).length;
        this.#demand(count === 1, `${count} men bat ${order}`, state);
      }
      const hitters = active.filter((man) => man.position === 'DH').length;
      this.#demand(
        hitters === Number(state[side].designatedHitter),
        'the designated hitter is not what it says',
        state,
      );
      this.#demand(active.length === 9 + hitters, `${active.length} men in the game`, state);
    }
  }

  #halfOver({ box, state }: Scorecard): void {
    for (const side of SIDES) {
      const { left, right } = boxProof(box, side);
      this.#demand(left === right, `the box of ${side} does not prove: ${left} and ${right}`, state);
      const team = box[side];
      const charged = box[side === 'away' ? 'home' : 'away'].pitching.reduce((sum, line) => sum + line.r, 0);
      const scored = team.batting.reduce((sum, line) => sum + line.r, 0);
      const line = state.line[side].reduce((sum, runs) => sum + runs, 0);
      const all = [team.r, scored, charged, line, state.score[side]];
      this.#demand(new Set(all).size === 1, `runs of ${side} do not agree: ${all.join(', ')}`, state);
      const outs = team.pitching.reduce((sum, one) => sum + one.outs, 0);
      const putouts = team.fielding.reduce((sum, one) => sum + one.po, 0);
      this.#demand(outs === putouts, `${side} recorded ${outs} outs and ${putouts} putouts`, state);
    }
  }

  #gameOver({ box, state }: Scorecard): void {
    const { winner, endReason } = state;
    const lines = (side: Side): readonly PitchingLine[] => box[side].pitching;
    const count = (side: Side, is: (line: PitchingLine) => boolean): number => lines(side).filter(is).length;
    const awarded = SIDES.map((side) => ({
      side,
      wins: count(side, (line) => line.decision === 'win'),
      losses: count(side, (line) => line.decision === 'loss'),
      saves: count(side, (line) => line.save),
    }));
    const isPlayedOut = endReason !== 'forfeit' && endReason !== 'resignation' && endReason !== 'no contest';
    for (const { side, wins, losses, saves } of awarded) {
      if (isPlayedOut) {
        this.#demand(wins === Number(side === winner), `${wins} winning pitchers of ${side}`, state);
        const isLoser = winner !== null && side !== winner;
        this.#demand(losses === Number(isLoser), `${losses} losing pitchers of ${side}`, state);
      }
      this.#demand(saves === 0 || (saves === 1 && side === winner), `${saves} saves of ${side}`, state);
      this.#demand(count(side, (line) => line.save && line.decision !== null) === 0, 'a save with a decision', state);
    }
    const isCalled =
      endReason === 'final' && (state.inning < state.rules.innings || state.outs < 3) && !isSettled(state);
    if (!isPlayedOut || isCalled) return;
    const gained = winner === 'home' ? 0.5 : winner === 'away' ? -0.5 : 0;
    this.#demand(
      Math.abs(this.#homeGained - gained) < 1e-6,
      `win probability added sums to ${this.#homeGained}`,
      state,
    );
  }
}

/** The half-inning that the game ended in was over. */
const isSettled = (state: GameState): boolean => state.lastPlay !== null && state.outs === 3;
