import { err, ok } from '@/shared/result';
import type { Actor } from '../events';
import type { Play } from '../play';
import { correctedPlay } from '../revise/corrected-play';
import { cardBefore, type Past } from '../revise/past';
import { entryOf, type PlayEntry } from '../revise/play-entry';
import { playRecords } from '../revise/play-records';
import { SIDES } from '../sides';
import type { GameState } from '../state';
import { violation } from '../violation';
import type { Answer } from './context';
import { askOrDo, mayRevise } from './revise';

export interface CorrectionInput {
  readonly number: number;
  readonly play: PlayEntry;
  readonly reason: string;
}

/** Scores a play otherwise, or asks the other manager to agree. */
export function correctPlay(
  state: GameState,
  actor: Actor,
  { number, play, reason }: CorrectionInput,
  past: Past | undefined,
): Answer {
  const refused = mayRevise(state, actor, reason);
  if (refused !== null) return refused;
  const was = past === undefined ? null : playNow(past, number);
  const before = past === undefined ? null : cardBefore(past.log, number);
  if (was === null || before === null) return err(violation('ILLEGAL_REVISION', `There was no play ${number}.`));
  const isRolled = was.dice.some((die) => die.n !== null);
  if (past?.isRanked === true && isRolled && SIDES.some((one) => state[one].computer !== null)) {
    const message = 'In a ranked game against the computer a rolled play stands as it was scored.';
    return err(violation('ILLEGAL_REVISION', message));
  }
  const corrected = correctedPlay(before.state, was, play);
  if (!corrected.ok) return err(violation('ILLEGAL_REVISION', corrected.error));
  const done: Answer = ok([{ type: 'playCorrected', data: { play: corrected.value, was, reason, side: actor.side } }]);
  return askOrDo(state, actor, { revision: { type: 'correct', play: corrected.value }, reason }, past, done);
}

/** The correction that was asked for, judged again. */
export function correctionEvents(
  state: GameState,
  asked: { readonly play: Play; readonly reason: string; readonly side: Actor['side'] },
  past: Past | undefined,
): Answer {
  const { play, reason, side } = asked;
  const free: Actor = { kind: 'system', side: null };
  const input = { number: play.number, play: entryOf(play), reason };
  const answer = correctPlay({ ...state, revisionAsked: null }, free, input, past);
  if (!answer.ok) return answer;
  return ok(
    answer.value.map((event) => (event.type === 'playCorrected' ? { ...event, data: { ...event.data, side } } : event)),
  );
}

const playNow = ({ log }: Past, number: number): Play | null =>
  playRecords(log).find(({ play, struck }) => struck === null && play.number === number)?.play ?? null;
