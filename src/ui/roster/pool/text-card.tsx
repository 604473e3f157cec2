import { FIELD_POSITIONS } from '@/game/positions';
import type { PoolMan } from '@/leagues/roster/pool';
import type { MarkKey } from '@/cards/card-marks';
import { battingWords, pitchingWords } from '@/cards/ability-words';
import { markText } from '@/cards/mark-words';
import { markOf } from '../model/mark-of';
import { fieldingText, handsText, keyNumbers, positionsText } from '../model/words';

/** Name, positions and main ratings: what a reader is told of a card's picture. */
export const cardAlt = (man: PoolMan): string => `${man.name}, ${positionsText(man)}. ${keyNumbers(man)}`;

/** The rows of the small card: what he does against either hand. */
const BATTING: readonly (readonly [string, MarkKey, MarkKey])[] = [
  ['OB', 'onBaseVsL', 'onBaseVsR'],
  ['TB', 'totalBasesVsL', 'totalBasesVsR'],
  ['HR', 'homerunsVsL', 'homerunsVsR'],
  ['BB', 'walksVsL', 'walksVsR'],
  ['SO', 'strikeoutsVsL', 'strikeoutsVsR'],
];
const PITCHING: readonly (readonly [string, MarkKey, MarkKey])[] = [
  ['OB', 'pitchOnBaseVsL', 'pitchOnBaseVsR'],
  ['TB', 'pitchTotalBasesVsL', 'pitchTotalBasesVsR'],
  ['HR', 'pitchHomerunsVsL', 'pitchHomerunsVsR'],
  ['SO', 'pitchStrikeoutsVsL', 'pitchStrikeoutsVsR'],
];

/** A card as a small picture made of text: what stands there where no picture is, and until it has come. */
export function TextCard({ man }: { readonly man: PoolMan }) {
  const rows = (man.abilities.pitching === null ? BATTING : PITCHING).filter(
    ([, left]) => man.marks[left] !== undefined,
  );
  const fielding = FIELD_POSITIONS.flatMap((position) => {
    const text = position === 'P' ? null : fieldingText(man, position);
    return text === null ? [] : [`${position} ${text}`];
  });
  return (
    <div className="flex h-full flex-col gap-1 overflow-hidden p-2.5 font-board text-[0.9375rem] leading-tight font-medium">
      <p className="flex justify-between gap-2 border-b-2 border-ink pb-1 text-base font-bold">
        <span>{positionsText(man)}</span>
        <span>{handsText(man)}</span>
      </p>
      {rows.length === 0 ? (
        <ul>
          {[pitchingWords(man.abilities) ?? battingWords(man.abilities), ...fielding.map((text) => ` · ${text}`)]
            .join('')
            .split(' · ')
            .map((line) => (
              <li key={line} className="text-soft">
                {line}
              </li>
            ))}
        </ul>
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
                <td>{markText(left, man.marks[left])}</td>
                <td>{markText(right, man.marks[right])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length === 0 ? null : <Foot man={man} fielding={fielding} />}
    </div>
  );
}

function Foot({ man, fielding }: { readonly man: PoolMan; readonly fielding: readonly string[] }) {
  const { pitching } = man.abilities;
  return (
    <>
      <p className="mt-auto text-sm text-soft">
        {pitching === null
          ? `Run ${markText('running', markOf(man, 'running'))} · Steal ${markText('stealing', markOf(man, 'stealing'))}`
          : [
              pitching.starter === null ? null : `SP ${pitching.starter}`,
              pitching.relief === null ? null : `RP ${pitching.relief}`,
              `Hold ${markText('hold', pitching.hold)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
      </p>
      {fielding.length === 0 ? null : <p className="truncate text-sm text-soft">{fielding.slice(0, 3).join(' · ')}</p>}
    </>
  );
}
