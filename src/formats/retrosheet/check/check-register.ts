import type { Register } from '../game/real-game';
import type { Fault, RecordedGame } from '../records';

/** What is missing in the team and roster files beside a game: names and hands that no program can print. */
export function checkRegister({ id, records }: RecordedGame, { teams, rosters }: Register): readonly Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const { line, record } of records) {
    const fault = (reason: string): void => void faults.push({ line, game: id, reason });
    if (record.type === 'info' && (record.key === 'visteam' || record.key === 'hometeam') && !teams.has(record.value)) {
      fault(`The team ${record.value} is not in the team file.`);
    }
    if ((record.type !== 'start' && record.type !== 'sub') || seen.has(record.player)) continue;
    seen.add(record.player);
    const man = rosters.get(record.player);
    if (man === undefined) fault(`${record.player} is in no roster file: his hands are not known.`);
    else if (!/^[LRB]$/.test(man.bats) || !/^[LRB]$/.test(man.throws)) {
      fault(`${record.player} bats "${man.bats}" and throws "${man.throws}": L, R or B are known.`);
    }
  }
  return faults;
}
