'use client';
import { useStats } from '../use-stats';
import type { OfSeason } from './of-season';
import { tieNotes } from './tie-notes';

/** Where equals stand as they do, and by which rule. Nothing where no rule was needed. */
export function TieNotesList({ season, teamOf }: OfSeason) {
  const { seasonId, standings } = season;
  const { data: meetings } = useStats(['meetings', seasonId], (stats) => stats.headToHead.query({ seasonId }));
  const notes = meetings === undefined ? [] : tieNotes(standings, meetings, (id) => teamOf(id)?.name ?? '');
  if (notes.length === 0) return null;
  return (
    <ul className="grid gap-1 text-[0.9375rem] text-soft">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
