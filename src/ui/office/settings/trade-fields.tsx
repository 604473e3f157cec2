import { TRADE_APPROVALS, type TradeApproval, type TradeRules } from '@/leagues/trades/trade-rules';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { Select } from '@/ui/kit/select';
import { TextField } from '@/ui/kit/text-field';

const WORDS: Readonly<Record<TradeApproval, string>> = {
  commissioner: 'Stand once a commissioner approves',
  none: 'Stand when both teams agree',
};
const [FEWEST, MOST] = [10, 200];

/** Whether these can be saved: a limit is a whole number of men that can play a game. */
export const isTradeRules = ({ mostMen }: TradeRules): boolean =>
  mostMen === null || (Number.isInteger(mostMen) && mostMen >= FEWEST && mostMen <= MOST);

interface TradeFieldsProps {
  readonly trades: TradeRules;
  readonly onChange: (trades: TradeRules) => void;
}

/** How managers may trade. */
export const TradeFields = ({ trades, onChange }: TradeFieldsProps) => (
  <Panel>
    <PanelHeader title="Trades between managers" />
    <div className="grid items-start gap-5 p-4 sm:grid-cols-2">
      <Select
        label="Trades"
        value={trades.approval}
        options={TRADE_APPROVALS.map((value) => ({ value, label: WORDS[value] }))}
        onChange={(event) => {
          const approval = TRADE_APPROVALS.find((value) => value === event.target.value);
          if (approval !== undefined) onChange({ ...trades, approval });
        }}
        hint="Trades to approve turn up under “Needs you”."
      />
      <TextField
        label="Most players of a team"
        type="number"
        inputMode="numeric"
        min={FEWEST}
        max={MOST}
        value={trades.mostMen ?? ''}
        onChange={(event) =>
          onChange({ ...trades, mostMen: event.target.value === '' ? null : Number(event.target.value) })
        }
        hint="No trade takes a team past it. Empty: no limit."
        error={isTradeRules(trades) ? null : `A whole number from ${FEWEST} to ${MOST}, or nothing.`}
      />
    </div>
  </Panel>
);
