'use client';
import Link from 'next/link';
import type { MarkKey } from '@/cards/card-marks';
import { markText, MARK_WORDS } from '@/cards/mark-words';
import type { ListedCard } from '@/leagues/listed';
import { teamColor } from '@/ui/kit/team-color';
import { CardImage } from '../card-image';
import { useItemKeys } from '../use-item-keys';
import { altOf, cardHref, mainMarks, placeWords } from '../words';
import type { LibrarySort } from './library-query';
import { isWordSort } from './library-query';
import { PickButton } from './pick-button';

export interface CardGridProps {
  readonly caption: string;
  readonly cards: readonly ListedCard[];
  readonly sort: LibrarySort;
}

/** Cards as thumbnails: the picture where there is one, else the card in words. */
export function CardGrid({ caption, cards, sort }: CardGridProps) {
  const list = useItemKeys();
  return (
    <section aria-label={caption} ref={list} className="px-4">
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(10.5rem,46%),1fr))] gap-3">
        {cards.map((card) => (
          <li key={card.playerId} data-row={card.playerId} data-name={card.name} className="relative">
            <Link
              href={cardHref(card.playerId)}
              prefetch={false}
              data-item
              className="block aspect-[5/7] overflow-hidden rounded-xl border border-line bg-sheet text-ink no-underline shadow-sheet hover:border-edge"
            >
              <CardImage url={card.imageUrl} alt={altOf(card)} className="size-full object-cover">
                <TextThumb card={card} sort={sort} />
              </CardImage>
            </Link>
            <PickButton id={card.playerId} name={card.name} isBoxed className="absolute right-1.5 bottom-1.5" />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A card in words, as large as its picture would be. */
function TextThumb({ card, sort }: { readonly card: ListedCard; readonly sort: LibrarySort }) {
  const usual = mainMarks(card);
  const keys: readonly MarkKey[] = isWordSort(sort) || usual.includes(sort) ? usual : [sort, ...usual.slice(0, 3)];
  return (
    <span className="flex h-full flex-col">
      <i
        aria-hidden
        className="h-1.5 shrink-0 bg-edge"
        style={card.team === null ? undefined : { background: teamColor(card.team.color, 'sheet') }}
      />
      <span className="flex min-h-0 flex-1 flex-col px-3 py-2.5">
        <span className="line-clamp-2 font-book text-base leading-tight font-bold">{card.name}</span>
        <span className="mt-0.5 text-[0.8125rem] text-soft">{placeWords(card)}</span>
        <span className="mt-2 grid gap-0.5 font-board text-base leading-tight">
          {keys.map((key) => (
            <span key={key} className="flex justify-between gap-2 border-b border-rule">
              <abbr title={MARK_WORDS[key].title} className="text-soft no-underline">
                {MARK_WORDS[key].label}
              </abbr>
              <b>{markText(key, card.marks[key])}</b>
            </span>
          ))}
        </span>
        <span className="mt-auto line-clamp-2 pr-11 text-[0.8125rem] leading-tight text-soft">
          {[card.cardsetName, card.rarity].filter(Boolean).join(' · ')}
        </span>
      </span>
    </span>
  );
}
