'use client';
import { useEffect, useRef, useState } from 'react';
import type { LeagueId } from '@/game/state';
import type { ImportRow } from '@/server/services/imports/shapes';
import { Button, LinkButton } from '@/ui/kit/button';
import { Panel } from '@/ui/kit/panel';
import { UndoDialog } from './undo-dialog';
import { openImport } from './use-address';
import { countsWords } from './words';

/** What came of an import, and the way back. */
export function Written({ leagueId, row }: { readonly leagueId: LeagueId; readonly row: ImportRow }) {
  const [isUndoing, setUndoing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="written">
      <Panel className="grid gap-4 p-5">
        <div>
          <h2 id="written" className="text-2xl" tabIndex={-1} ref={heading}>
            {row.target === '' ? 'It is in the league' : `${row.target} is in the league`}
          </h2>
          <p className="text-lg">{countsWords(row.counts)}.</p>
          <p className="text-soft">From {row.files.join(', ')}. The audit log of the league says so too.</p>
        </div>
        <div className="flex flex-wrap gap-3">
          <LinkButton
            kind="go"
            href={row.kind === 'cards' ? '/cards' : row.kind === 'players' ? '/players' : `/leagues/${leagueId}`}
          >
            {row.kind === 'cards' ? 'See the cards' : row.kind === 'players' ? 'See the players' : 'To the league'}
          </LinkButton>
          <Button onClick={() => openImport(null)}>All imports</Button>
          <Button onClick={() => setUndoing(true)}>Undo this import…</Button>
        </div>
      </Panel>
      <UndoDialog row={isUndoing ? row : null} onClose={() => setUndoing(false)} onUndone={() => openImport(null)} />
    </section>
  );
}
