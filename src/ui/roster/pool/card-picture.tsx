'use client';
import { useState } from 'react';
import type { PoolMan } from '@/leagues/roster/pool';
import { cardAlt, TextCard } from './text-card';

/** A card's picture in a frame that keeps its shape; the card in text where there is none or it does not come. */
export function CardPicture({ man }: { readonly man: PoolMan }) {
  const [missing, setMissing] = useState<string | null>(null);
  return (
    <figure aria-label={cardAlt(man)} className="aspect-5/7 w-full overflow-hidden rounded-lg bg-sheet">
      {man.imageUrl === null || missing === man.imageUrl ? (
        <TextCard man={man} />
      ) : (
        <img
          src={man.imageUrl}
          alt=""
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          onError={() => setMissing(man.imageUrl)}
          className="size-full object-contain"
        />
      )}
    </figure>
  );
}
