import { readGame } from '../game/read-game';
import type { Register } from '../game/real-game';
import { readRecords } from '../read-records';
import type { Fault, RecordedGame } from '../records';
import { checkEnd } from './check-end';
import { checkPlays } from './check-plays';
import { checkRegister } from './check-register';
import { checkShape } from './check-shape';
import { checkText } from './check-text';

/**
 * Holds an event file to all that reading programs need and do not check themselves: they go on in silence and count
 * wrongly. `register` is what stands in the team and roster files beside it. Faults in order of lines, empty for a sound file.
 */
export function checkEventFile(text: string, register: Register): readonly Fault[] {
  const { games, faults } = readRecords(text);
  const ids = new Set<string>();
  const all = [...checkText(text), ...faults];
  if (games.length === 0 && faults.length === 0) all.push({ line: 0, game: null, reason: 'The file holds no game.' });
  for (const game of games) {
    if (ids.has(game.id)) {
      all.push({ line: game.records[0]?.line ?? 0, game: game.id, reason: 'Another game of this file has this id.' });
    }
    ids.add(game.id);
    all.push(...checkShape(game), ...checkRegister(game, register), ...playedFaults(game, register));
  }
  return all.toSorted((one, other) => one.line - other.line);
}

function playedFaults(game: RecordedGame, register: Register): readonly Fault[] {
  const read = readGame(game, register);
  return read.ok ? [...checkPlays(game, read.value), ...checkEnd(game, read.value)] : [read.error];
}
