import type { BoxScore } from './box-score';
import { copyBox } from './credit/copy-box';
import { creditEnd, creditHalf } from './credit/credit-half';
import { creditInto } from './credit/credit-play';
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
export const foldScorecard = (card: Scorecard | null, event: LoggedEvent): Scorecard => folded(card, event, copyBox);

/**
 * A `foldScorecard` for a run of events of which only the last scorecard is kept: those between share its box score, which
 * is copied once and not at every play. The scorecard it starts from stays as it was.
 */
export function foldInOneBox(): typeof foldScorecard {
  let own: BoxScore | null = null;
  const owned: OwnBox = (box) => (box === own ? box : (own = copyBox(box)));
  return (card, event) => folded(card, event, owned);
}

/** A box score that may be credited in place. */
type OwnBox = (box: BoxScore) => BoxScore;

function folded(card: Scorecard | null, event: LoggedEvent, own: OwnBox): Scorecard {
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
    box: credited(card, state, event, own),
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

function credited(card: Scorecard, state: GameState, event: LoggedEvent, own: OwnBox): BoxScore {
  const changed = (credit: (box: BoxScore) => void): BoxScore => {
    const box = own(card.box);
    credit(box);
    return box;
  };
  if (event.type === 'playMade') return changed((box) => creditInto(box, event.data.play));
  if (event.type === 'gameStarted') return emptyBox(state);
  if (event.type === 'halfStarted') return changed((box) => creditHalf(box, event.data));
  if (event.type === 'substituted') return changed((box) => creditSubstitution(box, card.state, event.data));
  if (event.type === 'scorerRuled') {
    return changed((box) => creditRuling(box, event.data.ruling, card.plays, card.rulings));
  }
  if (event.type === 'gameEnded' && card.state.status === 'active') {
    return changed((box) => creditEnd(box, card.state, event.data));
  }
  return card.box;
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
