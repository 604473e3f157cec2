import type { PitchingLine } from '@/game/box-score';
import type { LineupId } from '@/game/lineup';
import type { Scorecard } from '@/game/scorecard';
import { SIDES } from '@/game/sides';
import { whatComes } from '@/game/what-comes';
import type { EventRecord } from '../records';
import { toAscii } from './ascii';

/**
 * Key under which a file says how its game ended. Every value but `final` and `walk-off` tells why the last half-inning may
 * be cut short or the game be tied: `called`, `mercy`, `tie`, `forfeit`, `resignation`, `suspended`, `in progress`.
 */
export const END_KEY = 'scorecard-end';

function howItEnded({ state }: Scorecard): string {
  const { status, endReason, phase } = state;
  if (status !== 'completed') return phase.type === 'suspended' ? 'suspended' : 'in progress';
  const comes = whatComes(state.rules, state);
  const isCalled = endReason === 'final' && (comes === 'play' || comes === 'bottom' || comes === 'inning');
  return isCalled ? 'called' : (endReason ?? '');
}

export interface InfoInput {
  readonly card: Scorecard;
  readonly visitors: string;
  readonly home: string;
  /** yyyy-mm-dd. */
  readonly date: string;
  readonly number: number;
  readonly idOf: (man: LineupId) => string;
}

/** The info records of a game; keys of ours start with `scorecard-`. */
export function infoRecords({ card, visitors, home, date, number, idOf }: InfoInput): readonly EventRecord[] {
  const { state, box } = card;
  const { rules } = state;
  const lines = SIDES.flatMap((side) => box[side].pitching);
  const whose = (is: (line: PitchingLine) => boolean): string => {
    const line = lines.find(is);
    return line === undefined ? '' : idOf(line.lineupId);
  };
  const isOver = state.status === 'completed';
  const isGivenAway = state.endReason === 'forfeit' || state.endReason === 'resignation';
  const info = (key: string, value: string | number): EventRecord => ({
    type: 'info',
    key,
    value: toAscii(String(value)).replaceAll(',', ' '),
    quoted: false,
  });
  return [
    info('visteam', visitors),
    info('hometeam', home),
    info('date', date.replaceAll('-', '/')),
    info('number', number),
    info('innings', rules.innings),
    info('usedh', String(state.away.lineup.some((man) => man.starter && man.played[0] === 'DH'))),
    info('pitches', 'none'),
    ...(rules.extraInningRunner ? [info('tiebreaker', 2)] : []),
    ...(isGivenAway && state.winner !== null ? [info('forfeit', state.winner === 'home' ? 'H' : 'V')] : []),
    ...(isOver
      ? [
          info(
            'wp',
            whose((line) => line.decision === 'win'),
          ),
          info(
            'lp',
            whose((line) => line.decision === 'loss'),
          ),
          info(
            'save',
            whose((line) => line.save),
          ),
        ]
      : []),
    info('scorecard-game', state.gameId),
    info('scorecard-league', state.league),
    info(END_KEY, howItEnded(card)),
    ...(rules.mercy === null ? [] : [info('scorecard-mercy', `${rules.mercy.lead} after ${rules.mercy.afterInning}`)]),
    ...(rules.maxInnings === null ? [] : [info('scorecard-maxinnings', rules.maxInnings)]),
  ];
}
