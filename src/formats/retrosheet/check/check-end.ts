import type { Play, Side } from '@/game/play';
import type { GameState } from '@/game/state';
import { whatComes } from '@/game/what-comes';
import type { ReadGame } from '../game/real-game';
import type { Fault, RecordedGame } from '../records';
import { END_KEY } from '../write/info-records';

/** Ends that the last play shows by itself. */
const BY_PLAYING: ReadonlySet<string> = new Set(['', 'final', 'walk-off']);

/**
 * What is wrong with the end of a game: a last half-inning that is not complete and a tie, unless the game says why; winner,
 * loser and save that nobody is, or that play for the wrong side; earned runs that the marks of the plays do not give.
 */
export function checkEnd({ id, records }: RecordedGame, read: ReadGame): readonly Fault[] {
  const lastPlay = records.findLast(({ record }) => record.type === 'play');
  const faults: Fault[] = [];
  const fault = (line: number, reason: string): void => void faults.push({ line, game: id, reason });
  const end = read.info.get(END_KEY) ?? '';
  const isGivenAway = (read.info.get('forfeit') ?? '') !== '';
  if (BY_PLAYING.has(end) && !isGivenAway) {
    const reason = cutShort(read.state, read.plays.at(-1));
    if (reason !== null) fault(lastPlay?.line ?? 0, reason);
  }
  checkDecisions(read, isGivenAway || !BY_PLAYING.has(end), (key, reason) => {
    const line = records.find(({ record }) => record.type === 'info' && record.key === key)?.line;
    fault(line ?? records[0]?.line ?? 0, reason);
  });
  checkEarnedRuns(records, read, fault);
  return faults;
}

function cutShort({ rules, score }: GameState, last: Play | undefined): string | null {
  if (last === undefined) return null;
  const { inning, half } = last;
  const comes = whatComes(rules, { inning, half, outs: last.outsBefore + last.outs, score });
  if (comes === 'play') return 'The last half-inning is not complete.';
  if (comes === 'bottom') return 'The home half of the last inning is missing.';
  if (comes !== 'inning') return null;
  return score.away === score.home ? 'The game is tied.' : 'The game has fewer innings than are scheduled.';
}

function checkDecisions(read: ReadGame, isOpen: boolean, fault: (key: string, reason: string) => void): void {
  const { info, state } = read;
  const winner: Side | null =
    state.score.home > state.score.away ? 'home' : state.score.away > state.score.home ? 'away' : null;
  const [wp = '', lp = '', save = ''] = ['wp', 'lp', 'save'].map((key) => info.get(key) ?? '');
  const check = (key: string, id: string, side: Side | null): void => {
    if (id === '') return;
    const team = (['away', 'home'] as const).find((one) => pitched(read, one, id));
    if (team === undefined) fault(key, `The info "${key}" names ${id}, who does not pitch in this game.`);
    else if (side !== null && team !== side && !isOpen) fault(key, `The info "${key}" names ${id} of the wrong side.`);
  };
  check('wp', wp, winner);
  check('lp', lp, winner === null ? null : winner === 'home' ? 'away' : 'home');
  check('save', save, winner);
  if (save !== '' && save === wp) fault('save', 'The winner has the save too.');
  if (winner !== null && !isOpen && (wp === '' || lp === '')) {
    fault(wp === '' ? 'wp' : 'lp', `The info "${wp === '' ? 'wp' : 'lp'}" is missing.`);
  }
}

const pitched = ({ box, state, people }: ReadGame, side: Side, id: string): boolean =>
  box[side].pitching.some(({ lineupId }) => {
    const player = state[side].lineup.find((man) => man.lineupId === lineupId)?.player;
    return player !== undefined && people.idOf(player) === id;
  });

/** Reading programs take earned runs from the marks alone, so both have to say the same. */
function checkEarnedRuns(
  records: RecordedGame['records'],
  { box, state, people }: ReadGame,
  fault: (line: number, reason: string) => void,
): void {
  const earned = new Map<string, number>();
  for (const side of ['away', 'home'] as const) {
    for (const { lineupId, er } of box[side].pitching) {
      const id = people.idOf(state[side].lineup.find((man) => man.lineupId === lineupId)?.player ?? 0);
      earned.set(id, (earned.get(id) ?? 0) + er);
    }
  }
  for (const { line, record } of records) {
    if (record.type !== 'data' || record.kind !== 'er') continue;
    const runs = earned.get(record.player);
    if (runs === undefined) fault(line, `${record.player} has earned runs and does not pitch in this game.`);
    else if (String(runs) !== record.value) {
      fault(line, `${record.player} has ${record.value} earned runs here and ${runs} by the marks of the plays.`);
    }
  }
}
