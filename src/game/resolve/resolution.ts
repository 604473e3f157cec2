import type { AdvanceQuestion } from '../advance-question';
import type { PlayDraft } from '../draft';
import type { Play } from '../play';

/** What came of rolling the dice, or of an answer: a finished play, or what the play still waits for. */
export type Resolution =
  | { readonly type: 'play'; readonly play: Play }
  | { readonly type: 'question'; readonly draft: PlayDraft; readonly question: AdvanceQuestion }
  /** A person has to read the paper card. */
  | { readonly type: 'reading'; readonly draft: PlayDraft };
