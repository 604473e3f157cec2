import Link from 'next/link';
import { Proof } from '@/ui/kit/live-icons';
import type { PrintedCell } from '@/cards/printed-card';
import { outcomeLabel } from '@/cards/card-text';
import type { Die } from '@/game/dice';
import type { GameState } from '@/game/state';
import { cx } from '@/ui/kit/cx';
import { Panel } from '@/ui/kit/panel';
import { onTheTable, readingText, diceUse } from '../model/reading';
import { DieFace } from './die';

interface DiceTrayProps {
  readonly state: GameState;
  /** Someone's roll is on its way. */
  readonly rolling: boolean;
  /** The printed cell that was hit, when the card is at hand. */
  readonly cell: PrintedCell | null;
  /** What happened, in a sentence; null while a question is open. */
  readonly sentence: string | null;
}

const FIRST_USES: ReadonlySet<string> = new Set(['column', 'row', 'split']);

/** The dice as things on the table, what they read, and what came of it. */
export function DiceTray({ state, rolling, cell, sentence }: DiceTrayProps) {
  const table = onTheTable(state);
  const first = table?.dice.filter((die) => FIRST_USES.has(die.use)) ?? [];
  const further = table?.dice.filter((die) => !FIRST_USES.has(die.use)) ?? [];
  const reading = table === null ? 'The dice are cast for every plate appearance.' : (readingText(table) ?? sentence);
  const outcome =
    table === null
      ? 'Red die: column. Two dice: row. Round die: split.'
      : readingText(table) === null
        ? null
        : sentence;
  return (
    <Panel className="min-h-[6.5rem] px-3.5 py-3 max-md:rounded-none max-md:border-x-0 max-md:border-t-0 max-md:shadow-none md:px-[18px] md:py-3">
      <div className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-2 lg:grid-cols-[auto_1fr_auto] lg:gap-x-4">
        <div key={table?.key ?? 'none'} className={cx('flex gap-2 md:gap-2.5', rolling && 'dice-rolling')}>
          {first.length === 0 ? (
            <RestingDice />
          ) : (
            first.map((die, order) => <DieFace key={`${die.use} ${order}`} die={die} order={order} />)
          )}
        </div>
        <div className="min-w-0 max-lg:order-3 col-span-2">
          <p className="font-book text-[1.0625rem] leading-tight font-bold text-pretty [word-spacing:0.06em]">
            {reading}
          </p>
          <p className="mt-0.5 text-sm leading-snug text-soft md:text-[0.9375rem]">{outcome}</p>
        </div>
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-2 empty:hidden max-lg:order-4 col-span-2 lg:empty:flex">
          {cell === null || cell.length < 2 ? null : <HitCell cell={cell} split={table?.cell?.split ?? 0} />}
          {throwsOf(further).map((dice, order) => (
            <span
              key={`${dice[0]?.use} ${dice[0]?.n ?? order}`}
              className="inline-flex items-center gap-1.5 text-sm text-soft"
            >
              {dice.map((die, index) => (
                <DieFace key={`${die.n ?? index}`} die={die} order={order + first.length} small />
              ))}
              <span aria-hidden>{diceUse(dice[0]?.use ?? '')}</span>
            </span>
          ))}
        </div>
        <CheckLink state={state} isFromHome={first.length > 0 && first.every(({ n }) => n === null)} />
      </div>
    </Panel>
  );
}

/** Dice that were thrown together for one thing, such as the three of an error check. */
function throwsOf(dice: readonly Die[]): readonly (readonly Die[])[] {
  const groups: Die[][] = [];
  for (const die of dice) {
    const last = groups.at(-1);
    if (last?.[0]?.use === die.use) last.push(die);
    else groups.push([die]);
  }
  return groups;
}

/** The four dice before the first throw. */
const RestingDice = () =>
  [
    'rounded-[10px] bg-[#b4372b]',
    'rounded-[10px] bg-chalk die-face',
    'rounded-[10px] bg-chalk die-face',
    'rounded-full bg-[#24493b]',
  ].map((look, index) => (
    <span
      key={`${look} ${index === 1}`}
      aria-hidden
      className={cx('size-[42px] border md:size-[46px] border-black/15 opacity-60', look)}
    />
  ));

/** The cell of the printed card that was hit, cut out of the card. */
const HitCell = ({ cell, split }: { readonly cell: PrintedCell; readonly split: number }) => (
  <span className="inline-flex flex-wrap overflow-hidden rounded-md border border-line font-board text-[0.9375rem] leading-none font-medium">
    {cell.map((entry) => (
      <span
        key={entry.from}
        className={cx(
          'px-2 py-1.5',
          split >= entry.from && split <= entry.to ? 'bg-hit font-bold text-ink' : 'text-soft',
        )}
      >
        {outcomeLabel(entry.outcome, entry.tired)}
        {cell.length === 1 ? null : (
          <span className="ml-1.5 text-[0.8125rem]">
            {entry.from === entry.to ? entry.from : `${entry.from}–${entry.to}`}
          </span>
        )}
      </span>
    ))}
  </span>
);

interface CheckLinkProps {
  readonly state: GameState;
  /** The dice on the table were rolled at home: nobody can check them. */
  readonly isFromHome: boolean;
}

const CheckLink = ({ state, isFromHome }: CheckLinkProps) => (
  <Link
    href={`/games/${state.gameId}/dice`}
    prefetch={false}
    className="inline-flex min-h-11 items-center justify-self-end md:min-h-8"
    title={state.dice.commitment === null ? undefined : `Committed before the game: ${state.dice.commitment}`}
  >
    <span
      className={cx(
        'inline-flex items-center gap-1.5 rounded-full border px-2 py-0.5 whitespace-nowrap md:px-2.5 text-[0.8125rem] font-semibold hover:bg-chip',
        isFromHome ? 'border-edge text-soft' : 'border-field text-field',
      )}
    >
      {isFromHome ? null : <Proof className="size-4" />}
      <span className={cx(!isFromHome && 'max-[22.5rem]:sr-only')}>
        {isFromHome ? 'Rolled at home' : state.status === 'completed' ? 'Check the dice' : 'Verifiable dice'}
      </span>
    </span>
  </Link>
);
