'use client';
import type { ReactNode } from 'react';
import { panelOf, ViewTabs, type View } from './view-tabs';

const VIEWS = [
  { view: 'field', label: 'Field' },
  { view: 'plays', label: 'Plays' },
  { view: 'book', label: 'Book' },
  { view: 'box', label: 'Box' },
  { view: 'cards', label: 'Cards' },
  { view: 'win', label: 'Win' },
] as const;

interface DockProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  /** A finished game lays no cards. */
  readonly hasCards: boolean;
  /** The decision panel, or the replay's controls; nothing for who only watches. */
  readonly children: ReactNode;
}

/** What lies under the thumb of a phone: views and the decision. On a desk only the decision. */
export const Dock = ({ view, onView, hasCards, children }: DockProps) => (
  <div
    className="game-dock border-line bg-sheet max-md:border-t max-md:shadow-[0_-8px_24px_var(--shadow)] md:rounded-xl md:border md:shadow-sheet"
    data-no-print
  >
    <ViewTabs
      label="Views"
      id="view"
      views={hasCards ? VIEWS : VIEWS.filter((each) => each.view !== 'cards')}
      current={view === 'dice' ? 'field' : view}
      onChange={onView}
      panelId={panelOf}
      className="md:hidden"
    />
    {children}
  </div>
);
