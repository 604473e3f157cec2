import type { Runners } from '@/game/bases';
import type { Half } from '@/game/play';
import type { GameState } from '@/game/state';
import { ordinal } from '@/ui/kit/ordinal';

const BASES = ['first', 'second', 'third'] as const;
export const BASE_NAMES = { 1: 'first', 2: 'second', 3: 'third', 4: 'home' } as const;

export const outsText = (outs: number): string =>
  outs === 0 ? 'nobody out' : outs === 1 ? 'one out' : outs === 2 ? 'two out' : 'three out';

/** Who is on, without names: "runners on first and third". */
export function basesText(runners: Runners): string {
  const taken = BASES.filter((_, index) => runners[index] !== null);
  if (taken.length === 0) return 'bases empty';
  if (taken.length === 3) return 'bases loaded';
  return taken.length === 1 ? `runner on ${taken[0]}` : `runners on ${taken.join(' and ')}`;
}

export const halfText = (half: Half, inning: number): string =>
  `${half === 'top' ? 'Top' : 'Bottom'} of the ${ordinal(inning)}`;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const scoreText = (state: GameState): string =>
  `${state.away.name} ${state.score.away}, ${state.home.name} ${state.score.home}`;

/** The whole situation as a sentence, for the hidden heading, the reader and the `l` key. */
export function situationText(state: GameState): string {
  const score = scoreText(state);
  if (state.status === 'completed') return `Final. ${score}.`;
  if (state.status === 'pending') return `${state.away.name} at ${state.home.name}. The game has not started.`;
  return `${halfText(state.half, state.inning)}, ${outsText(state.outs)}, ${basesText(state.runners)}. ${score}.`;
}
