'use client';
import { type FormEvent, useState } from 'react';
import type { LeagueSettings } from '@/server/services/office/shapes';
import { Button } from '@/ui/kit/button';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { Select } from '@/ui/kit/select';
import { TextField } from '@/ui/kit/text-field';
import { type Draft, fieldsOf, FIRST_DRAFT, problemsOf, rulesOf } from '@/ui/new-game/draft';
import { RulesFields } from '@/ui/new-game/rules-fields';
import { useDeed } from '../use-office';
import { isTradeRules, TradeFields } from './trade-fields';

interface SettingsFormProps {
  readonly settings: LeagueSettings;
  readonly onReload: () => void;
}

const STANDARD = '';

/** Minutes or hours that were typed; null for no limit. */
const limitOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));
const isLimit = (limit: number | null, most: number): boolean =>
  limit === null || (Number.isInteger(limit) && limit >= 1 && limit <= most);

const MOST_MINUTES = 525_600;
const MOST_HOURS = 8_760;

/** Rules, charts and clocks; saved together, and not over what somebody else saved meanwhile. */
export function SettingsForm({ settings, onReload }: SettingsFormProps) {
  const { leagueId, version, rules, clocks, chartVersions } = settings;
  const [trades, setTrades] = useState(settings.trades);
  const deed = useDeed();
  const [draft, setDraft] = useState<Draft>({
    ...FIRST_DRAFT,
    ...fieldsOf(rules),
    league: leagueId,
    opponent: 'friend',
  });
  const [charts, setCharts] = useState(settings.charts ?? STANDARD);
  const [minutes, setMinutes] = useState(clocks.decisionMinutes === null ? '' : String(clocks.decisionMinutes));
  const [hours, setHours] = useState(clocks.idleHours === null ? '' : String(clocks.idleHours));
  const [reason, setReason] = useState('');
  const { innings } = problemsOf(draft);
  const isMinutes = isLimit(limitOf(minutes), MOST_MINUTES);
  const isHours = isLimit(limitOf(hours), MOST_HOURS);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (innings !== undefined || !isMinutes || !isHours || !isTradeRules(trades)) return;
    const input = {
      leagueId,
      version,
      rules: { ...rules, ...rulesOf(draft) },
      clocks: { decisionMinutes: limitOf(minutes), idleHours: limitOf(hours) },
      charts: charts === STANDARD ? null : charts,
      trades,
      reason: reason.trim(),
    };
    await deed.run((api) => api.office.saveSettings.mutate(input), 'The settings are saved');
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-6">
      <Panel>
        <PanelHeader title="Rules of new games" note="Games that exist keep theirs" />
        <div className="grid gap-5 p-4">
          <RulesFields draft={draft} change={(part) => setDraft((old) => ({ ...old, ...part }))} error={innings} />
        </div>
      </Panel>
      <Panel>
        <PanelHeader title="Charts and clocks" />
        <div className="grid items-start gap-5 p-4 sm:grid-cols-3">
          <Select
            label="Charts of new games"
            value={charts}
            options={[
              { value: STANDARD, label: 'Standard' },
              ...chartVersions.map(({ hash, name, createdAt }) => ({
                value: hash,
                label: `${name} (${createdAt.slice(0, 10)})`,
              })),
            ]}
            onChange={(event) => setCharts(event.target.value)}
          />
          <TextField
            label="Minutes for a decision"
            type="number"
            inputMode="numeric"
            min={1}
            max={MOST_MINUTES}
            value={minutes}
            onChange={(event) => setMinutes(event.target.value)}
            hint="Games past it turn up under “Needs you”. Empty: no limit."
            error={isMinutes ? null : 'A whole number of minutes, or nothing.'}
          />
          <TextField
            label="Hours until a game is idle"
            type="number"
            inputMode="numeric"
            min={1}
            max={MOST_HOURS}
            value={hours}
            onChange={(event) => setHours(event.target.value)}
            hint="Empty: no limit."
            error={isHours ? null : 'A whole number of hours, or nothing.'}
          />
        </div>
      </Panel>
      <TradeFields trades={trades} onChange={setTrades} />
      <div className="grid items-end gap-3 sm:grid-cols-[1fr_auto]">
        <TextField
          label="Reason"
          hint="May be left empty; it stands in the log."
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button type="submit" kind="go" busy={deed.isBusy} className="sm:mb-6.5">
          Save the settings
        </Button>
      </div>
      {deed.problem === null ? null : (
        <div role="alert" className="flex flex-wrap items-center gap-3 text-out-ink">
          <p className="min-w-56 flex-1">{deed.problem}</p>
          {deed.isConflict ? <Button onClick={onReload}>Show theirs</Button> : null}
        </div>
      )}
    </form>
  );
}
