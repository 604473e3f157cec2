import type { Dice } from '../dice';
import type { PlayDraft } from '../draft';
import type { Outcome } from '../outcomes';
import type { OpenDecisions } from '../phase';
import type { GameState } from '../state';
import type { AtBatRoll, Table } from '../table';
import { playOutcome } from './at-bat';
import { bunt } from './bunt';
import { chaos } from './chaos';
import { finishPlay } from './finish-play';
import { hitAndRun } from './hit-and-run';
import type { Resolution } from './resolution';
import { allDice, nextDraftedUse, rollSpare } from './rolls';
import { steal } from './steal';
import { rollFor, startWork, type Work } from './work';

/**
 * Turns decisions, dice and answers into a play, or into what the play waits for. With a draft it goes over the play
 * again from the start with the draft's dice and answers, and rolls on from there; with null it starts.
 */
export function resolvePlay(
  state: GameState,
  decisions: OpenDecisions,
  draft: PlayDraft | null,
  table: Table,
  dice: Dice,
): Resolution {
  const w = startWork(state, decisions, draft, table, dice);
  const { defense, offense } = decisions;
  if (defense.intentionalWalk) return settle(w, 'intentional_walk');
  // A result that was handed in without dice on the table.
  if (w.outcome !== null && draft !== null && !hasAtBatDice(draft)) return settle(w, w.outcome);
  // Who rolls at home reads what happens between pitches for himself.
  const isRolledAtHome = nextDraftedUse(w.rolls) === 'column';
  if (w.code !== 0 && !isRolledAtHome && chaos(w)) return { type: 'play', play: finishPlay(w) };
  // Read from the cards and charts of the table (M-9), what was called is no matter of these rules.
  const isRead = isRolledAtHome || (table.readCards === null && state.rules.calledPlays === 'read');
  if (w.code !== 0 && !isRead) {
    if (offense.steal.length > 0) {
      const stolen = steal(w);
      if (stolen === 'done') return { type: 'play', play: finishPlay(w) };
      if (stolen !== 'off') return { type: 'question', draft: draftOf(w), question: stolen };
    }
    if (offense.bunt !== null) {
      bunt(w, offense.bunt);
      return { type: 'play', play: finishPlay(w) };
    }
    if (offense.hitAndRun) {
      hitAndRun(w);
      return { type: 'play', play: finishPlay(w) };
    }
  }
  const roll = rollAtBat(w);
  const outcome = w.outcome ?? readCards(w, roll);
  return outcome === null ? reading(w) : settle(w, outcome);
}

/** The reader has all dice at once: his own may say that a fielder is tested, or a runner goes. */
function reading(w: Work): Resolution {
  if (w.rolls.spare === null) rollSpare(w.rolls, w.code === 0 ? FIELDING_ROLL : [...FIELDING_ROLL, ...JUMP_ROLL]);
  return { type: 'reading', draft: draftOf(w) };
}

const FIELDING_ROLL = [
  [20, 'range'],
  [6, 'error'],
  [6, 'error'],
  [6, 'error'],
  [100, 'rare'],
] as const;
const JUMP_ROLL = [
  [20, 'jump'],
  [6, 'good jump'],
  [6, 'good jump'],
  [20, 'steal'],
] as const;

/** Plays the outcome of the turn at bat. */
function settle(w: Work, outcome: Outcome): Resolution {
  w.outcome = outcome;
  const question = playOutcome(w, outcome);
  return question === null ? { type: 'play', play: finishPlay(w) } : { type: 'question', draft: draftOf(w), question };
}

function hasAtBatDice(draft: PlayDraft): boolean {
  const use = draft.dice[0]?.use;
  return use === 'chaos' || use === 'column';
}

function rollAtBat(w: Work): AtBatRoll {
  const column = rollFor(w, 6, 'column');
  const row = rollFor(w, 6, 'row') + rollFor(w, 6, 'row');
  const split = rollFor(w, 20, 'split');
  if (w.state.rules.injuries && column === 6 && row >= 7) rollInjury(w);
  return { column, row, split };
}

/** One roll in a hundred hurts the pitcher, another the batter (SPEC J). */
function rollInjury(w: Work): void {
  const face = rollFor(w, 100, 'injury');
  if (face === 1) w.hurt = w.pitcher.lineupId;
  else if (face === 2) w.hurt = w.batter.lineupId;
}

function readCards(w: Work, roll: AtBatRoll): Outcome | null {
  const { readCards: read } = w.table;
  if (read === null) return null;
  const matchup = { batter: w.batter.player, pitcher: w.pitcher.player, pitcherTired: w.pitcherTired };
  const { cell, outcome } = read(matchup, roll);
  w.cell = cell;
  const isHomeRun = outcome === 'homerun' || outcome === 'bp_homerun';
  const isWeak = isHomeRun && cell.card === 'pitcher' && w.table.abilities(w.batter.player).power === 'W';
  return isWeak ? 'single_two' : outcome;
}

const draftOf = (w: Work): PlayDraft => ({
  outcome: w.outcome,
  cell: w.cell,
  ball: w.ball ?? null,
  dice: allDice(w.rolls),
  answers: w.answers,
  ...(w.rolls.spare === null ? {} : { spare: w.rolls.spare }),
});
