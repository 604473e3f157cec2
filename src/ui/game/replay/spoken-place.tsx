'use client';
import { useEffect, useState } from 'react';

/** A replay that runs, or a slider that is dragged, is told of where it rests. */
const SETTLE_MS = 600;

/** What a screen reader hears of the moment, politely. */
export function SpokenPlace({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return <output className="sr-only">{spoken}</output>;
}
