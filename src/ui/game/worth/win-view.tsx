'use client';
import { useMemo } from 'react';
import type { Play } from '@/game/play';
import { sideAtBat } from '@/game/sides';
import type { GameState } from '@/game/state';
import { ordinal } from '@/ui/kit/ordinal';
import { nameOf, playText } from '../model/names';
import { scoreAfter } from '../model/plays-by-half';
import { halfStarts, leaders, swings, winCurve, type CurvePoint } from '../model/win-curve';

interface WinViewProps {
  readonly state: GameState;
  /** Oldest first. */
  readonly plays: readonly Play[];
}

const WIDTH = 560;
const HEIGHT = 220;
const percent = (chance: number): string => `${Math.round(chance * 100)} %`;
const signed = (change: number): string => `${change < 0 ? '−' : '+'}${Math.abs(change * 100).toFixed(0)} %`;
const halfName = ({ half, inning }: Play): string => `${half} ${ordinal(inning)}`;

/** The chance of the home team through the game, the plays that moved it, and who added most. */
export function WinView({ state, plays }: WinViewProps) {
  const curve = useMemo(() => winCurve(plays, state.rules), [plays, state.rules]);
  const last = curve.at(-1);
  if (last === undefined) {
    return <p className="ruled px-5 py-8 text-center text-soft">The curve begins with the first play.</p>;
  }
  return (
    <section aria-label="Win probability" className="grid gap-4 pb-4">
      <figure className="px-3.5 pt-3.5">
        <Curve
          curve={curve}
          label={`${state.home.name} ${percent(last.homeAfter)} to win after ${plays.length} plays.`}
        />
        <figcaption className="mt-1.5 flex justify-between gap-3 text-sm text-soft">
          <span>
            {state.home.abbreviation} above, {state.away.abbreviation} below the middle
          </span>
          <span className="font-semibold text-ink">
            {state.home.abbreviation} {percent(last.homeAfter)}
          </span>
        </figcaption>
      </figure>
      <div className="px-3.5">
        <h3 className="text-base font-bold">Turning points</h3>
        <ol className="mt-1 grid gap-1.5">
          {swings(curve, 5).map(({ play, wpa }) => (
            <li key={play.number} className="flex gap-3 text-[0.90625rem] leading-snug">
              <span className="w-14 shrink-0 text-right font-board text-base font-bold">{signed(wpa)}</span>
              <span>
                {playText(state, play)}{' '}
                <span className="text-soft">
                  {halfName(play)}, {state[sideAtBat(play.half)].abbreviation}
                </span>
              </span>
            </li>
          ))}
        </ol>
      </div>
      <div className="px-3.5">
        <h3 className="text-base font-bold">Added most</h3>
        <ol className="mt-1 grid gap-0.5">
          {leaders(curve, 3).map(({ man, wpa }) => (
            <li key={man} className="flex gap-3 text-[0.90625rem]">
              <span className="w-14 shrink-0 text-right font-board text-base font-bold">{signed(wpa)}</span>
              {nameOf(state, man)}
            </li>
          ))}
        </ol>
      </div>
      <details className="px-3.5">
        <summary className="min-h-11 cursor-pointer py-2.5 text-[0.9375rem] font-semibold">As a table</summary>
        <Table state={state} curve={curve} />
      </details>
    </section>
  );
}

/** The line itself: half-innings ticked, leverage as bars beneath. */
function Curve({ curve, label }: { readonly curve: readonly CurvePoint[]; readonly label: string }) {
  const step = WIDTH / Math.max(1, curve.length);
  const y = (chance: number): number => 10 + (1 - chance) * (HEIGHT - 60);
  const points = [[0, y(0.5)], ...curve.map(({ homeAfter }, i) => [(i + 1) * step, y(homeAfter)])];
  const line = points.map(([x = 0, at = 0]) => `${x.toFixed(1)},${at.toFixed(1)}`).join(' ');
  const starts = halfStarts(curve);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} className="block w-full">
      {starts.map((i) => {
        const play = curve[i]?.play;
        return (
          <g key={i}>
            <line x1={i * step} x2={i * step} y1="10" y2={HEIGHT - 50} stroke="var(--rule)" />
            {play?.half === 'top' ? (
              <text x={i * step + 3} y={HEIGHT - 38} fontSize="11" fill="var(--soft)">
                {play.inning}
              </text>
            ) : null}
          </g>
        );
      })}
      <polygon points={`0,${y(0.5)} ${line} ${WIDTH},${y(0.5)}`} fill="var(--field)" fillOpacity="0.14" />
      <line x1="0" x2={WIDTH} y1={y(0.5)} y2={y(0.5)} stroke="var(--edge)" strokeDasharray="4 4" />
      <polyline points={line} fill="none" stroke="var(--field)" strokeWidth="2.5" strokeLinejoin="round" />
      {curve.map(({ play, leverage }, i) => {
        const height = Math.min(30, leverage * 7);
        return (
          <rect
            key={play.number}
            x={i * step + 0.5}
            y={HEIGHT - height}
            width={Math.max(1, step - 1)}
            height={height}
            fill={leverage >= 2 ? 'var(--run)' : 'var(--edge)'}
          />
        );
      })}
    </svg>
  );
}

const Table = ({ state, curve }: { readonly state: GameState; readonly curve: readonly CurvePoint[] }) => (
  <div className="overflow-x-auto">
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">Every play with what it was worth</caption>
      <thead>
        <tr className="border-b-2 border-ink text-left text-soft">
          <th scope="col" className="py-1 pr-2 font-semibold">
            Play
          </th>
          <th scope="col" className="px-1 py-1 font-semibold">
            Score
          </th>
          <th scope="col" className="px-1 py-1 text-right font-semibold">
            {state.home.abbreviation}
          </th>
          {(['WPA', 'LI', 'RE24'] as const).map((name) => (
            <th key={name} scope="col" className="px-1 py-1 text-right font-semibold">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {curve.map(({ play, homeAfter, wpa, leverage, re24 }) => {
          const score = scoreAfter(play);
          return (
            <tr key={play.number} className="border-b border-rule align-top">
              <th scope="row" className="py-1 pr-2 text-left font-normal">
                {playText(state, play)}
              </th>
              <td className="px-1 py-1 whitespace-nowrap">
                {score.away}–{score.home}
              </td>
              <td className="px-1 py-1 text-right">{percent(homeAfter)}</td>
              <td className="px-1 py-1 text-right">{signed(wpa)}</td>
              <td className="px-1 py-1 text-right">{leverage.toFixed(1)}</td>
              <td className="px-1 py-1 text-right">{re24.toFixed(2)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </div>
);
