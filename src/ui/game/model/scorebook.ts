import type { LineupId } from '@/game/lineup';
import { notation } from '@/game/notation';
import { endsPlateAppearance, type Advance, type Play, type Side } from '@/game/play';

/** What the scorer draws for one man's time at bat and on the bases. */
export interface BookCell {
  /** Number of the play that ended the plate appearance; null for a man placed on second. */
  readonly play: number | null;
  readonly runner: LineupId;
  readonly notation: string;
  /** Base the man was put on without batting: his path starts there. */
  readonly start: 0 | 2;
  /** Furthest base reached safely: 0 none, 4 home. */
  readonly reached: number;
  /** Number of his out in the inning and the base he was put out at. */
  readonly out: { readonly number: number; readonly at: number } | null;
  readonly scored: boolean;
  /** Runs batted in by this plate appearance. */
  readonly rbi: number;
  /** How later bases were won where the scorer says so, by base reached. */
  readonly marks: readonly { readonly base: number; readonly text: string }[];
  /** Last plate appearance of the half-inning. */
  readonly ends: boolean;
  /** Numbers of the plays that tell his story, in order. */
  readonly story: readonly number[];
}

/** One column of the grid: an inning, or its second time through the order. */
export interface BookColumn {
  readonly inning: number;
  readonly pass: number;
  /** By place in the order, index 0 for the leadoff man. */
  readonly cells: readonly (BookCell | null)[];
}

const MARKS: Partial<Record<Advance['reason'], string>> = {
  steal: 'SB',
  wildPitch: 'WP',
  passedBall: 'PB',
  balk: 'BK',
  error: 'E',
  indifference: 'DI',
};

type Draft = { -readonly [K in keyof BookCell]: BookCell[K] };

interface HalfBook {
  readonly passes: (Draft | null)[][];
  /** Who is on base, by place in the order: a pinch runner goes on in the cell of the man he runs for. */
  readonly on: Map<number, Draft>;
  outs: number;
  last: Draft | null;
}

const blank = (play: number | null, runner: LineupId, text: string, start: 0 | 2): Draft => ({
  play,
  runner,
  notation: text,
  start,
  reached: start,
  out: null,
  scored: false,
  rbi: 0,
  marks: [],
  ends: false,
  story: play === null ? [] : [play],
});

/** Puts a cell into the first pass of the inning in which the place is still free. */
function place(half: HalfBook, order: number, cell: Draft): void {
  let pass = half.passes.find((cells) => cells[order - 1] === null);
  if (pass === undefined) {
    pass = Array.from({ length: 9 }, () => null);
    half.passes.push(pass);
  }
  pass[order - 1] = cell;
}

function draw(half: HalfBook, play: Play, advance: Advance, orderOf: (id: LineupId) => number | null): void {
  const order = orderOf(advance.runner) ?? play.order;
  let cell = half.on.get(order);
  if (cell === undefined) {
    // Nobody batted him on: the extra-inning runner.
    cell = blank(null, advance.runner, '', 2);
    half.on.set(order, cell);
    place(half, order, cell);
  }
  if (cell.play !== play.number) cell.story = [...cell.story, play.number];
  if (cell.runner !== advance.runner && !cell.marks.some((mark) => mark.text === 'PR')) {
    cell.marks = [...cell.marks, { base: Math.min(4, advance.from + 1), text: 'PR' }];
  }
  if (advance.out) {
    half.outs += 1;
    cell.out = { number: half.outs, at: advance.to };
    half.on.delete(order);
    return;
  }
  const mark = advance.from === 0 ? undefined : MARKS[advance.reason];
  if (mark !== undefined) cell.marks = [...cell.marks, { base: advance.to, text: mark }];
  cell.reached = advance.to;
  cell.scored = advance.scored;
  if (advance.to === 4) half.on.delete(order);
}

/**
 * The grid of one side, built from its plays, oldest first.
 * @param orderOf place in the batting order (1–9) of a man
 * @param innings columns drawn even where nobody has batted yet
 */
export function scorebook(
  plays: readonly Play[],
  side: Side,
  innings: number,
  orderOf: (id: LineupId) => number | null,
): readonly BookColumn[] {
  const halves = new Map<number, HalfBook>();
  for (const play of plays) {
    if ((play.half === 'top') !== (side === 'away')) continue;
    const half: HalfBook = halves.get(play.inning) ?? { passes: [], on: new Map(), outs: 0, last: null };
    halves.set(play.inning, half);
    half.outs = play.outsBefore;
    if (endsPlateAppearance(play.kind)) {
      const cell = blank(play.number, play.batter, notation(play), 0);
      cell.rbi = play.rbi;
      half.on.set(orderOf(play.batter) ?? play.order, cell);
      place(half, play.order, cell);
      half.last = cell;
    }
    for (const advance of play.advances) draw(half, play, advance, orderOf);
    if (half.outs >= 3 && half.last !== null) half.last.ends = true;
  }
  const last = Math.max(innings, ...halves.keys());
  return Array.from({ length: last }, (_, index) => index + 1).flatMap((inning) => {
    const passes = halves.get(inning)?.passes ?? [];
    const drawn = passes.length === 0 ? [Array.from({ length: 9 }, () => null)] : passes;
    return drawn.map((cells, pass) => ({ inning, pass, cells }));
  });
}
