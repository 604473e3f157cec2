import { type MarkKey } from '@/cards/card-marks';
import { markText, MARK_WORDS } from '@/cards/mark-words';
import type { ListedCard } from '@/leagues/listed';

/** What says most of a card in a small place. */
export const mainMarks = ({ pitches }: Pick<ListedCard, 'pitches'>): readonly MarkKey[] =>
  pitches
    ? ['pitchOnBaseVsL', 'pitchOnBaseVsR', 'pitchTotalBasesVsL', 'pitchTotalBasesVsR']
    : ['onBaseVsL', 'onBaseVsR', 'totalBasesVsL', 'totalBasesVsR'];

/** `SS 2B · S/R`. */
export const placeWords = ({ positions, bats, throws }: Pick<ListedCard, 'positions' | 'bats' | 'throws'>): string =>
  `${positions.join(' ') || 'DH'} · ${bats}/${throws}`;

/** A card for who does not see its picture: name, positions, main ratings. */
export const altOf = (card: ListedCard): string =>
  [
    card.name,
    placeWords(card),
    ...mainMarks(card).map((key) => `${MARK_WORDS[key].label} ${markText(key, card.marks[key])}`),
  ].join(', ');

/** A page of a card. */
export const cardHref = (cardId: number): string => `/cards/${cardId}`;
