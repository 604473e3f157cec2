import type { ShownCard } from '@/server/services/cards/shapes';
import { Panel } from '@/ui/kit/panel';
import { placeWords } from '../words';
import { CardFaces, CardFoot } from './card-faces';

export type Face = 'batting' | 'pitching';

/** What a card is printed with: a pitcher's batting only where he plays elsewhere too. */
export const facesOf = ({ pitches, positions }: Pick<ShownCard, 'pitches' | 'positions'>): readonly Face[] =>
  !pitches ? ['batting'] : positions.some((position) => position !== 'P') ? ['pitching', 'batting'] : ['pitching'];

export interface PrintedCardProps {
  readonly shown: ShownCard;
  readonly face: Face;
}

/** A card as it lies on a table. */
export function PrintedCard({ shown, face }: PrintedCardProps) {
  const { card, name, cardsetName, rarity } = shown;
  const faces = card.printed[face];
  if (faces === null) return null;
  return (
    <Panel className="printed-card overflow-hidden">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 border-b-2 border-ink px-3.5 pt-2.5 pb-2">
        <h2 className="text-lg">{name}</h2>
        <p className="text-sm text-soft">
          {[placeWords(shown), cardsetName, rarity].filter((part) => part !== null).join(' · ')}
        </p>
      </div>
      <CardFaces faces={faces} kind={face} name={name} />
      <CardFoot abilities={card.abilities} kind={face} />
    </Panel>
  );
}
