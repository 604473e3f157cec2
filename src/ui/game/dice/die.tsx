import type { Die } from '@/game/dice';
import { cx } from '@/ui/kit/cx';
import { diceUse } from '../model/reading';

const LOOKS = {
  red: 'rounded-[10px] bg-[#b4372b] text-white border-[#8d2a20] shadow-[0_2px_0_#8d2a20]',
  white: 'rounded-[10px] bg-chalk text-die-ink border-[#cbbf9f] die-face',
  round: 'rounded-full bg-[#24493b] text-[#ffdf8d] border-[#17352a] shadow-[0_2px_0_#17352a]',
} as const;

/** How a die looks: the column die is red, dice of twenty and more are round. */
const lookOf = (die: Die): keyof typeof LOOKS => (die.use === 'column' ? 'red' : die.sides > 6 ? 'round' : 'white');

interface DieFaceProps {
  readonly die: Die;
  /** Place in the throw: the dice come to rest one after the other. */
  readonly order: number;
  readonly small?: boolean;
}

/** One die as it lies on the table. */
export const DieFace = ({ die, order, small = false }: DieFaceProps) => (
  <span
    className={cx(
      'die-lands grid shrink-0 place-items-center border font-board leading-none font-bold',
      LOOKS[lookOf(die)],
      small ? 'h-8 min-w-8 px-1 text-lg' : 'size-[42px] text-[1.5625rem] md:size-[46px] md:text-[1.6875rem]',
      die.face > 99 && 'text-base',
    )}
    style={{ animationDelay: `${order * 70}ms` }}
  >
    <span className="sr-only">{diceUse(die.use)} </span>
    {die.face}
  </span>
);
