import type { CorrectionRecord, RewindRecord } from '@/game/revise/revision';
import { notation } from '@/game/notation';
import type { Play, Side } from '@/game/play';
import type { GameState } from '@/game/state';
import { assertNever } from '@/shared/assert';
import { playText } from '../model/names';
import type { FeedEntry } from '../model/plays-by-half';
import { struckText } from './struck';

interface RevisedProps {
  readonly state: GameState;
  readonly rewinds: readonly RewindRecord[];
  readonly entry:
    | Extract<FeedEntry, { type: 'struck' | 'rewind' }>
    | { readonly type: 'corrected'; readonly correction: CorrectionRecord };
}

/** What the feed shows of a change: a struck play, the rewind that struck it, or the note under a corrected play. */
export function Revised({ state, rewinds, entry }: RevisedProps) {
  switch (entry.type) {
    case 'struck':
      return <StruckRow {...entry} rewinds={rewinds} state={state} />;
    case 'rewind':
      return <RewindRow {...entry} state={state} />;
    case 'corrected':
      return <CorrectionNote {...entry} state={state} />;
    default:
      return assertNever(entry);
  }
}

const whose = (state: GameState, side: Side | null): string => (side === null ? 'the league' : state[side].name);

interface StruckRowProps {
  readonly state: GameState;
  readonly play: Play;
  readonly rewind: RewindRecord;
  readonly rewinds: readonly RewindRecord[];
}

/** A play that a rewind struck: it stays to be read. */
const StruckRow = ({ state, play, rewind, rewinds }: StruckRowProps) => (
  <li className="border-b border-rule px-4 py-2.5 text-soft">
    <p className="text-[0.90625rem] leading-snug">
      <span className="sr-only">Struck: </span>
      <del>{struckText(state, rewinds, { play, struck: rewind.seq })}</del>
    </p>
    <p className="mt-1 font-mono text-xs">
      <del>{notation(play)}</del>
    </p>
  </li>
);

/** Where the game went back, on whose word and why. */
const RewindRow = ({ state, rewind }: { readonly state: GameState; readonly rewind: RewindRecord }) => (
  <li className="border-b border-rule border-l-4 border-l-out bg-chip/60 px-4 py-2 pl-3 text-[0.90625rem] leading-snug">
    <span className="font-semibold">
      {rewind.toPlay === 0 ? 'Back to the first pitch' : `Back to right after play ${rewind.toPlay}`}
    </span>
    , asked by {whose(state, rewind.side)}: {rewind.reason}
  </li>
);

interface CorrectionNoteProps {
  readonly state: GameState;
  readonly correction: CorrectionRecord;
}

/** What a corrected play was, on whose word it is another one, and why. */
const CorrectionNote = ({ state, correction }: CorrectionNoteProps) => (
  <div className="mt-1 border-l-2 border-l-out pl-2 text-sm leading-snug text-soft">
    <p>
      <span className="sr-only">Was: </span>
      <del>{playText(state, correction.was)}</del>
    </p>
    <p>
      Corrected, asked by {whose(state, correction.side)}: {correction.reason}
    </p>
  </div>
);
