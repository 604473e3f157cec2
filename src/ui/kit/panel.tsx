import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';

/** A sheet of the scorebook. */
export const Panel = ({ className, ...rest }: ComponentProps<'div'>) => (
  <div {...rest} className={cx('rounded-xl border border-line bg-sheet shadow-sheet', className)} />
);

export interface PanelHeaderProps {
  /** Id for `aria-labelledby` of the section. */
  readonly id?: string;
  readonly title: ReactNode;
  /** One quiet line beside the title. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
}

/** Title row of a panel, underlined with the scorebook's heavy rule. */
export const PanelHeader = ({ id, title, note, actions }: PanelHeaderProps) => (
  <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b-2 border-ink px-4 pt-3 pb-2.5">
    <div className="flex flex-wrap items-baseline gap-x-3">
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {note === undefined ? null : <p className="text-sm text-soft">{note}</p>}
    </div>
    {actions}
  </div>
);
