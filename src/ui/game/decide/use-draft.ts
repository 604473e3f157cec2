'use client';
import { useEffect, useState } from 'react';
import type { DefensiveDecision, OffensiveDecision } from '@/game/decisions';
import { endsPlateAppearance } from '@/game/play';
import type { HandEntry } from '@/game/propose/hand-entry';
import type { GameState } from '@/game/state';
import type { Viewer } from '@/game/viewer';
import { keepDraft, NO_DRAFT, readDraft, type KeptDraft } from './kept-draft';
import { challengedReading, type Reading } from './reading';

/** A draft and the ways to change it. */
export interface Draft extends KeptDraft {
  readonly setDefense: (defense: DefensiveDecision) => void;
  readonly setOffense: (offense: OffensiveDecision) => void;
  readonly setReading: (reading: Reading | null) => void;
  readonly setTyped: (typed: HandEntry | null) => void;
}

/** What is chosen and typed for the play in progress. It outlives a reload, and goes when the play is over. */
export function useDraft(state: GameState, viewer: Viewer): Draft {
  const { playCount } = state;
  const [draft, setDraft] = useState<KeptDraft>(() => {
    const kept = readDraft(state, viewer);
    return { ...kept, reading: kept.reading ?? (kept.typed === null ? challengedReading(state) : null) };
  });
  const change = (part: Partial<KeptDraft>): void => setDraft((now) => ({ ...now, ...part }));

  // A challenge asks for another look at what was entered.
  const challenges = state.phase.type === 'result' ? (state.phase.challenge?.count ?? 0) : 0;
  const [seenChallenges, setSeenChallenges] = useState(challenges);
  if (seenChallenges !== challenges) {
    setSeenChallenges(challenges);
    change({ reading: challengedReading(state), typed: null });
  }
  // The next batter starts from the standard call; after a steal or a wild pitch the same man keeps his.
  const [seenPlay, setSeenPlay] = useState(playCount);
  if (seenPlay !== playCount) {
    setSeenPlay(playCount);
    const isNext = state.lastPlay === null || endsPlateAppearance(state.lastPlay.kind);
    setDraft(isNext ? NO_DRAFT : { ...draft, reading: null, typed: null });
  }

  useEffect(() => {
    if (viewer !== 'spectator') keepDraft(state, viewer, draft);
  }, [state, viewer, draft]);
  return {
    ...draft,
    setDefense: (defense) => change({ defense }),
    setOffense: (offense) => change({ offense }),
    setReading: (reading) => change({ reading }),
    setTyped: (typed) => change({ typed }),
  };
}
