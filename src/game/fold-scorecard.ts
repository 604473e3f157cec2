import type { BoxScore } from './box-score';
import { copyBox } from './credit/copy-box';
import { creditEnd, creditHalf } from './credit/credit-half';
import { creditPlay } from './credit/credit-play';
import { creditRuling } from './credit/credit-ruling';
import { creditSubstitution } from './credit/credit-substitution';
import { emptyBox } from './empty-box';
import type { LoggedEvent } from './events';
import { fold } from './fold';
import type { Play } from './play';
import { RECENT_PLAYS, type Scorecard } from './scorecard';
import type { GameState } from './state';
import type { Substituted, SubstitutionRecord } from './substitution';
import { startsTurn } from './turn-since';

/** Changes whenever the same events fold to another scorecard: snapshots of other versions are folded again. */
export const FOLD_VERSION = 6;

/** The scorecard after an event that counts (`revise/effective.ts`). Null before the first event. */
export function foldScorecard(card: Scorecard | null, event: LoggedEvent): Scorecard {
  const state = fold(card?.state ?? null, event);
  if (card === null) {
    return {
      state,
      box: emptyBox(state),
      plays: [],
      substitutions: [],
      rulings: [],
      rewinds: [],
      corrections: [],
      leagueDecisions: [],
      turnSince: event.at,
    };
  }
  return {
    state,
    box: credited(card, state, event),
    plays: recent(card.plays, event),
    substitutions:
      event.type === 'substituted' ? [...card.substitutions, recorded(event.data, card.state)] : card.substitutions,
    rulings: event.type === 'scorerRuled' ? [...card.rulings, { ...event.data, side: event.by.side }] : card.rulings,
    rewinds: event.type === 'rewound' ? [...card.rewinds, { ...event.data, seq: event.seq }] : card.rewinds,
    corrections:
      event.type === 'playCorrected' ? [...card.corrections, { ...event.data, seq: event.seq }] : card.corrections,
    leagueDecisions:
      event.type === 'leagueDecided'
        ? [...card.leagueDecisions, { ...event.data, seq: event.seq, afterPlay: card.state.playCount }]
        : card.leagueDecisions,
    turnSince: startsTurn(event) ? event.at : card.turnSince,
  };
}

function credited(card: Scorecard, state: GameState, event: LoggedEvent): BoxScore {
  if (event.type === 'playMade') return creditPlay(card.box, event.data.play);
  if (event.type === 'gameStarted') return emptyBox(state);
  if (event.type === 'halfStarted') return changed(card.box, (box) => creditHalf(box, event.data));
  if (event.type === 'substituted') {
    return changed(card.box, (box) => creditSubstitution(box, card.state, event.data));
  }
  if (event.type === 'scorerRuled') {
    return changed(card.box, (box) => creditRuling(box, event.data.ruling, card.plays, card.rulings));
  }
  if (event.type === 'gameEnded' && card.state.status === 'active') {
    return changed(card.box, (box) => creditEnd(box, card.state, event.data));
  }
  return card.box;
}

function changed(box: BoxScore, credit: (box: BoxScore) => void): BoxScore {
  const copy = copyBox(box);
  credit(copy);
  return copy;
}

const recorded = ({ side, changes }: Substituted, { inning, half, playCount }: GameState): SubstitutionRecord => ({
  side,
  changes,
  inning,
  half,
  afterPlay: playCount,
});

/** The latest plays, and the half-inning that is played whole. */
function recent(plays: readonly Play[], event: LoggedEvent): readonly Play[] {
  if (event.type !== 'playMade') return plays;
  const { play } = event.data;
  const start = plays.findIndex(({ inning, half }) => inning === play.inning && half === play.half);
  const ofHalf = start === -1 ? 0 : plays.length - start;
  return [...plays.slice(-Math.max(RECENT_PLAYS - 1, ofHalf)), play];
}
