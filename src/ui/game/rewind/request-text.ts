import type { GameState } from '@/game/state';

/** What a manager asks of the other, as one sentence; null while nobody asks. */
export function revisionText({ revisionAsked, ...state }: GameState): string | null {
  if (revisionAsked === null) return null;
  const { side, revision } = revisionAsked;
  const { name } = state[side];
  if (revision.type === 'correct') return `${name} asks to score play ${revision.play.number} otherwise.`;
  return revision.toPlay === 0
    ? `${name} asks to go back to the first pitch.`
    : `${name} asks to go back to right after play ${revision.toPlay}.`;
}
