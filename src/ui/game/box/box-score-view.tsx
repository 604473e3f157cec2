import { boxProof } from '@/game/box-proof';
import type { BattingLine, BoxScore, PitchingLine } from '@/game/box-score';
import type { LineupId } from '@/game/lineup';
import type { Side } from '@/game/play';
import { findLineupPlayer } from '@/game/queries';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import { boxNotes } from '../model/box-notes';
import { inningsPitched, matchupOf } from '../model/matchup';
import { pitcherMark } from '../model/pitcher-marks';
import { ManName } from './man-name';
import { StatTable, type StatColumn, type StatRow } from './stat-table';

interface BoxScoreViewProps {
  readonly state: GameState;
  readonly box: BoxScore;
}

const BATTING: readonly StatColumn[] = [
  { label: 'AB', title: 'At bats' },
  { label: 'R', title: 'Runs' },
  { label: 'H', title: 'Hits' },
  { label: 'RBI', title: 'Runs batted in' },
  { label: 'BB', title: 'Walks' },
  { label: 'SO', title: 'Strikeouts' },
];
const PITCHING: readonly StatColumn[] = [
  { label: 'IP', title: 'Innings pitched' },
  { label: 'H', title: 'Hits' },
  { label: 'R', title: 'Runs' },
  { label: 'ER', title: 'Earned runs' },
  { label: 'BB', title: 'Walks' },
  { label: 'SO', title: 'Strikeouts' },
  { label: 'HR', title: 'Home runs' },
  { label: 'BF', title: 'Batters faced' },
];

const battingCells = (line: BattingLine): readonly number[] => [line.ab, line.r, line.h, line.rbi, line.bb, line.so];
const pitchingCells = (line: PitchingLine): readonly (number | string)[] => [
  inningsPitched(line.outs),
  line.h,
  line.r,
  line.er,
  line.bb,
  line.so,
  line.hr,
  line.battersFaced,
];

const sum = (lines: readonly BattingLine[]): readonly number[] =>
  lines
    .map(battingCells)
    .reduce((total, cells) => total.map((value, index) => value + (cells[index] ?? 0)), [0, 0, 0, 0, 0, 0]);

/** Both teams' batting and pitching lines, the notes under them, and at the end the proof. */
export const BoxScoreView = ({ state, box }: BoxScoreViewProps) =>
  box.away.batting.length === 0 && box.home.batting.length === 0 ? (
    <p className="ruled px-5 py-8 text-center text-soft">The box score begins with the first batter.</p>
  ) : (
    <section aria-label="Box score" className="grid gap-2 pb-4">
      {SIDES.map((side) => (
        <TeamBoxView key={side} side={side} state={state} box={box} />
      ))}
    </section>
  );

/** By place in the order; substitutes under the man they came in for. */
function inSlots(state: GameState, side: Side, lines: readonly BattingLine[]): readonly BattingLine[] {
  const slot = (line: BattingLine): number =>
    state[side].lineup.find((man) => man.lineupId === line.lineupId)?.battingOrder ?? 10;
  return lines.toSorted((one, other) => slot(one) - slot(other));
}

function TeamBoxView({ side, state, box }: BoxScoreViewProps & { readonly side: Side }) {
  const team = state[side];
  const matchup = state.status === 'active' ? matchupOf(state) : null;
  const man = (id: LineupId): StatRow['name'] => {
    const player = findLineupPlayer(state, id);
    return (
      <span className={player?.starter === false ? 'pl-3.5' : undefined}>
        <ManName state={state} id={id} />{' '}
        <span className="text-sm font-medium text-soft">{player?.played.join('-')}</span>
      </span>
    );
  };
  const pitcher = (line: PitchingLine): StatRow['name'] => (
    <>
      <ManName state={state} id={line.lineupId} />
      <span className="font-bold">{pitcherMark(state, line)}</span>
    </>
  );
  const notes = boxNotes(state, box, side);
  return (
    <div className="border-b border-line pb-3 last:border-0">
      <StatTable
        caption={team.name}
        columns={BATTING}
        rows={inSlots(state, side, box[side].batting).map((line) => ({
          id: line.lineupId,
          name: man(line.lineupId),
          cells: battingCells(line),
          isNow: line.lineupId === matchup?.batter.lineupId,
        }))}
        totals={sum(box[side].batting)}
      />
      <StatTable
        caption={`${team.name} pitching`}
        columns={PITCHING}
        rows={box[side].pitching.map((line) => ({
          id: line.lineupId,
          name: pitcher(line),
          cells: pitchingCells(line),
          isNow: line.lineupId === matchup?.pitcher.lineupId,
        }))}
      />
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 px-3.5 font-board text-[0.96875rem] leading-snug font-medium">
        {notes.map((note) => (
          <div key={note.label} className="contents">
            <dt className="font-bold">
              <abbr title={note.title} className="no-underline">
                {note.label}
              </abbr>
            </dt>
            <dd>{note.text}</dd>
          </div>
        ))}
      </dl>
      {state.status === 'completed' ? <Proof box={box} side={side} /> : null}
    </div>
  );
}

/** The scorer's own check: men who came up = runs + left on base + put out. */
function Proof({ box, side }: { readonly box: BoxScore; readonly side: Side }) {
  const { left, right } = boxProof(box, side);
  return (
    <p className="mx-3.5 mt-3 rounded-lg border border-line bg-chip px-3 py-2 text-sm">
      <strong className="font-semibold">
        {left === right ? `The box proves: ${left} = ${right}.` : `The box does not prove: ${left} ≠ ${right}.`}
      </strong>{' '}
      <span className="text-soft">Everyone who came up scored, was left on base or was put out.</span>
    </p>
  );
}
