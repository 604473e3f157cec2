'use client';
import { useState } from 'react';
import { limitBrokenBy, type TradingTeam } from '@/leagues/trades/check-trade';
import type { TradeOffer, TradeTeam } from '@/server/services/trades/shapes';
import { Button } from '@/ui/kit/button';
import { ToggleChip } from '@/ui/kit/chip';
import { cx } from '@/ui/kit/cx';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { DepthTable } from '../depth-table';
import { menText } from '../words';
import { MenList } from './men-list';
import { SendDialog } from './send-dialog';

export interface TradeBuilderProps {
  readonly mine: TradeTeam;
  readonly theirs: TradeTeam;
  /** Men that are ticked at first. */
  readonly gives: readonly number[];
  readonly gets: readonly number[];
  readonly counterOf: number | null;
  readonly onSent: (offer: TradeOffer) => void;
}

/** Ticks men on both sides, shows what it does to both teams, and sends the offer. A phone shows one side at a time. */
export function TradeBuilder({ mine, theirs, counterOf, onSent, ...first }: TradeBuilderProps) {
  const [gives, setGives] = useState(() => still(mine, first.gives));
  const [gets, setGets] = useState(() => still(theirs, first.gets));
  const [shown, setShown] = useState<'mine' | 'theirs'>('mine');
  const [isSending, setSending] = useState(false);
  const isEmpty = gives.length + gets.length === 0;
  const limit = limitOf(mine, theirs, gives.length, gets.length);
  const sides = [
    { key: 'mine', title: 'Your players', team: mine, chosen: gives, put: setGives },
    { key: 'theirs', title: 'Their players', team: theirs, chosen: gets, put: setGets },
  ] as const;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <fieldset aria-label="Whose players" className="grid grid-cols-2 gap-2 lg:hidden">
        {sides.map(({ key, title, chosen }) => (
          <ToggleChip key={key} pressed={shown === key} onClick={() => setShown(key)}>
            {title} ({chosen.length})
          </ToggleChip>
        ))}
      </fieldset>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {sides.map(({ key, title, team, chosen, put }) => (
          <div key={key} className={cx('min-w-0', shown !== key && 'max-lg:hidden')}>
            <MenList title={title} team={team} chosen={chosen} onChange={put} />
          </div>
        ))}
      </div>
      <Panel>
        <PanelHeader title="Depth by position" note="before the trade and after it" />
        <div className="px-4 py-2">
          <DepthTable mine={mine} theirs={theirs} gives={gives} gets={gets} />
        </div>
      </Panel>
      <div
        className="sticky bottom-(--bottom-bar-height) z-20 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-sheet px-4 py-3 sm:mx-0 sm:rounded-xl sm:border"
        data-no-print
      >
        <p className="min-w-40 flex-1">
          <output>
            You give {menText(gives.length)}, you get {menText(gets.length)}.
          </output>
          {limit === null ? null : <span className="block text-out-ink">{limit}</span>}
        </p>
        <Button kind="go" disabled={isEmpty || limit !== null} onClick={() => setSending(true)}>
          {isEmpty ? 'Tick players first' : 'Look it over'}
        </Button>
      </div>
      {isSending ? (
        <SendDialog
          mine={mine}
          theirs={theirs}
          gives={gives}
          gets={gets}
          counterOf={counterOf}
          onClose={() => setSending(false)}
          onSent={onSent}
        />
      ) : null}
    </div>
  );
}

/** Those of the ids that can be offered still. */
const still = ({ men }: TradeTeam, ids: readonly number[]): readonly number[] =>
  ids.filter((id) => men.some(({ man, fromService }) => man === id && !fromService));

function limitOf(mine: TradeTeam, theirs: TradeTeam, gives: number, gets: number): string | null {
  const of = ({ team, men }: TradeTeam): TradingTeam => ({ ...team, hasLeft: false, men: men.length });
  const men = (count: number) =>
    Array.from({ length: count }, (_, man) => ({ man, name: '', positions: [], cardset: null, cardHash: null }));
  return limitBrokenBy({ from: of(mine), to: of(theirs), gives: men(gives), gets: men(gets) }, mine.limits);
}
