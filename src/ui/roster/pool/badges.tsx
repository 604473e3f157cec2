import type { PoolMan } from '@/leagues/roster/pool';
import { cx } from '@/ui/kit/cx';
import { priorityMark } from '../model/words';

/** The cardset of a card with its step on the game's ladder, and the card's rarity; nothing for a paper card. */
export const SetBadge = ({ man }: { readonly man: Pick<PoolMan, 'cardset' | 'rarity' | 'isFree'> }) => (
  <>
    {man.cardset === null ? null : (
      <span
        className={cx(
          'inline-flex items-center gap-1 rounded-md border px-1.5 text-[0.8125rem] leading-5 font-medium whitespace-nowrap',
          man.cardset.priority === 1 ? 'border-field text-field' : 'border-edge text-soft',
          man.cardset.priority === null && 'border-dashed line-through decoration-1',
        )}
      >
        {man.cardset.priority === null ? null : (
          <>
            <span aria-hidden>{priorityMark(man.cardset.priority)}</span>
            <span className="sr-only">{man.cardset.priority === 1 ? 'primary set' : 'backup set'} </span>
          </>
        )}
        {man.cardset.name}
      </span>
    )}
    {man.rarity === null ? null : <span className="text-[0.8125rem] whitespace-nowrap text-soft">{man.rarity}</span>}
    {man.isFree === true ? <span className="text-[0.8125rem] whitespace-nowrap text-soft">no team</span> : null}
  </>
);
