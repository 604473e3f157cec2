import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import { POSITION_NAMES } from '@/game/validate-lineup';
import { BASE_POINTS, HOME, type Point } from '@/ui/game/field/points';
import { lastName } from '@/ui/game/model/names';
import { withoutSet } from './man-numbers';
import { cx } from '@/ui/kit/cx';
import { isHeld } from './press';
import type { Board } from './use-board';

const [WIDTH, HEIGHT] = [760, 520] as const;

/** Where the names stand: wider apart than the men on the grass, so that none covers another on a phone. */
const STANDS: Readonly<Record<FieldPosition, Point>> = {
  P: [380, 305],
  C: [380, 466],
  '1B': [612, 312],
  '2B': [500, 208],
  '3B': [148, 312],
  SS: [260, 208],
  LF: [130, 108],
  CF: [380, 60],
  RF: [630, 108],
};

interface BoardDiamondProps {
  readonly board: Board;
  readonly locked: boolean;
}

/** Who stands where. A position nobody has is outlined and says so; two pressed one after the other trade. */
export function BoardDiamond({ board, locked }: BoardDiamondProps) {
  const hitter = board.shown.find((slot) => slot.position === 'DH');
  return (
    <div className="grid gap-1.5">
      <fieldset className="relative aspect-[760/520] w-full overflow-hidden rounded-lg bg-chip">
        <legend className="sr-only">Diamond</legend>
        <svg aria-hidden viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="absolute inset-0 size-full">
          <path
            d="M380 440 20 178C120 40 250 8 380 8S640 40 740 178Z"
            className="fill-go-tint stroke-edge"
            strokeWidth="2"
          />
          <path
            d={`M${HOME.join(' ')} ${BASE_POINTS[1].join(' ')} ${BASE_POINTS[2].join(' ')} ${BASE_POINTS[3].join(' ')}Z`}
            className="fill-sheet stroke-edge"
            strokeWidth="2"
          />
        </svg>
        {FIELD_POSITIONS.map((position) => (
          <Token key={position} position={position} board={board} locked={locked} />
        ))}
      </fieldset>
      {hitter === undefined ? null : (
        <p className="text-sm text-soft">
          Designated hitter: <strong className="text-ink">{board.nameOf(hitter.player)}</strong>
        </p>
      )}
    </div>
  );
}

function Token({ position, board, locked }: BoardDiamondProps & { readonly position: FieldPosition }) {
  const there = board.shown.flatMap((slot, at) => (slot.position === position ? [at] : []));
  const at = there[0];
  const names = there.map((one) => board.nameOf(board.shown[one]?.player ?? null));
  const [x, y] = STANDS[position];
  const isGap = there.length !== 1 || board.shown[at ?? -1]?.player === null;
  const text =
    there.length === 0 ? 'nobody' : there.length > 1 ? `${there.length} players` : lastName(withoutSet(names[0] ?? ''));
  const pressed = at !== undefined && isHeld(board.held, { type: 'position', at });
  return (
    <button
      type="button"
      aria-pressed={pressed}
      aria-label={`${POSITION_NAMES[position]}: ${names.join(' and ') || 'nobody'}`}
      disabled={locked || at === undefined}
      onClick={() => {
        if (at !== undefined) board.press({ type: 'position', at });
      }}
      className={cx(
        'absolute grid min-h-11 w-[21%] max-w-28 -translate-1/2 place-content-center justify-items-stretch rounded-lg px-1 text-center leading-tight',
        isGap
          ? 'border-2 border-dashed border-out bg-sheet text-out-ink'
          : pressed
            ? 'border border-ink bg-ink text-sheet'
            : 'border border-line bg-sheet hover:border-edge',
      )}
      style={{ left: `${(x / WIDTH) * 100}%`, top: `${(y / HEIGHT) * 100}%` }}
    >
      <span className="font-board text-sm font-bold">{position}</span>
      <span className="truncate text-xs">{text}</span>
    </button>
  );
}
