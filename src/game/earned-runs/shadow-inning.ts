import type { Base } from '../bases';
import type { LineupId } from '../lineup';
import { endsPlateAppearance, type Advance, type Play } from '../play';

/** A man of the half-inning, as he really fares and as he would without errors and passed balls. */
export interface ShadowMan {
  /** Lineup id now: a pinch runner takes it over. */
  id: LineupId;
  /** 1–3 on base, 4 home, 0 out of it. */
  shadow: number;
  /** His run is never earned: interference or a placed runner put him on. */
  readonly tainted: boolean;
}

/** A run that really scored, and the man who scored it. */
export interface RealRun {
  readonly play: number;
  readonly runner: LineupId;
  readonly chargedTo: LineupId;
  readonly man: ShadowMan;
}

const HIT_BASES: Readonly<Partial<Record<Play['kind'], number>>> = { single: 1, double: 2, triple: 3, homeRun: 4 };

const NO_ADVANCE: ReadonlySet<Play['kind']> = new Set(['out', 'fieldersChoice', 'strikeout']);

const AWARDED: ReadonlySet<Play['kind']> = new Set(['walk', 'intentionalWalk', 'hitByPitch', 'interference']);

/**
 * A half-inning gone over again without its errors and passed balls (9.16, SPEC EA). Bases and outs of the shadow are kept
 * beside the real ones; the pitcher has the benefit of the doubt.
 */
export class ShadowInning {
  readonly runs: RealRun[] = [];
  readonly #onBase: (ShadowMan | null)[] = [null, null, null, null];
  /** Everyone who is on a shadow base, wherever he really is. */
  #men: ShadowMan[] = [];
  #outs: number;
  /** The batter was dropped on a foul: his out is counted already. */
  #isDropped = false;

  /** Starts before `first` with the real outs; the men who are on base are where they are. */
  constructor(first: Play, isStartOfHalf: boolean) {
    this.#outs = first.outsBefore;
    for (const base of [1, 2, 3] as const) {
      const id = first.runnersBefore[base - 1];
      // Nobody is on at the start of a half-inning but a man whom the rules placed there.
      if (id !== null && id !== undefined) this.#put(base, { id, shadow: base, tainted: isStartOfHalf });
    }
  }

  /** The man's run is earned once he comes home here. */
  static isEarned(run: RealRun): boolean {
    return run.man.shadow === 4 && !run.man.tainted;
  }

  add(play: Play): void {
    this.#rename(play);
    const isOver = this.#outs >= 3;
    const before = [...this.#onBase];
    const batter: ShadowMan = { id: play.batter, shadow: 0, tainted: play.kind === 'interference' || this.#isDropped };
    if (!isOver) this.#replay(play, batter, before);
    this.#follow(play, batter, before);
    this.#isDropped = play.kind === 'foulError' || (this.#isDropped && !endsPlateAppearance(play.kind));
  }

  /** Goes on with what the play would have been. */
  #replay(play: Play, batter: ShadowMan, before: readonly (ShadowMan | null)[]): void {
    const { advances } = play;
    let realOuts = 0;
    let lostOuts = play.kind === 'foulError' ? 1 : 0;
    let wasMissing = false;
    for (const advance of advances) {
      if (!advance.out) continue;
      const man = advance.from === 0 ? batter : before[advance.from];
      if (advance.from === 0) realOuts += this.#isDropped ? 0 : 1;
      else if (man !== null && man !== undefined && man.shadow >= 1 && man.shadow <= 3) realOuts++;
      else wasMissing = true;
    }
    const own = advances.find((advance) => advance.from === 0);
    const isSafe = endsPlateAppearance(play.kind) && own !== undefined && !own.out;
    // The out was made on a man who should not have been there: without him it would have been the batter's.
    const isBatterInstead = isSafe && wasMissing && play.kind === 'fieldersChoice';
    const isMissedStrike = play.kind === 'strikeout' && (own?.reason === 'passedBall' || own?.reason === 'error');
    // An error that let the batter live while another man was put out cost no out: it was one of the two.
    const isSpared = play.kind === 'error' && play.outs === 0;
    const isLostBatter = isSafe && (isSpared || isMissedStrike || isBatterInstead);
    if (isLostBatter && !this.#isDropped) lostOuts++;
    const saved = savedByError(play);
    const escaped = saved === null ? null : (before[saved.from] ?? null);
    if (escaped !== null && escaped.shadow !== 0) {
      escaped.shadow = 0;
      lostOuts++;
    }
    this.#outs += lostOuts;
    if (this.#outs >= 3) return this.#end();
    // Nobody advances on a batted ball that makes the third out of the shadow.
    const isShadowThird = this.#outs + realOuts >= 3 && play.outsBefore + play.outs < 3;
    if (isShadowThird && NO_ADVANCE.has(play.kind)) {
      this.#outs += realOuts;
      return this.#end();
    }
    this.#move(play, before);
    for (const advance of advances) {
      const man = advance.out && advance.from !== 0 ? before[advance.from] : null;
      if (man !== null && man !== undefined) man.shadow = 0;
    }
    if (isSafe && !isLostBatter) {
      batter.shadow = this.#roomFor(Math.max(1, batterBases(play, own)), batter);
      this.#men.push(batter);
    }
    this.#outs += realOuts;
    this.#men = this.#men.filter((man) => man.shadow >= 1 && man.shadow <= 3);
    if (this.#outs >= 3) this.#end();
  }

  /** Everyone on a shadow base, lead runner first. */
  #move(play: Play, before: readonly (ShadowMan | null)[]): void {
    const men = this.#men.filter((man) => man.shadow >= 1 && man.shadow <= 3).toSorted((a, b) => b.shadow - a.shadow);
    const moves = men.flatMap((man) => {
      const base = before.indexOf(man);
      const advance = base > 0 ? play.advances.find((one) => one.from === base) : undefined;
      if (advance?.out === true) return [];
      const isInPlace = base === man.shadow;
      const to = isInPlace ? placedTo(play, man, advance, men) : man.shadow + leastBases(play, man, men);
      return [{ man, isInPlace, to: Math.min(4, to) }];
    });
    // Nobody stands on another's base: a displaced man waits behind one who is in place, and makes room for one behind.
    for (let i = 1; i < moves.length; i++) {
      const [ahead, move] = [moves[i - 1], moves[i]];
      if (ahead === undefined || move === undefined || ahead.to === 4 || move.to < ahead.to) continue;
      if (move.isInPlace && !ahead.isInPlace) ahead.to = Math.min(4, move.to + 1);
      else move.to = Math.max(move.man.shadow, ahead.to - 1);
    }
    for (const { man, to } of moves) man.shadow = to;
  }

  /** The batter's base, and room on it: whoever is there is forced on. */
  #roomFor(base: number, batter: ShadowMan): number {
    if (base >= 4) return 4;
    const there = this.#men.find((man) => man !== batter && man.shadow === base);
    if (there !== undefined) there.shadow = this.#roomFor(base + 1, there);
    return base;
  }

  /** What really happened: who stands where, and the runs. */
  #follow(play: Play, batter: ShadowMan, before: readonly (ShadowMan | null)[]): void {
    for (const { from } of play.advances) if (from > 0) this.#onBase[from] = null;
    for (const advance of play.advances) {
      const man = advance.from === 0 ? batter : before[advance.from];
      if (advance.out || man === null || man === undefined) continue;
      if (advance.to < 4) this.#onBase[advance.to] = man;
      else if (advance.scored) {
        this.runs.push({ play: play.number, runner: advance.runner, chargedTo: advance.chargedTo, man });
      }
    }
  }

  /** Pinch runners run for the men they replaced. */
  #rename(play: Play): void {
    for (const base of [1, 2, 3] as const) {
      const man = this.#onBase[base] ?? null;
      const id = play.runnersBefore[base - 1];
      if (man !== null && id !== null && id !== undefined) man.id = id;
    }
  }

  #put(base: Base, man: ShadowMan): void {
    this.#onBase[base] = man;
    this.#men.push(man);
  }

  /** Three are out here: nobody else comes home. */
  #end(): void {
    for (const man of this.#men) if (man.shadow !== 4) man.shadow = 0;
    this.#men = [];
  }
}

/** A runner who was out but for an error: caught stealing, or played on while the batter reached. */
function savedByError(play: Play): Advance | null {
  const spared = play.advances.find((advance) => advance.spared === true && advance.from !== 0);
  if (spared !== undefined) return spared;
  if (play.errors.length === 0 || play.outs > 0) return null;
  const runners = play.advances.filter(({ from }) => from !== 0);
  // On a fielder's choice the ball is played on the lead man; another one only gained by the throw.
  const [lead] = runners;
  if (play.kind === 'fieldersChoice') return lead?.reason === 'error' && !lead.scored ? lead : null;
  if (play.kind !== 'caughtStealing') return null;
  return runners.find(({ reason }) => reason === 'error' || reason === 'steal' || reason === 'pickOff') ?? null;
}

/** Bases the batter reached by his own doing. */
function batterBases(play: Play, own: Advance | undefined): number {
  const hit = HIT_BASES[play.kind];
  if (own === undefined) return 1;
  if (own.reason === 'error' || own.reason === 'passedBall') return hit ?? 1;
  return play.errors.length > 0 ? (hit ?? 1) : own.to;
}

/** Where a man goes who stands where he really stands: as far as he went, less what errors and passed balls gave him. */
function placedTo(play: Play, man: ShadowMan, advance: Advance | undefined, men: readonly ShadowMan[]): number {
  if (advance === undefined) return man.shadow;
  const { reason, to } = advance;
  if (reason === 'passedBall') return man.shadow;
  // Batted in on an error: the scorer says that he would have come home without it.
  if (reason === 'error') return advance.rbi ? to : man.shadow + withoutError(play, man, advance, men);
  // A man who made room only for one who should not have been there stays.
  if (reason === 'force' && AWARDED.has(play.kind)) return man.shadow + leastBases(play, man, men);
  // A stolen base is one; what is more came from the throw.
  if (reason === 'steal' && play.errors.length > 0) return man.shadow + 1;
  return isThrownAway(play) ? Math.min(to, man.shadow + (HIT_BASES[play.kind] ?? 4)) : to;
}

/** The error gave a base at least; the hit itself no more than its own. */
function withoutError(play: Play, man: ShadowMan, { from, to }: Advance, men: readonly ShadowMan[]): number {
  const least = leastBases(play, man, men);
  return HIT_BASES[play.kind] === undefined ? least : Math.min(least, to - from - 1);
}

/** An infield hit and an infielder's error: all that went beyond the hit came from it. */
const isThrownAway = (play: Play): boolean =>
  play.errors.some((error) => error.fielder < 7) && play.ball !== null && play.ball.fielder < 7;

/**
 * The fewest bases a play gives a man who is not where he really is: those of the hit, those he is forced to, one on a
 * wild pitch or balk, home from third on a sacrifice fly.
 */
function leastBases(play: Play, man: ShadowMan, men: readonly ShadowMan[]): number {
  const hit = HIT_BASES[play.kind];
  // A single to the outfield brings home the man from second.
  if (hit === 1 && man.shadow === 2 && !(play.ball !== null && play.ball.fielder < 7)) return 2;
  if (hit !== undefined) return hit;
  if (AWARDED.has(play.kind)) return isForced(man, men) ? 1 : 0;
  if (play.kind === 'wildPitch' || play.kind === 'balk') return 1;
  if (play.sacrificeFly) return man.shadow === 3 ? 1 : 0;
  if (play.sacrificeHit) return 1;
  const isOnGround = play.ball?.trajectory === 'ground' && play.outs < 2;
  return isOnGround && isForced(man, men) && man.shadow < 3 ? 1 : 0;
}

/** Every base behind him is taken. */
function isForced(man: ShadowMan, men: readonly ShadowMan[]): boolean {
  for (let base = 1; base < man.shadow; base++) if (!men.some((other) => other.shadow === base)) return false;
  return true;
}
