'use client';
import { useEffect, useState } from 'react';
import type { CorrectionEffect, LineChange, LineKey, Standing } from '@/game/revise/correction-effect';
import type { PlayEntry } from '@/game/revise/play-entry';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import { useApi } from '@/trpc/provider';
import { failureOf } from '@/ui/kit/failure';
import { nameOf } from '../model/names';
import { basesText } from '../model/situation';

/** What the figures of a line are called on a scorecard; those that are not there are not shown. */
const LABELS: Partial<Record<LineKey, string>> = {
  pa: 'PA',
  ab: 'AB',
  r: 'R',
  h: 'H',
  double: '2B',
  triple: '3B',
  hr: 'HR',
  rbi: 'RBI',
  bb: 'BB',
  so: 'SO',
  hbp: 'HBP',
  sh: 'SH',
  sf: 'SF',
  gidp: 'GIDP',
  sb: 'SB',
  cs: 'CS',
  roe: 'reached on error',
  er: 'ER',
  wp: 'WP',
  po: 'PO',
  a: 'A',
  e: 'E',
  dp: 'DP',
  tp: 'TP',
  pb: 'PB',
};

const KINDS = { batting: 'batting', pitching: 'pitching', fielding: 'in the field' } as const;

type Found = { readonly effect: CorrectionEffect } | { readonly problem: string };

interface EffectViewProps {
  readonly state: GameState;
  readonly number: number;
  readonly entry: PlayEntry;
}

/** What a correction would change, as the server reckons it: the score, who is on base, and each figure of the box score. */
export function EffectView({ state, number, entry }: EffectViewProps) {
  const api = useApi();
  const [found, setFound] = useState<Found | null>(null);
  const { gameId } = state;
  useEffect(() => {
    let isStale = false;
    const look = async (): Promise<void> => {
      const answer = await api.game.previewCorrection.query({ gameId, number, play: entry }).then(
        (effect) => ({ effect }),
        (error: unknown) => ({ problem: failureOf(error).text }),
      );
      if (!isStale) setFound(answer);
    };
    void look();
    return () => {
      isStale = true;
    };
  }, [api, gameId, number, entry]);
  return (
    <section aria-label="What changes" className="grid gap-1 text-[0.9375rem] leading-snug" aria-busy={found === null}>
      <h3 className="font-board text-sm font-semibold text-soft uppercase">What changes</h3>
      {found === null ? (
        <p className="text-soft">Being worked out…</p>
      ) : 'problem' in found ? (
        <p className="text-out-ink">{found.problem}</p>
      ) : (
        <Effect state={state} effect={found.effect} />
      )}
    </section>
  );
}

function Effect({
  state,
  effect: { was, now, lines },
}: {
  readonly state: GameState;
  readonly effect: CorrectionEffect;
}) {
  const shown = lines.filter(({ key }) => LABELS[key] !== undefined);
  const men = new Map<string, LineChange[]>();
  for (const change of shown) {
    const key = `${change.side} ${change.lineupId} ${change.kind}`;
    men.set(key, [...(men.get(key) ?? []), change]);
  }
  const [before, after] = [standingText(state, was), standingText(state, now)];
  return (
    <>
      <p>
        {before === after ? (
          `Score and runners stay: ${after}.`
        ) : (
          <>
            <del>{before}</del> {after}
          </>
        )}
      </p>
      {men.size === 0 ? (
        <p>No figure of the box score.</p>
      ) : (
        <ul className="grid gap-0.5">
          {[...men].map(([key, changes]) => (
            <li key={key}>{changesText(state, changes)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const standingText = (state: GameState, { score, runners }: Standing): string =>
  `${SIDES.map((side) => `${state[side].abbreviation} ${score[side]}`).join(', ')}, ${basesText(runners)}`;

/** "Quill, batting: H 2 → 1, reached on error 0 → 1". */
function changesText(state: GameState, changes: readonly LineChange[]): string {
  const [first] = changes;
  if (first === undefined) return '';
  const figures = changes.map(({ key, was, now }) => `${LABELS[key] ?? key} ${was} → ${now}`).join(', ');
  return `${nameOf(state, first.lineupId)}, ${KINDS[first.kind]}: ${figures}`;
}
