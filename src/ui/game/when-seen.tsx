'use client';
import { useEffect, useRef, useState, type ReactNode } from 'react';

interface WhenSeenProps {
  /** Class with the least height, so that nothing jumps when the children come. */
  readonly className: string;
  readonly children: ReactNode;
}

/** Mounts its children, and so fetches their code, when they come on the screen or go to paper. */
export function WhenSeen({ className, children }: WhenSeenProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const show = (): void => setSeen(true);
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) show();
    });
    observer.observe(element);
    window.addEventListener('beforeprint', show);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', show);
    };
  }, []);
  return (
    <div ref={place} className={isSeen ? undefined : className}>
      {isSeen ? children : null}
    </div>
  );
}
