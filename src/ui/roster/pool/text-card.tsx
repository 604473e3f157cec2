import { FIELD_POSITIONS } from '@/game/positions';
import type { PoolMan } from '@/leagues/roster/pool';
import { markOf, markText } from '../model/mark-of';
import { fieldingText, handsText, keyNumbers, positionsText } from '../model/words';

/** Name, positions and main ratings: what a reader is told of a card's picture. */
export const cardAlt = (man: PoolMan): string => `${man.name}, ${positionsText(man)}. ${keyNumbers(man)}`;

/** The rows of the small card: what he does against either hand. */
const rowsOf = (man: PoolMan): readonly (readonly [string, number | undefined, number | undefined])[] => {
  const { marks } = man;
  return man.abilities.pitching === null
    ? [
        ['OB', marks.onBaseVsL, marks.onBaseVsR],
        ['TB', marks.totalBasesVsL, marks.totalBasesVsR],
        ['HR', marks.homerunsVsL, marks.homerunsVsR],
        ['BB', marks.walksVsL, marks.walksVsR],
        ['SO', marks.strikeoutsVsL, marks.strikeoutsVsR],
      ]
    : [
        ['OB', marks.pitchOnBaseVsL, marks.pitchOnBaseVsR],
        ['TB', marks.pitchTotalBasesVsL, marks.pitchTotalBasesVsR],
        ['HR', marks.pitchHomerunsVsL, marks.pitchHomerunsVsR],
        ['SO', marks.pitchStrikeoutsVsL, marks.pitchStrikeoutsVsR],
      ];
};

/** A card as a small picture made of text: what stands there where no picture is, and until it has come. */
export function TextCard({ man }: { readonly man: PoolMan }) {
  const rows = rowsOf(man).filter(([, left, right]) => left !== undefined || right !== undefined);
  const fielding = FIELD_POSITIONS.flatMap((position) => {
    const text = position === 'P' ? null : fieldingText(man, position);
    return text === null ? [] : [`${position} ${text}`];
  });
  const { pitching } = man.abilities;
  return (
    <div className="flex h-full flex-col gap-1 overflow-hidden p-2.5 font-board text-[0.9375rem] leading-tight font-medium">
      <p className="flex justify-between gap-2 border-b-2 border-ink pb-1 text-base font-bold">
        <span>{positionsText(man)}</span>
        <span>{handsText(man)}</span>
      </p>
      {rows.length === 0 ? (
        <p className="text-soft">A paper card.</p>
      ) : (
        <table className="w-full">
          <thead>
            <tr className="text-right text-soft">
              <td aria-hidden />
              <th scope="col">L</th>
              <th scope="col">R</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, left, right]) => (
              <tr key={label} className="text-right">
                <th scope="row" className="text-left font-semibold text-soft">
                  {label}
                </th>
                <td>{markText(left)}</td>
                <td>{markText(right)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="mt-auto text-sm text-soft">
        {pitching === null
          ? `Run ${markText(markOf(man, 'running'))} · Steal ${markText(markOf(man, 'stealing'))}`
          : [
              pitching.starter === null ? null : `SP ${pitching.starter}`,
              pitching.relief === null ? null : `RP ${pitching.relief}`,
              `Hold ${markText(pitching.hold)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
      </p>
      {fielding.length === 0 ? null : <p className="truncate text-sm text-soft">{fielding.slice(0, 3).join(' · ')}</p>}
    </div>
  );
}
