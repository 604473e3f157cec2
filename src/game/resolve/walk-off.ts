import type { Destination, Origin } from '../bases';
import type { PlayKind } from '../play';
import type { Move, Work } from './work';

/** True when `runs` more would win the game on the spot: the home team bats in the last scheduled inning or later. */
export function decidesTheGame(w: Work, runs: number): boolean {
  const { state } = w;
  return state.half === 'bottom' && state.inning >= state.rules.innings && state.score.home + runs > state.score.away;
}

const KIND_BY_BASES: readonly PlayKind[] = ['out', 'single', 'double', 'triple', 'homeRun'];
const isHit = (kind: PlayKind): boolean =>
  kind === 'single' || kind === 'double' || kind === 'triple' || kind === 'homeRun';

/**
 * Cuts a play that wins the game in the home half (SPEC W): the run that wins is the last one, the batter has no more
 * bases than the winning runner advanced, and men behind that runner move only as the batter forces them.
 * A home run over the fence stands whole.
 */
export function cutAtWinningRun(w: Work): void {
  if (w.overTheFence || !decidesTheGame(w, 4)) return;
  let runsLeft = w.state.score.away - w.state.score.home + 1;
  let winner: Origin | -1 = -1;
  for (let origin = 3; origin >= 0; origin--) {
    const move = w.moves[origin as Origin];
    if (move === null || move.out || move.to !== 4) continue;
    runsLeft -= 1;
    if (runsLeft === 0) {
      winner = origin as Origin;
      break;
    }
  }
  if (winner <= 0) return;
  const batter = w.moves[0];
  let taken = 0;
  let isOnlyTheHit = false;
  if (batter !== null && !batter.out) {
    const bases = 4 - winner;
    if (batter.to > bases) batter.to = bases as Destination;
    taken = batter.to;
    if (isHit(w.kind)) isOnlyTheHit = creditBatter(w, taken);
  }
  for (let origin = 1; origin < winner; origin++) taken = holdUnlessForced(w, origin as Origin, taken);
  if (isOnlyTheHit) takeBackError(w);
  if (isHit(w.kind)) dropIdleError(w);
  if (w.kind === 'caughtStealing' && w.outs === 0) stealTheGame(w, winner as Origin);
}

/** The man behind the winning run was never caught: home was stolen. */
function stealTheGame(w: Work, winner: Origin): void {
  w.kind = 'stolenBase';
  const move = w.moves[winner];
  if (move !== null) move.reason = 'steal';
}

/** The hit shrinks to the bases that count. True when no error gave the batter any of them. */
function creditBatter(w: Work, taken: number): boolean {
  const bases = KIND_BY_BASES.lastIndexOf(w.kind);
  if (taken < bases) w.kind = KIND_BY_BASES[taken] as PlayKind;
  return taken <= bases;
}

/** What an error would have added behind the winning run is gone: men who moved went as the hit forces them. */
function takeBackError(w: Work): void {
  for (const move of w.moves) if (move !== null && move.to !== 4 && move.reason === 'error') move.reason = 'hit';
}

/** An error on a hit that moved nobody is none. */
function dropIdleError(w: Work): void {
  for (const move of w.moves) if (move !== null && move.reason === 'error') return;
  w.errors = [];
}

/** Where the man from `origin` has to be when the men behind him stand as far as `taken`; his own base otherwise. */
function holdUnlessForced(w: Work, origin: Origin, taken: number): number {
  const move: Move | null = w.moves[origin];
  if (move === null) {
    const standsThere = w.state.runners[origin - 1] !== null;
    return standsThere ? origin : taken;
  }
  if (move.out) {
    // A tag behind the winning run never happened; a force out, or one before it, did.
    if (move.force) return taken;
    w.outs -= 1;
    move.out = false;
    move.by = [];
  }
  const forced = taken + 1;
  if (forced > origin) {
    move.to = forced as Destination;
    return forced;
  }
  w.moves[origin] = null;
  return origin;
}
