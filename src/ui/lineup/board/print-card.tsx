import { inningWord } from '@/game/sentence/ordinals';
import { POSITION_NAMES } from '@/game/validate-lineup';
import { benchOfSheet } from '@/leagues/lineup/sheet-problem';
import type { LineupBoardProps } from './board-props';
import { isPitcher } from './man-numbers';

type PrintCardsProps = Pick<LineupBoardProps, 'title' | 'slots' | 'men'>;

/** The lineup card on paper, twice on a page: one hangs in the dugout, one goes to the other manager. */
export const PrintCards = (props: PrintCardsProps) => (
  <div aria-hidden className="hidden gap-8 text-black print:grid print:grid-cols-2">
    <PrintCard {...props} />
    <PrintCard {...props} />
  </div>
);

function PrintCard({ title, slots, men }: PrintCardsProps) {
  const bench = benchOfSheet(slots, men);
  const nameOf = (player: number | null): string => men.find((man) => man.player === player)?.name ?? '';
  return (
    <section className="border-2 border-black p-3">
      <h2 className="mb-2 border-b-2 border-black text-lg font-bold">{title}</h2>
      <table className="w-full border-collapse text-sm">
        <tbody>
          {slots.map((slot) => (
            <tr key={slot.battingOrder ?? 'P'} className="border-b border-black">
              <td className="w-10 py-1">{slot.battingOrder === null ? 'P' : inningWord(slot.battingOrder)}</td>
              <td className="py-1 font-semibold">{nameOf(slot.player)}</td>
              <td className="py-1 text-right">{slot.position === null ? '' : POSITION_NAMES[slot.position]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {[
        { label: 'Bench', list: bench.filter((man) => !isPitcher(man)) },
        { label: 'Bullpen', list: bench.filter(isPitcher) },
      ].map(({ label, list }) => (
        <p key={label} className="mt-2 text-sm">
          <strong>{label}:</strong> {list.map((man) => `${man.name} (${man.positions[0] ?? 'DH'})`).join(', ')}
        </p>
      ))}
    </section>
  );
}
