import type { AdvanceAsk, AdvanceChoice, AdvanceQuestion } from './advance-question';
import type { DefensiveDecision, OffensiveDecision } from './decisions';
import type { Die } from './dice';
import type { PlayDraft } from './draft';
import type { LineupCard, LineupId, LineupPlayer, RosterEntry } from './lineup';
import type { Outcome } from './outcomes';
import type { LeagueDecision } from './office/office-action';
import type { Half, Play, Side } from './play';
import type { ResultEntry } from './proposal';
import type { PlayCorrected, RevisionAsked, Rewound } from './revise/revision';
import type { GameRules } from './rules';
import type { Ruling } from './ruling';
import type { ComputerStyle, EndReason, LeagueId, StopRequest } from './state';
import type { Substituted } from './substitution';

/** Who did it. Users' ids stay in the `actions` table and out of events. */
export interface Actor {
  readonly kind: 'manager' | 'computer' | 'system';
  /** The side acted for; null for the system. */
  readonly side: Side | null;
}

/** A cardset of a game's ladder. */
export interface CardsetPriority {
  readonly cardset: number;
  /** 1 first. */
  readonly priority: number;
}

interface TeamAtCreation {
  readonly teamId: number;
  readonly name: string;
  readonly abbreviation: string;
  readonly computer: ComputerStyle | null;
}

/**
 * Everything that can happen in a game, as facts: folding an event reads no rules, charts, cards or dice.
 * A change of a shape is a new `version` of the event with an upcaster; a stored event is never rewritten.
 */
export interface EventData {
  gameCreated: {
    readonly gameId: string;
    readonly league: LeagueId;
    readonly rules: GameRules;
    readonly away: TeamAtCreation;
    readonly home: TeamAtCreation;
    readonly pace: number | null;
    /** Hash of the league's own charts; null for the standard ones. */
    readonly charts: string | null;
    /** PD: cardsets whose cards the game allows, the first first; absent where the log does not say, and in SBA. */
    readonly cardsets?: readonly CardsetPriority[];
  };
  seatClaimed: { readonly side: Side; readonly nonce: string };
  /** The league gave the seat to another person, or opened it again. The dice keep the shares they have. */
  seatReassigned: { readonly side: Side; readonly seated: boolean };
  /** Those who run the league decided something: what it brings follows in the same action. */
  leagueDecided: LeagueDecision;
  rosterChanged: { readonly side: Side; readonly roster: readonly RosterEntry[] };
  /** Sealed until the game starts. */
  lineupSubmitted: {
    readonly side: Side;
    readonly card: LineupCard | null;
    /** In its place against a left-handed starter; absent where one card is for both. */
    readonly againstLeft?: LineupCard;
  };
  diceCommitted: { readonly epoch: number; readonly commitment: string };
  gameStarted: { readonly away: readonly LineupPlayer[]; readonly home: readonly LineupPlayer[] };
  /** `placed` is the extra-inning runner on second. */
  halfStarted: { readonly inning: number; readonly half: Half; readonly placed: LineupId | null };
  /** Sealed until both are in. */
  decided:
    | { readonly role: 'defense'; readonly decision: DefensiveDecision | null }
    | { readonly role: 'offense'; readonly decision: OffensiveDecision | null };
  decisionsRevealed: { readonly defense: DefensiveDecision; readonly offense: OffensiveDecision };
  /** Dice rolled for a play that is not finished yet: a question or a person's reading follows. */
  diceRolled: {
    readonly dice: readonly Die[];
    readonly draft: PlayDraft;
    /** Null when a person reads the card. */
    readonly question: AdvanceQuestion | null;
  };
  advanceChosen: {
    readonly ask: AdvanceAsk;
    readonly choice: AdvanceChoice;
    readonly draft: PlayDraft;
    /** The next question, or null when the play follows. */
    readonly question: AdvanceQuestion | null;
  };
  /** A result that the other manager looks at first; `seconds` is null where it waits for his word. A later one replaces it. */
  resultProposed: { readonly side: Side; readonly result: ResultEntry; readonly seconds: number | null };
  /** The result stands: what it brings follows in the same action. */
  resultConfirmed: Record<string, never>;
  resultChallenged: { readonly side: Side; readonly reason: string };
  resultSubmitted: { readonly outcome: Outcome; readonly draft: PlayDraft; readonly question: AdvanceQuestion | null };
  /** `diceNext` is the stream's position after the play. */
  playMade: { readonly play: Play; readonly diceNext: number };
  substituted: Substituted;
  stopAsked: StopRequest;
  stopDeclined: { readonly side: Side };
  suspended: Record<string, never>;
  resumed: Record<string, never>;
  scorerRuled: { readonly ruling: Ruling; readonly reason: string };
  settingChanged: { readonly pace: number };
  revisionAsked: RevisionAsked;
  revisionDeclined: { readonly side: Side };
  /** Folds over the whole log only: see `revise/effective.ts`. */
  rewound: Rewound;
  /** As `rewound`. */
  playCorrected: PlayCorrected;
  gameEnded: { readonly reason: EndReason; readonly winner: Side | null };
  seedRevealed: { readonly epoch: number; readonly seed: string };
}
export type EventType = keyof EventData;

export type GameEvent = { readonly [T in EventType]: { readonly type: T; readonly data: EventData[T] } }[EventType];

/** An event as it stands in the log and goes over the wire. */
export type LoggedEvent = GameEvent & {
  readonly seq: number;
  /** Version of the event's shape. */
  readonly v: number;
  /** UTC, ISO 8601, from the server; never earlier than the one before. */
  readonly at: string;
  readonly by: Actor;
};
