import type { Base } from '@/game/bases';
import { fieldPosition, FIELD_POSITIONS } from '@/game/positions';
import { atPosition, battingTeam, fieldingTeam } from '@/game/queries';
import type { GameState } from '@/game/state';
import { battingHand, matchupOf } from '../model/matchup';
import { initialsOf, lastName, nameOf, shortNameOf } from '../model/names';
import { BASE_NAMES, capitalised } from '../model/situation';
import { Grass } from './grass';
import { Fielder, Runner } from './men';
import { BASE_POINTS, HOME, standOf } from './points';

interface FieldProps {
  readonly state: GameState;
  /** Running number (8–17) of a player; null where it is not known. */
  readonly runningOf: (player: number) => number | null;
}

const BASES = [1, 2, 3] as const;
const PILLS = { 1: 'right', 2: 'above', 3: 'left' } as const;

/** The same as the picture, in a sentence. */
export function fieldText(state: GameState): string {
  const matchup = matchupOf(state);
  if (matchup === null) return `${state.home.name} is at home. Nobody is on the field yet.`;
  const on = BASES.flatMap((base) => {
    const runner = state.runners[base - 1];
    return runner === null || runner === undefined ? [] : [`${nameOf(state, runner)} on ${BASE_NAMES[base]}`];
  });
  const runners = on.length === 0 ? 'Bases empty' : capitalised(on.join(', '));
  const fielders = FIELD_POSITIONS.flatMap((position) => {
    const man = atPosition(fieldingTeam(state), position);
    return man === null ? [] : [`${position} ${lastName(man.name)}`];
  });
  return `${runners}. ${matchup.batter.name} at bat against ${matchup.pitcher.name}. In the field for ${fieldingTeam(state).name}: ${fielders.join(', ')}.`;
}

/** The diamond with everybody on it, the path of the last ball, and held runners ringed. */
export function Field({ state, runningOf }: FieldProps) {
  const { phase, lastPlay } = state;
  const open = 'defense' in phase && phase.type !== 'decisions' ? phase.defense : null;
  const matchup = matchupOf(state);
  const isPlaying = state.status === 'active' && matchup !== null;
  const ball =
    phase.type === 'advance' ? phase.draft.ball : phase.type === 'decisions' ? (lastPlay?.ball ?? null) : null;
  return (
    <svg
      viewBox="0 -10 760 490"
      role="img"
      aria-label={fieldText(state)}
      className="field-picture block w-full overflow-hidden md:rounded-xl"
    >
      <Grass />
      {ball === null ? null : <BallPath key={state.playCount} to={standOf(fieldPosition(ball.fielder), 'normal')} />}
      {FIELD_POSITIONS.map((position) => {
        const man = matchup === null ? null : atPosition(fieldingTeam(state), position);
        if (man === null) return null;
        const at = standOf(position, open?.infieldDepth ?? 'normal');
        return <Fielder key={position} position={position} name={lastName(man.name)} at={at} />;
      })}
      {isPlaying ? <Batter state={state} /> : null}
      {isPlaying
        ? BASES.map((base) => (
            <OnBase
              key={state.runners[base - 1] ?? `empty ${base}`}
              state={state}
              base={base}
              held={open?.hold.includes(base) ?? false}
              runningOf={runningOf}
            />
          ))
        : null}
    </svg>
  );
}

interface OnBaseProps extends FieldProps {
  readonly base: Base;
  readonly held: boolean;
}

function OnBase({ state, base, held, runningOf }: OnBaseProps) {
  const runner = state.runners[base - 1];
  if (runner === null || runner === undefined) return null;
  const man = battingTeam(state).lineup.find((player) => player.lineupId === runner);
  const running = man === undefined ? null : runningOf(man.player);
  const name = shortNameOf(state, runner);
  return (
    <Runner
      initials={initialsOf(nameOf(state, runner))}
      label={running === null ? name : `${name} ${running}`}
      at={BASE_POINTS[base]}
      pill={PILLS[base]}
      held={held}
    />
  );
}

function Batter({ state }: { readonly state: GameState }) {
  const matchup = matchupOf(state);
  if (matchup === null) return null;
  const hand = battingHand(matchup.batter, matchup.pitcher);
  const label = `${lastName(matchup.batter.name)} · bats ${hand}`;
  const width = label.length * 8.4 + 20;
  // Seen from behind the plate a right-handed batter stands on the left.
  const side = hand === 'R' ? -1 : 1;
  const left = side === 1 ? 34 : -34 - width;
  return (
    <g transform={`translate(${HOME[0]} ${HOME[1]})`}>
      <circle cx={side * 20} r="8" fill="var(--bulb)" stroke="#fff" strokeWidth="2" />
      <g className="field-pill">
        <rect x={left} y="-14" width={width} height="28" rx="14" fill="#0b1d16" fillOpacity="0.86" />
        <text x={left + width / 2} y="6" className="field-label">
          {label}
        </text>
      </g>
    </g>
  );
}

function BallPath({ to: [x, y] }: { readonly to: readonly [number, number] }) {
  const middleX = (HOME[0] + x) / 2;
  const middleY = (HOME[1] + y) / 2 - 46;
  return (
    <g className="field-ball" aria-hidden>
      <path
        d={`M${HOME[0]} ${HOME[1]} Q${middleX} ${middleY} ${x} ${y}`}
        fill="none"
        stroke="var(--chalk)"
        strokeWidth="2.5"
        strokeDasharray="2 8"
        strokeLinecap="round"
      />
      <circle cx={x} cy={y} r="7" fill="none" stroke="var(--chalk)" strokeWidth="2" />
    </g>
  );
}
