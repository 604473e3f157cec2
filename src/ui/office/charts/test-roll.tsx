'use client';
import { useEffect, useRef, useState } from 'react';
import { STANDARD_CHARTS } from '@/cards/charts/standard-charts.data';
import type { Charts } from '@/game/charts';
import { chartRoller, type ChartTally, MOST_RUNS, ROLL_COLUMNS } from '@/managers/chart-roll';
import { Button } from '@/ui/kit/button';
import { Panel, PanelHeader } from '@/ui/kit/panel';

/** Games of a test roll; an average league's runs are then good to about a tenth. */
const GAMES = 400;
/** Games between two drawings. */
const LOT = 10;

interface Rolled {
  readonly these: ChartTally;
  readonly standard: ChartTally;
}

/** Plays the average league by these charts and by the standard ones, here in the browser, with the same dice. */
export function TestRoll({ charts }: { readonly charts: Charts | null }) {
  const [rolled, setRolled] = useState<Rolled | null>(null);
  const [isRolling, setRolling] = useState(false);
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const roll = (): void => {
    if (charts === null || isRolling) return;
    setRolling(true);
    const these = chartRoller(charts, 1);
    const standard = chartRoller(STANDARD_CHARTS, 1);
    const step = (): void => {
      const next = { these: these(LOT), standard: standard(LOT) };
      setRolled(next);
      if (next.these.games < GAMES) timer.current = window.setTimeout(step);
      else setRolling(false);
    };
    step();
  };
  return (
    <Panel>
      <PanelHeader
        title="Test roll"
        note={`${GAMES} games of the average league, with the same dice`}
        actions={
          <Button busy={isRolling} disabled={charts === null} onClick={roll}>
            {rolled === null ? 'Roll' : 'Roll again'}
          </Button>
        }
      />
      {rolled === null ? (
        <p className="p-4 text-soft">How runs, hits and errors change against the standard charts.</p>
      ) : (
        <div className="grid gap-6 p-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <Histogram rolled={rolled} />
          <Averages rolled={rolled} />
        </div>
      )}
    </Panel>
  );
}

function Histogram({ rolled: { these, standard } }: { readonly rolled: Rolled }) {
  const share = (tally: ChartTally, runs: number): number => (tally.runs[runs] ?? 0) / (2 * tally.games);
  const most = Math.max(...these.runs, ...standard.runs) / (2 * these.games);
  return (
    <figure className="m-0 grid gap-2">
      <figcaption className="font-semibold">Runs of a team in a game</figcaption>
      <ol className="flex h-44 items-end gap-1" aria-label="Share of team-games by runs">
        {Array.from({ length: MOST_RUNS + 1 }, (_, runs) => (
          <li key={runs} className="grid h-full flex-1 grid-rows-[1fr_auto] items-end gap-1 text-center">
            <span aria-hidden className="flex h-full items-end justify-center gap-px">
              <span
                className="w-1/2 rounded-t-xs bg-field"
                style={{ height: `${(100 * share(these, runs)) / most}%` }}
              />
              <span
                className="w-1/3 rounded-t-xs border border-edge bg-chip"
                style={{ height: `${(100 * share(standard, runs)) / most}%` }}
              />
            </span>
            <span aria-hidden className="font-board text-sm">
              {runs === MOST_RUNS ? `${runs}+` : runs}
            </span>
            <span className="sr-only">
              {runs === MOST_RUNS ? `${runs} or more` : runs} runs: {(100 * share(these, runs)).toFixed(1)} percent,
              standard {(100 * share(standard, runs)).toFixed(1)}
            </span>
          </li>
        ))}
      </ol>
      <p className="text-sm text-soft">
        Filled: these charts. Outlined: the standard ones. {these.games} of {GAMES} games.
      </p>
    </figure>
  );
}

const Averages = ({ rolled: { these, standard } }: { readonly rolled: Rolled }) => (
  <table className="w-full self-start font-board text-lg">
    <caption className="sr-only">A team in a game</caption>
    <thead>
      <tr className="border-b-2 border-ink text-right">
        <th scope="col" className="text-left">
          A team in a game
        </th>
        <th scope="col">these</th>
        <th scope="col">standard</th>
      </tr>
    </thead>
    <tbody>
      {ROLL_COLUMNS.map((column) => (
        <tr key={column} className="border-b border-rule text-right">
          <th scope="row" className="text-left font-medium">
            {column}
          </th>
          <td>{(these.sums[column] / (2 * these.games)).toFixed(2)}</td>
          <td className="text-soft">{(standard.sums[column] / (2 * standard.games)).toFixed(2)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
