import { Check, Info, X } from 'lucide-react';
import type { PlayerKey } from '@/game/lineup';
import type { RosterCheck, RosterRule } from '@/leagues/roster/pool';
import { Button } from '@/ui/kit/button';
import { cx } from '@/ui/kit/cx';

const TITLES: Readonly<Record<RosterRule, string>> = {
  size: 'Players',
  catcher: 'Catcher',
  pitchers: 'Pitchers',
  positions: 'Positions',
  cardsets: 'Cardsets',
  persons: 'Nobody twice',
  fit: 'Fit to play',
};

interface LegalityStripProps {
  readonly checks: readonly RosterCheck[];
  readonly onShow: (offenders: readonly PlayerKey[]) => void;
}

/** Every rule of a roster: kept, broken, or advice; what would mend it, and who breaks it. */
export const LegalityStrip = ({ checks, onShow }: LegalityStripProps) => (
  <ul aria-label="Rules of the roster" className="grid">
    {checks.map(({ rule, ok, isAdvice, text, mend, offenders }) => {
      const Icon = ok ? Check : isAdvice ? Info : X;
      return (
        <li
          key={rule}
          className="flex items-start gap-2.5 border-b border-rule px-4 py-1.5 text-[0.9375rem] last:border-0"
        >
          <span
            className={cx(
              'mt-0.5 grid size-5 shrink-0 place-items-center rounded-full',
              ok ? 'bg-field text-sheet' : isAdvice ? 'bg-run text-sheet' : 'bg-out text-sheet',
            )}
          >
            <Icon aria-hidden className="size-3.5" strokeWidth={3.5} />
            <span className="sr-only">{ok ? 'Kept:' : isAdvice ? 'Advice:' : 'Broken:'}</span>
          </span>
          <span className="min-w-0 flex-1 leading-snug">
            <b className="font-semibold">{TITLES[rule]}</b> <span className="text-soft">{text}</span>
            {mend === null ? null : <span className="block">{mend}</span>}
          </span>
          {offenders.length === 0 ? null : (
            <Button
              className="-my-1 min-h-11 px-3! text-sm!"
              aria-label={`Show who breaks: ${TITLES[rule]}`}
              onClick={() => onShow(offenders)}
            >
              Show {offenders.length}
            </Button>
          )}
        </li>
      );
    })}
  </ul>
);
