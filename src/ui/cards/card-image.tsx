'use client';
import { useState, type ReactNode } from 'react';

export interface CardImageProps {
  /** Null where there is none. */
  readonly url: string | null;
  readonly alt: string;
  /** Stands in its place where there is none, or it does not come. */
  readonly children: ReactNode;
  readonly className?: string;
}

/** A picture from the league's service; a card in words where it is missing. */
export function CardImage({ url, alt, children, className }: CardImageProps) {
  const [broken, setBroken] = useState<string | null>(null);
  if (url === null || url === broken) return children;
  return (
    <img
      src={url}
      alt={alt}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setBroken(url)}
      className={className}
    />
  );
}
