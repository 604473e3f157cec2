import { battingWords, fieldingRows, fieldingWords, pitchingWords } from '@/cards/ability-words';
import type { Card } from '@/cards/card';
import type { PrintedFaces } from '@/cards/printed-card';
import { PrintedSideView } from '@/ui/game/cards/printed-side';

const HANDS = { L: 'left', R: 'right' } as const;

export interface CardFacesProps {
  readonly faces: PrintedFaces;
  readonly kind: 'batting' | 'pitching';
  /** Whose card it is. */
  readonly name: string;
}

/** Both sides of a printed card beside each other: what is read against left, and against right. */
export const CardFaces = ({ faces, kind, name }: CardFacesProps) => (
  <div className="card-faces grid md:grid-cols-2">
    {(['L', 'R'] as const).map((hand) => {
      const title = `Against ${HANDS[hand]}-handed ${kind === 'batting' ? 'pitchers' : 'batters'}`;
      return (
        <div
          key={hand}
          className="min-w-0 border-rule not-first:border-t md:not-first:border-t-0 md:not-first:border-l"
        >
          <p className="px-3.5 pt-2 pb-1 font-board text-[1.0625rem] leading-tight font-semibold">{title}</p>
          <PrintedSideView
            side={faces[hand]}
            first={kind === 'batting' ? 1 : 4}
            hit={null}
            caption={`${kind === 'batting' ? 'Batting' : 'Pitching'} card of ${name}: ${title.toLowerCase()}`}
          />
        </div>
      );
    })}
  </div>
);

export interface CardFootProps {
  readonly abilities: Card['abilities'];
  readonly kind: 'batting' | 'pitching';
}

/** What stands under the columns: running and stealing, or the mound; and the glove. */
export const CardFoot = ({ abilities, kind }: CardFootProps) => (
  <div className="border-t border-rule px-3.5 py-1.5 font-board text-base leading-snug font-medium">
    <p className="text-soft">{kind === 'pitching' ? pitchingWords(abilities) : battingWords(abilities)}</p>
    <p>
      {fieldingRows(abilities)
        .filter(([position]) => (position === 'P') === (kind === 'pitching'))
        .map(([position, rated]) => `${position}: ${fieldingWords(position, rated)}`)
        .join(' · ')}
    </p>
  </div>
);
