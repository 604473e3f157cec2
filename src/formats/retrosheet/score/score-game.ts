import { err, ok, type Result } from '@/shared/result';
import { readGame } from '../game/read-game';
import type { ReadGame, Register } from '../game/real-game';
import type { Fault, RecordedGame } from '../records';
import { battingRows } from './batting';
import { derivedOf } from './derived';
import { eventRows } from './event-rows';
import { fieldingRows } from './fielding';
import { gameSummary } from './game-row';
import { pitchingRows } from './pitching';
import { slotsOf } from './slots';
import { subRows } from './subs';

/** What the file says of one game, scored by our own rules. */
export type ScoredGame = ReturnType<typeof scored>;

/** Scores one recorded game, or names what cannot be read. */
export function scoreGame(recorded: RecordedGame, register: Register): Result<ScoredGame, Fault> {
  const game = readGame(recorded, register);
  return game.ok ? ok(scored(game.value, recorded)) : err(game.error);
}

function scored(game: ReadGame, { records }: RecordedGame) {
  const starts = records.flatMap(({ record }) => (record.type === 'start' ? [record] : []));
  const { slots, subs } = slotsOf(game, starts);
  const sides = game.flagOf('away') === 0 ? (['away', 'home'] as const) : (['home', 'away'] as const);
  return {
    ...gameSummary(game, starts),
    batting: sides.flatMap((side) => battingRows(game, side, slots[side])),
    pitching: sides.flatMap((side) => pitchingRows(game, side)),
    fielding: sides.flatMap((side) => fieldingRows(game, side, starts)),
    events: eventRows(game),
    subs: subRows(game, subs),
    derived: derivedOf(game),
  };
}
