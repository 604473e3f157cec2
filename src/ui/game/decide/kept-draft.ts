import type { DefensiveDecision, OffensiveDecision } from '@/game/decisions';
import type { HandEntry } from '@/game/propose/hand-entry';
import type { GameState } from '@/game/state';
import type { Viewer } from '@/game/viewer';
import { readStored, writeStored } from '@/ui/kit/stored';
import type { Reading } from './reading';

/** What a person has chosen and typed for one play, before it is sent. Null is untouched. */
export interface KeptDraft {
  readonly defense: DefensiveDecision | null;
  readonly offense: OffensiveDecision | null;
  /** What the entry form would send. */
  readonly reading: Reading | null;
  /** What stands in its fields, also when it is no play yet. */
  readonly typed: HandEntry | null;
}

export const NO_DRAFT: KeptDraft = { defense: null, offense: null, reading: null, typed: null };

/** The number belongs to the shape: what was kept in another is not read. */
const keyOf = (gameId: string, viewer: Viewer): string => `scorecard:draft:1:${gameId}:${viewer}`;

/** Which play a draft is for: die numbers never go back, so a play that is played again is another. */
const playOf = ({ playCount, dice }: GameState): string => `${playCount}:${dice.next}`;

/** The draft that was kept on this device for the play in progress. */
export function readDraft(state: GameState, viewer: Viewer): KeptDraft {
  const text = readStored(keyOf(state.gameId, viewer));
  if (text === null) return NO_DRAFT;
  try {
    const kept = JSON.parse(text) as KeptDraft & { readonly play: string };
    return kept.play === playOf(state) ? kept : NO_DRAFT;
  } catch {
    return NO_DRAFT;
  }
}

/** Keeps the draft of the play in progress, in place of any other of this game; an untouched one leaves nothing. */
export function keepDraft(state: GameState, viewer: Viewer, draft: KeptDraft): void {
  const isTouched = Object.values(draft).some((part) => part !== null);
  const key = keyOf(state.gameId, viewer);
  const text = isTouched ? JSON.stringify({ ...draft, play: playOf(state) }) : null;
  if (readStored(key) !== text) writeStored(key, text);
}
