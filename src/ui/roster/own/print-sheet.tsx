import type { PoolMan } from '@/leagues/roster/pool';
import { rosterGroups } from '../model/roster-groups';
import { fieldingText, handsText, keyNumbers, positionsText } from '../model/words';

interface PrintSheetProps {
  readonly title: string;
  readonly men: readonly PoolMan[];
}

/** The roster on paper, with the ratings that count; not on the screen. */
export const PrintSheet = ({ title, men }: PrintSheetProps) => (
  <div className="hidden print:block" aria-hidden>
    <p className="font-book text-2xl font-bold">{title}</p>
    {rosterGroups(men).map((group) => (
      <table key={group.title} className="mt-3 w-full border-collapse font-board text-base">
        <caption className="border-b-2 border-ink text-left font-book text-lg font-bold">
          {group.title} ({group.men.length})
        </caption>
        <tbody>
          {group.men.map((man) => (
            <tr key={man.player} className="border-b border-rule">
              <th scope="row" className="w-44 text-left font-semibold">
                {man.name}
              </th>
              <td className="w-28">{positionsText(man)}</td>
              <td className="w-12">{handsText(man)}</td>
              <td className="w-32">{man.cardset?.name ?? ''}</td>
              <td>{keyNumbers(man)}</td>
              <td className="text-right">
                {man.positions
                  .filter((position) => position !== 'P')
                  .map((position) => `${position} ${fieldingText(man, position) ?? ''}`)
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    ))}
  </div>
);
