import type { Card } from '@/cards/card';
import { cardMarks, type MarkKey } from '@/cards/card-marks';
import { outcomeLabel } from '@/cards/card-text';
import { inChances } from '@/cards/ratings';
import { fieldingRows } from '@/cards/ability-words';
import type { Fielding } from '@/game/abilities';
import { CARD_OUTCOMES, type CardOutcome } from '@/game/outcomes';
import type { FieldPosition } from '@/game/positions';
import { Panel } from '@/ui/kit/panel';
import type { DataColumn } from '@/ui/stats/table/column';
import { DataTable } from '@/ui/stats/table/data-table';

type Chances = Readonly<Record<'battingL' | 'battingR' | 'pitchingL' | 'pitchingR', number | null>>;
interface ChancesRow extends Chances {
  readonly what: string;
}

const chances = (value: number | null): string => (value === null ? '–' : String(Math.round(value * 100) / 100));

const side = (key: keyof Chances, label: string, title: string): DataColumn<ChancesRow> => ({
  key,
  label,
  title,
  value: (row) => row[key],
  text: chances,
  isMain: true,
});

const WHAT: DataColumn<ChancesRow> = {
  key: 'what',
  label: 'Reading',
  title: 'Reading',
  value: ({ what }) => what,
  isText: true,
};
const BATTING = [
  side('battingL', 'v L', 'Chances of 108 against left-handed pitchers'),
  side('battingR', 'v R', 'Chances of 108 against right-handed pitchers'),
];
const PITCHING = [
  side('pitchingL', 'P v L', 'Chances of 108 against left-handed batters'),
  side('pitchingR', 'P v R', 'Chances of 108 against right-handed batters'),
];

function outcomeRow({ ratings: { batting, pitching } }: Card, outcome: CardOutcome): ChancesRow {
  const of = (face: typeof batting | null, hand: 'L' | 'R'): number | null =>
    face === null ? null : inChances(face[hand][outcome]);
  return {
    what: outcomeLabel(outcome),
    battingL: of(batting, 'L'),
    battingR: of(batting, 'R'),
    pitchingL: of(pitching, 'L'),
    pitchingR: of(pitching, 'R'),
  };
}

const SUMS: readonly (readonly [string, string])[] = [
  ['Reaches base', 'onBase'],
  ['Total bases', 'totalBases'],
  ['Home runs', 'homeruns'],
];

function sumRow(card: Card, [what, key]: readonly [string, string]): ChancesRow {
  const marks = cardMarks(card);
  const capital = `${key[0]?.toUpperCase() ?? ''}${key.slice(1)}`;
  const of = (name: string): number | null => marks[name as MarkKey] ?? null;
  return {
    what,
    battingL: of(`${key}VsL`),
    battingR: of(`${key}VsR`),
    pitchingL: of(`pitch${capital}VsL`),
    pitchingR: of(`pitch${capital}VsR`),
  };
}

interface FieldingRow extends Fielding {
  readonly position: FieldPosition;
}

const number = (key: keyof Fielding, label: string, title: string, isMain = true): DataColumn<FieldingRow> => ({
  key,
  label,
  title,
  value: (row) => row[key],
  text: (value) => String(value).replace('-', '−'),
  isMain,
  isLowFirst: true,
});

const FIELDING: readonly DataColumn<FieldingRow>[] = [
  { key: 'position', label: 'Pos', title: 'Position', value: ({ position }) => position, isText: true },
  number('range', 'Rng', 'Range, 1 the best'),
  number('error', 'Err', 'Error rating'),
  number('arm', 'Arm', 'Arm, −6 the best'),
  number('passedBall', 'PB', 'Passed balls of 20', false),
  number('overthrow', 'T', 'Overthrows of 20', false),
];

/** What a card holds: sums, each reading in chances of 108 against left and right, and the glove. */
export function RatingsView({ card }: { readonly card: Card }) {
  const sides = [...(card.ratings.pitching === null ? [] : PITCHING), ...BATTING];
  const rows = CARD_OUTCOMES.map((outcome) => outcomeRow(card, outcome)).filter(
    ({ battingL, battingR, pitchingL, pitchingR }) => [battingL, battingR, pitchingL, pitchingR].some(Boolean),
  );
  const fielding = fieldingRows(card.abilities).map(([position, rated]) => ({ position, ...rated }));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-2">
      <Panel>
        <DataTable
          caption={`Chances of 108, ${card.name}`}
          columns={[WHAT, ...sides]}
          rows={rows}
          rowKey={({ what }) => what}
          empty=""
        />
      </Panel>
      <div className="grid gap-5">
        <Panel>
          <DataTable
            caption={`In sum, ${card.name}`}
            columns={[WHAT, ...sides]}
            rows={SUMS.map((sum) => sumRow(card, sum))}
            rowKey={({ what }) => what}
            empty=""
          />
        </Panel>
        <Panel>
          <DataTable
            caption={`Fielding, ${card.name}`}
            columns={FIELDING}
            rows={fielding}
            rowKey={({ position }) => position}
            empty="He is rated at no position: he bats."
          />
        </Panel>
      </div>
    </div>
  );
}
