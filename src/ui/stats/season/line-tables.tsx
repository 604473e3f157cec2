'use client';
import { useState } from 'react';
import { FIELD_POSITIONS } from '@/game/positions';
import { qualifiesAtBat, qualifiesOnMound } from '@/leagues/season/rates';
import { Select } from '@/ui/kit/select';
import { BATTING_COLUMNS } from '../columns/batting';
import { FIELDING_COLUMNS } from '../columns/fielding';
import { PITCHING_COLUMNS } from '../columns/pitching';
import { Loaded } from '../loaded';
import { useParams } from '../use-params';
import { useStats } from '../use-stats';
import { LinesTable } from './lines-table';
import type { OfSeason } from './of-season';

/** Fewest plate appearances, or innings, that are shown: `qualified`, or a number. */
const LEAST = ['1', '50', '100', '200'] as const;

interface LeastSelectProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly unit: string;
  /** What makes somebody qualify for the leaders. */
  readonly enough: string;
}

const LeastSelect = ({ value, onChange, unit, enough }: LeastSelectProps) => (
  <Select
    label="At least"
    value={value}
    options={[
      { value: 'qualified', label: enough },
      ...LEAST.map((count) => ({ value: count, label: count === '1' ? 'Everyone' : `${count} ${unit}` })),
    ]}
    onChange={(event) => onChange(event.target.value)}
    className="min-w-36 flex-1 sm:w-48 sm:flex-none"
  />
);

/** The column that the address asks to be sorted by: leaders lead here. */
function useBest(columns: readonly { readonly key: string }[], usual: string): string {
  const [params] = useParams();
  return columns.find(({ key }) => key === params.get('sort'))?.key ?? usual;
}

const ofManAndTeam = ({ playerId, teamId }: { readonly playerId: number; readonly teamId: number }): string =>
  `${playerId}:${teamId}`;

/** Everyone's batting in a season. */
export function BattingTable(of: OfSeason) {
  const { seasonId } = of.season;
  const query = useStats(['batting', seasonId], (stats) => stats.batting.query({ seasonId }));
  const best = useBest(BATTING_COLUMNS, 'ops');
  const [least, setLeast] = useState('qualified');
  return (
    <Loaded query={query} what="Batting">
      {(page) => (
        <LinesTable
          {...of}
          what="Batting"
          page={page}
          columns={BATTING_COLUMNS}
          best={best}
          fits={({ pa }, games) => (least === 'qualified' ? qualifiesAtBat(pa, games) : pa >= Number(least))}
          rowKey={ofManAndTeam}
          filter={<LeastSelect value={least} onChange={setLeast} unit="appearances" enough="3.1 a game" />}
        />
      )}
    </Loaded>
  );
}

/** Everyone's pitching in a season. */
export function PitchingTable(of: OfSeason) {
  const { seasonId } = of.season;
  const query = useStats(['pitching', seasonId], (stats) => stats.pitching.query({ seasonId }));
  const best = useBest(PITCHING_COLUMNS, 'rate-era');
  const [least, setLeast] = useState('qualified');
  const fits = ({ outs }: { readonly outs: number }, games: number): boolean => {
    if (least === 'qualified') return qualifiesOnMound(outs, games);
    // Who put nobody out has pitched too.
    return least === '1' || outs >= 3 * Number(least);
  };
  return (
    <Loaded query={query} what="Pitching">
      {(page) => (
        <LinesTable
          {...of}
          what="Pitching"
          page={page}
          columns={PITCHING_COLUMNS}
          best={best}
          fits={fits}
          rowKey={ofManAndTeam}
          filter={<LeastSelect value={least} onChange={setLeast} unit="innings" enough="One a game" />}
        />
      )}
    </Loaded>
  );
}

/** Everyone's fielding in a season, position by position. */
export function FieldingTable(of: OfSeason) {
  const { seasonId } = of.season;
  const query = useStats(['fielding', seasonId], (stats) => stats.fielding.query({ seasonId }));
  const best = useBest(FIELDING_COLUMNS, 'a');
  const [position, setPosition] = useState('');
  return (
    <Loaded query={query} what="Fielding">
      {(page) => (
        <LinesTable
          {...of}
          what="Fielding"
          page={page}
          columns={FIELDING_COLUMNS}
          best={best}
          fits={(row) => position === '' || row.position === position}
          rowKey={(row) => `${ofManAndTeam(row)}:${row.position}`}
          filter={
            <Select
              label="Position"
              value={position}
              options={[{ value: '', label: 'All' }, ...FIELD_POSITIONS.map((value) => ({ value, label: value }))]}
              onChange={(event) => setPosition(event.target.value)}
              className="w-28"
            />
          }
        />
      )}
    </Loaded>
  );
}
