import { substitutionSentences } from '@/game/sentence/substitution';
import type { GameState } from '@/game/state';
import type { SubstitutionRecord } from '@/game/substitution';
import { nameOf } from './names';

/** A substitution as the feed and the announcer tell it. */
export const changeText = (state: GameState, record: Pick<SubstitutionRecord, 'side' | 'changes'>): string =>
  substitutionSentences(record, (id) => nameOf(state, id), state[record.side].name).join(' ');
