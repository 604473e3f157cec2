'use client';
import { useState } from 'react';

/** A team's runs; when they grow the lamp flares and "+2" rises from it, once. */
export function Runs({ runs }: { readonly runs: number }) {
  const [seen, setSeen] = useState({ runs, more: 0 });
  if (seen.runs !== runs) setSeen({ runs, more: Math.max(0, runs - seen.runs) });
  return (
    // A new key starts the flare again.
    <span key={runs} className="runs" data-more={seen.more > 0 ? `+${seen.more}` : undefined}>
      {runs}
    </span>
  );
}
