import type { ListedPlayer } from '@/leagues/listed';
import { Badge } from '@/ui/kit/badge';

/** The day of a league's calendar, in the reader's words. */
export const calendarDay = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(undefined, { month: 'short', day: 'numeric', year: 'numeric' });

/** Why he cannot play; empty for who can. */
export const stateWords = ({ injuredUntil, minorLeague }: Pick<ListedPlayer, 'injuredUntil' | 'minorLeague'>): string =>
  [injuredUntil === null ? '' : `Injured, back ${calendarDay(injuredUntil)}`, minorLeague ? 'In the minor league' : '']
    .filter(Boolean)
    .join('; ');

export const PlayerBadges = ({ player }: { readonly player: ListedPlayer }) => (
  <span className="inline-flex flex-wrap gap-1.5">
    {player.injuredUntil === null ? null : <Badge tone="bad">Injured, back {calendarDay(player.injuredUntil)}</Badge>}
    {player.minorLeague ? <Badge tone="warn">Minor league</Badge> : null}
  </span>
);
