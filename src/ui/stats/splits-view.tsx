import type { Split } from '@/server/services/stats/shapes';
import { Panel } from '@/ui/kit/panel';
import { splitColumns } from './columns/splits';
import { DataTable } from './table/data-table';

export interface SplitsViewProps {
  /** Whose splits they are: names the tables. */
  readonly name: string;
  readonly batting: readonly Split[];
  readonly pitching: readonly Split[];
}

const AT_BAT = splitColumns('atBat');
const ON_MOUND = splitColumns('onMound');

/** Splits at bat and on the mound, as far as there are any. */
export const SplitsView = ({ name, batting, pitching }: SplitsViewProps) => (
  <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
    {batting.length > 0 || pitching.length === 0 ? (
      <Panel>
        <DataTable
          caption={`At bat, ${name}`}
          columns={AT_BAT}
          rows={batting}
          rowKey={({ split }) => split}
          empty="No time at bat yet."
        />
      </Panel>
    ) : null}
    {pitching.length > 0 ? (
      <Panel>
        <DataTable
          caption={`On the mound, ${name}`}
          columns={ON_MOUND}
          rows={pitching}
          rowKey={({ split }) => split}
          empty="No batter faced yet."
        />
      </Panel>
    ) : null}
  </div>
);
